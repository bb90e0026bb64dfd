// Policies passed from JavaScript: invalid ones are rejected, and each judge keeps its own.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { IdverdictError, createJudge, inspect, judge, rules } from 'idverdict';
import { fixtures } from './fixtures.mjs';

const folder = new URL('./policies/', import.meta.url);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const now = '2026-06-01';

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { body, policies } = json(new URL(name, folder));
    const snapshot = readFileSync(new URL(`${name}.snap`, folder), 'utf8');
    const expected = JSON.parse(snapshot.slice(snapshot.indexOf('\n{')));
    return { name, policies, expected, body: readFileSync(new URL(`./fixtures/${body}`, import.meta.url)) };
  });

test('a policy gives the same verdict as in the crate, with createJudge and as an option', () => {
  assert.ok(cases.length > 8);
  for (const { name, policies, expected, body } of cases) {
    for (const [title, policy] of Object.entries(policies)) {
      const verdict = createJudge(policy)(body, { now });
      const { outcome, final, next, reasons } = verdict;
      const made = { outcome, final, next, reasons: reasons.map(({ rule, effect, pointer }) => [rule, effect, pointer]) };
      assert.deepStrictEqual(made, expected[title], `${name}: ${title}`);
      assert.deepStrictEqual(judge(body, { policy, now }), verdict);
      assert.deepStrictEqual(inspect(body, { policy, now }).verdict, verdict);
      assert.deepStrictEqual(createJudge(policy).inspect(body, { now }).verdict, verdict);
    }
  }
});

test('a judge with a policy does not affect calls without one', () => {
  const strict = createJudge({ requiredChecks: ['address', 'device'] });
  for (const { name, body } of fixtures.slice(0, 100)) {
    const before = inspect(body);
    const own = strict.inspect(body);
    assert.deepStrictEqual(inspect(body), before, name);
    assert.deepStrictEqual(strict.inspect(body), own, name);
    if (before.type === 'read') assert.ok(before.verdict.outcome !== 'accept' || own.verdict.outcome === 'review', name);
  }
});

test('a judge keeps its policy when the caller changes the object', () => {
  const policy = { rules: { 'onespan-report-failed': 'review' } };
  const { body } = cases.find(({ name }) => name === 'deciding-rules.json');
  const own = createJudge(policy);
  policy.rules['onespan-report-failed'] = 'pending';
  assert.equal(own(body).outcome, 'review');
});

test('a judge keeps its policy when the policy is behind a proxy', () => {
  const behind = (object) => new Proxy(object, { get: (of, key) => (Object(of[key]) === of[key] ? behind(of[key]) : of[key]) });
  const policy = { rules: { 'onespan-report-failed': 'review' }, requiredChecks: ['liveness'], minimumScores: { overall: 0.5 } };
  const { body } = cases.find(({ name }) => name === 'deciding-rules.json');
  const own = createJudge(behind(policy));
  assert.deepStrictEqual(own(body), createJudge(policy)(body));
  policy.rules['onespan-report-failed'] = 'pending';
  assert.equal(own(body).outcome, 'review');
});

test('a policy may name a rule by an earlier id, which is an info of the judge, but not by two ids', () => {
  const { body } = cases.find(({ name }) => name === 'deciding-rules.json');
  const old = createJudge({ rules: { 'report-failed': 'review' } });
  const now = createJudge({ rules: { 'onespan-report-failed': 'review' } });
  assert.deepStrictEqual(old(body), now(body));
  assert.deepStrictEqual(judge(body, { policy: { rules: { 'report-failed': 'review' } } }), now(body));
  assert.deepStrictEqual(now.issues, []);
  const [{ code, severity, pointer, expected }, ...others] = old.issues;
  assert.deepStrictEqual([code, severity, pointer, expected], ['renamed-rule', 'info', '/policy/rules/report-failed', ['onespan-report-failed']]);
  assert.deepStrictEqual(others, []);
  const both = { rules: { 'report-failed': 'review', 'onespan-report-failed': 'review' } };
  assert.throws(() => createJudge(both), ({ code, issues: [{ pointer }] }) => code === 'invalid-policy' && pointer === '/policy/rules/report-failed');
});

test('each rule’s earlier ids are listed, and no two rules share one', () => {
  const ids = rules().flatMap(({ rule, previously }) => [rule, ...previously]);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length > rules().length);
  for (const { rule, provider } of rules()) assert.ok(provider === null || rule.startsWith(`${provider}-`), rule);
});

test('ten thousand judges with equal policies can be created', () => {
  const [{ body }] = cases;
  for (let i = 0; i < 10_000; i++) createJudge({ minimumAge: 18 });
  assert.ok(createJudge({ minimumAge: 18 })(body).outcome);
});

const malformed = json(new URL('./malformed-policies.json', import.meta.url));

test('an invalid policy is rejected, and the error names the place', () => {
  for (const [policy, pointer] of [
    ...malformed.map(({ policy, pointer }) => [policy, pointer]),
    [undefined, '/policy'],
    [null, '/policy'],
    ['strict', '/policy'],
    [[], '/policy'],
    [new Map(), '/policy'],
    [() => {}, '/policy'],
    [{ minimumAge: Number.NaN }, '/policy/minimumAge'],
    [{ minimumScores: { 'face-match': undefined } }, '/policy/minimumScores'],
  ]) {
    const refused = (error) => {
      assert.ok(error instanceof IdverdictError);
      assert.deepEqual([error.code, error.issues[0].pointer], ['invalid-policy', pointer]);
      return true;
    };
    assert.throws(() => createJudge(policy), refused, JSON.stringify(policy));
    if (policy !== undefined && policy !== null) assert.throws(() => judge('{}', { policy }), refused, JSON.stringify(policy));
  }
});

const schema = json(new URL(import.meta.resolve('idverdict/schemas/policy.json')));
const fits = new Ajv({ strict: true }).compile(schema);

test('the schema of a policy accepts every policy of the tests and of the documentation', () => {
  const page = readFileSync(new URL('../docs/policy.md', import.meta.url), 'utf8');
  const written = [...page.matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => JSON.parse(text));
  assert.ok(written.length > 1);
  for (const policy of [...written, ...cases.flatMap(({ policies }) => Object.values(policies))]) {
    assert.ok(fits(policy), `${JSON.stringify(policy)}: ${JSON.stringify(fits.errors)}`);
    createJudge(policy);
  }
});

test('the schema of a policy accepts every rule by each of its ids, with what a policy can make of it', () => {
  for (const { rule, previously } of rules()) {
    for (const id of [rule, ...previously]) {
      for (const made of ['off', 'warn', 'review', 'reject', 'pending', 'accept']) {
        const policy = { rules: { [id]: made } };
        const isAccepted = () => {
          try {
            return Boolean(createJudge(policy));
          } catch {
            return false;
          }
        };
        assert.equal(fits(policy), isAccepted(), `${id}: ${made}`);
      }
    }
  }
});

test('the schema of a policy rejects every malformed policy that a schema can reject', () => {
  for (const { policy, whySchemaAccepts } of malformed) assert.equal(fits(policy), whySchemaAccepts !== undefined, JSON.stringify(policy));
});

test('the schema of a policy declares every key and describes it', () => {
  const [{ expected }] = (() => {
    try {
      createJudge({ '': 0 });
    } catch ({ issues }) {
      return issues;
    }
  })();
  assert.deepEqual(Object.keys(schema.properties), expected);
  for (const [key, { description }] of Object.entries(schema.properties)) assert.ok(description.length > 20, key);
});

test('a judge rejects a policy in its options', () => {
  const own = createJudge({});
  assert.throws(() => own('{}', { policy: {} }), { code: 'invalid-options' });
  // It still works afterwards.
  assert.ok(own(cases[0].body).outcome);
});

test('rules lists every rule once, and changing the list changes nothing for the next call', () => {
  const all = rules();
  assert.equal(new Set(all.map(({ rule }) => rule)).size, all.length);
  for (const { rule, provider, effect, message } of all) {
    assert.match(rule, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(provider === null || typeof provider === 'string');
    assert.ok(effect && message);
  }
  all[0].message = 'mine';
  assert.notEqual(rules()[0].message, 'mine');
  const known = new Set(rules().map(({ rule }) => rule));
  for (const { body } of fixtures) {
    const inspection = inspect(body);
    if (inspection.type === 'read') for (const { rule } of inspection.verdict.reasons) assert.ok(known.has(rule), rule);
  }
});
