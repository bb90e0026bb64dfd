// Decodes the wasm from text that xtask/printable.mjs writes.

import decoder from './printable.wat';

/** The address of the text. The memory below it holds the byte for each character and each pair of characters. */
const START = 3 * 128;
const PAGE = 1 << 16;

/** Returns the bytes of a text. The text begins with the codes of all 256 bytes, in order. */
export function decode(text) {
  const end = START + text.length;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decoder), { text: { memory } });
  const bytes = new Uint8Array(memory.buffer);
  new TextEncoder().encodeInto(text, bytes.subarray(START));
  return bytes.subarray(START, exports.decode(START, end));
}
