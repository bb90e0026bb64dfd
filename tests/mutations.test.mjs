// Ten thousand bodies that went wrong at random, the same ones on every run.

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

/** What can happen to a body; each takes its bytes, a char each */
const HAPPENS = [
  // a byte changes, goes, or comes
  (body) => splice(body, below(body.length), 1, String.fromCharCode(below(256))),
  (body) => splice(body, below(body.length), 1 + below(8), ''),
  (body) => splice(body, below(body.length + 1), 0, pick(PIECES)),
  // it is cut, or two are one
  (body) => body.slice(0, below(body.length)),
  (body) => body.slice(0, below(body.length)) + pick(whole).slice(below(200)),
  // part of it comes twice
  (body) => {
    const at = below(body.length);
    return splice(body, at, 0, body.slice(at, at + below(100)));
  },
  // a value is another's
  (body) => at(body, /(?<=:\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g, () => pick(VALUES)),
  (body) => at(body, /(?<=:\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g, () => pick(pick(whole).match(/"(?:[^"\\]|\\.)*"/g) ?? VALUES)),
  // a key is another, or comes beside one
  (body) => at(body, /"(?:[^"\\]|\\.)*"(?=\s*:)/g, () => `"${pick(KEYS)}"`),
  (body) => at(body, /"(?:[^"\\]|\\.)*"(?=\s*:)/g, (key) => `"${pick(KEYS)}": ${pick(VALUES)}, ${key}`),
  (body) => at(body, /"(?:[^"\\]|\\.)*"(?=\s*:)/g, (key) => `${key}: ${pick(VALUES)}, ${key}`),
];

const splice = (body, from, gone, come) => body.slice(0, from) + come + body.slice(from + gone);

/** The body with one of the places that a pattern finds made into something else */
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

/** What a call gives, or the error of ours that it throws; any other is a failure */
function answer(call, ...words) {
  try {
    return { gives: call(...words) };
  } catch (error) {
    assert.ok(error instanceof IdverdictError, String(error?.stack));
    assert.notEqual(error.code, 'internal');
    return { issues: error.issues };
  }
}

/** Fails where anything within has a prototype other than that of a plain object or list */
function plain(value) {
  if (value === null || typeof value !== 'object') return;
  assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype);
  for (const key of Object.keys(value)) plain(Object.getOwnPropertyDescriptor(value, key).value);
}

test(`nothing that ${BODIES} random changes make of the fixtures breaks or changes anything`, { timeout: 60_000 }, (context) => {
  // A write to it throws from now on, in the package too: all of it is strict.
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
    // As a string where it is one, so that both ways in are gone
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
  // Enough of both to say something of both
  assert.ok(seen.read > BODIES / 10 && seen.invalid > BODIES / 10, json(seen));
  context.diagnostic(`${seen.read} were read, ${seen.invalid} were invalid`);
});
