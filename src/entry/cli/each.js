// Reads bodies in turn. Those that cannot be read are reported, and the others are still read.

import { read, unread } from './read.js';
import { complain } from './terminal.js';
import { FAILED } from './usage.js';

/** Returns a function that raises the exit status, which is never lowered. */
export const raising = (status) => (code) => {
  status.code = Math.max(status.code, code);
};

/** Calls `use(body, name)` for each body. */
export async function eachBody(sources, status, use) {
  for (const { file, name } of sources) {
    let body;
    try {
      body = await read(file);
    } catch (error) {
      if (!error.syscall) throw error;
      complain(unread(name, error));
      raising(status)(FAILED);
      continue;
    }
    use(body, name);
  }
}
