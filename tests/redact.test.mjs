// What a redacted inspection keeps, and what it does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdverdictError, createJudge, fold, inspect, redact, summarize, supersedes } from 'idverdict';
import * as summaries from 'idverdict/summaries';
import { fixtures } from './fixtures.mjs';

const inspections = fixtures.map(({ name, body }) => ({ name, inspection: inspect(body) }));
const read = inspections.filter(({ inspection }) => inspection.type === 'read');

/** Returns every string and number in a value */
function* scalars(value) {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* scalars(part);
  else if (typeof value === 'string' || typeof value === 'number') yield value;
}

test('a redacted inspection has the same shape, verdict, checks and issues', () => {
  const keys = (value) => (typeof value === 'object' && value !== null ? Object.keys(value) : value);
  assert.ok(read.length > 400);
  for (const { name, inspection } of inspections) {
    const redacted = redact(inspection);
    assert.deepEqual(Object.keys(redacted), Object.keys(inspection), name);
    assert.deepStrictEqual([redacted.verdict, redacted.issues, redacted.truncated], [inspection.verdict, inspection.issues, inspection.truncated], name);
    if (inspection.type === 'invalid') continue;
    const { verification } = redacted;
    assert.deepEqual(keys(verification), keys(inspection.verification), name);
    assert.deepEqual([keys(verification.person), verification.checks], [keys(inspection.verification.person), inspection.verification.checks], name);
    assert.deepEqual(verification.documents.map(keys), inspection.verification.documents.map(keys), name);
    assert.deepStrictEqual(redact(redacted), redacted);
  }
});

test('nothing that is said about the person or a document remains, except the kinds of the documents', () => {
  let compared = 0;
  for (const { name, inspection } of read) {
    const { person, documents, externalReference } = inspection.verification;
    const written = redact(inspection);
    assert.equal(written.payload, null);
    const { reference, stated } = written.verdict;
    // The provider's name for a document may be that of a check.
    const kept = [reference, stated, ...documents.flatMap(({ kind, providerType }) => [kind, providerType])];
    const personal = [...scalars([person, documents, externalReference])].filter((value) => !kept.includes(value));
    const remaining = [...scalars(written)];
    for (const value of personal) assert.ok(!remaining.includes(value), `${name}: ${value}`);
    compared += personal.length;
  }
  assert.ok(compared > 1000);
});

test('fold and supersedes take a redacted inspection for the whole one', () => {
  for (const { name, inspection } of read) {
    const redacted = JSON.parse(JSON.stringify(redact(inspection)));
    assert.equal(supersedes(inspection, redacted), 'ignore-duplicate', name);
    assert.equal(supersedes(redacted, inspection), 'ignore-duplicate', name);
    assert.equal(supersedes(redacted, undefined), 'replace', name);
    assert.deepStrictEqual(fold([inspection, redacted]).timeline.map(({ became }) => became), ['state', 'duplicate'], name);
  }
});

test('a summary of a redacted inspection says the same, and nothing about the person even if it is asked to', () => {
  for (const { name, inspection } of inspections) {
    const redacted = redact(inspection);
    for (const options of [{}, { format: 'html' }, { audience: 'applicant' }]) {
      assert.equal(summarize(redacted, options), summarize(inspection, options), name);
      assert.equal(summaries.summarize(redacted, { ...options, locale: 'de' }), summaries.summarize(inspection, { ...options, locale: 'de' }), name);
    }
    summarize(redacted, { personal: true });
  }
});

test('the policy remains, and a value that is not an inspection is an error', () => {
  const own = createJudge({ minimumAge: 18 });
  assert.equal(redact(own.inspect(fixtures[0].body)).policy, own.inspect(fixtures[0].body).policy);
  const [{ inspection }] = read;
  for (const none of [undefined, null, 1, '{}', {}, [], { type: 'other' }, { type: 'read' }, { ...inspection, verification: null }, { type: 'invalid' }]) {
    assert.throws(() => redact(none), (error) => error instanceof IdverdictError && error.code === 'not-a-body', JSON.stringify(none)?.slice(0, 60));
  }
});
