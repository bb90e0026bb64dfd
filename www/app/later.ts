// Work that may wait, one piece at a time, so that the page answers in between.

const waiting: { work: () => void; signal: AbortSignal }[] = [];
let isRunning = false;

/** Does something soon, in a task of its own, unless the signal is aborted before */
export function later(work: () => void, signal: AbortSignal) {
  waiting.push({ work, signal });
  if (!isRunning) run();
}

function run() {
  isRunning = waiting.length > 0;
  if (!isRunning) return;
  setTimeout(() => {
    const { work, signal } = waiting.shift()!;
    if (!signal.aborted) work();
    run();
  });
}
