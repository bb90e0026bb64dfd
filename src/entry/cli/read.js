// Reads files and standard input.

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { UsageError } from './usage.js';

/** More bytes than a body may have. Reading this many is enough to tell that a body is too long. */
const LONGEST = 1 << 21;

/** How much of a file is read at once */
const CHUNK = 1 << 19;

/** Returns a file, or standard input, in chunks. */
export const chunksOf = (file) => (file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK }));

/** Returns a body. Of a file that is too long for a body, only the beginning is read. */
export async function read(file) {
  const chunks = [];
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST) break;
  }
  return Buffer.concat(chunks);
}

/** Returns what is said of a file that cannot be read. */
export const unread = (name, error) => `${name} cannot be read: ${error.message}`;

/** Returns the text of a file that the caller names in an option. */
export async function readText(file) {
  return readFile(file, 'utf8').catch((error) => {
    throw new UsageError(unread(file, error));
  });
}

/** Returns the JSON of a file that the caller names in an option. */
export async function readJson(file) {
  try {
    return JSON.parse(await readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The parser's own message would quote the file.
    throw new UsageError(`${file} is not JSON`);
  }
}
