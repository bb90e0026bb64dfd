// Cuts chunks into blocks of whole lines.

/** More bytes than a line may have. Of a longer one, only the beginning is kept, which is enough to tell that it is too long. */
const LONGEST = (1 << 20) + 2;
const NEWLINE = 10;

/** Yields blocks of whole lines, each with the number of its first line. What has arrived is not held back, except an unfinished line. */
export async function* blocks(chunks) {
  let held = [];
  let length = 0;
  let first = 1;
  const hold = (bytes) => {
    if (length > LONGEST || bytes.length === 0) return;
    held.push(Uint8Array.prototype.slice.call(bytes));
    length += bytes.length;
  };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      hold(chunk);
      continue;
    }
    // The rest of a line that is too long is left out, but not its end.
    const start = length > LONGEST ? chunk.indexOf(NEWLINE) : 0;
    const bytes = joined(held, chunk.subarray(start, end));
    // Counted before, because the caller may move the bytes to another thread.
    const count = linesIn(bytes);
    yield { bytes, first };
    first += count;
    held = [];
    length = 0;
    hold(chunk.subarray(end));
  }
  if (length > 0) yield { bytes: joined(held, new Uint8Array(0)), first };
}

function joined(parts, last) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, last.length));
  let at = 0;
  for (const part of [...parts, last]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function linesIn(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
