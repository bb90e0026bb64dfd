// The three descriptions of each event agree: its schema, its type, and how the package reads a body.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { parse, providers, validate } from 'idverdict';
import { changed, places } from './changed.mjs';
import { fixtures } from './fixtures.mjs';
import { itemOf, payloadOf } from './payload.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const schemas = new Map(
  readdirSync(here('../pkg/schemas')).map((file) => [file, JSON.parse(readFileSync(here(`../pkg/schemas/${file}`), 'utf8'))]),
);
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const checks = new Map();

function fits(body, { provider, event }) {
  const file = `${provider}.${event}.json`;
  if (!checks.has(file)) checks.set(file, ajv.compile(schemas.get(file)));
  return checks.get(file)(body);
}

const readable = fixtures.map((fixture) => ({ ...fixture, report: validate(fixture.body) })).filter(({ report }) => report.valid);

test('every event has a schema, and every schema but that of a policy has an event', () => {
  const events = providers.flatMap(({ name, events }) => events.map((event) => `${name}.${event}.json`));
  assert.deepEqual([...schemas.keys()].sort(), [...events, 'policy.json'].sort());
  for (const file of schemas.keys()) assert.ok(existsSync(new URL(import.meta.resolve(`idverdict/schemas/${file}`))), file);
});

test('every schema is one of draft 2020-12', () => {
  for (const [file, schema] of schemas) {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema', file);
    assert.ok(ajv.validateSchema(schema), `${file}: ${ajv.errorsText()}`);
    assert.doesNotThrow(() => ajv.compile(schema), file);
  }
});

test('no type is `any`', () => {
  const types = readFileSync(here('../pkg/index.d.ts'), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  assert.doesNotMatch(types, /\bany\b/);
});

test('a body that can be read fits its schema', () => {
  for (const { name, body, report } of readable) {
    const value = JSON.parse(body);
    assert.ok(fits(Array.isArray(value) ? value : itemOf(value), report), `${name}: ${ajv.errorsText(checks.get(`${report.provider}.${report.event}.json`).errors)}`);
  }
});

test('schema and reader agree on every body that differs from a readable one in one place', () => {
  const OTHERS = [undefined, null, '', 'word', '12', 'True', 12, true, {}, [], [null], [''], ['word'], { key: null }, { key: '' }];
  // Errors that a schema can find. Only the reader finds others, such as a duplicate key.
  const VISIBLE = new Set(['missing-field', 'wrong-type']);
  let compared = 0;
  // A schema describes an event, not the list that contains it.
  const small = readable.filter(({ body }) => body.length < 4000 && !body.includes('next_page_token'));
  for (const { name, body, report } of small) {
    const whole = JSON.parse(body);
    for (const path of places(whole).slice(1)) {
      for (const other of OTHERS) {
        const value = changed(whole, path, other);
        const now = validate(JSON.stringify(value), { provider: report.provider });
        const errors = now.issues.filter(({ severity }) => severity === 'error');
        if (now.event !== report.event || errors.some(({ code }) => !VISIBLE.has(code))) continue;
        const what = `${name}: ${JSON.stringify(other)} at /${path.join('/')}`;
        assert.equal(fits(value, now), now.valid, what);
        compared++;
      }
    }
  }
  assert.ok(compared > 1000 * Math.min(1, small.length), `${compared} bodies were compared`);
});

test('a payload is the body with the fields that its type has, in the form that its type says', () => {
  for (const { name, body } of readable) {
    const { provider, event, payload } = parse(body);
    assert.deepStrictEqual(payload, payloadOf(body.toString(), provider, event), name);
  }
});

test('a payload is the same from bytes and from a string', () => {
  for (const { name, body } of readable) {
    assert.deepStrictEqual(parse(body.toString()), parse(body), name);
    assert.deepStrictEqual(parse(new Uint8Array(body).buffer), parse(body), name);
  }
});

/** Returns a OneSpan stage with these members in a place where any value is allowed */
const stage = (anything, more = '') => `{
  "stageId" : 1, "stageType": {"title": "AddProviderData"}, "attemptNumber": 1, "result": "Passed", ${more}
  "created": "2026-02-03T10:00:00.000Z",
  "details": {"personalInformation": {"documentsInformation": [{"extractedDocumentSegments": [
    {"zone": "Viz", "providerSpecificData": {${anything}}}]}]}}
}`;
const anything = (body) =>
  parse(body).payload.details.personalInformation.documentsInformation[0].extractedDocumentSegments[0].providerSpecificData;

test('a payload is exact whatever its strings, keys and numbers look like', () => {
  const members = [
    ['é漢😀', 'é漢😀'],
    ['\\u00e9\\ud83d\\ude00\\n\\"\\\\\\/', '\\ud83d alone'],
    ['\\"quoted\\\\', '\\\\'],
    ['\\u0065scaped', 'é\\u00e9'],
    ['\uFEFF', '\uFEFFmark'],
    ['toString', ''],
    ['', 'no key'],
    ['2', 'two'],
    ['1', 'one'],
  ];
  const strings = members.map(([key, value]) => `"${key}": "${value}"`).join(',');
  const numbers = [
    '0', '-0', '-0.0', '1', '1.50', '0.1', '-12.75', '1e3', '1E-7', '123456789012345', '9007199254740991', '9007199254740993',
    '0.30000000000000004', '0.1000000000000000055511151231257827', '12345678901234567890', '1e400', '1e-400', '-1.5e300', '5e-324',
  ];
  const body = stage(`${strings}, ${numbers.map((number) => `"n${number}" : ${number}`).join(',\n')},
    "nested": {"__proto__": {"polluted": 12345678901234567890}, "list": [${numbers}], "text": "1234567890123456789 1e400 \\" 12345678901234567890"},
    "far": {"n": [1e400]}, "near": [1e2], "yes": true, "no": false, "nothing": null, "é": [ "\\u00e9", {} ]`, '"comment": "\\u0000 é \\\\",');
  for (const given of [body, new TextEncoder().encode(body)]) {
    const { provider, event, payload } = parse(given);
    assert.deepStrictEqual(payload, payloadOf(body, provider, event));
  }
  const made = anything(body);
  assert.equal(made['n12345678901234567890'], '12345678901234567890');
  assert.equal(made['n1.50'], 1.5);
  assert.ok(Object.is(made['n-0'], -0));
});

test('very long numbers and strings become a payload', () => {
  const limits = { bytes: 1 << 25 };
  const zeros = `1${'0'.repeat(500_000)}1`;
  for (const [written, made] of [[zeros, zeros], [`[${zeros}]`, [zeros]], [`0.${zeros}`, `0.${zeros}`], ['1500000000000000000e1', 15e18]]) {
    assert.deepStrictEqual(anything(stage(`"n": ${written}`)).n, made);
  }
  const escapes = 8_000_000;
  const { payload } = parse(stage(`"of": [1e3, "${'\\n'.repeat(escapes)}"]`), { limits });
  const [segment] = payload.details.personalInformation.documentsInformation[0].extractedDocumentSegments;
  assert.equal(segment.providerSpecificData.of[1].length, escapes);
});

test('a key such as __proto__ becomes an ordinary property', () => {
  const made = anything(stage('"__proto__": {"polluted": true}, "\\u005f_proto__x": 1, "constructor": "word"'));
  assert.deepEqual(Object.keys(made), ['__proto__', '__proto__x', 'constructor']);
  assert.equal(made.polluted, undefined);
  assert.equal(Object.getPrototypeOf(made), Object.prototype);
  assert.equal({}.polluted, undefined);
});

test('a field with several keys keeps the key that the body uses', () => {
  const made = (key) => Object.keys(parse(`{"status": "completed",  "${key}"\n : "id \\" : ", "verificationResults": []}`).payload);
  assert.deepEqual(made('id'), ['id', 'status', 'verificationResults']);
  assert.deepEqual(made('transactionId'), ['transactionId', 'status', 'verificationResults']);
  assert.deepEqual(made('transaction\\u0049d'), ['transactionId', 'status', 'verificationResults']);
});

test('an identifier keeps every digit, and a number becomes the nearest double', () => {
  const ticket = (id, score) =>
    parse(`{"ticket": ${id}, "event": "ticket.verification.completed", "flow_status": "ACCEPTED", "disposition": "PASSED",
      "risk_code": "LOW", "confidence_score": ${score}}`).payload;
  for (const id of ['12345678901234567890', '1.50', '-0', '1e3']) assert.equal(ticket(id, 1).ticket, id);
  for (const score of ['0', '-0', '7', '99.99', '0.1', '1e1', '"99.99"', '"1e1"', '33.333333333333336', '0.0000001', '99.99999999999999999']) {
    assert.ok(Object.is(ticket(1, score).confidence_score, Number(score.replaceAll('"', ''))), score);
  }
});

const bive = (more, wrap = (text) => text) =>
  parse(wrap(`{"id": "1", "status": "Completed", "final_result": {"result": "true", "confidence": 98, "reasoning": ""}, ${more}}`)).payload;

test('a field of several JSON types has the type that the body uses', () => {
  const whole = { component: 'name', result: 'flagged', reasoning: 'é "why"' };
  for (const details of [[], [whole], {}, { name: whole, selfie: 'true', 'a "b"': 'another', ['__proto__']: 'False' }]) {
    assert.deepStrictEqual(bive(`"details": ${JSON.stringify(details)}`).details, details);
  }
  const person = { name: 'somebody', result: 'Unknown' };
  for (const persons of [[person, {}], { somebody: person, another: 'False' }, 'a sentence \\ with escapes', '']) {
    assert.deepStrictEqual(bive(`"AssociatedPersons": ${JSON.stringify(persons)}`).AssociatedPersons, persons);
  }
  assert.deepStrictEqual(bive('"details": null').details, null);
  const idverse = (result) =>
    parse(`{"transaction_id": "1", "status": "PENDING", "documents": [{"asf_document_result": ${result}}]}`).payload.documents[0].asf_document_result;
  for (const result of ['"FLAGGED"', '"another"', '{"deep": {"er": [1, null, "x"]}}', '{}', 'null']) {
    assert.deepStrictEqual(idverse(result), JSON.parse(result), result);
  }
});

test('a bare boolean that is a word of the vocabulary is that word, in payload, schema and validation alike', () => {
  for (const word of ['true', 'false']) {
    const made = bive(`"details": {"document": ${word}, "name": {"result": ${word}}}, "associated_persons": [{"result": ${word}}]`);
    assert.deepStrictEqual(made.details, { document: word, name: { result: word } });
    assert.deepStrictEqual(made.associated_persons, [{ result: word }]);
  }
  const event = { provider: 'bive', event: 'verification' };
  const body = (status, result) => ({ id: '1', status, final_result: { result, confidence: 98, reasoning: '' } });
  for (const [value, isValid] of [[body('Completed', true), true], [body('Completed', 1), false], [body(true, 'true'), false]]) {
    assert.equal(fits(value, event), isValid);
    assert.equal(validate(JSON.stringify(value), { provider: 'bive' }).valid, isValid);
  }
});

test('a list of one item has the payload of that item, and its schema accepts no other list', () => {
  const alone = bive('"details": []');
  assert.deepStrictEqual(bive('"details": []', (text) => ` [ ${text} ]`), alone);
  const event = { provider: 'bive', event: 'verification' };
  assert.ok(fits(alone, event) && fits([alone], event) && !fits([], event) && !fits([alone, alone], event));
  for (const list of [[], [alone, alone]]) assert.equal(validate(JSON.stringify(list)).issues[0].code, 'list-body');
});
