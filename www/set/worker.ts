// Answers calls with the methods of a set.
import type { Call } from './client.ts';
import { BodySet } from './set.ts';

let set: BodySet | undefined;

addEventListener('message', async ({ data: { id, method, args } }: MessageEvent<Call>) => {
  if (method === 'start') {
    set = new BodySet(args[0] as string[], (what, value) => postMessage({ what, value }));
    return;
  }
  try {
    const value = await (set![method] as (...args: unknown[]) => unknown)(...args);
    postMessage({ id, value });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});
