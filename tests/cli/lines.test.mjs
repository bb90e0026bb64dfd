// Lines are judged on all cores, in their order.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createJudge, detect, inspect, judgeMany, validate } from 'idverdict';
import { ACCEPTED } from '../bodies.mjs';
import { fixtures } from '../fixtures.mjs';
import { CLI, folder, idverdict, lines } from './run.mjs';

const oneLine = (body) => body.toString().replaceAll(/[\r\n]+/g, ' ');
const BODIES = fixtures.map(({ body }) => oneLine(body));
const LINE = oneLine(ACCEPTED);
/** Enough bytes for several blocks for each of several workers */
const MANY = 4 * 2 ** 20;

/** Returns many lines: every fixture again and again, blank lines, and ends of lines of both kinds. */
function many() {
  const all = [];
  for (let length = 0; length < MANY;) {
    for (const body of BODIES) {
      all.push(body, ...(all.length % 7 === 0 ? [''] : []));
      length += body.length;
    }
  }
  return all.map((line, at) => line + (at % 3 === 0 ? '\r\n' : '\n')).join('');
}

const text = many();
const { cwd, write } = folder({ 'many.ndjson': text, 'policy.json': JSON.stringify({ requiredChecks: ['liveness'] }) });
const run = (...args) => idverdict(args, { cwd });

/** Returns the first line in which two texts differ: a difference of megabytes cannot be read. */
function difference(a, b) {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, at) => line !== right[at]);
  return at < 0 && left.length === right.length ? undefined : [at, left[at], right[at]];
}

test('the lines are those of judgeMany, whatever the number of workers', () => {
  let expected = '';
  for (const { line, type, ...made } of judgeMany(text)) expected += `${JSON.stringify({ file: 'many.ndjson', line, type, ...made })}\n`;
  for (const jobs of ['1', '3']) {
    const { status, stdout, stderr } = run('judge', '--lines', '--jobs', jobs, 'many.ndjson');
    assert.deepEqual([status, stderr], [1, ''], jobs);
    assert.equal(difference(stdout, expected), undefined, jobs);
  }
});

test('workers judge by the policy and the options', () => {
  const judge = createJudge({ requiredChecks: ['liveness'] });
  let expected = '';
  for (const { line, type, ...made } of judge.judgeMany(text)) expected += `${JSON.stringify({ file: 'many.ndjson', line, type, ...made })}\n`;
  assert.equal(difference(run('judge', '--lines', '--jobs', '2', '--policy', 'policy.json', 'many.ndjson').stdout, expected), undefined);
  const { provider } = detect(ACCEPTED);
  const told = lines(run('judge', '--lines', '--jobs', '2', '--provider', provider, 'many.ndjson').stdout).map((line) => JSON.parse(line));
  const found = new Set(told.filter(({ type }) => type === 'read').map(({ verdict }) => verdict.provider));
  assert.deepEqual([...found], [provider]);
  assert.ok(told.some(({ type }) => type === 'invalid'));
});

test('validate and detect read lines too', () => {
  const numbered = text.split(/\r?\n/).map((line, at) => [at + 1, line]).filter(([, line]) => line !== '');
  for (const [command, read] of [['validate', validate], ['detect', detect]]) {
    const expected = numbered.map(([line, body]) => `${JSON.stringify({ file: 'many.ndjson', line, ...read(body) })}\n`).join('');
    const { status, stdout } = run(command, '--lines', '--jobs', '2', 'many.ndjson');
    assert.equal(status, 1, command);
    assert.equal(difference(stdout, expected), undefined, command);
  }
});

test('a line that is too long is told, however long it is, and the others are judged', () => {
  const long = `"${'x'.repeat(3 * 2 ** 20)}"`;
  write('long.ndjson', `${LINE}\n${long}\n${LINE}\n${long}${long}\n${LINE}\n${long}`);
  for (const command of ['judge', 'validate']) {
    for (const jobs of ['1', '2']) {
      const told = lines(run(command, '--lines', '--jobs', jobs, 'long.ndjson').stdout).map((line) => JSON.parse(line));
      assert.deepEqual(told.map(({ line, issues }) => [line, issues?.find(({ severity }) => severity === 'error')?.code]), [
        [1, undefined], [2, 'too-large'], [3, undefined], [4, 'too-large'], [5, undefined], [6, 'too-large'],
      ], `${command} ${jobs}`);
    }
  }
});

test('a line is answered as soon as it is there', async () => {
  const child = spawn(process.execPath, [CLI, '--lines', '--jobs', '2', '-'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  child.stdin.write(`${LINE}\n`);
  const [first] = await once(child.stdout, 'data');
  assert.deepEqual(JSON.parse(first).verdict, inspect(LINE).verdict);
  child.stdin.end(LINE);
  const [second] = await once(child.stdout, 'data');
  assert.equal(JSON.parse(second).line, 2);
  const [status] = await once(child, 'close');
  assert.equal(status, 0);
});

test('a reader that stops early ends the program without an error', async () => {
  const child = spawn(process.execPath, [CLI, '--lines', '--jobs', '2', 'many.ndjson'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { told += text; });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'close');
  assert.deepEqual([status, told], [0, '']);
});

test('several files are numbered each by itself', () => {
  write('two.ndjson', `\n${LINE}\n`);
  const told = lines(run('--lines', 'two.ndjson', 'two.ndjson').stdout).map((line) => JSON.parse(line));
  assert.deepEqual(told.map(({ file, line }) => [file, line]), [['two.ndjson', 2], ['two.ndjson', 2]]);
});

test('wrong numbers of jobs and formats that are not lines are refused', () => {
  for (const args of [
    ['--lines', '--jobs', '0', 'two.ndjson'], ['--lines', '--jobs', 'x', 'two.ndjson'], ['--jobs', '2', 'two.ndjson'], ['--lines', '--format', 'html', 'two.ndjson'],
    ['validate', '--lines', '--format', 'sarif', 'two.ndjson'], ['detect', '--lines', '--format', 'json', 'two.ndjson'], ['--lines', '--provider', 'nobody', 'two.ndjson'],
  ]) {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^idverdict: .+\n$/);
  }
});

test('an empty file has no lines', () => {
  write('empty.ndjson', '');
  for (const command of ['judge', 'validate', 'detect']) assert.deepEqual(run(command, '--lines', 'empty.ndjson'), { status: 0, stdout: '', stderr: '' });
  assert.equal(run('--lines', join(cwd, 'empty.ndjson')).status, 0);
});

test('npm run bench:lines compares with JSON.parse, on one core and on two', () => {
  const bench = fileURLToPath(new URL('../../benches/lines.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bench, '--count', '3000', '--rounds', '1', '--jobs', '1', '--jobs', '2', '--json'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  const { count, bytes, measured } = JSON.parse(stdout);
  assert.equal(count, 3000);
  assert.ok(bytes > 0);
  assert.deepEqual(measured.map(({ name }) => name), ['JSON.parse', 'idverdict, 1 core', 'idverdict, 2 cores']);
  for (const { millis } of measured) assert.ok(millis > 0);
});
