/** A value that can be watched */
export interface State<T> {
  get(): T;
  set(value: T): void;
  /** Calls `changed` after each change, until the signal is aborted */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

export function state<T>(value: T): State<T> {
  const watching = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const changed of [...watching]) changed(next);
    },
    watch(changed, signal) {
      watching.add(changed);
      signal.addEventListener('abort', () => watching.delete(changed));
    },
  };
}
