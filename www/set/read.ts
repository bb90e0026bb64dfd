// The bodies of files, as a stream: one in each line, or one file each.
import type { Origin } from './rows.ts';

const LINE_FEED = 10;
/** More than a body may have. A line that is longer is judged by its beginning, which is enough to tell that it is too long. */
const TOO_LONG = 2 ** 20 + 1;

export type Found = (bytes: Uint8Array, origin: Origin) => void;

/** Returns whether the file has one body in each line */
export const isLines = (name: string) => !/\.json$/i.test(name);

/** Calls `found` with each body, and `progressed` with the bytes read after each chunk, until the signal is aborted */
export async function bodiesOf(files: readonly File[], found: Found, progressed: (bytes: number) => void | Promise<void>, signal: AbortSignal) {
  for (const [file, { name, size }] of files.entries()) {
    if (signal.aborted) return;
    if (isLines(name)) await linesOf(files[file]!, file, found, progressed, signal);
    else {
      found(new Uint8Array(await files[file]!.slice(0, TOO_LONG).arrayBuffer()), { file, line: 0, start: 0, length: size });
      await progressed(size);
    }
  }
}

async function linesOf(from: File, file: number, found: Found, progressed: (bytes: number) => void | Promise<void>, signal: AbortSignal) {
  const reader = from.stream().getReader();
  /** The beginning of a line whose end is in a later chunk, and the length of the line so far */
  let kept: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let start = 0;

  function ended(last: Uint8Array) {
    const whole = length + last.length;
    if (!isBlank(last) || kept.some((part) => !isBlank(part))) found(kept.length === 0 ? last : joined([...kept, last]), { file, line, start, length: whole });
    kept = [];
    length = 0;
    line += 1;
    start += whole + 1;
  }

  for (;;) {
    const { done, value } = await reader.read();
    if (done || signal.aborted) break;
    let at = 0;
    for (;;) {
      const end = value.indexOf(LINE_FEED, at);
      if (end < 0) break;
      ended(value.subarray(at, end));
      at = end + 1;
    }
    const rest = value.subarray(at);
    if (length <= TOO_LONG) kept.push(rest.slice());
    length += rest.length;
    await progressed(value.length);
  }
  if (signal.aborted) await reader.cancel();
  else if (length > 0) ended(new Uint8Array());
}

const isBlank = (bytes: Uint8Array) => bytes.length < 64 && bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);

function joined(parts: Uint8Array[]) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
