// Cuts chunks into blocks of whole lines, so that the wasm is called once per block and not once per line.

import { encoded } from './body.js';

/** The size of a block in bytes: about a hundred lines, so that memory use does not depend on the number of lines */
const BLOCK = 1 << 16;
const NEWLINE = 10;
/** How many bytes may follow the last byte of a line: `\r\n` */
const END = 2;

/**
 * Returns an iterator over the results for each line of a chunk, of chunks, or of chunks that are awaited. A chunk is a
 * string or bytes.
 *
 * In `work`, `limit` is the maximum length of a line; `bytesOf(chunk)` returns the bytes of a chunk; `judge(block, first)`
 * returns the number of lines in a block and their results, numbered from `first`; and `refuse(line)` returns the result
 * for a line that is too long.
 */
export function batch(source, work) {
  if (typeof source === 'string') return each(slices(source), new Lines(work));
  if (typeof source === 'object' && source !== null && !isBytes(source)) {
    if (source[Symbol.asyncIterator] !== undefined) return awaited(source, new Lines(work));
    if (source[Symbol.iterator] !== undefined) return each(source, new Lines(work));
    if (typeof source.getReader === 'function') return awaited(read(source), new Lines(work));
  }
  work.bytesOf(source); // throws if these are not bytes
  return each([source], new Lines(work));
}

const isBytes = (source) => ArrayBuffer.isView(source);

function* each(chunks, lines) {
  for (const chunk of chunks) yield* lines.take(chunk);
  yield* lines.finish();
}

async function* awaited(chunks, lines) {
  for await (const chunk of chunks) yield* lines.take(chunk);
  yield* lines.finish();
}

/** Yields a text in parts, so that it is never encoded as a whole. */
function* slices(text) {
  for (let at = 0; at < text.length; at += BLOCK) yield text.slice(at, at + BLOCK);
}

/** Yields the chunks of a `ReadableStream` of a browser in which it is not iterable. */
async function* read(stream) {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

const HIGH_SURROGATE = /[\ud800-\udbff]$/;

class Lines {
  #work;
  /** The number of the next line */
  #line = 1;
  /** The start of a line whose rest has not arrived yet: the first `#length` bytes */
  #held = new Uint8Array(0);
  #length = 0;
  /** Whether that line is already too long */
  #isLost = false;
  /** The first half of a character whose second half has not arrived yet */
  #half = '';

  constructor(work) {
    this.#work = work;
  }

  *take(chunk) {
    if (typeof chunk !== 'string') {
      yield* this.#flush();
      yield* this.#take(chunk, this.#work.bytesOf(chunk));
    } else if (chunk !== '') {
      const text = this.#half + chunk;
      this.#half = HIGH_SURROGATE.exec(text)?.[0] ?? '';
      const bytes = encoded(text.slice(0, text.length - this.#half.length));
      yield* this.#take(bytes, bytes);
    }
  }

  /** Judges what is left at the end: a last line without a newline */
  *finish() {
    yield* this.#flush();
    yield* this.#end();
  }

  /** Takes half a character whose other half does not follow */
  *#flush() {
    if (this.#half === '') return;
    const bytes = encoded(this.#half);
    this.#half = '';
    yield* this.#take(bytes, bytes);
  }

  *#take(chunk, bytes) {
    const { length } = bytes;
    let at = 0;
    if (this.#length > 0 || this.#isLost) {
      at = bytes.indexOf(NEWLINE) + 1;
      this.#hold(bytes.subarray(0, at || length));
      if (at === 0) return;
      yield* this.#end();
    }
    while (at < length) {
      // Read again after every yield, because the caller may have transferred the buffer.
      if (bytes.length !== length) bytes = this.#work.bytesOf(chunk);
      // As many whole lines as fit into a block, or a single line that is longer.
      let end = bytes.lastIndexOf(NEWLINE, at + BLOCK - 1) + 1;
      if (end <= at) end = bytes.indexOf(NEWLINE, at) + 1;
      if (end === 0) {
        this.#hold(bytes.subarray(at));
        return;
      }
      const results = this.#judge(bytes.subarray(at, end));
      at = end;
      yield* results;
    }
  }

  /** Judges the line that is held */
  *#end() {
    if (this.#isLost) {
      this.#isLost = false;
      yield this.#work.refuse(this.#line++);
    } else if (this.#length > 0) {
      const line = this.#held.subarray(0, this.#length);
      this.#length = 0;
      yield* this.#judge(line);
    }
  }

  #judge(block) {
    // Such a block is a single line: blocks of several lines are at most BLOCK bytes long, and the wasm itself reports a
    // line in them that is too long.
    if (block.length > BLOCK && block.length > this.#work.limit + END) return [this.#work.refuse(this.#line++)];
    const { lines, results } = this.#work.judge(block, this.#line);
    this.#line += lines;
    return results;
  }

  #hold(bytes) {
    if (this.#isLost) return;
    const length = this.#length + bytes.length;
    if (length > this.#work.limit + END) {
      this.#isLost = true;
      this.#length = 0;
      return;
    }
    if (length > this.#held.length) {
      // The buffer doubles, so that a line in many small chunks is not copied once per chunk.
      const longer = new Uint8Array(Math.max(length, 2 * this.#held.length));
      longer.set(this.#held.subarray(0, this.#length));
      this.#held = longer;
    }
    this.#held.set(bytes, this.#length);
    this.#length = length;
  }
}
