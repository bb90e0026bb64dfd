// Times contestants against each other: each round gives every one of them a slice, in random order.
//
// On a machine that is doing other things, medians of per-round ratios hold still where absolute times do not.

import { random } from './random.mjs';

/** Rounds, the milliseconds of a slice and of the warming up, and the single calls that are timed for the spread */
export const FULL = { rounds: 41, slice: 4, warm: 50, singles: 2000 };
/** As short as says whether it runs, and roughly what comes of it */
export const QUICK = { rounds: 5, slice: 1, warm: 10, singles: 50 };

/**
 * Runs `contestants`, a map of name to function of a turn number. Gives for each the microseconds that a call takes,
 * the median over the rounds of how many times as fast it is as each of `bases`, and how much longer the slowest of
 * a hundred calls takes than the middle one.
 */
export function compare(contestants, bases, { rounds, slice, warm, singles }) {
  const names = Object.keys(contestants);
  const { shuffled } = random(Date.now());
  const batches = Object.fromEntries(names.map((name) => [name, batch(contestants[name], slice, warm)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names)) times[name].push(timed(contestants[name], batches[name]));
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        micros: median(times[name]) * 1000,
        times: Object.fromEntries(bases.map((base) => [base, median(times[name].map((time, round) => times[base][round] / time))])),
        p99: spread(contestants[name], singles),
      },
    ]),
  );
}

/** Calls that fill a slice, found by warming up. */
function batch(call, slice, warm) {
  let calls = 1;
  for (;;) {
    const took = timed(call, calls) * calls;
    if (took > warm) return Math.max(1, Math.round((calls * slice) / took));
    calls *= 2;
  }
}

function timed(call, calls) {
  const start = performance.now();
  for (let turn = 0; turn < calls; turn++) call(turn);
  return (performance.now() - start) / calls;
}

/** p99 over p50 of single calls; `null` where the clock is too coarse for one */
function spread(call, singles) {
  const times = [];
  for (let turn = 0; turn < singles; turn++) times.push(timed(() => call(turn), 1));
  times.sort((a, b) => a - b);
  const middle = times[singles >> 1];
  return times.filter((time) => time === middle).length > singles / 4 || middle === 0 ? null : times[Math.floor(singles * 0.99)] / middle;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
