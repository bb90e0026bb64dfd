// Policies passed from JavaScript: invalid ones are rejected, and each judge keeps its own.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { IdverdictError, createJudge, detect, inspect, judge, judgeMany, parse, rules, summarize, validate } from 'idverdict';
import * as summaries from 'idverdict/summaries';
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

test('a judge has every function that reads a body, and each answers as with the policy as an option', () => {
  for (const { name, policies, body } of cases) {
    for (const policy of Object.values(policies)) {
      const own = createJudge(policy);
      const by = { now, policy };
      const line = Buffer.from(JSON.stringify(JSON.parse(body)));
      assert.deepStrictEqual(own.inspect(body, { now }), inspect(body, by), name);
      assert.deepStrictEqual(own.parse(body, { now }), parse(body, by), name);
      assert.deepStrictEqual(own.validate(body, { now }), validate(body, by), name);
      assert.deepStrictEqual(own.detect(body, { now }), detect(body, by), name);
      assert.deepStrictEqual([...own.judgeMany(line, { now })], [...judgeMany(line, by)], name);
      assert.throws(() => own.parse('{'), { code: 'not-json' });
    }
  }
  assert.ok(Object.isFrozen(createJudge({})) && Object.isFrozen(createJudge({}).issues));
});

test('an inspection says by which policy it was made, and policies that require the same have the same digest', () => {
  const { body } = cases[0];
  assert.equal(inspect(body).policy, null);
  const digest = (policy) => {
    const own = createJudge(policy);
    assert.match(own.policy, /^[0-9a-f]{16}$/);
    assert.deepStrictEqual([own.inspect(body).policy, inspect(body, { policy }).policy, inspect(body).policy], [own.policy, own.policy, null]);
    return own.policy;
  };
  const policy = {
    minimumScores: { liveness: 0.5, overall: 0.9 }, requiredChecks: ['liveness', 'data'], flagged: 'reject', warnings: { 'wrong-form': 'review' },
    documentTypes: ['passport', 'visa'], issuingCountries: ['GB', 'DE'], minimumAge: 18, toleratedExpiryDays: 30, expiredSince: true,
    rules: { 'onespan-report-failed': 'review', 'document-expired': 'off' }, words: { 'onespan.report-finished': ['Over', 'Done'] },
    harmlessResults: ['idverse.results.one', 'idverse.results.other'],
  };
  // In another order, with another spelling of a country, an earlier id of a rule, and what is the default
  const same = {
    harmlessResults: ['idverse.results.other', 'idverse.results.one'], words: { 'onespan.report-finished': ['Done', 'Over'] },
    rules: { 'document-expired': 'off', 'report-failed': 'review' }, unknown: undefined, expiredSince: true, toleratedExpiryDays: 30, minimumAge: 18,
    issuingCountries: ['DEU', 'GBR', 'GB'], documentTypes: ['visa', 'passport'], warnings: { 'wrong-form': 'review' }, flagged: 'reject',
    requiredChecks: ['data', 'liveness'], minimumScores: { overall: 0.9, liveness: 0.5 },
  };
  assert.equal(digest(same), digest(policy));
  assert.equal(digest({ toleratedExpiryDays: 0, expiredSince: false, requiredChecks: [] }), digest({}));
  const others = [
    {}, { documentTypes: [] }, { issuingCountries: [] }, { words: { 'onespan.report-finished': [] } }, { flagged: 'review' }, { unknown: 'review' },
    { minimumAge: 0 }, { minimumAge: 1 }, { toleratedExpiryDays: 1 }, { minimumScores: { overall: 0 } }, { minimumScores: { overall: 1 } },
    { minimumScores: { data: 0 } }, { requiredChecks: ['data'] }, { documentTypes: ['other'] }, { expiredSince: true },
    ...Object.keys(policy).flatMap((key) => {
      const { [key]: one, ...rest } = policy;
      return [rest, { [key]: one }];
    }),
    policy,
  ];
  assert.equal(new Set(others.map(digest)).size, new Set(others.map((other) => JSON.stringify(other))).size);
  // A number that other programs may have stored
  assert.equal(digest({ requiredChecks: ['liveness'] }), STORED);
});

const STORED = '4b945a4a098a4ab8';

test('a summary by a judge or a policy says what that judge says, and refuses an inspection of another', () => {
  const policy = { requiredChecks: ['address', 'device'] };
  const own = createJudge(policy);
  const other = createJudge({ minimumAge: 18 });
  for (const entry of [summarize, summaries.summarize]) {
    for (const { name, body } of fixtures.slice(0, 200)) {
      for (const options of [{ now }, { now, format: 'html', personal: true, audience: 'operator' }]) {
        const { now: _, ...style } = options;
        const expected = entry(own.inspect(body, { now }), style);
        for (const by of [{ judge: own }, { policy }]) {
          assert.equal(entry(body, { ...options, ...by }), expected, name);
          assert.equal(entry(own.inspect(body, { now }), { ...options, ...by }), expected, name);
        }
      }
    }
    const made = own.inspect(cases[0].body);
    const refused = (call, pointer) => assert.throws(call, (error) => {
      assert.deepEqual([error.code, error.issues[0].pointer], ['invalid-options', pointer]);
      return error instanceof IdverdictError;
    });
    refused(() => entry(made, { judge: other }), '/judge');
    refused(() => entry(made, { policy: {} }), '/policy');
    refused(() => entry(inspect(cases[0].body), { judge: own }), '/judge');
    refused(() => entry(made, { judge: own, policy }), '/policy');
    refused(() => entry(cases[0].body, { judge: own, policy }), '/policy');
    for (const none of [judge, {}, 1, 'strict', () => {}]) refused(() => entry(cases[0].body, { judge: none }), '/judge');
    assert.equal(entry(made, { judge: null, policy: null }), entry(made));
    // An earlier version did not say by which policy.
    const { policy: _, ...earlier } = made;
    assert.equal(entry(earlier, { judge: own }), entry(made));
    assert.equal(entry(JSON.parse(JSON.stringify(made)), { judge: own }), entry(made));
  }
  assert.equal(summarize(cases[0].body), summarize(inspect(cases[0].body)));
});

test('a misspelt word is an error that says where it is, what is allowed, and what was probably meant', () => {
  const policies = [
    [{ requiredChecks: ['liveness', 'faceMatch'] }, '/requiredChecks/1', 'face-match'],
    [{ documentTypes: ['passport', 'visa', 'Identity Card'] }, '/documentTypes/2', 'identity-card'],
    [{ minimumScores: { facematch: 0.5 } }, '/minimumScores/facematch', 'face-match'],
    [{ minimumage: 18 }, '/minimumage', 'minimumAge'],
    [{ required: [] }, '/required', 'requiredChecks'],
    [{ flagged: 'rejct' }, '/flagged', 'reject'],
    [{ rules: { 'document-expird': 'off' } }, '/rules/document-expird', 'document-expired'],
    [{ rules: { 'document-expired': 'of' } }, '/rules/document-expired', 'off'],
    [{ rules: { 'onespan-report-failed': 'pendng' } }, '/rules/onespan-report-failed', 'pending'],
    [{ warnings: { 'wrong-frm': 'review' } }, '/warnings/wrong-frm', 'wrong-form'],
    [{ words: { 'onespan.report-finishd': [] } }, '/words/onespan.report-finishd', 'onespan.report-finished'],
  ];
  const meant = (call, pointer, name) => assert.throws(call, ({ message, issues: [issue] }) => {
    assert.equal(issue.pointer, pointer);
    assert.equal(issue.expected[0], name);
    assert.ok(issue.expected.length > 1 && issue.message.startsWith('expected '), issue.message);
    assert.ok(issue.message.endsWith(`; did you mean \`${name}\`?`) && message.includes(issue.message), message);
    return true;
  });
  for (const [policy, pointer, name] of policies) {
    meant(() => createJudge(policy), `/policy${pointer}`, name);
    meant(() => judge('{}', { policy }), `/policy${pointer}`, name);
  }
  for (const [options, pointer, name] of [
    [{ provider: 'idwize' }, '/provider', 'idwise'], [{ contenttype: '' }, '/contenttype', 'contentType'],
    [{ content_type: '' }, '/content_type', 'contentType'], [{ limits: { byte: 1 } }, '/limits/byte', 'bytes'],
  ]) {
    for (const call of [judge, inspect, summarize]) meant(() => call('{}', options), pointer, name);
  }
  for (const [options, pointer, name] of [[{ format: 'mardown' }, '/format', 'markdown'], [{ audience: 'applicants' }, '/audience', 'applicant'], [{ formt: 'html' }, '/formt', 'format']]) {
    for (const call of [summarize, summaries.summarize]) meant(() => call('{}', options), pointer, name);
  }
  // Nothing is suggested that is not close.
  assert.throws(() => createJudge({ requiredChecks: ['selfie'] }), ({ issues: [{ message, expected }] }) => !message.includes('did you mean') && expected[0] === 'document');
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
