// One at a time: whoever holds the lease of a verification may change what is stored of it.

import { Refusal } from './problem.js';

/** How long a lease is waited for, and the longest pause between two attempts, in milliseconds */
const PATIENCE = 10_000;
const PAUSE = 250;

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Calls `use` with what is stored of a verification, while nobody else changes it.
 *
 * If the lease ends before `use` has committed, `use` is called again: `commit` returns `false`, and `use` throws `LOST`.
 */
export async function holding(store, id, seconds, use) {
  const owner = globalThis.crypto.randomUUID();
  const end = performance.now() + PATIENCE;
  for (let pause = 5; ; pause = Math.min(pause * 2, PAUSE)) {
    const stored = await store.claim(id, owner, seconds);
    if (stored !== null) {
      try {
        return await use(stored, owner);
      } catch (error) {
        if (error !== LOST) throw error;
      } finally {
        await store.release(id, owner);
      }
    }
    if (performance.now() > end) {
      throw new Refusal(503, 'busy', 'another delivery of this verification is being handled', { headers: { 'retry-after': '5' } });
    }
    await sleep(pause * (0.5 + Math.random()));
  }
}

/** Thrown by whoever finds that somebody else has the lease */
export const LOST = Symbol('the lease has ended');
