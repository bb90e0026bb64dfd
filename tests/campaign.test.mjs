// Short versions of the memory campaigns: checks that they run and that memory does not grow.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../xtask/setup.mjs';

function campaign(...words) {
  const flags = ['--expose-gc', '--import', './benches/memories.mjs', 'benches/memory.mjs', '--json', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const PAGE = 65_536;

test('fifty thousand calls of each kind leave the engine as large as the first tenth did', () => {
  const all = campaign('--count', '50000');
  assert.deepEqual(all.map(({ name }) => name), ['judge', 'parse', 'inspect', 'judge of text', 'judge with options']);
  for (const { name, tenth, whole } of all) {
    assert.ok(tenth.engine >= PAGE && tenth.resident > tenth.engine, name);
    assert.equal(whole.engine, tenth.engine, name);
  }
});

test('fifty thousand lines leave the engine as large as the first tenth did', () => {
  const [{ count, tenth, whole }] = campaign('--lines', '--count', '50000');
  assert.ok(count >= 50_000 && tenth.engine >= PAGE);
  assert.equal(whole.engine, tenth.engine);
});
