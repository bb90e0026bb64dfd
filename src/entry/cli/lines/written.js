// The bytes of many lines. Writing each line into one buffer takes less time than joining them first.

/** The most bytes that a UTF-16 code unit takes in UTF-8 */
const WIDEST = 3;

export class Written {
  #bytes;
  #length = 0;

  /** `expected` is about how many bytes there will be. */
  constructor(expected) {
    this.#bytes = Buffer.allocUnsafeSlow(expected);
  }

  add(text) {
    const needed = this.#length + WIDEST * text.length;
    if (needed > this.#bytes.length) {
      const longer = Buffer.allocUnsafeSlow(2 * needed);
      this.#bytes.copy(longer, 0, 0, this.#length);
      this.#bytes = longer;
    }
    this.#length += this.#bytes.utf8Write(text, this.#length);
  }

  /** Returns the bytes, in a buffer of their own, so that they can be moved to another thread. */
  bytes() {
    return this.#bytes.subarray(0, this.#length);
  }
}
