// The exports of the core, read from its bytes, and those of the entries.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { providers } from 'idverdict';

const REFERENCES = [0x6f, 0x70];
const [TYPES, IMPORTS, FUNCTIONS, EXPORTS] = [1, 2, 3, 7];

/** Returns the result types of every function that a wasm exports, by name */
function results(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const list = (of) => Array.from({ length: number() }, of);
  const text = () => {
    const length = number();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  let types;
  let functions = [];
  let exports;
  while (at < bytes.length) {
    const kind = bytes[at++];
    const end = number() + at;
    if (kind === TYPES) {
      types = list(() => {
        assert.equal(bytes[at++], 0x60);
        list(number);
        return list(number);
      });
    } else if (kind === IMPORTS) {
      functions = list(() => {
        text();
        text();
        assert.equal(bytes[at++], 0, 'an import that is no function');
        return types[number()];
      });
    } else if (kind === FUNCTIONS) functions.push(...list(() => types[number()]));
    else if (kind === EXPORTS) exports = list(() => [text(), bytes[at++], number()]);
    at = end;
  }
  return Object.fromEntries(exports.filter(([, kind]) => kind === 0).map(([name, , index]) => [name, functions[index]]));
}

test('no export returns a single reference, which can crash Node 20', () => {
  // The deoptimiser of V8 11 supports only numbers as results of an inlined call.
  const all = results(readFileSync(new URL('../pkg/core.wasm', import.meta.url)));
  assert.deepEqual([all.judge, all.inspect, all.report], [[0x7f], [0x7f], [0x7f]]);
  assert.ok(all.rule.length > 1 && all.notes.length > 1);
  const alone = Object.entries(all).filter(([, types]) => types.length === 1 && REFERENCES.includes(types[0]));
  assert.deepEqual(alone.map(([name]) => name).filter((name) => !name.startsWith('__')), []);
});

test('everything that the entries export is frozen, except plain functions', async () => {
  const isPlainFunction = (value) => typeof value === 'function' && Object.keys(value).length === 0 && !String(value).startsWith('class');
  const isFrozen = (value) => Object.isFrozen(value) && (typeof value !== 'object' || Object.values(value).every(isFrozen));
  for (const entry of ['idverdict', 'idverdict/summaries', 'idverdict/anonymize', 'idverdict/elements', 'idverdict/handler', 'idverdict/schemas', 'idverdict/delivery', 'idverdict/delivery/asymmetric']) {
    for (const all of [await import(entry), createRequire(import.meta.url)(entry)]) {
      for (const [name, value] of Object.entries(all)) assert.ok(isFrozen(value) || isPlainFunction(value), `${entry}: ${name}`);
    }
  }
  assert.throws(() => providers[0].events.push('x'), TypeError);
});
