// What `npm run size` prints, and the limit it holds.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root, setup } from './setup.mjs';

const LIMIT = { file: 'inline.js', gzip: 64 * 1024 };
const FILES = ['core.wasm', 'inline.js', 'inline.cjs', 'workerd.js'];

setup();

const row = (cells) => console.log(cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](12)).join(''));

row(['bytes', 'raw', 'gzip -9', 'brotli']);
for (const file of FILES) {
  const bytes = readFileSync(join(root, 'pkg', file));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  row([file, bytes.length, gzip, brotliCompressSync(bytes).length]);
  if (file === LIMIT.file && gzip > LIMIT.gzip) {
    console.error(`${file} is ${gzip - LIMIT.gzip} bytes over its limit of ${LIMIT.gzip} after gzip`);
    process.exitCode = 1;
  }
}
