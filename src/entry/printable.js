// How bytes are kept in a file of text: xtask/printable.mjs writes it.

import decoder from './printable.wat';

/** Where the text is put: below it there is room for what one character, or two, may stand for. */
const START = 3 * 128;
const PAGE = 1 << 16;

/** The bytes of a text, before which each of the 256 stands once, in order: what it is there, it is everywhere. */
export function decode(text) {
  const end = START + text.length;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decoder), { text: { memory } });
  const bytes = new Uint8Array(memory.buffer);
  new TextEncoder().encodeInto(text, bytes.subarray(START));
  return bytes.subarray(START, exports.decode(START, end));
}
