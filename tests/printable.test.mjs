// Bytes that are encoded as text are decoded without change.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { encode, inFile } from '../xtask/printable.mjs';
import { root } from '../xtask/setup.mjs';

const wasm = readFileSync(join(root, 'pkg/core.wasm'));
const entryPoints = [join(root, 'src/entry/printable.js')];
const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', target: 'node20', plugins: [inFile], write: false });
const { decode } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const every = Uint8Array.from({ length: 1024 }, (_, at) => (at * 7) % 256);

test('bytes are the same after encoding and decoding', () => {
  for (const bytes of [new Uint8Array(), Uint8Array.of(0), Uint8Array.of(255, 0, 255), every, every.toReversed?.() ?? every, wasm]) {
    assert.deepEqual(Buffer.from(decode(encode(bytes))), Buffer.from(bytes));
  }
});

test('the text is printable ASCII, with nothing to escape in a string or a page', () => {
  for (const bytes of [every, wasm]) assert.match(encode(bytes), /^[ !#-;=-[\]-~]+$/);
});

test('the text is as small as the bytes once both are compressed', () => {
  const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
  assert.ok(gzip(encode(wasm)) < gzip(wasm) * 1.02);
});
