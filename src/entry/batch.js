// Lines that come in chunks, cut into blocks of whole lines: the wasm is asked once for a block, not for each line.

/** Bytes of a block: some hundred lines, so that what is held does not grow with what comes. */
const BLOCK = 1 << 16;
const NEWLINE = 10;
/** What may stand behind the last byte of a line: `\r\n` */
const END = 2;

/**
 * Gives what is made of each line of a chunk, of chunks, or of chunks that are awaited.
 *
 * Of `work`, `limit` is how long a line may be; `bytesOf(chunk)` gives a chunk's bytes, `judge(block, first)` how many
 * lines a block has and what is made of them, numbered from `first`, and `refuse(line)` what is made of a line that is
 * too long.
 */
export function batch(source, work) {
  if (typeof source === 'object' && source !== null && !isBytes(source)) {
    if (source[Symbol.asyncIterator] !== undefined) return awaited(source, new Lines(work));
    if (source[Symbol.iterator] !== undefined) return each(source, new Lines(work));
  }
  work.bytesOf(source); // refuses what is none
  return each([source], new Lines(work));
}

const isBytes = (source) => ArrayBuffer.isView(source);

function* each(chunks, lines) {
  for (const chunk of chunks) yield* lines.take(chunk);
  yield* lines.end();
}

async function* awaited(chunks, lines) {
  for await (const chunk of chunks) yield* lines.take(chunk);
  yield* lines.end();
}

class Lines {
  #work;
  /** The number of the next line */
  #line = 1;
  /** The start of a line of which the rest is still to come: the first `#length` bytes */
  #held = new Uint8Array(0);
  #length = 0;
  /** It is too long already */
  #isLost = false;

  constructor(work) {
    this.#work = work;
  }

  *take(chunk) {
    let bytes = this.#work.bytesOf(chunk);
    const { length } = bytes;
    let at = 0;
    if (this.#length > 0 || this.#isLost) {
      at = bytes.indexOf(NEWLINE) + 1;
      this.#hold(bytes.subarray(0, at || length));
      if (at === 0) return;
      yield* this.end();
    }
    while (at < length) {
      // Asked again after every yield: whoever is looking may have given the buffer away.
      if (bytes.length !== length) bytes = this.#work.bytesOf(chunk);
      // As many whole lines as there is room for, or one that is longer.
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

  /** What is left when nothing more comes: a last line without a newline */
  *end() {
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
    // One line: a block of several is shorter than what a line may be, or the wasm tells the long ones itself.
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
      // Twice as long each time, so that a line in many small chunks is not copied once for each.
      const longer = new Uint8Array(Math.max(length, 2 * this.#held.length));
      longer.set(this.#held.subarray(0, this.#length));
      this.#held = longer;
    }
    this.#held.set(bytes, this.#length);
    this.#length = length;
  }
}
