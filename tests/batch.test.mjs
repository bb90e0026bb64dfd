// judgeMany gives for each line the verdict that judge gives for it, however the lines are cut into chunks.

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { IdverdictError, createJudge, judge, judgeMany, validate } from 'idverdict';
import { fixtures } from './fixtures.mjs';
import { ACCEPTED } from './bodies.mjs';

/** The fixtures that can be written on one line, each as a line */
const bodies = fixtures.flatMap(({ name, body }) => {
  const text = body.toString();
  // A fixture whose error is a newline within a string loses that error here.
  const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
  return Buffer.from(text).equals(body) && line ? [{ name, line }] : [];
});
const all = Buffer.from(bodies.map(({ line }) => `${line}\n`).join(''));
const expected = bodies.map(({ line }, at) => result(judge, line, at + 1));
const [accepted] = bodies.filter(({ name }) => name.includes('accepted'));

function result(judge, body, line, options) {
  try {
    return { type: 'read', line, verdict: judge(body, options) };
  } catch (error) {
    assert.ok(error instanceof IdverdictError);
    return { type: 'invalid', line, issues: error.issues };
  }
}

const bytes = (text) => new TextEncoder().encode(text);
const found = (source, options) => [...judgeMany(source, options)];

function* cut(whole, size) {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

test('every line is judged like a body of its own', () => {
  assert.ok(expected.length > 400 && all.length > 4 * 65_536);
  assert.ok(expected.some(({ type }) => type === 'invalid') && expected.some(({ type }) => type === 'read'));
  assert.deepStrictEqual(found(all), expected);
});

test('it does not matter how the lines are cut into chunks', async () => {
  for (const size of [1, 7, 1000, 65_535, 65_536, 65_537]) assert.deepStrictEqual(found(cut(all, size)), expected, String(size));
  const pieces = [all.subarray(0, 5), new Uint8Array(0), all.subarray(5)];
  assert.deepStrictEqual(found(pieces), expected);
  assert.deepStrictEqual(found(Uint8Array.from(all).buffer), expected);
  const shared = new Uint8Array(new SharedArrayBuffer(all.length));
  shared.set(all);
  assert.deepStrictEqual(found(shared), expected);
  const streamed = [];
  for await (const one of judgeMany(Readable.from([...cut(all, 10_000)]))) streamed.push(one);
  assert.deepStrictEqual(streamed, expected);
});

test('text is read like its bytes, whole, in chunks, and as a stream with an encoding gives it', async () => {
  const text = all.toString();
  assert.deepStrictEqual(found(text), expected);
  assert.deepStrictEqual(found(text.slice(0, -1)), expected);
  const chunks = function* (size) {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  for (const size of [1, 7, 1000, 65_535, 65_536, 65_537]) assert.deepStrictEqual(found(chunks(size)), expected, String(size));
  assert.deepStrictEqual(found([...chunks(10_000)]), expected);
  const awaited = async (source) => {
    const results = [];
    for await (const one of judgeMany(source)) results.push(one);
    return results;
  };
  const encoded = Readable.from([...cut(all, 1001)]).setEncoding('utf8');
  assert.deepStrictEqual(await awaited(encoded), expected);
  assert.deepStrictEqual(await awaited(Readable.from([...chunks(999)])), expected);
  assert.deepStrictEqual(await awaited(new Blob([all]).stream()), expected);
  assert.deepStrictEqual(await awaited(new Blob([all]).stream().pipeThrough(new TextDecoderStream())), expected);
  assert.deepStrictEqual(await awaited(new Response(text).body), expected);
});

test('a ReadableStream that is not iterable is read to its end, or canceled', async () => {
  let canceled = 0;
  const stream = () => {
    const own = new Blob([all]).stream();
    return { getReader: () => {
      const reader = own.getReader();
      return { read: () => reader.read(), cancel: () => { canceled++; return reader.cancel(); }, releaseLock: () => reader.releaseLock() };
    } };
  };
  const results = [];
  for await (const one of judgeMany(stream())) results.push(one);
  assert.deepStrictEqual([results, canceled], [expected, 0]);
  for await (const { line } of judgeMany(stream())) if (line === 2) break;
  assert.equal(canceled, 1);
  const failing = { getReader: () => ({ read: () => Promise.reject(new Error('mine')), cancel: () => Promise.reject(new Error('again')), releaseLock() {} }) };
  await assert.rejects(async () => { for await (const one of judgeMany(failing)) assert.fail(String(one)); }, { message: 'mine' });
});

test('half a character is joined with the other half of the next chunk, and is not UTF-8 if none follows', () => {
  const { line } = accepted;
  const pretty = line.replace('{', '{"😀": "é漢😀", ');
  const whole = `${pretty}\n${pretty}`;
  const [one] = found(pretty);
  for (const size of [1, 2, 3]) {
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.slice(at * size, at * size + size));
    assert.deepStrictEqual(found(chunks.flatMap((chunk) => [chunk, ''])), [one, { ...one, line: 2 }]);
  }
  const lone = (text) => validate(text).issues;
  for (const half of ['\ud83d', '\ude00', '\ud83d\ud83d', '\ude00\ud83d']) {
    const broken = line.replace('{', `{"é": "${half}", `);
    for (const chunks of [[broken], [...broken].flatMap((unit) => unit.split('')), [broken.slice(0, 9), broken.slice(9), '\n', line]]) {
      assert.deepStrictEqual(found(chunks)[0], { type: 'invalid', line: 1, issues: lone(broken) }, JSON.stringify(half));
    }
  }
  for (const rest of [[], [bytes('x')], ['\n']]) {
    const [{ issues }] = found([`{"a":"\ud83d`, ...rest]);
    assert.deepStrictEqual([issues[0].code, issues[0].at.offset], ['not-utf8', 6]);
  }
  assert.deepStrictEqual(found([`{"a":"\ud83d`])[0].issues, lone('{"a":"\ud83d'));
});

test('the caller may reuse the buffer of a chunk for the next one', () => {
  const room = new Uint8Array(1000);
  const reused = function* () {
    for (const piece of cut(all, room.length)) {
      room.set(piece);
      yield room.subarray(0, piece.length);
      room.fill(0);
    }
  };
  assert.deepStrictEqual(found(reused()), expected);
});

test('blank lines are skipped but counted, with any kind of line end, and the last line needs no line end', () => {
  const { line } = accepted;
  const places = (text) => found(bytes(text)).map(({ type, line }) => `${type} ${line}`);
  assert.deepStrictEqual(places(`${line}\n${line}`), ['read 1', 'read 2']);
  assert.deepStrictEqual(places(`${line}\r\n${line}\r\n`), ['read 1', 'read 2']);
  assert.deepStrictEqual(places(`\n \t\r\n${line}\n\n\n${line}\n\n`), ['read 3', 'read 6']);
  assert.deepStrictEqual(places(`{\n${line}\nx`), ['invalid 1', 'read 2', 'invalid 3']);
  assert.deepStrictEqual([places(''), places('\n\n'), found([])], [[], [], []]);
  // Blank lines alone can fill several blocks.
  assert.deepStrictEqual(places(`${'\n'.repeat(200_000)}${line}`), ['read 200001']);
});

test('a line that is too long is an error of that line only, wherever it is cut into chunks', () => {
  const { line } = accepted;
  const limit = line.length;
  const [at, over] = [line, `${line} `];
  const kinds = (chunks, bytes = limit) =>
    found(chunks, { limits: { bytes } }).map(({ line, type, issues }) => `${line} ${issues?.[0].code ?? type}`);
  // A blank line that is too long is reported too, because it is not read to its end.
  const blank = ' '.repeat(3 * limit);
  const among = bytes(`${at}\n${over}\n${at}\r\n${over}\r\n${blank}\n \n${over}`);
  const told = ['1 read', '2 too-large', '3 read', '4 too-large', '5 too-large', '7 too-large'];
  for (const size of [1, 3, 64, 1 << 20]) assert.deepStrictEqual(kinds([...cut(among, size)]), told, String(size));
  // Lines at the default limit, and longer ones.
  const limits = 1 << 20;
  const long = (length) => `${line}${' '.repeat(length - line.length)}\n`;
  const huge = bytes(`${long(limits)}${long(limits + 1)}${long(3 * limits)}${at}`);
  for (const size of [60_000, 1 << 24]) {
    assert.deepStrictEqual(kinds([...cut(huge, size)], limits), ['1 read', '2 too-large', '3 too-large', '4 read'], String(size));
  }
  const [{ issues }] = found(bytes(over), { limits: { bytes: limit } });
  assert.deepStrictEqual(issues, validate(over, { limits: { bytes: limit } }).issues);
});

test('options and a policy hold for every line', () => {
  const options = { provider: 'preventor', now: '2026-02-03', limits: { depth: 8, issues: 2 } };
  const by = bodies.map(({ line }, at) => result(judge, line, at + 1, options));
  assert.deepStrictEqual(found(all, options), by);
  const policy = { minimumScores: { overall: 0.99 }, requiredChecks: ['liveness'] };
  const own = createJudge(policy);
  const strict = bodies.map(({ line }, at) => result(own, line, at + 1));
  assert.notDeepStrictEqual(strict, expected);
  assert.deepStrictEqual([...own.judgeMany(all)], strict);
  assert.deepStrictEqual(found(all, { policy }), strict);
  assert.deepStrictEqual([...own.judgeMany(all, options)], bodies.map(({ line }, at) => result(own, line, at + 1, options)));
  // Options are read once, so later changes by the caller have no effect.
  const changing = { limits: { issues: 1 } };
  const iterator = judgeMany(all, changing);
  changing.limits.issues = 'x';
  assert.equal([...iterator].length, expected.length);
});

test('while iterating, the caller may throw, stop or judge something else', () => {
  const thrown = new Error('mine');
  for (const stop of [1, 300, expected.length]) {
    assert.throws(() => {
      for (const { line } of judgeMany(all)) if (line === stop) throw thrown;
    }, thrown);
    assert.deepStrictEqual(judge(ACCEPTED).outcome, 'accept');
  }
  for (const { line } of judgeMany(all)) if (line === 3) break;
  let at = 0;
  for (const one of judgeMany(cut(all, 5000))) {
    const { line, name } = bodies[at];
    assert.deepStrictEqual(result(judge, line, at + 1), one, name);
    // Starts another iteration in the middle of this one
    if (at % 200 === 0) assert.deepStrictEqual(found(all.subarray(0, 20_000)).slice(0, 5), expected.slice(0, 5));
    assert.deepStrictEqual(one, expected[at]);
    at++;
  }
  assert.equal(at, expected.length);
});

test('a source that is neither text nor bytes is rejected, at once or when the chunk arrives', async () => {
  for (const none of [undefined, null, 1, {}, new Uint16Array(2), new DataView(new ArrayBuffer(2)), () => {}]) {
    assert.throws(() => judgeMany(none), { name: 'IdverdictError', code: 'not-a-body', message: /^expected lines as a string/ });
  }
  for (const none of [[{}], [1], [[accepted.line]], new Map([[1, 2]])]) assert.throws(() => found(none), { code: 'not-a-body' });
  const later = async () => {
    for await (const one of judgeMany(Readable.from([{}]))) assert.fail(String(one));
  };
  await assert.rejects(later, { name: 'IdverdictError', code: 'not-a-body' });
  const gone = Uint8Array.from(all);
  assert.throws(() => {
    for (const { line } of judgeMany(gone)) if (line === 1) structuredClone(gone.buffer, { transfer: [gone.buffer] });
  }, { name: 'IdverdictError', code: 'not-a-body' });
});

test('invalid options are rejected before the first line is requested', () => {
  for (const options of [1, 'bive', { limits: { bytes: 0 } }, { personal: true }, { onVerdict() {} }]) {
    assert.throws(() => judgeMany(all, options), { name: 'IdverdictError', code: 'invalid-options' });
  }
  assert.throws(() => judgeMany(all, { policy: { key: 1 } }), { code: 'invalid-policy' });
  assert.throws(() => createJudge({}).judgeMany(all, { policy: {} }), { code: 'invalid-options' });
});
