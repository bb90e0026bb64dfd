// All functions of the package agree about a body, however the body or its inspection is passed.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { IdverdictError, createJudge, detect, inspect, judge, judgeMany, parse, summarize, validate } from 'idverdict';
import * as summaries from 'idverdict/summaries';
import { root } from '../xtask/setup.mjs';
import { ACCEPTED } from './bodies.mjs';
import { fixtures } from './fixtures.mjs';

const line = Buffer.from(ACCEPTED.replaceAll(/\s*\n\s*/g, ' '));
const readable = fixtures.filter(({ body }) => inspect(body).type === 'read');

/** Returns every function's answer about a body; a thrown error is an answer too */
function said(body, options) {
  const of = (call) => {
    try {
      return call(body, options);
    } catch (error) {
      if (!(error instanceof IdverdictError)) throw error;
      return { thrown: error.code, message: error.message, issues: error.issues };
    }
  };
  return [judge, inspect, parse, validate, detect, summarize].map(of);
}

test('judge gives the verdict of inspect, and parse its payload, for every body that can be read', () => {
  assert.ok(readable.length > 400);
  for (const { name, body } of readable) {
    const { provider, event, payload, verdict } = inspect(body);
    assert.deepStrictEqual(judge(body), verdict, name);
    assert.deepStrictEqual(parse(body), { provider, event, payload }, name);
    assert.deepStrictEqual(detect(body), { provider, event }, name);
  }
});

test('judge and parse throw the issues of inspect, and validate reports them, for every body that cannot be read', () => {
  for (const { name, body } of fixtures) {
    const { type, issues, truncated } = inspect(body);
    const report = validate(body);
    assert.deepStrictEqual([report.valid, report.issues, report.truncated], [type === 'read', issues, truncated], name);
    if (type === 'read') continue;
    for (const call of [judge, parse]) assert.throws(() => call(body), { name: 'IdverdictError', issues }, name);
  }
});

test('the message of an error names the place: line and column in a body, a pointer in the caller’s own input', () => {
  for (const { name, body } of fixtures) {
    const { type, issues } = inspect(body);
    if (type === 'read') continue;
    const { message, at } = issues.find(({ severity }) => severity === 'error');
    const place = at ? ` (line ${at.line}, column ${at.column})` : '';
    assert.throws(() => judge(body), { message: message + place }, name);
  }
  assert.throws(() => judge('', { limits: { depth: 0 } }), /^IdverdictError: expected a whole number from 1 to 512 \(at \/limits\/depth\)$/);
  assert.throws(() => createJudge({ rules: { nobody: 'off' } }), { message: 'expected the id of a rule (at /policy/rules/nobody)' });
  // A message must not contain keys of a body, which may be anything, because messages are logged.
  assert.throws(() => judge(ACCEPTED.replace('"data"', '"Quill\\nfeather"').replace('"ACCEPTED"', '1')), ({ message }) => /^[ -~]+$/.test(message));
});

test('a body and its inspection have the same summary, also after the inspection is copied or stored as JSON', () => {
  for (const { name, body } of fixtures) {
    for (const personal of [false, true]) {
      const inspection = inspect(body);
      const summary = summarize(body, { personal });
      for (const of of [inspection, structuredClone(inspection), JSON.parse(JSON.stringify(inspection))]) {
        assert.equal(summarize(of, { personal }), summary, name);
      }
    }
  }
});

test('the form of a body does not matter: a string, bytes, a buffer or a part of one, shared memory, another realm', () => {
  const make = runInNewContext('(bytes, kind) => { const own = Uint8Array.from(bytes); return kind === "view" ? own : own.buffer; }');
  for (const { name, body } of fixtures) {
    const text = body.toString();
    // Bytes that are not UTF-8 have no string.
    if (!body.equals(Buffer.from(text))) continue;
    const bytes = Uint8Array.from(body);
    const around = new Uint8Array(bytes.length + 24).fill(0x7b);
    around.set(bytes, 7);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 5), 5);
    shared.set(bytes);
    const expected = said(text);
    for (const [what, same] of Object.entries({
      bytes, 'Buffer': Buffer.from(bytes), 'ArrayBuffer': bytes.buffer, 'part': around.subarray(7, 7 + bytes.length), shared,
      'bytes of another realm': make(bytes, 'view'), 'ArrayBuffer of another realm': make(bytes, 'buffer'),
    })) {
      assert.deepStrictEqual(said(same), expected, `${name} as ${what}`);
    }
  }
});

test('a value that is not a body is rejected with not-a-body, whatever it claims to be', () => {
  const detached = new Uint8Array([123, 125]);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const nothing = [
    undefined, null, 0, true, 1n, Symbol('body'), {}, [], [123, 125], () => '{}', new String('{}'), new Date(0), new Map(),
    new Uint16Array(2), new Uint8ClampedArray(2), new Int8Array(2), new DataView(new ArrayBuffer(2)), new SharedArrayBuffer(2), new Blob(['{}']),
    { [Symbol.toStringTag]: 'Uint8Array' }, { [Symbol.toStringTag]: 'ArrayBuffer' }, Object.create(Uint8Array.prototype),
    Object.create(ArrayBuffer.prototype), new Proxy(new Uint8Array(2), {}), detached, detached.buffer, { ticket: '' },
  ];
  for (const [at, body] of nothing.entries()) {
    for (const call of [judge, inspect, parse, validate, detect, summarize]) {
      assert.throws(() => call(body), { name: 'IdverdictError', code: 'not-a-body' }, `${at} ${call.name}`);
    }
  }
  // The engine still works afterwards.
  assert.equal(judge(readable[0].body).provider, readable[0].name.split('/')[0]);
});

test('summarize rejects an invalid inspection with not-a-body', () => {
  const { payload, ...whole } = inspect(readable[0].body);
  for (const of of [
    { type: 'read' }, { type: 'invalid' }, { type: 'invalid', issues: [] }, { type: 'other', issues: [] }, { ...whole, verdict: null },
    { ...whole, verdict: { ...whole.verdict, outcome: 'approve' } }, { ...whole, issues: [{ code: 1 }] }, { ...whole, truncated: 'no' },
    { ...whole, verification: { ...whole.verification, checks: [{}] } },
  ]) {
    assert.throws(() => summarize(of), { name: 'IdverdictError', code: 'not-a-body' }, JSON.stringify(of).slice(0, 80));
  }
});

test('an invalid option is an error and does not affect the next call', () => {
  const { body } = readable[0];
  const expected = said(body);
  const wrong = [
    1, 'preventor', [], true,
    { provider: 'nobody' }, { provider: 1 }, { providers: 'bive' }, { contentType: 1 }, { contentType: {} },
    { now: 'soon' }, { now: new Date(NaN) }, { now: NaN }, { now: 9e15 }, { now: true }, { limits: 1 }, { limits: [] }, { limits: { nodes: 1 } },
    ...['bytes', 'depth', 'issues'].flatMap((limit) => [0, -1, 1.5, NaN, Infinity, 2 ** 40, '1', 1n, {}].map((value) => ({ limits: { [limit]: value } }))),
  ];
  for (const options of wrong) {
    for (const call of [judge, inspect, parse, validate, detect, summarize]) {
      assert.throws(() => call(body, options), { name: 'IdverdictError', code: 'invalid-options' });
    }
    assert.deepStrictEqual(said(body), expected);
  }
  for (const policy of [{ key: 1 }, { minimumAge: null }, 1, 'strict', []]) {
    for (const call of [judge, inspect, parse, validate, detect, summarize]) {
      assert.throws(() => call(body, { policy }), { name: 'IdverdictError', code: 'invalid-policy' });
    }
  }
  for (const personal of [1, 'yes']) assert.throws(() => summarize(body, { personal }), { code: 'invalid-options' });
  for (const call of [judge, inspect, parse, validate, detect]) assert.throws(() => call(body, { personal: true }), { code: 'invalid-options' });
});

test('an option that is undefined or null is left out, for every function', () => {
  const names = ['provider', 'contentType', 'policy', 'now', 'limits'];
  const style = ['format', 'locale', 'audience', 'personal'];
  const noted = (names, none) => Object.fromEntries(names.map((name) => [name, none]));
  class Plain {}
  for (const none of [undefined, null]) {
    const limits = { bytes: none, depth: none, issues: none };
    const all = [none, noted(names, none), { limits }, Object.assign(new Plain(), noted(names, none))];
    for (const { name, body } of fixtures) {
      for (const [at, options] of all.entries()) assert.deepStrictEqual(said(body, options), said(body), `${name}: ${none} ${at}`);
    }
    const { body } = readable[0];
    const strict = createJudge({ requiredChecks: ['address'] });
    for (const options of all) {
      for (const call of [inspect, judge, parse, validate, detect, summarize, summaries.summarize, strict, strict.inspect]) {
        assert.deepStrictEqual(call(body, options), call(body), call.name);
      }
      assert.deepStrictEqual([...judgeMany(line, options)], [...judgeMany(line)]);
    }
    for (const call of [summarize, summaries.summarize]) {
      const options = noted([...names, ...style], none);
      assert.deepStrictEqual([call(body, options), call(inspect(body), options)], [call(body), call(body)]);
    }
  }
  // In a policy, null is a requirement that was lost, not one that was left out.
  assert.throws(() => createJudge({ minimumAge: null }), { code: 'invalid-policy' });
});

test('the headers of a Request are passed on as they are, with and without a content type', () => {
  const typed = new Headers({ 'content-type': 'application/json' });
  for (const headers of [new Headers(), typed]) {
    assert.equal(inspect(ACCEPTED, { contentType: headers.get('content-type') }).verdict.outcome, 'accept');
  }
});

test('now is a Date, ISO 8601 with a blank or a T, or milliseconds since 1970', () => {
  const expired = readFileSync(new URL('fixtures/idverse/transaction/document-expired-since-and-no-time-of-the-check.json', import.meta.url));
  const outcome = (now) => judge(expired, { now }).outcome;
  const of = (iso) => [new Date(iso), iso, iso.replace('T', ' '), iso.slice(0, 10), Date.parse(iso), Date.parse(iso) + 0.5];
  for (const now of of('1999-12-31T23:59:59Z')) assert.equal(outcome(now), 'accept', String(now));
  for (const now of of('2035-01-02T00:00:00Z')) assert.equal(outcome(now), 'review', String(now));
  const rules = (now) => judge(expired, { now }).reasons.map(({ rule }) => rule);
  for (const [millis, day] of [[0, '1970-01-01'], [-0.5, '1970-01-01'], [-1, '1969-12-31'], [86_400_000, '1970-01-02']]) {
    assert.deepStrictEqual(rules(millis), rules(day));
    // Other options are read by the wasm.
    assert.deepStrictEqual(judge(expired, { now: millis, policy: {} }), judge(expired, { now: day }));
  }
});

test('an empty body is invalid, and judge throws an error that says so', () => {
  for (const body of ['', ' ', '\n', '\t \r\n', new Uint8Array(), new ArrayBuffer(0), Buffer.from(' \n')]) {
    for (const contentType of [null, 'application/json', 'application/x-www-form-urlencoded']) {
      const { type, issues } = inspect(body, { contentType });
      assert.deepEqual([type, issues.length, issues[0].message], ['invalid', 1, 'the body is empty'], JSON.stringify(body));
      assert.deepStrictEqual(validate(body, { contentType }).issues, issues);
      assert.throws(() => judge(body, { contentType }), (error) => {
        assert.deepStrictEqual(error.issues, issues);
        return error instanceof IdverdictError && error.message.startsWith('the body is empty');
      });
    }
  }
});

test('the error about no body names the setting of each framework', () => {
  for (const call of [judge, inspect, parse, validate, detect, summarize]) {
    for (const none of [undefined, null, {}]) {
      assert.throws(() => call(none), ({ message }) =>
        ['Express', 'Fastify', 'Next.js', 'NestJS', 'Lambda', 'Koa'].every((name) => message.includes(name)));
    }
  }
});

test('a lone surrogate makes a string invalid UTF-8, reported at its byte', () => {
  for (const [before, line, column] of [['{"a":"', 1, 7], ['{"é漢😀":"', 1, 9], ['{\n "é": "x', 2, 9]]) {
    for (const half of ['\ud800', '\udfff', '\ud83d\ud83d\ude00', '\ude00\ud83d']) {
      const [issue] = validate(`${before}${half}"}`).issues;
      const offset = Buffer.byteLength(before);
      assert.deepStrictEqual([issue.code, issue.at], ['not-utf8', { offset, line, column }], JSON.stringify(before + half));
    }
    assert.notEqual(validate(`${before}\u{1f600}"}`).issues[0].code, 'not-utf8');
  }
});

test('a body that is too large is rejected without being copied or encoded', (context) => {
  const calls = [
    context.mock.method(Object.getPrototypeOf(Uint8Array.prototype), 'set'),
    context.mock.method(TextEncoder.prototype, 'encodeInto'),
    context.mock.method(TextEncoder.prototype, 'encode'),
  ];
  const copies = () => calls.reduce((sum, { mock }) => sum + mock.callCount(), 0);
  const refused = (body, options) => {
    assert.equal(validate(body, options).issues[0].code, 'too-large');
    assert.throws(() => judge(body, options), { code: 'too-large' });
    assert.equal(inspect(body, options).type, 'invalid');
  };
  const large = 2 ** 20 + 1;
  for (const body of [' '.repeat(large), new Uint8Array(large), new ArrayBuffer(large), Buffer.alloc(300 * large)]) refused(body);
  refused('{ }', { limits: { bytes: 2 } });
  assert.equal(copies(), 0);
  // The limit counts bytes, not characters.
  for (const [body, bytes] of [['{ }', 3], ['"é"', 4], ['"😀"', 6]]) {
    assert.notEqual(validate(body, { limits: { bytes } }).issues[0].code, 'too-large', body);
    assert.equal(validate(body, { limits: { bytes: bytes - 1 } }).issues[0].code, 'too-large', body);
  }
  assert.ok(copies() > 0);
});

test('the first call of a program gives the same answer as later ones', () => {
  const name = 'idverse/transaction/document-expired-since-and-no-time-of-the-check.json';
  const file = fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
  // Whether a document has expired by now depends on a clock, which must also be there without options.
  const program = `
    import { judge } from 'idverdict';
    import { readFileSync } from 'node:fs';
    const body = readFileSync(${JSON.stringify(file)});
    console.log(JSON.stringify([judge(body), judge(body, {}), judge(body)].map(({ outcome }) => outcome)));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(said), ['review', 'review', 'review']);
});

test('a runtime without Buffer gives the same verdicts and payloads', () => {
  const script = `
    const { fixtures } = await import('./tests/fixtures.mjs');
    delete globalThis.Buffer;
    const { inspect, judge, parse } = await import('idverdict');
    const readable = fixtures.filter(({ body }) => inspect(body).type === 'read');
    console.log(JSON.stringify(readable.map(({ body }) => [judge(body), parse(body)])));`;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 };
  const answers = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options));
  assert.deepStrictEqual(answers, JSON.parse(JSON.stringify(readable.map(({ body }) => [judge(body), parse(body)]))));
});

test('keeping a verdict does not keep its body in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const { body } = fixtures.find(({ body }) => inspect(body).type === 'read' && judge(body).reference?.length > 20);
  const text = new TextDecoder().decode(body);
  const length = 200_000;
  const before = held();
  const kept = Array.from({ length: 100 }, (_, at) => judge(text.padEnd(length + at)));
  const more = held() - before;
  assert.equal(kept.length, 100);
  assert.ok(more < 10 * length, `${more} bytes more are held`);
});

const strict = { requiredChecks: ['address', 'device'] };
const calls = {
  judge: (options) => judge(ACCEPTED, options).outcome,
  inspect: (options) => inspect(ACCEPTED, options).verdict.outcome,
  judgeMany: (options) => [...judgeMany(line, options)][0].verdict.outcome,
  summarize: (options) => summarize(ACCEPTED, options).match(/^\w+/)[0].toLowerCase(),
  'summarize in every language': (options) => summaries.summarize(ACCEPTED, options).match(/^\w+/)[0].toLowerCase(),
};

test('an option that throws, is inherited or is hidden is rejected and not treated as left out', () => {
  const throwing = { get() { throw new Error('not yet'); }, enumerable: true };
  const own = (key, how) => Object.defineProperty({}, key, how);
  class Options {
    get policy() {
      return strict;
    }
  }
  const all = {
    'one that throws': own('policy', throwing), 'a part that throws': { policy: own('requiredChecks', throwing) },
    'inherited': Object.create({ policy: strict }), 'an inherited part': { policy: Object.create(strict) },
    'of a class': new Options(), 'hidden': own('policy', { value: strict }), 'a hidden part': { policy: own('requiredChecks', { value: ['address'] }) },
  };
  for (const [name, call] of Object.entries(calls)) {
    assert.equal(call({ policy: strict }), 'review', name);
    assert.equal(call({ policy: new Proxy({ ...strict, rules: undefined }, {}) }), 'review', `${name}: behind a proxy`);
    for (const [what, options] of Object.entries(all)) {
      assert.throws(() => call(options), { name: 'IdverdictError', code: /^invalid-(options|policy)$/ }, `${name}: ${what}`);
    }
  }
});

test('options are read once, and judging another body while they are read changes nothing', () => {
  const meanwhile = (key, value) => ({
    get [key]() {
      judge(ACCEPTED, {});
      return value;
    },
  });
  for (const [name, call] of Object.entries(calls)) {
    for (const [key, value] of [['limits', undefined], ['limits', { bytes: 1000 }], ['provider', 'preventor'], ['policy', strict]]) {
      const options = Object.defineProperties({ policy: strict }, Object.getOwnPropertyDescriptors(meanwhile(key, value)));
      assert.equal(call(options), 'review', `${name}: ${key}`);
    }
  }
  const own = createJudge(strict);
  assert.equal(own(ACCEPTED, meanwhile('limits', undefined)).outcome, 'review');
  // No part of the previous body is read as part of this one.
  judge(ACCEPTED);
  let asked = 0;
  const limits = { get bytes() { return asked++ === 0 ? 1 << 20 : ACCEPTED.length - 1; } };
  assert.throws(() => judge('x'.repeat(2 * ACCEPTED.length), { limits }), { code: 'not-json' });
});

test('a body’s real bytes are read, whatever its length property says', () => {
  const said = (bytes, how) => Object.defineProperty(bytes, 'length', how);
  const whole = Uint8Array.from(line);
  for (const length of [0, 3, 1 << 30]) assert.equal(judge(said(Uint8Array.from(line), { value: length })).outcome, 'accept');
  judge(ACCEPTED);
  assert.throws(() => judge(said(Uint8Array.of(0x7b), { value: whole.length })), { code: 'not-json' });
  assert.throws(() => judge(said(new Uint8Array(8 << 20), { value: 3 })), { code: 'too-large' });
  const asking = said(Uint8Array.from(line), { get: () => judge(ACCEPTED) && whole.length });
  assert.equal(createJudge(strict)(asking).outcome, 'review');
});

test('an exception from a caller’s own object becomes the cause of an IdverdictError, and later calls still work', () => {
  const thrown = new Error('mine');
  const error = { name: 'IdverdictError', code: 'invalid-options', cause: thrown };
  const throws = () => { throw thrown; };
  const options = new Proxy({}, { ownKeys: throws });
  for (let i = 0; i < 3000; i++) assert.throws(() => judge(ACCEPTED, options), error);
  const getter = { get provider() { throw thrown; } };
  for (const [name, call] of Object.entries(calls)) {
    for (const given of [options, getter, new Proxy({ limits: {} }, { get: throws }), { limits: options }]) {
      assert.throws(() => call(given), error, name);
    }
    // What a getter threw earlier is not the cause of this error.
    assert.throws(() => call({ provider: 'nobody' }), (error) => error.code === 'invalid-options' && error.cause === undefined, name);
    assert.equal(call({ policy: strict }), 'review', name);
  }
  for (const date of [Object.create(Date.prototype), new Proxy(new Date(0), {})]) {
    assert.throws(() => judge(ACCEPTED, { now: date }), { name: 'IdverdictError', code: 'invalid-options' });
  }
  const noDate = (() => { try { judge(ACCEPTED, { now: Object.create(Date.prototype) }); } catch (error) { return error; } })();
  assert.ok(noDate.cause instanceof TypeError);
  for (const primitive of ['mine', 7, null, undefined, { code: 1 }]) {
    const given = new Proxy({}, { ownKeys: () => { throw primitive; } });
    assert.throws(() => judge(ACCEPTED, given), ({ code, cause }) => code === 'invalid-options' && cause === primitive);
  }
  assert.throws(() => createJudge(options), { name: 'IdverdictError', cause: thrown });
  assert.throws(() => judgeMany([], options), { name: 'IdverdictError', cause: thrown });
  assert.throws(() => summarize(new Proxy({}, { get: throws })), { name: 'IdverdictError', code: 'not-a-body' });
  assert.equal(judge(ACCEPTED).outcome, 'accept');
});

test('the longest body that a limit allows is read, and one byte more is too long', () => {
  const bytes = 256 * 1024 * 1024;
  const whole = new Uint8Array(bytes + 1).fill(0x20);
  whole.set(line);
  assert.equal(judge(whole.subarray(0, bytes), { limits: { bytes } }).outcome, 'accept');
  assert.throws(() => judge(whole, { limits: { bytes } }), { code: 'too-large' });
  assert.throws(() => judge(ACCEPTED, { limits: { bytes: bytes + 1 } }), { code: 'invalid-options' });
  assert.equal(judge(ACCEPTED).outcome, 'accept');
});

test('a global Buffer that is not Node’s does not break anything', () => {
  const program = `
    globalThis.Buffer = { isBuffer: () => false };
    const { judge } = await import('idverdict');
    console.log(judge(${JSON.stringify(ACCEPTED)}).outcome);`;
  assert.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' }), 'accept\n');
});
