// `idverdict/handler`: what each request is answered with, and what is stored, reported and fetched.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import { test } from 'node:test';
import { judge } from 'idverdict';
import { IdverdictError, createHandler, memoryStore, toLambda, toNode } from 'idverdict/handler';
import { credential, encrypt, sign } from 'idverdict/delivery';
import * as asymmetric from 'idverdict/delivery/asymmetric';

const fixture = (name) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');
const ACCEPTED = fixture('bive/verification/accepted');
const REFERENCE = JSON.parse(ACCEPTED).id;
const SECRET = credential({ secret: 'secret-of-the-tests' });
const BIVE = { bive: { credentials: [SECRET] } };
const THIS = { provider: 'bive', reference: REFERENCE };

/** A notification, the result that it announces, and how its sender is known. */
const NOTIFICATION = fixture('idverse/completion/completed');
const RESULT = fixture('idverse/transaction/passed');
const HEADERS = { 'x-agreed': 'value-of-the-tests' };
const IDVERSE = { idverse: { credentials: [credential({ header: 'x-agreed', value: 'value-of-the-tests' })] } };

/** A body that says something else about the same verification. */
const otherwise = (name) => JSON.stringify({ ...JSON.parse(fixture(`bive/verification/${name}`)), id: REFERENCE });

/** Returns a handler and what it reported. */
function handling(options) {
  const seen = { changes: [], invalid: [], errors: [], observations: [] };
  const handler = createHandler({
    providers: BIVE,
    store: memoryStore(),
    onVerdict: (change) => void seen.changes.push(change),
    onInvalid: (delivery) => void seen.invalid.push(delivery),
    onError: (error, of) => void seen.errors.push([error, of.code]),
    observe: (observation) => void seen.observations.push(observation),
    ...options,
  });
  return { handler, ...seen };
}

/** A store that keeps its inbox, as durable ones do. */
function durable() {
  const inbox = new Map();
  return {
    ...memoryStore(),
    durable: true,
    keep: async (letter) => void inbox.set(letter.key, letter),
    inbox: async ({ after, limit }) => [...inbox.values()].map((letter, at) => ({ ...letter, position: at + 1 })).slice(after, after + limit),
    discard: async (key) => void inbox.delete(key),
  };
}

const posted = (body, { headers = signed(body), path = '/' } = {}) =>
  new Request(`http://localhost${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const signed = (body) => sign(body, { provider: 'bive', credential: SECRET }).headers;

/** Fails unless a response is a problem with this status and code that repeats nothing of a body or a secret. */
async function problem(response, status, code) {
  const text = await response.text();
  assert.equal(response.headers.get('content-type'), 'application/problem+json', text);
  const body = JSON.parse(text);
  assert.deepEqual([response.status, body.status, body.code], [status, status, code], text);
  for (const value of ['secret-of', REFERENCE]) assert.ok(!text.includes(value), text);
  return body;
}

test('an authentic delivery is stored, reported once and acknowledged, and a repeated one only acknowledged', async () => {
  const { handler, changes, observations } = handling();
  for (const became of ['replace', 'ignore-duplicate']) {
    const response = await handler(posted(ACCEPTED));
    assert.deepEqual([response.status, await response.text()], [200, '']);
    assert.equal(observations.at(-1).became, became);
  }
  assert.equal(changes.length, 1);
  const [{ id, before, after, ...change }] = changes;
  assert.match(id, /^bive:[0-9a-f]{64}$/);
  assert.deepEqual(change, { tenant: null, provider: 'bive', reference: REFERENCE, event: 'verification' });
  assert.deepEqual([before, after.outcome, after.next, after.decision], [null, 'accept', 'none', null]);
  const { state, timeline, deliveries } = await handler.history(THIS);
  assert.deepEqual([state, timeline.length, deliveries[0].key], [after, 1, id]);
  assert.equal(deliveries[0].inspection.payload, null);
});

test('a delivery that is not authentic is answered with 401 and changes nothing', async () => {
  const { handler, changes, observations } = handling();
  const [name] = Object.keys(signed(ACCEPTED));
  for (const [headers, code] of [
    [{}, 'missing-header'],
    [{ [name]: '0'.repeat(64) }, 'no-match'],
    [signed(otherwise('rejected')), 'no-match'],
  ]) {
    const response = await handler(posted(ACCEPTED, { headers }));
    assert.equal(response.headers.get('www-authenticate'), 'Signature');
    await problem(response, 401, code);
  }
  assert.deepEqual([changes, (await handler.history(THIS)).state], [[], null]);
  assert.deepEqual(observations.map(({ status, outcome }) => [status, outcome]), Array(3).fill([401, null]));
});

test('a recorded delivery with a time of sending is refused when it is sent again later', async () => {
  const secret = credential({ secret: 'whsec_of_the_tests' });
  const { handler } = handling({ providers: { 'stripe-identity': { credentials: [secret] } } });
  const body = fixture('stripe-identity/verification_session.verified/verified');
  const { headers } = sign(body, { provider: 'stripe-identity', credential: secret, now: Date.now() - 600_000 });
  await problem(await handler(posted(body, { headers })), 401, 'too-old');
});

test('other methods, other addresses, other types and bodies that are too large have a status of their own', async () => {
  const { handler } = handling({ providers: { ...BIVE, idverse: IDVERSE.idverse }, limits: { bytes: 2000 } });
  const get = await handler(new Request('http://localhost/bive'));
  assert.equal(get.headers.get('allow'), 'POST');
  await problem(get, 405, 'wrong-method');
  for (const path of ['/', '/onespan', '/__proto__', '/constructor']) await problem(await handler(posted('{}', { path })), 404, 'unknown-route');
  const path = '/webhooks/bive';
  const typed = (type, value) => handler(posted(ACCEPTED, { path, headers: { ...signed(ACCEPTED), [type]: value } }));
  for (const type of ['multipart/form-data; boundary=x', 'text/html', 'image/png']) await problem(await typed('content-type', type), 415, 'unsupported-type');
  await problem(await typed('content-encoding', 'gzip'), 415, 'unsupported-encoding');
  for (const type of ['application/json; charset=utf-8', 'application/cloudevents+json', 'text/plain']) assert.equal((await typed('content-type', type)).status, 200);
  await problem(await handler(posted(' '.repeat(2001), { path })), 413, 'too-large');
  let pulled = 0;
  const endless = new ReadableStream({ pull: (controller) => void (pulled += 1, controller.enqueue(new Uint8Array(1000))) });
  await problem(await handler(new Request(`http://localhost${path}`, { method: 'POST', body: endless, duplex: 'half' })), 413, 'too-large');
  assert.ok(pulled < 10);
});

test('if the program throws, the delivery is answered with 500, and the change is reported again with the same id', async () => {
  const ids = [];
  const { handler, errors } = handling({
    onVerdict({ id }) {
      ids.push(id);
      if (ids.length < 3) throw new Error('the database of the team is away');
    },
  });
  for (const status of [500, 500, 200, 200]) {
    const response = await handler(posted(ACCEPTED));
    assert.equal(response.status, status);
    if (status === 500) await problem(response, 500, 'on-verdict-failed');
  }
  assert.deepEqual([ids.length, new Set(ids).size], [3, 1]);
  assert.deepEqual(errors.map(([{ message }, code]) => [message, code]), Array(2).fill(['the database of the team is away', 'on-verdict-failed']));
});

test('changes that were not reported are reported in order by the next delivery of the verification', async () => {
  let isAway = true;
  const outcomes = [];
  const { handler } = handling({
    onVerdict({ after }) {
      if (isAway) throw new Error('away');
      outcomes.push(after.outcome);
    },
  });
  assert.equal((await handler(posted(ACCEPTED))).status, 500);
  isAway = false;
  assert.equal((await handler(posted(otherwise('rejected')))).status, 200);
  assert.deepEqual(outcomes, ['accept', 'reject']);
});

test('a delivery that is older than the state is stored and not reported', async () => {
  const { handler, changes, observations } = handling();
  await handler(posted(ACCEPTED));
  await handler(posted(otherwise('running')));
  assert.deepEqual(changes.map(({ after }) => after.outcome), ['accept']);
  assert.equal(observations.at(-1).became, 'ignore-stale');
  assert.equal((await handler.history(THIS)).deliveries.length, 2);
});

const UNREADABLE = '{"event":';

test('an authentic delivery that cannot be read is kept, reported and acknowledged, and judged by replay', async () => {
  const store = durable();
  const { handler, invalid, changes } = handling({ store, judge: { inspect: () => ({ type: 'invalid', provider: 'bive', event: 'newer', issues: [{ code: 'unknown-event', severity: 'error', pointer: '', message: 'x' }] }) } });
  assert.equal((await handler(posted(ACCEPTED))).status, 200);
  assert.deepEqual(invalid.map(({ issues, kept, ...rest }) => [rest, kept]), [[{ tenant: null, provider: 'bive', event: 'newer' }, true]]);
  assert.deepEqual(await handler.replay(), { judged: 0, left: 1 });

  // An upgrade, which knows the event
  const upgraded = handling({ store });
  assert.deepEqual(await upgraded.handler.replay(), { judged: 1, left: 0 });
  assert.deepEqual([changes.length, upgraded.changes[0].after.outcome, (await store.inbox({ after: 0, limit: 9 })).length], [0, 'accept', 0]);
});

test('a delivery that cannot be read is refused if there is no durable store, or if nothing shows who sent it', async () => {
  const { handler, invalid } = handling();
  await problem(await handler(posted(UNREADABLE)), 503, 'not-json');
  const open = handling({ providers: { bive: { scheme: 'none' } }, store: durable() });
  const { errors } = await problem(await open.handler(posted(UNREADABLE, { headers: {} })), 400, 'not-json');
  assert.deepEqual(Object.keys(errors[0]), ['code', 'pointer', 'detail']);
  assert.deepEqual([...invalid, ...open.invalid].map(({ kept }) => kept), [false, false]);
  assert.equal((await open.handler(posted(ACCEPTED, { headers: {} }))).status, 200);
});

test('the result that a notification announces is fetched and folded into the same history', async () => {
  const { reference, event, next } = judge(NOTIFICATION);
  assert.equal(next, 'fetch');
  const calls = [];
  const answers = [];
  const fetchResult = async (...words) => {
    calls.push(words);
    const [answer] = answers.splice(0, 1);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  answers.push(new Error('502'), RESULT);
  const { handler, changes, errors } = handling({ providers: IDVERSE, fetchResult });
  assert.equal((await handler(posted(NOTIFICATION, { headers: HEADERS }))).status, 200);
  for (const [id, name, { signal, ...of }] of calls) {
    assert.deepEqual([id, name, of], [reference, event, { tenant: null, provider: 'idverse', verdict: judge(NOTIFICATION) }]);
    assert.ok(signal instanceof AbortSignal);
  }
  assert.deepEqual(changes.map(({ after }) => [after.outcome, after.next]), [['pending', 'fetch'], ['accept', 'none']]);
  assert.deepEqual(errors, []);

  // A notification that comes when there is a result may announce that the result has changed.
  const changed = fixture('idverse/transaction/overall-decision-rejected');
  answers.push(changed.replaceAll(judge(changed).reference, reference));
  assert.equal((await handler(posted(NOTIFICATION, { headers: HEADERS }))).status, 200);
  assert.deepEqual([calls.length, (await handler.history({ provider: 'idverse', reference })).deliveries.length], [3, 3]);
  // It is the event that announces the result, although another one is the state.
  assert.deepEqual(calls.at(-1).slice(0, 2), [reference, event]);
});

test('the programs of docs/handler.md about results fetch one, and add one that was fetched by hand', async (t) => {
  const page = readFileSync(new URL('../docs/handler.md', import.meta.url), 'utf8').split('## Results that have to be fetched\n')[1];
  const [fetching, adding] = [...page.split('\n## ')[0].matchAll(/^```js\n([^]*?)^```$/gm)].map(([, text]) => text);
  const fetchResult = new Function(`${fetching} return fetchResult;`)();
  const asked = [];
  t.mock.method(globalThis, 'fetch', async (address) => {
    asked.push(address);
    return new Response(RESULT, { status: asked.length === 1 ? 502 : 200 });
  });
  const { handler, changes } = handling({ providers: IDVERSE, fetchResult });
  assert.equal((await handler(posted(NOTIFICATION, { headers: HEADERS }))).status, 200);
  assert.deepEqual([asked.length, changes.at(-1).after.outcome], [2, 'accept']);
  assert.equal(asked[0], `https://api.idverse.example/completion/${judge(NOTIFICATION).reference}`);

  const add = new Function('handler', 'reference', 'body', `return (async () => { ${adding} return state; })();`);
  assert.equal((await add(handling().handler, REFERENCE, ACCEPTED)).outcome, 'accept');
});

test('a result that the program has fetched by itself is added to the history, and reported if it changes the state', async () => {
  const { reference } = judge(NOTIFICATION);
  const of = { provider: 'idverse', reference };
  const { handler, changes, invalid } = handling({ providers: IDVERSE });
  await handler(posted(NOTIFICATION, { headers: HEADERS }));
  const state = await handler.fetched({ ...of, body: RESULT });
  assert.deepEqual([state.outcome, changes.length, changes.at(-1).after], ['accept', 2, state]);
  assert.match(state.id, /^fetched:[0-9a-f]{64}$/);

  // The same result once more, as bytes
  assert.deepEqual(await handler.fetched({ ...of, body: Buffer.from(RESULT) }), state);
  assert.deepEqual([changes.length, (await handler.history(of)).deliveries.length], [2, 2]);

  // Nothing was delivered of this verification before.
  const another = '00000000-0000-4000-8000-000000000001';
  const first = await handler.fetched({ ...of, reference: another, body: RESULT.replaceAll(reference, another) });
  assert.deepEqual([first.outcome, changes.at(-1).reference, changes.at(-1).before], ['accept', another, null]);

  await assert.rejects(handler.fetched({ ...of, reference: 'another', body: RESULT }), { code: 'another-verification' });
  await assert.rejects(handler.fetched({ ...of, body: UNREADABLE }), (error) => error instanceof IdverdictError && error.code === 'not-json');
  await assert.rejects(handler.fetched({ ...of, body: JSON.parse(RESULT) }), { code: 'not-a-body' });
  await assert.rejects(handler.fetched({ ...of, provider: 'onespan', body: RESULT }), IdverdictError);
  for (const wrong of [{}, { body: undefined }, { body: RESULT, more: 1 }]) {
    await assert.rejects(handler.fetched({ ...of, ...wrong }), { code: 'invalid-options' });
  }
  await assert.rejects(handler.fetched({ body: RESULT }), { code: 'invalid-options' });
  assert.deepEqual([changes.length, invalid.length, (await handler.history({ ...of, reference: 'another' })).state], [3, 0, null]);
});

test('a result that was added and could not be reported is reported when it is added again', async () => {
  const { reference } = judge(RESULT);
  const ids = [];
  const { handler } = handling({
    providers: IDVERSE,
    onVerdict({ id }) {
      ids.push(id);
      if (ids.length === 1) throw new Error('away');
    },
  });
  const result = { provider: 'idverse', reference, body: RESULT };
  await assert.rejects(handler.fetched(result), { code: 'on-verdict-failed' });
  const { id } = await handler.fetched(result);
  assert.deepEqual(ids, [id, id]);
});

test('the tenant that a result is fetched for is told', async () => {
  const tenants = [];
  const credentials = () => ({ tenant: 'first', credentials: IDVERSE.idverse.credentials });
  const { handler } = handling({
    providers: { idverse: { credentials, scheme: 'static' } },
    fetchResult: (reference, event, { tenant }) => void tenants.push(tenant),
  });
  assert.equal((await handler(posted(NOTIFICATION, { headers: HEADERS }))).status, 200);
  assert.deepEqual(tenants, ['first']);
});

test('a result that is invalid or of another verification is not stored, and is asked for again', async () => {
  const { reference } = judge(NOTIFICATION);
  for (const wrong of [RESULT.replaceAll(reference, '00000000-0000-4000-8000-000000000000'), UNREADABLE]) {
    const answers = [wrong, null, RESULT];
    const { handler, changes } = handling({ providers: IDVERSE, fetchResult: () => answers.shift() });
    await problem(await handler(posted(NOTIFICATION, { headers: HEADERS })), 503, 'fetch-failed');
    assert.equal(changes.length, 1);
    // There is none yet, and then there is.
    assert.equal((await handler(posted(NOTIFICATION, { headers: HEADERS }))).status, 200);
    assert.deepEqual((await handler.sweep({ olderThan: 0 })).map(({ state }) => state.outcome), ['accept']);
  }
});

test('sweep returns what is still pending and reports what is not reported', async () => {
  let isAway = true;
  const { handler } = handling({
    onVerdict() {
      if (isAway) throw new Error('away');
    },
  });
  await handler(posted(ACCEPTED));
  assert.deepEqual((await handler.sweep({ olderThan: 0 })).map(({ code }) => code), ['on-verdict-failed']);
  isAway = false;
  assert.deepEqual((await handler.sweep({ olderThan: 0 })).map(({ code, state }) => [code, state.outcome]), [[null, 'accept']]);
  assert.deepEqual(await handler.sweep({ olderThan: 0 }), []);
  assert.deepEqual(await handler.sweep(), []);
});

test('a decision of a person is a change that stands until something speaks against it', async () => {
  const { handler, changes } = handling();
  await handler(posted(otherwise('true-persons-keyed-unknown')));
  const decided = await handler.decide({ ...THIS, outcome: 'accept', by: 'analyst 7' });
  assert.deepEqual([decided.outcome, decided.next, decided.verdict.outcome], ['accept', 'none', 'review']);
  assert.deepEqual([changes.at(-1).before.outcome, changes.at(-1).after], ['review', decided]);
  assert.match(changes.at(-1).id, /^decision:/);

  await handler(posted(otherwise('rejected')));
  assert.deepEqual([changes.at(-1).after.outcome, changes.at(-1).after.decision], ['reject', null]);

  await handler.decide({ ...THIS, outcome: 'reject', by: 'analyst 7' });
  await handler.decide({ ...THIS, outcome: 'review', by: 'analyst 8' });
  const { state, decisions } = await handler.history(THIS);
  assert.deepEqual([state.outcome, state.next], ['review', 'review']);
  assert.deepEqual(decisions.map(({ outcome, by }) => [outcome, by]), [['accept', 'analyst 7'], ['reject', 'analyst 7'], ['review', 'analyst 8']]);

  await assert.rejects(handler.decide({ ...THIS, reference: 'another', outcome: 'accept', by: 'analyst 7' }), { code: 'unknown-verification' });
  for (const wrong of [{ outcome: 'accept' }, { outcome: 'accept', by: ' ' }, { outcome: 'pending', by: 'x' }, { outcome: 'toString', by: 'x' }]) {
    await assert.rejects(handler.decide({ ...THIS, ...wrong }), { code: 'invalid-options' });
  }
});

test('a rejection by a person stands when the provider accepts later', async () => {
  const { handler, changes } = handling();
  await handler(posted(otherwise('true-persons-keyed-unknown')));
  await handler.decide({ ...THIS, outcome: 'reject', by: 'analyst 7' });
  await handler(posted(ACCEPTED));
  assert.equal((await handler.history(THIS)).state.outcome, 'reject');
  assert.ok(changes.slice(1).every(({ after }) => after.outcome === 'reject'));
});

test('personal data is reported only if it is asked for, and never stored with a verification', async () => {
  const name = JSON.stringify(JSON.parse(ACCEPTED)).match(/"name":"([^"]+)"/)?.[1];
  for (const personal of [false, true]) {
    const { handler, changes } = handling({ personal });
    await handler(posted(ACCEPTED));
    assert.equal(changes[0].inspection !== undefined, personal);
    if (personal) assert.notEqual(changes[0].inspection.payload, null);
    const stored = JSON.stringify(await handler.history(THIS));
    if (name) assert.ok(!stored.includes(name));
    assert.ok(JSON.parse(stored).deliveries.every(({ inspection }) => inspection.payload === null));
  }
});

test('an id that cannot stand in a database makes a verification of its own', async () => {
  for (const id of ['a\0b', 'x'.repeat(257), '\ud800']) {
    const { handler, changes } = handling();
    assert.equal((await handler(posted(JSON.stringify({ ...JSON.parse(ACCEPTED), id })))).status, 200);
    assert.equal(changes[0].reference, changes[0].id);
  }
});

test('a body that ends early is refused', async () => {
  const { handler } = handling();
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('the sender hung up')) });
  await problem(await handler(new Request('http://localhost/', { method: 'POST', body, duplex: 'half' })), 400, 'incomplete');
});

test('erase removes a verification, and retain those that have not changed for a time', async () => {
  const { handler } = handling();
  await handler(posted(ACCEPTED));
  assert.equal(await handler.retain({ before: new Date(Date.now() - 1000) }), 0);
  assert.deepEqual([await handler.erase(THIS), await handler.erase(THIS)], [true, false]);
  assert.equal((await handler.history(THIS)).state, null);
  await handler(posted(ACCEPTED));
  assert.equal(await handler.retain({ before: Date.now() + 1000 }), 1);
});

test('credentials may be looked up by what a request says of itself', async () => {
  const asked = [];
  const credentials = async (of) => {
    asked.push(of);
    return of.url.includes('tenant=a') ? [SECRET] : [credential({ secret: 'of another tenant' })];
  };
  const { handler } = handling({ providers: { bive: { credentials } } });
  assert.equal((await handler(posted(ACCEPTED, { path: '/?tenant=a' }))).status, 200);
  await problem(await handler(posted(ACCEPTED, { path: '/?tenant=b' })), 401, 'no-match');
  assert.deepEqual(asked[0], { provider: 'bive', url: 'http://localhost/?tenant=a', account: null, keyId: null });
});

test('a request that names a tenant or a key that nobody has is not authentic', async () => {
  const { handler, errors } = handling({ providers: { bive: { credentials: async () => [] } } });
  await problem(await handler(posted(ACCEPTED)), 401, 'no-match');
  assert.deepEqual(errors, []);
});

test('a body that is encrypted is decrypted before it is judged', async () => {
  const encryptionKey = credential({ encryptionKey: 'k'.repeat(32) });
  const login = credential({ username: 'sender', password: 'of the tests' });
  const { handler, changes } = handling({ providers: { preventor: { credentials: [encryptionKey, login] } } });
  const { body, headers } = encrypt(fixture('preventor/ticket.verification.completed/accepted'), { provider: 'preventor', credential: encryptionKey });
  const authorization = `Basic ${btoa('sender:of the tests')}`;
  assert.equal((await handler(posted(body, { headers: { ...headers, authorization } }))).status, 200);
  assert.equal(changes[0].after.outcome, 'accept');
  const refused = await handler(posted(body, { headers }));
  assert.equal(refused.headers.get('www-authenticate'), 'Basic realm="webhooks"');
  await problem(refused, 401, 'missing-header');
});

test('the schemes with key pairs are those of the module that is passed', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = (from, name) => Buffer.from(from.export({ format: 'jwk' })[name], 'base64url');
  const seed = Buffer.concat([key(privateKey, 'd'), key(publicKey, 'x')]);
  const own = asymmetric.credential({ privateKey: `whsk_${seed.toString('base64')}` });
  const theirs = asymmetric.credential({ publicKey: `whpk_${key(publicKey, 'x').toString('base64')}` });
  const providers = { bive: { scheme: 'standard-webhooks', credentials: [theirs] } };
  const { headers } = asymmetric.sign(ACCEPTED, { scheme: 'standard-webhooks', credential: own });
  assert.equal((await handling({ providers, delivery: asymmetric }).handler(posted(ACCEPTED, { headers }))).status, 200);
  assert.throws(() => handling({ providers }), { code: 'invalid-credential' });
});

test('a mistake in the options stops the program when the handler is made', () => {
  const good = { providers: BIVE, store: memoryStore(), onVerdict() {} };
  for (const [pointer, options] of [
    ['/onVerdict', { ...good, onVerdict: undefined }],
    ['/store', { ...good, store: undefined }],
    ['/store', { ...good, store: { claim() {} } }],
    ['/providers', { ...good, providers: undefined }],
    ['/providers/acme', { ...good, providers: { acme: {} } }],
    ['/providers/bive/credentials', { ...good, providers: { bive: {} } }],
    ['/providers/bive/credentials', { ...good, providers: { bive: { credentials: [] } } }],
    ['/providers/bive/secret', { ...good, providers: { bive: { secret: 'x' } } }],
    ['/onverdict', { ...good, onverdict() {} }],
    ['/lease', { ...good, lease: 0 }],
    ['/limits/bytes', { ...good, limits: { bytes: '1mb' } }],
    ['/limits/bytes', { ...good, limits: { bytes: -1 } }],
    ['/limits/foo', { ...good, limits: { foo: 1 } }],
    ['/scheme', { ...good, providers: { bive: { ...BIVE.bive, scheme: 'nonsense' } } }],
    ['/tolerance', { ...good, providers: { bive: { ...BIVE.bive, tolerance: -5 } } }],
    ['/algorithms/0', { ...good, providers: { bive: { ...BIVE.bive, algorithms: ['md5'] } } }],
    ['/credentials/0', { ...good, providers: { bive: { credentials: [null] } } }],
    ['/judge', { ...good, judge: {} }],
    ['', undefined],
  ]) {
    assert.throws(() => createHandler(options), (error) => error instanceof IdverdictError && error.issues[0].pointer === pointer, pointer);
  }
});

test('what observes a handler cannot break it', async () => {
  const broken = () => {
    throw new Error('of the logger');
  };
  const { handler } = handling({ observe: broken, onError: broken });
  assert.equal((await handler(posted(ACCEPTED))).status, 200);
  assert.equal((await handler(new Request('http://localhost/'))).status, 405);
});

test('deliveries of one verification are handled one at a time', async () => {
  let running = 0;
  const { handler, changes } = handling({
    async onVerdict(change) {
      running += 1;
      assert.equal(running, 1);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      changes.push(change);
    },
  });
  const bodies = ['running', 'rejected'].map(otherwise).concat(ACCEPTED);
  const answers = await Promise.all([...bodies, ...bodies].map((body) => handler(posted(body))));
  assert.deepEqual(answers.map(({ status }) => status), Array(6).fill(200));
  const { state, deliveries } = await handler.history(THIS);
  assert.deepEqual([changes.at(-1).after, deliveries.length], [state, 3]);
});

test('toNode answers the requests of a Node server, with the bytes or the text that a framework has read', async () => {
  const { handler, changes } = handling({ limits: { bytes: 100_000 } });
  const listener = toNode(handler);
  const server = createServer((req, res) => {
    if (req.url === '/parsed') req.on('data', () => {}).on('end', () => listener(Object.assign(req, { body: JSON.parse(ACCEPTED) }), res));
    else if (req.url === '/read') req.on('data', () => {}).on('end', () => listener(Object.assign(req, { body: {}, rawBody: Buffer.from(ACCEPTED) }), res));
    else listener(req, res);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  const post = (path, init) => fetch(url + path, { method: 'POST', headers: signed(ACCEPTED), body: ACCEPTED, ...init });
  try {
    assert.equal((await post('/')).status, 200);
    assert.equal((await post('/read')).status, 200);
    assert.match((await problem(await post('/parsed'), 500, 'not-a-body')).title, /rawBody/);
    await problem(await post('/', { headers: {} }), 401, 'missing-header');
    await problem(await fetch(url), 405, 'wrong-method');
    const large = await post('/', { body: ' '.repeat(200_000) });
    assert.equal(large.headers.get('connection'), 'close');
    await problem(large, 413, 'too-large');
    assert.equal(changes.length, 1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('toLambda answers events of a function URL, encoded or not', async () => {
  const { handler, changes } = handling();
  const lambda = toLambda(handler);
  const event = (method, more) => ({
    rawPath: '/bive', rawQueryString: '', headers: signed(ACCEPTED), requestContext: { domainName: 'localhost', http: { method } }, isBase64Encoded: false, ...more,
  });
  assert.equal((await lambda(event('POST', { body: ACCEPTED }))).statusCode, 200);
  assert.equal((await lambda(event('POST', { body: btoa(unescape(encodeURIComponent(ACCEPTED))), isBase64Encoded: true }))).statusCode, 200);
  const { statusCode, headers, body } = await lambda(event('GET'));
  assert.deepEqual([statusCode, headers.allow, JSON.parse(body).code], [405, 'POST', 'wrong-method']);
  assert.equal(changes.length, 1);
});

test('tenants with secrets of their own have verifications of their own', async () => {
  const secrets = { good: SECRET, evil: credential({ secret: 'of another tenant' }) };
  const credentials = ({ url }) => {
    const [, tenant] = new URL(url).pathname.split('/');
    return secrets[tenant] ? { tenant, credentials: [secrets[tenant]] } : [];
  };
  const { handler, changes } = handling({ providers: { bive: { credentials } } });
  const send = (tenant, body) => handler(posted(body, { path: `/${tenant}/bive`, headers: sign(body, { provider: 'bive', credential: secrets[tenant] }).headers }));
  await send('good', otherwise('rejected'));
  await send('evil', ACCEPTED);
  assert.deepEqual(changes.map(({ tenant, after }) => [tenant, after.outcome]), [['good', 'reject'], ['evil', 'accept']]);
  assert.equal((await handler.history({ ...THIS, tenant: 'good' })).state.outcome, 'reject');
  assert.equal((await handler.history(THIS)).state, null);
});

test('whoever has lost the lease while the program was busy reports nothing more', async () => {
  const outcomes = [];
  let calls = 0;
  const { handler } = handling({
    lease: 1,
    async onVerdict({ after }) {
      calls += 1;
      if (calls === 1) throw new Error('away');
      if (calls === 2) await new Promise((done) => setTimeout(done, 1500));
      outcomes.push(after.outcome);
    },
  });
  assert.equal((await handler(posted(otherwise('running')))).status, 500);
  const slow = handler(posted(ACCEPTED));
  await new Promise((done) => setTimeout(done, 50));
  assert.equal((await handler(posted(otherwise('rejected')))).status, 200);
  assert.equal((await slow).status, 200);
  const { state } = await handler.history(THIS);
  // The call that was slow ends last; what it was called for is the first change.
  assert.deepEqual([outcomes.at(-1), outcomes.at(-2), state.outcome], ['pending', state.outcome, state.outcome]);
});

test('a decision about a state that is no longer there is refused', async () => {
  const { handler } = handling();
  await handler(posted(otherwise('true-persons-keyed-unknown')));
  const { state } = await handler.history(THIS);
  await handler(posted(otherwise('rejected')));
  const decision = { ...THIS, outcome: 'accept', by: 'analyst 7' };
  await assert.rejects(handler.decide({ ...decision, seen: state.id }), { code: 'state-changed' });
  const now = await handler.history(THIS);
  assert.equal((await handler.decide({ ...decision, seen: now.state.id })).outcome, 'accept');
});

test('retain leaves what is not reported yet', async () => {
  let isAway = true;
  const { handler, changes } = handling({
    onVerdict(change) {
      if (isAway) throw new Error('away');
      changes.push(change);
    },
  });
  await handler(posted(ACCEPTED));
  assert.equal(await handler.retain({ before: Date.now() + 1000 }), 0);
  isAway = false;
  await handler.sweep({ olderThan: 0 });
  assert.equal(changes.length, 1);
});

test('sweep reports what is not reported before it looks at what is pending, and each in turn', async () => {
  let isAway = false;
  const { handler } = handling({
    onVerdict() {
      if (isAway) throw new Error('away');
    },
  });
  const running = JSON.parse(fixture('bive/verification/running'));
  const ids = Array.from({ length: 5 }, (_, at) => `0197c3aa-6d1e-7b42-9f05-44000000000${at}`);
  for (const id of ids) await handler(posted(JSON.stringify({ ...running, id })));
  isAway = true;
  await handler(posted(ACCEPTED));
  isAway = false;
  assert.deepEqual((await handler.sweep({ olderThan: 0, limit: 1 })).map(({ reference }) => reference), [REFERENCE]);
  const seen = [];
  for (const _ of [1, 2, 3]) seen.push(...(await handler.sweep({ olderThan: 0, limit: 2 })).map(({ reference }) => reference));
  assert.deepEqual([...new Set(seen)].sort(), ids);
});

test('what the functions of the program throw is answered with 500 and told to nobody but the program', async () => {
  const thrown = () => {
    throw new IdverdictError([{ code: 'no-match', severity: 'error', pointer: '', message: 'secret-of the program' }]);
  };
  for (const [options, request] of [
    [{ onInvalid: thrown, store: durable() }, posted(UNREADABLE)],
    [{ providerOf: thrown }, posted(ACCEPTED)],
    [{ providers: { bive: { credentials: thrown } } }, posted(ACCEPTED)],
    [{ providers: { bive: { credentials: () => [null] } } }, posted(ACCEPTED)],
    [{ providers: { bive: { credentials: () => undefined } } }, posted(ACCEPTED)],
    [{ store: { ...memoryStore(), claim: thrown } }, posted(ACCEPTED)],
    [{ store: { ...memoryStore(), commit: () => Promise.reject() } }, posted(ACCEPTED)],
  ]) {
    const { handler, errors, changes } = handling(options);
    await problem(await handler(request), 500, 'internal');
    assert.deepEqual([errors.length, changes.length], [1, 0]);
  }
});

test('a result is not asked for without the provider’s own id, and not waited for without end', { timeout: 60_000 }, async () => {
  const asked = [];
  const fetchResult = (reference) => {
    asked.push(reference);
    return new Promise(() => {});
  };
  const stage = fixture('onespan/stage/attempt-verification');
  assert.deepEqual([judge(stage).reference, judge(stage).next], [null, 'fetch']);
  const { handler } = handling({ providers: { ...IDVERSE, onespan: { scheme: 'none' } }, fetchResult });
  assert.equal((await handler(posted(stage, { path: '/onespan', headers: {} }))).status, 200);
  assert.deepEqual(asked, []);
  await problem(await handler(posted(NOTIFICATION, { path: '/idverse', headers: HEADERS })), 503, 'fetch-failed');
  assert.equal(asked.length, 3);
});

test('a request that is none is answered, and the server goes on', async () => {
  const { handler } = handling();
  const server = createServer(toNode(handler));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const raw = (text) => new Promise((done) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(text)).setEncoding('utf8');
    socket.on('data', (chunk) => { said += chunk; }).on('close', () => done(said)).on('error', () => done(said));
  });
  try {
    for (const line of ['TRACE /', 'GET //', 'GET //x:99999/', 'POST http://u:p@x/', 'POST *', 'OPTIONS *', 'POST http://[/']) {
      const answer = await raw(`${line} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 (?:400|401|405) /, line);
    }
    const post = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers: signed(ACCEPTED), body: ACCEPTED });
    assert.equal(post.status, 200);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const lambda = toLambda(handler);
  for (const event of [{}, { version: '1.0', httpMethod: 'POST' }, { requestContext: { domainName: 'x', http: { method: 'TRACE' } }, rawPath: '/' }, { requestContext: { domainName: 'x', http: { method: 'POST' } }, rawPath: '/', body: '%', isBase64Encoded: true }]) {
    assert.equal((await lambda(event)).statusCode, 400);
  }
});

test('toNode answers the requests of a server for HTTP/2', async () => {
  const { handler } = handling();
  const server = createHttp2Server(toNode(handler));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const client = connectHttp2(`http://127.0.0.1:${server.address().port}`);
  try {
    const stream = client.request({ ':method': 'POST', ':path': '/bive', ...signed(ACCEPTED) });
    stream.end(ACCEPTED);
    const [headers] = await once(stream, 'response');
    assert.equal(headers[':status'], 200);
  } finally {
    client.destroy();
    server.close();
  }
});
