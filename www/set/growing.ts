type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** A typed array that grows */
export class Growing<T extends Numbers> {
  #values: T;
  length = 0;

  constructor(private readonly Type: new (length: number) => T) {
    this.#values = new Type(1024);
  }

  push(value: number) {
    if (this.length === this.#values.length) {
      const larger = new this.Type(this.length * 2);
      larger.set(this.#values as never);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index]!;
  }
}

/** Texts, a thousand of which are one string, because each string has a cost of its own */
export class Texts {
  #blocks: string[] = [];
  #last: string[] = [];
  /** The block that was split last */
  #split: { block: number; texts: string[] } = { block: -1, texts: [] };

  push(text: string) {
    this.#last.push(text.replaceAll('\n', ' '));
    if (this.#last.length < BLOCK) return;
    this.#blocks.push(this.#last.join('\n'));
    this.#last = [];
  }

  at(index: number): string {
    const block = Math.floor(index / BLOCK);
    if (block >= this.#blocks.length) return this.#last[index % BLOCK]!;
    if (this.#split.block !== block) this.#split = { block, texts: this.#blocks[block]!.split('\n') };
    return this.#split.texts[index % BLOCK]!;
  }

  /** Returns the indices of the texts that contain another, without regard to case */
  containing(text: string): number[] {
    const found: number[] = [];
    const sought = text.toLowerCase();
    [...this.#blocks, this.#last.join('\n')].forEach((block, at) => {
      const lower = block.toLowerCase();
      // Most blocks do not contain it at all.
      if (!lower.includes(sought)) return;
      lower.split('\n').forEach((each, within) => { if (each.includes(sought)) found.push(at * BLOCK + within); });
    });
    return found;
  }
}

const BLOCK = 1024;
