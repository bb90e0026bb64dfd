// The program `idverdict` of the installed package finds everything that it prints.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { providers, rules } from '../../pkg/inline.js';
import { ACCEPTED } from '../bodies.mjs';
import { packed } from './packed.mjs';

const [{ name, events: [event] }] = providers;
let user;

before(() => {
  user = packed();
});

after(() => user?.remove());

/** Runs the program by the name that npm has given it. */
function run(...args) {
  const onWindows = process.platform === 'win32';
  const program = join(user.folder, 'node_modules/.bin', onWindows ? 'idverdict.cmd' : 'idverdict');
  return spawnSync(program, args, { cwd: user.folder, encoding: 'utf8', maxBuffer: 1 << 28, shell: onWindows });
}

test('the installed program prints what is shipped with it', () => {
  for (const args of [['explain', rules()[0].rule], ['schema', name, event], ['sample', name, event], ['--help'], ['rules']]) {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stderr], [0, ''], args.join(' '));
    assert.ok(stdout.length > 100, args.join(' '));
  }
});

test('the installed program judges lines on several cores', () => {
  const line = JSON.stringify(JSON.parse(ACCEPTED));
  const count = Math.ceil((5 * 2 ** 20) / line.length);
  writeFileSync(join(user.folder, 'bodies.ndjson'), `${line}\n`.repeat(count));
  const { status, stdout, stderr } = run('--lines', '--jobs', '2', 'bodies.ndjson');
  assert.deepEqual([status, stderr], [0, '']);
  const lines = stdout.trimEnd().split('\n');
  assert.deepEqual([lines.length, JSON.parse(lines.at(-1)).line], [count, count]);
});
