// `createReceiver` and `deliver`: the two halves of a handler, with a queue between them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspect, redact } from 'idverdict';
import { credential, sign } from 'idverdict/delivery';
import { IdverdictError, createHandler, createReceiver, memoryStore } from 'idverdict/handler';

const fixture = (name) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8');
const ACCEPTED = fixture('bive/verification/accepted');
const REFERENCE = JSON.parse(ACCEPTED).id;
const SECRET = credential({ secret: 'secret-of-the-tests' });
const providers = { bive: { credentials: [SECRET] } };

const signed = (body) => sign(body, { provider: 'bive', credential: SECRET }).headers;
const posted = (body, headers = signed(body)) =>
  new Request('http://localhost/', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** Returns a receiver, the messages that it sends, and a handler for them with what it reported. */
function halves({ store = memoryStore(), ...options } = {}) {
  const messages = [];
  const observations = [];
  const receiver = createReceiver({
    providers,
    onDelivery: (delivery) => void messages.push(delivery),
    observe: (observation) => void observations.push(observation),
    ...options,
  });
  const changes = [];
  const handler = createHandler({ providers: {}, store, onVerdict: (change) => void changes.push(change) });
  return { receiver, messages, observations, handler, changes };
}

test('a receiver passes an authentic delivery on, and a handler makes of it what it makes of the request itself', async () => {
  const { receiver, messages, observations, handler, changes } = halves();
  assert.equal((await receiver(posted(ACCEPTED))).status, 200);
  const [{ body, inspection, ...delivery }] = messages;
  assert.equal(new TextDecoder().decode(body), ACCEPTED);
  assert.deepEqual(inspection, inspect(ACCEPTED));
  assert.match(delivery.key, /^bive:[0-9a-f]{64}$/);
  const [{ outcome, event, became }] = observations;
  assert.deepEqual([outcome, event, became], ['accept', 'verification', null]);

  const state = await handler.deliver({ ...delivery, body });
  const direct = [];
  const whole = createHandler({ providers, store: memoryStore(), onVerdict: (change) => void direct.push(change) });
  await whole(posted(ACCEPTED));
  assert.deepEqual(state, changes[0].after);
  const timeless = ({ id, after: { receivedAt, ...after } }) => ({ id, after });
  assert.deepEqual(changes.map(timeless), direct.map(timeless));
});

test('a message that comes again, with its body or with a redacted inspection, changes nothing', async () => {
  const { receiver, messages, handler, changes } = halves();
  await receiver(posted(ACCEPTED));
  const [{ body, inspection, ...delivery }] = messages;
  const states = [];
  for (const content of [{ inspection: redact(inspection) }, { body }, { body, inspection }]) states.push(await handler.deliver({ ...delivery, ...content }));
  assert.deepEqual(states, Array(3).fill(changes[0].after));
  assert.equal(changes.length, 1);
  const { deliveries } = await handler.history({ provider: 'bive', reference: REFERENCE });
  assert.equal(deliveries.length, 1);
});

test('a delivery that is not authentic is not passed on', async () => {
  const { receiver, messages } = halves();
  assert.equal((await receiver(posted(ACCEPTED, {}))).status, 401);
  assert.equal((await receiver(new Request('http://localhost/'))).status, 405);
  assert.deepEqual(messages, []);
});

test('what cannot be read is passed on if its sender is known, and is answered with 400 otherwise', async () => {
  const { receiver, messages, handler } = halves();
  assert.equal((await receiver(posted('{"id":'))).status, 200);
  const [{ body, inspection, ...delivery }] = messages;
  assert.equal(inspection.type, 'invalid');
  await assert.rejects(handler.deliver({ ...delivery, body }), { code: 'not-json' });
  const nobody = halves({ providers: { bive: { scheme: 'none' } } });
  assert.equal((await nobody.receiver(posted('{"id":', {}))).status, 400);
  assert.deepEqual(nobody.messages, []);
});

test('what cannot be read goes into the inbox of a durable store, unless its body is missing', async () => {
  const inbox = [];
  const { receiver, messages, handler } = halves({ store: { ...memoryStore(), durable: true, keep: async (letter) => void inbox.push(letter) } });
  await receiver(posted('{"id":'));
  const [{ body, inspection, ...delivery }] = messages;
  assert.equal(await handler.deliver({ ...delivery, body }), null);
  assert.deepEqual(inbox.map(({ key, contentType }) => [key, contentType]), [[delivery.key, 'application/json']]);
  await assert.rejects(handler.deliver({ ...delivery, inspection }), { code: 'not-json' });
});

test('if the queue does not take a delivery, the provider delivers it again', async () => {
  const errors = [];
  const { receiver } = halves({
    onDelivery: () => Promise.reject(new Error('the queue is away')),
    onError: ({ message }, { code }) => void errors.push([message, code]),
  });
  const response = await receiver(posted(ACCEPTED));
  assert.equal(response.status, 500);
  assert.equal((await response.json()).code, 'on-delivery-failed');
  assert.deepEqual(errors, [['the queue is away', 'on-delivery-failed']]);
});

test('a handler without providers answers every request with 404', async () => {
  const { handler } = halves();
  assert.equal((await handler(posted(ACCEPTED))).status, 404);
});

test('mistakes in the options of a receiver and in a delivery are named by their place', async () => {
  const good = { providers, onDelivery() {} };
  for (const [pointer, options] of [
    ['/providers', { ...good, providers: {} }],
    ['/onDelivery', { ...good, onDelivery: undefined }],
    ['/store', { ...good, store: memoryStore() }],
    ['', undefined],
  ]) {
    assert.throws(() => createReceiver(options), (error) => error instanceof IdverdictError && error.issues[0].pointer === pointer, pointer);
  }
  const { handler } = halves();
  const delivery = { provider: 'bive', key: 'bive:1', receivedAt: '2030-01-01T00:00:00Z', body: ACCEPTED };
  for (const [pointer, change] of [
    ['/key', { key: '' }],
    ['/provider', { provider: 7 }],
    ['/tenant', { tenant: 7 }],
    ['/contentType', { contentType: 7 }],
    ['/receivedAt', { receivedAt: 'yesterday' }],
    ['/body', { body: undefined }],
    ['/sender', { sender: 'bive' }],
  ]) {
    await assert.rejects(handler.deliver({ ...delivery, ...change }), (error) => error.issues[0].pointer === pointer, pointer);
  }
});
