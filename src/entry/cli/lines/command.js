// Reads every line of the files as a body, on all cores. Results come in the order of the lines, and memory use does not depend on
// how many there are.

import { availableParallelism } from 'node:os';
import { raising } from '../each.js';
import { judgeOf } from '../judges.js';
import { chunksOf, unread } from '../read.js';
import { sourcesOf } from '../sources.js';
import { complain, printBytes } from '../terminal.js';
import { FAILED, FINDINGS } from '../usage.js';
import { blocks } from './blocks.js';
import { Pool } from './pool.js';
import { progressOf } from './progress.js';
import { taskOf } from './task.js';

/** How many bytes this thread judges by itself before it starts workers, which is not worth it for less */
const ALONE = 2 << 20;

/** How many blocks may be on their way for each worker: one that it judges, and one that waits for it */
const AHEAD = 2;

/** Prints a line for each line of the files. */
export async function judgeLines(files, { jobs = availableParallelism(), ...setting }, status) {
  judgeOf(setting.policy);
  const here = taskOf(setting);
  const sources = await sourcesOf(files, { lines: true });
  const pool = new Pool(jobs, setting);
  const progress = await progressOf(sources);
  let seen = 0;
  const run = async (block) => {
    seen += block.bytes.length;
    return jobs > 1 && seen > ALONE ? pool.run(block) : here(block);
  };
  const print = async ({ bytes, isGood }) => {
    if (!isGood) raising(status)(FINDINGS);
    await printBytes(bytes);
  };
  try {
    for (const { file, name } of sources) {
      try {
        await inOrder(blocks(chunksOf(file)), (block) => run({ ...block, name }), print, jobs * AHEAD, progress);
      } catch (error) {
        if (!error.syscall) throw error;
        complain(unread(name, error));
        raising(status)(FAILED);
      }
    }
  } finally {
    progress.end();
    await pool.close();
  }
}

/** Runs blocks, at most `ahead` at a time, and prints what becomes of them in their order, as soon as it is there. */
async function inOrder(source, run, print, ahead, progress) {
  let printed = Promise.resolve();
  const waiting = [];
  try {
    for await (const block of source) {
      const { length } = block.bytes;
      const made = run(block);
      // A failure is reported by what waits for it.
      made.catch(() => {});
      printed = printed.then(async () => {
        await print(await made);
        progress.advance(length);
      });
      printed.catch(() => {});
      waiting.push(printed);
      if (waiting.length >= ahead) await waiting.shift();
    }
  } finally {
    // What was read before a file failed is still printed.
    await printed;
  }
}
