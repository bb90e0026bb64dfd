// Verified claims from JavaScript: they follow the standard and are made only of accepted inspections.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { IdverdictError, createJudge, inspect, toVerifiedClaims } from 'idverdict';
import { fixtures } from './fixtures.mjs';

const schema = JSON.parse(readFileSync(new URL('./verified-claims.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
const fits = ajv.compile(schema);
const options = { trustFramework: 'eidas', assuranceLevel: 'substantial', organization: 'Example Checks Ltd', time: '2026-02-03T10:00:00Z' };
const seen = fixtures.map(({ name, body }) => ({ name, body, inspection: inspect(body, { now: '2026-06-01' }) }));
const claimed = seen.filter(({ name, inspection }) => inspection.verdict?.outcome === 'accept' && code(inspection, options) === undefined);
const [{ inspection: one }] = claimed;

/** Returns the code of the error that a call throws, if it throws one */
function code(inspection, given) {
  try {
    toVerifiedClaims(inspection, given);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof IdverdictError, String(error));
    assert.equal(error.code, error.issues[0].code);
    return error.code;
  }
}

/** Returns a copy that was changed by `change` */
function changed(claims, change) {
  const copy = structuredClone(claims);
  change(copy);
  return copy;
}

test('the claims of every accepted body are valid by the standard, with few options and with all of them', () => {
  assert.ok(ajv.validateSchema(schema), ajv.errorsText());
  assert.ok(claimed.length > 90, String(claimed.length));
  for (const { name, inspection } of claimed) {
    for (const given of [{ trustFramework: 'de_aml' }, options]) {
      const claims = toVerifiedClaims(inspection, given);
      assert.ok(fits(claims), `${name}: ${ajv.errorsText(fits.errors)}`);
      assert.equal(claims.verification.trust_framework, given.trustFramework);
      assert.equal(claims.verification.assurance_level, given.assuranceLevel);
    }
  }
});

test('every other body is rejected, and the code says why', () => {
  const times = {};
  for (const { name, inspection } of seen) {
    const said = code(inspection, options);
    times[said] = (times[said] ?? 0) + 1;
    if (inspection.verdict?.outcome !== 'accept') assert.equal(said, 'not-accepted', name);
    else assert.ok(said === undefined || said === 'no-claims', name);
  }
  assert.deepEqual(Object.keys(times).sort(), ['no-claims', 'not-accepted', 'undefined']);
});

test('the schema rejects claims that violate the standard', () => {
  const full = toVerifiedClaims(claimed.find(({ name }) => name === 'idwise/journey/complete.json').inspection, options);
  assert.ok(fits(full));
  assert.ok(fits({ verification: { trust_framework: 'de_aml' }, claims: {} }));
  for (const [what, change] of Object.entries({
    'no claims': (it) => delete it.claims,
    'no verification': (it) => delete it.verification,
    'no trust framework': (it) => delete it.verification.trust_framework,
    'no type of evidence': (it) => delete it.verification.evidence[0].type,
    'no evidence': (it) => { it.verification.evidence = []; },
    'an unknown type of evidence': (it) => { it.verification.evidence[0].type = 'id_document'; },
    'no method': (it) => delete it.verification.evidence[0].check_details[0].check_method,
    'an unknown method': (it) => { it.verification.evidence[0].check_details[0].check_method = 'liveness'; },
    'no check': (it) => { it.verification.evidence[0].check_details = []; },
    'no type of document': (it) => delete it.verification.evidence[0].document_details.type,
    'a time without a zone': (it) => { it.verification.time = '2026-02-03T10:00:00'; },
    'a moment for a date': (it) => { it.verification.evidence[0].document_details.date_of_expiry += 'T00:00:00Z'; },
    'a number that is none': (it) => { it.verification.evidence[0].document_details.document_number = 41872; },
    'a misspelt element': (it) => { it.verification.trustFramework = 'eidas'; },
    'no nationality': (it) => { it.claims.nationalities = []; },
    'a nationality in words': (it) => { it.claims.nationalities = ['Portuguese']; },
    'a birth date in another form': (it) => { it.claims.birthdate = '30/11/1992'; },
    'an address without anything': (it) => { it.claims.address = {}; },
  })) {
    assert.equal(fits(changed(full, change)), false, what);
  }
});

test('the schema also covers elements of the standard that idverdict never fills', () => {
  const of = (evidence) => ({ verification: { trust_framework: 'de_aml', evidence: [evidence] }, claims: { birthdate: '1992-11-30' } });
  const file = { content_type: 'image/png', content: 'aGVsbG8=' };
  const link = { url: 'https://example.com/1', digest: { alg: 'sha-256', value: 'aGVsbG8=' } };
  const record = { type: 'electronic_record', check_details: [{ check_method: 'data' }], record: { type: 'population_register' } };
  const vouch = { type: 'vouch', attestation: { type: 'written_attestation', voucher: { name: 'A', occupation: 'B' } } };
  const signature = { type: 'electronic_signature', signature_type: 'qes_eidas', issuer: 'A', serial_number: '1' };
  const detail = { assurance_type: 'verification', evidence_ref: [{ check_id: '1' }] };
  const process = (assurance_details) => ({ verification: { trust_framework: 'de_aml', assurance_process: { assurance_details } }, claims: {} });
  for (const claims of [of(record), of(vouch), of(signature), of({ ...record, attachments: [file, link] }), process([detail])]) {
    assert.ok(fits(claims), ajv.errorsText(fits.errors));
  }
  for (const [what, claims] of Object.entries({
    'no type of a record': of({ ...record, record: { created_at: '2026-02-03T10:00:00Z' } }),
    'no type of an attestation': of({ ...vouch, attestation: { voucher: { name: 'A' } } }),
    'no issuer of a signature': of({ ...signature, issuer: undefined }),
    'no id of a check': process([{ ...detail, evidence_ref: [{}] }]),
    'no detail of a process': process([]),
    'no attachment': of({ ...record, attachments: [] }),
    'an attachment without a digest': of({ ...record, attachments: [{ url: link.url }] }),
    'an attachment without content': of({ ...record, attachments: [{ content_type: 'image/png' }] }),
  })) {
    assert.equal(fits(JSON.parse(JSON.stringify(claims))), false, what);
  }
});

test('an inspection that was stored as JSON has the same claims', () => {
  for (const { name, inspection } of claimed) {
    const stored = JSON.parse(JSON.stringify(inspection));
    assert.deepStrictEqual(toVerifiedClaims(stored, options), toVerifiedClaims(inspection, options), name);
  }
});

test('toVerifiedClaims does not change the inspection, and the caller may change the claims', () => {
  const before = structuredClone(one);
  const claims = toVerifiedClaims(one, options);
  assert.deepStrictEqual(one, before);
  assert.deepStrictEqual(JSON.parse(JSON.stringify(claims)), claims);
  claims.claims.family_name = 'Changed';
  assert.notEqual(toVerifiedClaims(one, options).claims.family_name, 'Changed');
});

test('a body that a policy does not accept has no claims', () => {
  const strict = createJudge({ requiredChecks: ['device'] });
  const { body } = claimed[0];
  assert.equal(code(strict.inspect(body), options), 'not-accepted');
});

test('a value that is not an inspection is rejected', () => {
  const body = claimed[0].body;
  for (const given of [body, body.toString(), undefined, null, 1, {}, [], { type: 'read' }, one.verdict, one.verification, { ...one, verification: null }]) {
    assert.equal(code(given, options), 'not-accepted');
  }
});

test('an invalid option is rejected before the inspection is read, and the error names it', () => {
  for (const [given, pointer] of [
    [undefined, ''],
    [null, ''],
    ['eidas', ''],
    [[], ''],
    [{}, '/trustFramework'],
    [{ trustFramework: '' }, '/trustFramework'],
    [{ trustFramework: null }, '/trustFramework'],
    [{ trustFramework: 1 }, '/trustFramework'],
    [{ trustframework: 'eidas' }, '/trustframework'],
    [{ ...options, assuranceLevel: ' ' }, '/assuranceLevel'],
    [{ ...options, organization: 7 }, '/organization'],
    [{ ...options, time: '2026-02-03T10:00:00' }, '/time'],
    [{ ...options, time: new Date(NaN) }, '/time'],
    [{ ...options, time: NaN }, '/time'],
    [{ ...options, time: true }, '/time'],
    [{ ...options, policy: {} }, '/policy'],
  ]) {
    for (const inspection of [one, {}]) {
      const refused = (error) => error instanceof IdverdictError && error.code === 'invalid-options' && error.issues[0].pointer === pointer;
      assert.throws(() => toVerifiedClaims(inspection, given), refused, JSON.stringify(given));
    }
  }
  // The next call still works.
  assert.ok(toVerifiedClaims(one, options));
});

test('a time can be a Date, and is left out if neither the body nor the caller gives one with a zone', () => {
  const { inspection } = claimed.find(({ name }) => name === 'idwise/journey/complete.json');
  const time = (given) => toVerifiedClaims(inspection, { trustFramework: 'eidas', ...given }).verification.time;
  assert.equal(time({}), undefined);
  assert.equal(time({ time: new Date(Date.UTC(2026, 1, 3, 10, 0, 0, 507)) }), '2026-02-03T10:00:00Z');
  assert.equal(time({ time: '2026-02-03 10:00:00.5 +0530' }), '2026-02-03T10:00:00+05:30');
});

test('no error contains a value of the inspection', () => {
  const personal = (value, all = []) => {
    if (typeof value === 'string' && value.length > 4) all.push(value);
    else if (value && typeof value === 'object') for (const inner of Object.values(value)) personal(inner, all);
    return all;
  };
  for (const { inspection } of claimed) {
    const { person, documents } = inspection.verification;
    const rejected = { ...inspection, verdict: { ...inspection.verdict, outcome: 'review' } };
    for (const broken of [rejected, { ...inspection, verification: { ...inspection.verification, checks: 7 } }]) {
      assert.throws(() => toVerifiedClaims(broken, options), (error) => {
        const said = JSON.stringify([error.message, error.code, error.issues, String(error.stack)]);
        return error.code === 'not-accepted' && personal([person, documents]).every((value) => !said.includes(value));
      });
    }
  }
});
