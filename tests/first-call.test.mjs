// The first call of an instance is answered as any later one: what came before it decides nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJudge, inspect, judge } from 'idverdict';
import { fixtures } from './fixtures.mjs';

test('a body is judged alike before and after any call with options or a policy', () => {
  const all = () =>
    fixtures.map(({ name, body }) => {
      try {
        return [name, judge(body)];
      } catch (error) {
        return [name, error.issues];
      }
    });
  // In this file, so that no other test has made a call before.
  const first = all();
  assert.ok(first.length > 400);
  const [{ body }] = fixtures.filter(({ body }) => inspect(body).type === 'read');
  const strict = createJudge({ requiredChecks: ['liveness'] });
  for (const call of [() => judge(body, {}), () => strict(body), () => strict.inspect(body), () => inspect(body, { now: '2000-01-01' })]) {
    call();
    assert.deepStrictEqual(all(), first);
  }
});
