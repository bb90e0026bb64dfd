// Ten thousand randomly broken bodies, the same ones in every run.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdverdictError, detect, inspect, judge, parse, providers, summarize, validate } from 'idverdict';
import { random } from '../benches/random.mjs';
import { fixtures } from './fixtures.mjs';

const BODIES = 10_000;

const { below, pick } = random(20260203);
const whole = fixtures.map(({ body }) => body.toString('latin1'));

const VALUES = [
  'null', 'true', 'false', '0', '-0', '-1', '1e999', '12345678901234567890', '0.1e-400', '""', '" "', '"\\u0000"', '"\\ud800"', '"\\u202e"',
  '[]', '{}', '[[]]', '{"":{}}', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '"x"', '"true"', '"12"', `${'['.repeat(70)}${']'.repeat(70)}`,
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '', '0', 'length', '\\u005f_proto__', 'status', 'event', 'ticket'];
const PIECES = [',', ':', '"', '{', '}', '[', ']', '\\', '\x00', '\xff', '\xc3', '\xc2\xa0', '\xef\xbb\xbf', '//', '/**/', '\\u00', '1', '-', '.', 'e', 'NaN'];

/** Changes to a body; each takes its bytes as a string with one character per byte */
const HAPPENS = [
  // replaces, removes or adds bytes
  (body) => splice(body, below(body.length), 1, String.fromCharCode(below(256))),
  (body) => splice(body, below(body.length), 1 + below(8), ''),
  (body) => splice(body, below(body.length + 1), 0, pick(PIECES)),
  // truncates the body, or joins two bodies
  (body) => body.slice(0, below(body.length)),
  (body) => body.slice(0, below(body.length)) + pick(whole).slice(below(200)),
  // repeats a part
  (body) => {
    const at = below(body.length);
    return splice(body, at, 0, body.slice(at, at + below(100)));
  },
  // replaces a value
  (body) => at(body, /(?<=:\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g, () => pick(VALUES)),
  (body) => at(body, /(?<=:\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g, () => pick(pick(whole).match(/"(?:[^"\\]|\\.)*"/g) ?? VALUES)),
  // replaces a key, or adds one
  (body) => at(body, /"(?:[^"\\]|\\.)*"(?=\s*:)/g, () => `"${pick(KEYS)}"`),
  (body) => at(body, /"(?:[^"\\]|\\.)*"(?=\s*:)/g, (key) => `"${pick(KEYS)}": ${pick(VALUES)}, ${key}`),
  (body) => at(body, /"(?:[^"\\]|\\.)*"(?=\s*:)/g, (key) => `${key}: ${pick(VALUES)}, ${key}`),
];

const splice = (body, from, gone, come) => body.slice(0, from) + come + body.slice(from + gone);

/** Returns the body with one match of a pattern replaced */
function at(body, pattern, to) {
  const found = [...body.matchAll(pattern)];
  if (!found.length) return body;
  const { 0: text, index } = pick(found);
  return splice(body, index, text.length, to(text));
}

function mutated() {
  let body = pick(whole);
  for (let count = 1 + below(2); count > 0; count--) body = pick(HAPPENS)(body);
  return Buffer.from(body, 'latin1');
}

/** Returns what a call returns, or the IdverdictError that it throws; any other error is a failure */
function answer(call, ...words) {
  try {
    return { gives: call(...words) };
  } catch (error) {
    assert.ok(error instanceof IdverdictError, String(error?.stack));
    assert.notEqual(error.code, 'internal');
    return { issues: error.issues };
  }
}

/** Fails if anything within a value has a prototype other than that of a plain object or array */
function plain(value) {
  if (value === null || typeof value !== 'object') return;
  assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype);
  for (const key of Object.keys(value)) plain(Object.getOwnPropertyDescriptor(value, key).value);
}

test(`${BODIES} randomly changed fixtures get the same answer from every function and pollute no prototype`, { timeout: 60_000 }, (context) => {
  // From now on, a write to these throws, also in the package, which is all strict code.
  Object.freeze(Object.prototype);
  Object.freeze(Array.prototype);
  const json = JSON.stringify;
  const seen = { read: 0, invalid: 0 };
  const options = [
    ...Array(20),
    ...providers.map(({ name }) => ({ provider: name })),
    { contentType: 'application/x-www-form-urlencoded' },
    { limits: { depth: 8, issues: 2 } },
  ];
  for (let count = 0; count < BODIES; count++) {
    const bytes = mutated();
    const given = pick(options);
    const text = bytes.toString();
    // Passed as a string if possible, so that both ways into the package are used
    const body = count % 2 && bytes.equals(Buffer.from(text)) ? text : bytes;
    try {
      const inspection = inspect(body, given);
      const { type, issues, payload, verdict, provider, event, truncated } = inspection;
      seen[type]++;
      plain(inspection);
      const isRead = type === 'read';
      assert.equal(json(answer(judge, body, given)), json(isRead ? { gives: verdict } : { issues }));
      assert.equal(json(answer(parse, body, given)), json(isRead ? { gives: { provider, event, payload } } : { issues }));
      assert.equal(json(answer(validate, body, given).gives.issues), json(issues));
      if (isRead) assert.ok(verdict.reasons.length > 0 && verdict.reasons[0].effect === verdict.outcome);
      else assert.ok(issues.some(({ severity }) => severity === 'error'));
      for (const personal of [false, true]) {
        assert.equal(summarize(inspection, { personal }), summarize(body, { ...given, personal }));
      }
      const whose = answer(detect, body, given).gives;
      if (isRead) assert.deepStrictEqual(whose, { provider, event });
    } catch (error) {
      error.message = `body ${count} (${json(given)}), ${json(text)}: ${error.message}`.slice(0, 4000);
      throw error;
    }
  }
  assert.equal({}.polluted, undefined);
  // There are enough bodies of both kinds
  assert.ok(seen.read > BODIES / 10 && seen.invalid > BODIES / 10, json(seen));
  context.diagnostic(`${seen.read} were read, ${seen.invalid} were invalid`);
});
