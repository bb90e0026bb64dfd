// The JSON Schemas and `idverdict/schemas` agree in both drafts, except where docs/schemas.md says that they cannot.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv07 from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { providers, validate } from 'idverdict';
import { schemaOf, toDraft07, withJsonSchema } from 'idverdict/schemas';
import { random } from '../benches/random.mjs';
import { changed, places } from './changed.mjs';
import { fixtures } from './fixtures.mjs';

const MUTATIONS = 20_000;

const folder = new URL('../pkg/schemas/', import.meta.url);
const files = readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);
const schemas = new Map(files);
const fileOf = ({ provider, event }) => `${provider}.${event}.json`;

/** Strict in everything but this: a field may have several JSON types. */
const OPTIONS = { strict: true, allowUnionTypes: true, code: { optimize: false } };
const DRAFTS = [
  { target: 'draft-2020-12', ajv: new Ajv2020(OPTIONS), convert: (schema) => schema },
  { target: 'draft-07', ajv: new Ajv07(OPTIONS), convert: toDraft07 },
];
const compiled = new Map(files.map(([file, schema]) => [file, DRAFTS.map(({ ajv, convert }) => ajv.compile(convert(schema)))]));

test('every schema names its draft and is valid in it', () => {
  for (const [file, schema] of files) {
    for (const { ajv, convert } of DRAFTS) assert.ok(ajv.validateSchema(convert(schema)), `${file}: ${ajv.errorsText()}`);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema', file);
    assert.equal(toDraft07(schema).$schema, 'http://json-schema.org/draft-07/schema#', file);
  }
});

test('every schema has a title of its own and a description, and so has every record of an event', () => {
  for (const [file, { title, description, $defs }] of files) {
    assert.match(title, /\S/, file);
    assert.match(description, /\S/, file);
    if (file === 'policy.json') continue;
    for (const [name, { description }] of Object.entries($defs)) assert.match(description ?? '', /\S/, `${file} ${name}`);
  }
  assert.equal(new Set(files.map(([, { title }]) => title)).size, files.length);
});

test('a schema in draft-07 uses no keyword that this draft does not have, and nothing stands beside a $ref', () => {
  const walk = (value, file) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value.$ref === 'string') assert.deepEqual(Object.keys(value), ['$ref'], file);
    assert.equal(value.$defs, undefined, file);
    for (const inner of Object.values(value)) walk(inner, file);
  };
  for (const [file, schema] of files) walk(toDraft07(schema), file);
});

/** Returns whether a body fits the JSON Schema of an event. Both drafts must agree. */
function fits(value, file) {
  const [one, other] = compiled.get(file).map((check) => check(value));
  assert.equal(one, other, file);
  return one;
}

const events = providers.flatMap(({ name, events }) => events.map((event) => ({ provider: name, event })));
const [{ ajv, target }] = DRAFTS;
/** The compiled JSON Schemas of what the schemas return; tests/schemas.test.mjs compares the drafts */
const outputs = new Map(events.map((of) => {
  const schema = withJsonSchema(schemaOf(of.provider, of.event), schemas.get(fileOf(of)));
  return [fileOf(of), ajv.compile(schema['~standard'].jsonSchema.output({ target }))];
}));

/** Issues that show that a body has not the signs of the event */
const SIGNS = ['unknown-provider', 'unknown-event'];

/** Returns how the JSON Schema of an event and its `validate` differ about a body: a word of the table, or `undefined` */
function difference(text, of) {
  const value = JSON.parse(text);
  const file = fileOf(of);
  const result = schemaOf(of.provider, of.event)['~standard'].validate(text);
  // Such a number becomes `Infinity`, which ajv does not take for a number.
  const isExpressible = !text.includes('1e400');
  if (result.issues === undefined && isExpressible) assert.ok(outputs.get(file)(result.value), `${text} ${JSON.stringify(outputs.get(file).errors)}`);
  const isFit = fits(value, file);
  if (isFit === (result.issues === undefined)) return undefined;
  if (!isFit) {
    if ('next_page_token' in value) return 'next_page_token';
    // Only this makes `JSON.parse` return a number that JSON does not have.
    return fits(JSON.parse(JSON.stringify(value, (_, held) => (held === Infinity ? Number.MAX_VALUE : held))), file) ? '1e400' : 'refused without a reason';
  }
  const codes = new Set(result.issues.map(({ code }) => code));
  const { event } = validate(text, { provider: of.provider });
  return SIGNS.find((code) => codes.has(code)) ?? (event === undefined || event === of.event ? [...codes].join() : 'unknown-event');
}

/** The words of the table in docs/schemas.md */
const [, table] = readFileSync(new URL('../docs/schemas.md', import.meta.url), 'utf8').match(/^\| a body with .*\n\|.*\n((?:\|.*\n)*)/m);
const listed = table.trim().split('\n').map((row) => row.match(/^\| `([^`]+)`/)[1]);

/** A word of the table, and what has shown this difference first */
const seen = new Map();

function compare(text, of, what) {
  const found = difference(text, of);
  if (found !== undefined && !seen.has(found)) seen.set(found, what);
}

/** Fails if there was a difference that the table does not list. */
const onlyListed = () => assert.deepEqual([...seen].filter(([found]) => !listed.includes(found)), []);

const detected = fixtures.map(({ name, body }) => ({ name, text: body.toString(), report: validate(body) })).filter(({ report: { event } }) => event);

test('schema and reader agree on every fixture, except for the listed differences, and what it returns fits the schema of the output', () => {
  let compared = 0;
  for (const { name, text, report } of detected) {
    // A form is not JSON, and some fixtures are not JSON on purpose.
    if (report.issues.some(({ code }) => code === 'not-json')) continue;
    compare(text, report, name);
    compared++;
  }
  assert.ok(compared > fixtures.length / 2, `${compared} of ${fixtures.length}`);
  onlyListed();
});

/** What replaces a value, as it is written. Nothing removes it. */
const VALUES = [
  undefined, 'null', '""', '"word"', '"12"', '"1e5"', '"01"', '" 1"', '"1."', '".5"', '"-"', '"True"', '"true"', '"\\ud800"', '"2026-13-01"', '12', '-1', '1e300', '1e400',
  '-0', '12345678901234567890', 'true', 'false', '{}', '[]', '[null]', '[""]', '["word"]', '[{}, {}, {}]', '{"key": null}', '{"key": ""}', '{"__proto__": null}',
];

const MARK = '"\\u0001mark"';

/** Returns the text of a body with one value replaced by what is written as `to` */
function written(value, path, to) {
  const text = JSON.stringify(changed(value, path, to === undefined ? undefined : JSON.parse(MARK)));
  return to === undefined ? text : text.replace(MARK, () => to);
}

test(`schema and reader agree on ${MUTATIONS} bodies that differ from a fixture in one place, except for the listed differences`, () => {
  const { pick } = random(19);
  const readable = detected.filter(({ report }) => report.valid);
  // Picks the event first, so that an event with few fixtures is compared as often as the others.
  const groups = [...new Set(readable.map(({ report }) => fileOf(report)))].map((file) => readable.filter(({ report }) => fileOf(report) === file));
  let [good, bad] = [0, 0];
  for (let done = 0; done < MUTATIONS; done++) {
    const { name, text, report } = pick(pick(groups));
    const whole = JSON.parse(text);
    const path = pick(places(whole).slice(1));
    const to = pick(VALUES);
    const body = written(whole, path, to);
    compare(body, report, `${name}: ${to} at /${path.join('/')}`);
    if (fits(JSON.parse(body), fileOf(report))) good++;
    else bad++;
  }
  onlyListed();
  assert.ok(good > MUTATIONS / 10 && bad > MUTATIONS / 10, `${good} fit, ${bad} do not`);
});

/** Bodies that fit their JSON Schemas with a value that is too much for the reader, in a key that no schema declares */
const REFUSED = { 'too-deep': `${'['.repeat(70)}${']'.repeat(70)}`, 'too-large': `"${'x'.repeat(1 << 20)}"`, 'not-utf8': '"\ud800"' };

test('each listed difference exists', () => {
  const { name, text, report } = detected.find(({ text, report }) => report.valid && /^\s*\{/.test(text));
  assert.equal(difference(text, report), undefined);
  for (const [code, value] of Object.entries(REFUSED)) {
    const body = text.replace(/\}\s*$/, `, "undeclared": ${value}}`);
    assert.equal(difference(body, report), code, name);
    compare(body, report, name);
  }
  assert.deepEqual([...seen.keys()].sort(), [...listed].sort());
});
