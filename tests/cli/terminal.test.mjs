// Colours and progress are for terminals only. `script` runs a program in a terminal of its own.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { ACCEPTED } from '../bodies.mjs';
import { CLI, folder, idverdict } from './run.mjs';

const isThere = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
const skip = isThere ? false : 'there is no script of util-linux';

const LINE = JSON.stringify(JSON.parse(ACCEPTED));
const { cwd } = folder({ 'a.json': ACCEPTED, 'b.json': ACCEPTED, 'many.ndjson': `${LINE}\n`.repeat(4000) });

/** Returns what a command prints in a terminal */
function shown(words, env = {}) {
  const command = `"${process.execPath}" "${CLI}" ${words}`;
  const options = { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, TERM: 'xterm-256color', ...env }, maxBuffer: 1 << 26, input: '' };
  return spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], options);
}

const ESCAPE = '\u001b[';

test('a terminal shows colours unless NO_COLOR is set', { skip }, () => {
  const { status, stdout } = shown('a.json b.json');
  assert.equal(status, 0);
  assert.ok(stdout.includes(`${ESCAPE}32maccept${ESCAPE}39m`), JSON.stringify(stdout));
  for (const words of ['a.json b.json', '--help', 'judge --help']) {
    const plain = shown(words, { NO_COLOR: '1' });
    assert.equal(plain.status, 0);
    assert.ok(!plain.stdout.includes(ESCAPE), words);
  }
  assert.ok(!idverdict(['a.json', 'b.json'], { cwd, env: { TERM: 'xterm-256color' } }).stdout.includes(ESCAPE));
});

test('a progress bar is shown if standard error is a terminal and standard output is not', { skip }, () => {
  const { status, stdout } = shown('--lines many.ndjson > /dev/null');
  assert.equal(status, 0);
  assert.match(stdout, /[█░]+ \d+% \| [\d.]+ MB\/s/);
  assert.match(shown('--lines - < many.ndjson > /dev/null').stdout, /MB\/s, [\d.]+ MB/);
  assert.doesNotMatch(shown('--lines many.ndjson').stdout, /MB\/s/);
  assert.doesNotMatch(shown('--lines many.ndjson 2> /dev/null').stdout, /MB\/s/);
  assert.deepEqual(idverdict(['--lines', 'many.ndjson'], { cwd }).stderr, '');
});
