// Runs the short benchmark and checks that it has every cell. No test depends on how long anything takes.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { providers } from 'idverdict';
import { compared } from '../benches/equality.mjs';
import { root } from '../xtask/setup.mjs';

function run(script, ...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`benches/${script}.mjs`, '--json', ...words], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const isNumber = (number) => Number.isFinite(number) && number > 0;

test('npm run bench -- --quick --json has a cell for every contestant and every body', { timeout: 300_000 }, () => {
  const { equality, rows, skipped } = run('bench', '--quick');
  assert.equal(equality.unexplained.length, 0);
  assert.ok(equality.bodies >= 1000 && equality.valid > 100 && equality.invalid > 100);
  for (const { name } of providers) assert.notEqual(rows.some(({ event }) => event.startsWith(`${name}.`)), name in skipped, name);
  for (const form of ['minified', 'pretty', 'as a string', 'keys shuffled', 'keys reversed', 'a third unknown', 'escapes', 'not ASCII', 'broken early', 'broken late', 'not JSON', '200 KB']) {
    assert.ok(rows.some((row) => row.form === form), form);
  }
  const sizes = rows.map(({ bytes }) => bytes);
  assert.ok(Math.min(...sizes) < 250 && Math.max(...sizes) > 200_000);
  for (const { name, form, variants, contestants } of rows) {
    assert.equal(variants, undefined);
    assert.deepEqual(Object.keys(contestants), ['JSON.parse', 'ajv', 'typebox', 'zod', 'valibot', 'judge', 'parse']);
    for (const [who, { micros, megabytes, times, p99 }] of Object.entries(contestants)) {
      const cells = [micros, megabytes, times['JSON.parse'], times.ajv];
      assert.ok(cells.every(isNumber) && (p99 === null || p99 >= 1), `${name}, ${form}, ${who}: ${[...cells, p99]}`);
    }
  }
  for (const why of Object.values(skipped)) assert.ok(why.length > 10);
});

test('npm run bench:start has times and sizes of every bundle', { timeout: 300_000 }, () => {
  const { bundles } = run('start', '--quick');
  const whole = ['idverdict, not bundled', 'idverdict/node'];
  assert.deepEqual(bundles.map(({ name }) => name), ['no validator', 'idverdict', 'ajv', 'typebox', 'zod', 'valibot', ...whole]);
  for (const { name, small, large, raw, gzip, brotli } of bundles) {
    assert.ok([small, large].every(isNumber), name);
    assert.ok(whole.includes(name) || (raw > gzip && gzip > brotli && brotli > 0), name);
  }
});

test('where a forged value differs does not change the number of instructions, or the count is skipped for a reason', { timeout: 600_000 }, (context) => {
  const { skipped, rows } = run('constant');
  if (skipped) return context.skip(skipped);
  assert.ok(rows.length >= 5);
  for (const { kind, instructions } of rows) assert.equal(new Set(instructions).size, 1, `${kind}: ${instructions}`);
});

test('npm run bench:delivery has a ratio for every scheme and size', { timeout: 300_000 }, () => {
  const { rows } = run('delivery', '--quick');
  assert.deepEqual([...new Set(rows.map(({ bytes }) => bytes))], [200, 20_000]);
  for (const { scheme, micros, times } of rows) assert.ok([micros, times].every(isNumber), scheme);
});

test('a difference between contestants without a known explanation is reported as unexplained', () => {
  const event = 'preventor.ticket.verification.completed';
  const body = '{"ticket":"t","event":"ticket.verification.completed","flow_status":"ACCEPTED"}';
  const peers = (valid) => ({ ajv: { [event]: () => () => valid } });
  assert.equal(compared([{ event, body }], peers(true)).unexplained.length, 0);
  assert.deepEqual(compared([{ event, body }], peers(false)).unexplained.map(({ peer }) => peer), ['ajv']);
  const twice = compared([{ event, body: body.replace('{', '{"ticket":"t",') }], peers(true));
  assert.deepEqual([twice.unexplained.length, Object.keys(twice.kinds).length], [0, 1]);
});

test('npm run instructions compares with the stored counts, or says why it cannot', { timeout: 600_000 }, () => {
  const { skipped, rows } = run('instructions', '--body', 'ticket.verification.completed');
  if (skipped) return assert.match(skipped, /valgrind|are of/);
  assert.equal(rows.length, 2);
  for (const { now, stored, change } of rows) assert.ok(isNumber(now) && isNumber(stored) && change <= 0.05);
});
