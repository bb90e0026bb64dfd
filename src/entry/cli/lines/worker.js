// A worker: judges the blocks that the main thread sends.

import { parentPort, workerData } from 'node:worker_threads';
import { taskOf } from './task.js';

export function serve() {
  const run = taskOf(workerData);
  parentPort.on('message', (block) => {
    const made = run(block);
    parentPort.postMessage(made, [made.bytes.buffer]);
  });
}
