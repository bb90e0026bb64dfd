// The set in the worker, as the page sees it.
import { vocabulary } from 'idverdict/elements';
import type { BodySet, Effect, Progress } from './set.ts';
import address from './worker.ts?worker&url';

type Method = Exclude<keyof BodySet, symbol>;

export interface Call {
  id: number;
  method: Method | 'start';
  args: unknown[];
}

interface Listeners {
  progress(progress: Progress): void;
  effect(effect: Effect): void;
}

/** The only string that may become the address of a script */
const script = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy('idverdict-worker', { createScriptURL: () => address }).createScriptURL(address);
};

export class SetClient {
  #worker = new Worker(script(), { type: 'module' });
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #last = 0;

  constructor(listeners: Listeners) {
    this.#worker.addEventListener('message', ({ data: { id, what, value, error } }) => {
      if (what) return listeners[what as keyof Listeners](value);
      const { resolve, reject } = this.#waiting.get(id)!;
      this.#waiting.delete(id);
      if (error === undefined) resolve(value);
      else reject(new Error(error));
    });
    this.#worker.postMessage({ id: 0, method: 'start', args: [Object.keys(vocabulary('en').outcome)] } satisfies Call);
  }

  /** Calls a method of the set */
  call<M extends Method>(method: M, ...args: Parameters<BodySet[M]>): Promise<Awaited<ReturnType<BodySet[M]>>> {
    const id = (this.#last += 1);
    this.#worker.postMessage({ id, method, args } satisfies Call);
    return new Promise((resolve, reject) => { this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }); });
  }
}
