// IdverdictError as programs use it: built, subclassed, logged, sent to another thread, and expected by a test runner.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { IdverdictError, judge } from 'idverdict';
import * as delivery from 'idverdict/delivery';

const thrown = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
const error = thrown(() => judge('{"a":1,}'));
const issue = { code: 'not-json', severity: 'error', pointer: '/a', message: 'expected a value' };

test('an error can be made of issues, and says what one of the package says', () => {
  const cause = new Error('mine');
  const made = new IdverdictError([{ ...issue, severity: 'warning', code: 'wrong-form' }, issue], { cause });
  assert.deepEqual([made.code, made.message, made.cause, made.name, made.issues.length], ['not-json', 'expected a value (at /a)', cause, 'IdverdictError', 2]);
  assert.ok(made instanceof IdverdictError && made instanceof delivery.IdverdictError && made instanceof Error);
  assert.equal(new IdverdictError([issue]).cause, undefined);
  assert.ok(!Object.hasOwn(new IdverdictError([issue]), 'cause'));
  for (const none of [undefined, null, [], 'message', {}, new Set([issue])]) {
    assert.throws(() => new IdverdictError(none), { name: 'TypeError', message: 'expected a non-empty array of issues' });
  }
});

test('a subclass recognises its own instances only, under any name', () => {
  class Refused extends IdverdictError {
    name = 'Refused';
    status = 400;
  }
  class Plain extends IdverdictError {}
  const refused = new Refused(error.issues, { cause: error });
  assert.ok(refused instanceof Refused && refused instanceof IdverdictError && new Plain([issue]) instanceof IdverdictError);
  for (const other of [error, new Plain([issue]), new Error('x'), null, {}]) assert.ok(!(other instanceof Refused));
  assert.ok(!(error instanceof Plain));
  assert.deepEqual([refused.name, refused.status, refused.code, refused.message], ['Refused', 400, error.code, error.message]);
  assert.equal(String(refused), `Refused: ${error.message}`);
});

test('an error is written as JSON with its code, message and issues, and made again of them', () => {
  const written = JSON.parse(JSON.stringify({ error }));
  assert.deepEqual(written, { error: { name: 'IdverdictError', code: 'not-json', message: error.message, issues: error.issues } });
  const again = new IdverdictError(written.error.issues);
  assert.deepStrictEqual([again.message, again.code, again.issues], [error.message, error.code, error.issues]);
  // The cause may hold anything.
  assert.ok(!('cause' in new IdverdictError([issue], { cause: { secret: 1 } }).toJSON()));
});

test('an error arrives in another thread with its message and stack, and whole if it is sent as JSON', async () => {
  const program = `
    import { judge } from 'idverdict';
    import { parentPort } from 'node:worker_threads';
    try { judge('{"a":1,}'); } catch (error) { parentPort.postMessage([error, error.toJSON()]); }`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program.replace("'idverdict'", JSON.stringify(import.meta.resolve('idverdict'))))}`));
  const [[clone, written]] = await once(worker, 'message');
  assert.ok(clone instanceof Error);
  assert.equal(clone.message, error.message);
  assert.match(clone.stack, /^IdverdictError: /);
  assert.deepStrictEqual(written, error.toJSON());
  assert.equal(structuredClone(error).message, error.message);
});

test('a test runner that expects the class finds it, whichever entry threw', () => {
  // What Jest and Vitest do for toThrow(IdverdictError)
  const toThrow = (call, expected) => thrown(call) instanceof expected;
  const required = createRequire(import.meta.url)('idverdict');
  const delivered = () => delivery.verify('', {}, {});
  for (const expected of [IdverdictError, required.IdverdictError, delivery.IdverdictError]) {
    for (const call of [() => judge(''), () => required.judge(''), delivered]) assert.ok(toThrow(call, expected));
    assert.ok(!toThrow(() => { throw new Error('another'); }, expected));
  }
});
