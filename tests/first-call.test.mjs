// The first call of an instance gives the same answer as any later one: earlier calls have no effect.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJudge, inspect, judge } from 'idverdict';
import { fixtures } from './fixtures.mjs';

test('a body is judged the same before and after any call with options or a policy', () => {
  const all = () =>
    fixtures.map(({ name, body }) => {
      try {
        return [name, judge(body)];
      } catch (error) {
        return [name, error.issues];
      }
    });
  // This test has its own file, so that no other test has made a call before.
  const first = all();
  assert.ok(first.length > 400);
  const [{ body }] = fixtures.filter(({ body }) => inspect(body).type === 'read');
  const strict = createJudge({ requiredChecks: ['liveness'] });
  for (const call of [() => judge(body, {}), () => strict(body), () => strict.inspect(body), () => inspect(body, { now: '2000-01-01' })]) {
    call();
    assert.deepStrictEqual(all(), first);
  }
});
