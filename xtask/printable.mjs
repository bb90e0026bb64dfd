// Encodes bytes as printable ASCII text that src/entry/printable.js decodes, and assembles the small decoder.
//
// Base64 mixes three bytes into four characters. Repetitions in the bytes are then lost in the text, which becomes a
// third larger after gzip. In this encoding a byte is always the same character, or the same two, and after gzip the text
// is no larger than the bytes. A file that is only ASCII survives every charset, bundler and minifier.

import { readFile } from 'node:fs/promises';

const printable = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
// Leaves out characters that a string must escape, and `<`, which begins a tag or a comment: a page may inline the text.
const all = printable.filter((character) => !'"\\<'.includes(character));
const pairs = ['}', '~'];
const single = all.filter((character) => !pairs.includes(character));
const double = pairs.flatMap((first) => all.map((second) => first + second));

/** Returns the text for bytes, preceded by its key */
export function encode(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const byCount = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a]);
  const frequent = new Set(byCount.slice(0, single.length));
  const [ones, twos] = [single.values(), double.values()];
  const key = Array.from(counts.keys(), (byte) => (frequent.has(byte) ? ones : twos).next().value);
  return key.join('') + Array.from(bytes, (byte) => key[byte]).join('');
}

/** Returns the wasm of a `.wat` file */
export async function assembled(file) {
  // Loaded only here, because it is large and most runs do not need it.
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.parseText(await readFile(file, 'utf8'));
  try {
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

/** An esbuild plugin that puts wasm into the bundle */
export const inFile = {
  name: 'printable',
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({ contents: encode(await readFile(path)), loader: 'text' }));
    build.onLoad({ filter: /\.wat$/ }, async ({ path }) => ({ contents: await assembled(path), loader: 'binary' }));
  },
};
