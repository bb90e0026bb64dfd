// An instance that fails is replaced: the failing call throws an error, and the next call is answered.
//
// The crate's feature `fault` exports the three ways in which a core can fail. Only this test uses it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inFile } from '../xtask/printable.mjs';
import { root } from '../xtask/setup.mjs';

const ROUNDS = 200;
const MIB = 1024 * 1024;
const stage = join(root, 'target/fault');
const BODY = '{"not":"anybody\'s"}';

let faulty;
let expected;

before(async () => {
  execFileSync('cargo', ['xtask', 'stage', '--module', 'core', '--features', 'fault', '--stage', stage], { cwd: root, stdio: 'pipe' });
  const outfile = join(stage, 'faulty.mjs');
  await build({
    stdin: {
      contents: `
        export * from './inline.js';
        export { engine, memory } from './engine.js';
        export { IdverdictError } from './error.js';
        export { fault_memory, fault_panic, fault_stack } from './glue.js';`,
      resolveDir: stage,
    },
    outfile,
    bundle: true,
    format: 'esm',
    target: 'node20',
    plugins: [inFile],
    logLevel: 'warning',
  });
  faulty = await import(pathToFileURL(outfile));
  expected = faulty.inspect(BODY);
});

const recurse = (depth) => recurse(depth + 1) + 1;

const FAULTS = {
  'a panic': () => faulty.fault_panic(),
  'a stack overflow': () => faulty.fault_stack(1_000_000),
  'a failed allocation': () => faulty.fault_memory(3_000_000_000),
  'a stack overflow outside the wasm': () => recurse(0),
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`${name} is an internal error, and the next call is answered, ${ROUNDS} times in a row`, () => {
    for (let round = 0; round < ROUNDS; round++) {
      assert.throws(() => faulty.engine(fault), isInternal);
      assert.deepEqual(faulty.inspect(BODY), expected);
    }
  });
}

test('replacing failed instances again and again does not use up memory', () => {
  const faults = Object.values(FAULTS);
  const round = () => {
    for (const fault of faults) assert.throws(() => faulty.engine(fault), isInternal);
    assert.deepEqual(faulty.inspect(BODY), expected);
  };
  for (let count = 0; count < ROUNDS; count++) round();
  const start = process.memoryUsage.rss();
  for (let count = 0; count < ROUNDS; count++) round();
  const grown = process.memoryUsage.rss() - start;
  assert.ok(grown < 64 * MIB, `${Math.round(grown / MIB)} MiB more after ${ROUNDS} rounds`);
});

test('an instance that has grown large is replaced by a small one', () => {
  const size = () => faulty.engine(() => faulty.memory().length);
  for (let round = 0; round < 10; round++) {
    assert.ok(faulty.engine(() => faulty.fault_memory(100 * MIB)) >= 100 * MIB);
    assert.ok(size() < 16 * MIB);
    assert.deepEqual(faulty.inspect(BODY), expected);
  }
});

test('a caller with almost no stack left breaks nothing', () => {
  const errors = new Set();
  const dive = () => {
    try {
      faulty.inspect(BODY);
    } catch (error) {
      errors.add(error.code ?? error.constructor);
    }
    dive();
  };
  for (let round = 0; round < 10; round++) {
    assert.throws(dive, RangeError);
    assert.deepEqual(faulty.inspect(BODY), expected);
  }
  for (const error of errors) assert.ok(error === 'internal' || error === RangeError, String(error));
});

test('an error of the caller does not replace the instance', () => {
  const mark = (exports) => exports;
  const instance = faulty.engine(mark);
  assert.throws(() => faulty.judge(BODY), { name: 'IdverdictError' });
  assert.throws(() => faulty.judge({}), { name: 'IdverdictError', code: 'not-a-body' });
  assert.equal(faulty.engine(mark), instance);
});

function isInternal(error) {
  assert.ok(error instanceof faulty.IdverdictError);
  assert.equal(error.code, 'internal');
  assert.equal(error.issues.length, 1);
  assert.ok(error.cause instanceof Error);
  return true;
}
