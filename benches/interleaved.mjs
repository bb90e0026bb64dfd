// Times contestants against each other: each round gives every one of them a slice, in random order.
//
// On a machine that is doing other things, medians of per-round ratios hold still where absolute times do not.

import { performance } from 'node:perf_hooks';

const SLICE = 4; // milliseconds

/**
 * Runs `contestants`, a map of name to function of a turn number, and gives for each the microseconds a call takes
 * and the median over the rounds of how many times as fast it is as `base`.
 */
export function compare(contestants, base, rounds = 41) {
  const names = Object.keys(contestants);
  const batches = Object.fromEntries(names.map((name) => [name, batch(contestants[name])]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names)) times[name].push(slice(contestants[name], batches[name]));
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      { micros: median(times[name]) * 1000, ratio: median(times[name].map((time, round) => times[base][round] / time)) },
    ]),
  );
}

/** Calls that fill a slice, found by warming up. */
function batch(call) {
  let calls = 1;
  for (;;) {
    const start = performance.now();
    for (let turn = 0; turn < calls; turn++) call(turn);
    const took = performance.now() - start;
    if (took > 50) return Math.max(1, Math.round((calls * SLICE) / took));
    calls *= 2;
  }
}

function slice(call, calls) {
  const start = performance.now();
  for (let turn = 0; turn < calls; turn++) call(turn);
  return (performance.now() - start) / calls;
}

function shuffled(names) {
  const left = [...names];
  return names.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
