// The set that is open. It stays while other views are open.
import { isPlain, made, policy } from '../app/judge.ts';
import { state } from '../app/state.ts';
import { given } from '../body/body.ts';
import { SetClient } from './client.ts';
import type { Effect, Progress } from './set.ts';

export const progress = state<Progress | null>(null);
export const effect = state<Effect | null>(null);

let client: SetClient | undefined;

/** Returns the set; the worker starts when it is first needed */
export const set = () => (client ??= new SetClient({ progress: (value) => progress.set(value), effect: (value) => effect.set(value) }));

/** Reads files. A set is judged without the policy, and then compared with it. */
export async function openFiles(files: File[]) {
  // The rows of the last set are gone.
  given.set({ ...given.get(), row: undefined });
  effect.set(null);
  progress.set({ share: 0, count: 0, seconds: 0, done: false, summary: { count: 0, outcomes: {}, waiting: 0, times: { starts: [], outcomes: {}, outside: 0 }, providers: [], rules: [], codes: [], scores: [] } });
  try {
    await set().call('read', files, {});
  } catch (error) {
    cancel();
    throw error;
  }
  compare();
}

/** Cancels reading; what was read stays */
export function cancel() {
  const last = progress.get();
  void set().call('cancel');
  if (last) progress.set({ ...last, done: true });
}

let due: ReturnType<typeof setTimeout> | undefined;

/** Compares the set with the policy, soon after it was changed for the last time */
function compare() {
  clearTimeout(due);
  if (!progress.get()?.done) return;
  due = setTimeout(() => {
    const current = policy.get();
    if (made(current).error) return;
    if (isPlain(current)) effect.set(null);
    void set().call('compare', isPlain(current) ? null : current);
  }, 150);
}

policy.watch(compare, new AbortController().signal);
