// Times contestants against each other. In each round every contestant gets a time slice, in random order.
//
// On a busy machine, medians of ratios within a round are stable, but absolute times are not.

import { random } from './random.mjs';

/** The number of rounds, the milliseconds per slice and for the warm-up, and the number of calls timed for the spread */
export const FULL = { rounds: 41, slice: 4, warm: 50, singles: 2000 };
/** Just enough to show that the benchmark runs, with rough results */
export const QUICK = { rounds: 5, slice: 1, warm: 10, singles: 50 };

/**
 * Runs `contestants`, a map from names to functions of a turn number. Returns for each contestant the microseconds per
 * call, the median over all rounds of its speed relative to each of `bases`, and the 99th percentile of its single calls
 * relative to their median.
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

/** Returns how many calls fill a slice, which it finds out while warming up. */
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

/** Returns p99 over p50 of single calls, or `null` if the clock is too coarse to time one */
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
