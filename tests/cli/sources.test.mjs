// Which bodies the arguments name.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCEPTED } from '../bodies.mjs';
import { folder, idverdict, lines } from './run.mjs';

const LINE = JSON.stringify(JSON.parse(ACCEPTED));
const { cwd } = folder({
  'a.json': ACCEPTED, 'b/c.json': ACCEPTED, 'b/d/e.json': ACCEPTED, 'b/f.txt': ACCEPTED, 'g[1].json': ACCEPTED,
  'l/m.ndjson': LINE, 'l/n.jsonl': `${LINE}\n${LINE}\n`, 'l/o.json': ACCEPTED, 'empty/p.txt': '',
});
const named = (...args) => {
  const { status, stdout, stderr } = idverdict([...args, ...(args.includes('--lines') ? [] : ['--json'])], { cwd });
  assert.deepEqual([status, stderr], [0, ''], args.join(' '));
  return lines(stdout).map((line) => JSON.parse(line).file);
};

test('a folder stands for the .json files below it', () => {
  assert.deepEqual(named('b'), ['b/c.json', 'b/d/e.json']);
  assert.deepEqual(named('b/', 'a.json'), ['b/c.json', 'b/d/e.json', 'a.json']);
});

test('a glob stands for the files that match it', () => {
  assert.deepEqual(named('b/**/*.json'), ['b/c.json', 'b/d/e.json']);
  assert.deepEqual(named('b/*.{txt,json}'), ['b/c.json', 'b/f.txt']);
});

test('a file whose name looks like a glob is meant itself', () => {
  assert.deepEqual(named('g[1].json'), ['g[1].json']);
});

test('with --lines, a folder stands for the files of lines below it', () => {
  assert.deepEqual(named('--lines', 'l'), ['l/m.ndjson', 'l/n.jsonl', 'l/n.jsonl']);
});

test('a glob, a folder or a file that names nothing is reported', () => {
  for (const [args, expected] of [
    [['*.nothing'], /^idverdict: no file matches \*\.nothing /], [['empty'], /^idverdict: there is no \.json file below empty /],
    [['--lines', 'b'], /no \.ndjson or \.jsonl file below b/], [['nothing.json'], /^idverdict: nothing\.json cannot be read/],
  ]) {
    const { status, stdout, stderr } = idverdict(args, { cwd });
    assert.deepEqual([status, stdout], [2, args[0] === 'nothing.json' ? stdout : ''], args.join(' '));
    assert.match(stderr, expected);
  }
});
