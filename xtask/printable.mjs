// Bytes as text of printable ASCII, for src/entry/printable.js to read; and what reads them, which is as small as it is.
//
// Base64 mixes three bytes into four characters: what repeats among the bytes no longer does in the text, and gzip makes
// a third more of it. Here a byte is always the same character, or the same two, and a gzip of the text is no larger
// than one of the bytes. A file of nothing but ASCII is the same under every charset, in every bundler and minifier.

import { readFile } from 'node:fs/promises';

const printable = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
// None that a string escapes, and none that begins a tag or a comment, for a page may have all of it inline.
const all = printable.filter((character) => !'"\\<'.includes(character));
const pairs = ['}', '~'];
const single = all.filter((character) => !pairs.includes(character));
const double = pairs.flatMap((first) => all.map((second) => first + second));

/** The text of bytes, with the key before it */
export function encode(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const byCount = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a]);
  const frequent = new Set(byCount.slice(0, single.length));
  const [ones, twos] = [single.values(), double.values()];
  const key = Array.from(counts.keys(), (byte) => (frequent.has(byte) ? ones : twos).next().value);
  return key.join('') + Array.from(bytes, (byte) => key[byte]).join('');
}

/** The wasm of a `.wat` */
export async function assembled(file) {
  // A hundred times as large as what it is loaded for, and not for every run.
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.parseText(await readFile(file, 'utf8'));
  try {
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

/** What has esbuild take a wasm into the file */
export const inFile = {
  name: 'printable',
  setup(build) {
    build.onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({ contents: encode(await readFile(path)), loader: 'text' }));
    build.onLoad({ filter: /\.wat$/ }, async ({ path }) => ({ contents: await assembled(path), loader: 'binary' }));
  },
};
