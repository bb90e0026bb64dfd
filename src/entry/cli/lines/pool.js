// Workers that judge blocks, each block in turn by the next worker.

import { Worker } from 'node:worker_threads';

export class Pool {
  #workers = [];
  #next = 0;

  /** `setting` is what `taskOf` takes. A worker starts when it is first needed. */
  constructor(size, setting) {
    this.size = size;
    this.setting = setting;
  }

  /** Returns what becomes of a block. The block's bytes are moved to the worker. */
  run(block) {
    const at = this.#next++ % this.size;
    const worker = (this.#workers[at] ??= started(this.setting));
    return worker.run(block);
  }

  async close() {
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
  }
}

/** Starts a worker, which runs the same file as the main thread and answers its blocks in order. */
function started(setting) {
  const thread = new Worker(new URL(import.meta.url), { workerData: setting });
  const waiting = [];
  thread.on('message', (made) => waiting.shift().resolve(made));
  thread.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return {
    thread,
    run: (block) => new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      thread.postMessage(block, [block.bytes.buffer]);
    }),
  };
}
