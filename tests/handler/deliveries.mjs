// Deliveries of many verifications, and what a handler must have made of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fold, inspect, redact } from 'idverdict';
import { credential, sign } from 'idverdict/delivery';
import { random } from '../../benches/random.mjs';

const PROVIDER = 'stripe-identity';
const SECRET = credential({ secret: 'whsec_of_the_tests' });

/** The option `providers` of a handler for these deliveries */
export const providers = { [PROVIDER]: { credentials: [SECRET] } };

const BODIES = ['created/created', 'processing/processing', 'requires_input/document-expired', 'verified/verified', 'canceled/canceled']
  .map((name) => new URL(`../fixtures/${PROVIDER}/verification_session.${name}.json`, import.meta.url))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

/** Returns so many deliveries in any order, some of them several times. */
export function made(count, seed) {
  const { below, pick, shuffled } = random(seed);
  const all = [];
  while (all.length < count) {
    const event = structuredClone(pick(BODIES));
    const number = all.length;
    event.id = `evt_Invented${seed}x${number}`;
    event.created += below(100_000);
    event.data.object.id = `vs_Invented${seed}x${below(Math.ceil(count / 12))}`;
    const delivery = { reference: event.data.object.id, body: JSON.stringify(event) };
    for (let times = 1 + (below(4) === 0 ? 1 + below(2) : 0); times > 0 && all.length < count; times -= 1) all.push(delivery);
  }
  return shuffled(all);
}

/** Returns a request as the provider sends it now. */
export function request(url, { body }) {
  const { headers } = sign(body, { provider: PROVIDER, credential: SECRET });
  return new Request(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
}

/** Sends deliveries, so many at a time, and each again until it is acknowledged. */
export async function send(deliveries, atATime, deliver) {
  const waiting = deliveries.values();
  await Promise.all(Array.from({ length: atATime }, async () => {
    for (const delivery of waiting) while (!(await deliver(delivery))) await new Promise((done) => setTimeout(done, 20));
  }));
}

/**
 * Fails unless every state is what `fold` makes of the deliveries, and every change was reported: each after the one before
 * it, and a repeated one with the same id.
 */
export async function check(handler, deliveries, reported, { once }) {
  const bodies = grouped(deliveries);
  const changes = grouped(reported);
  for (const [reference, sent] of bodies) {
    const { state, deliveries: stored, timeline } = await handler.history({ provider: PROVIDER, reference });
    const different = [...new Set(sent.map(({ body }) => body))];
    assert.equal(stored.length, different.length, `${reference}: stored deliveries`);
    assert.equal(timeline.length, stored.length);
    const expected = fold(different.map((body) => redact(inspect(body)))).state.verdict;
    assert.deepEqual(state.verdict, expected, reference);

    const ids = new Set();
    let before = null;
    for (const change of changes.get(reference) ?? []) {
      if (ids.has(change.id)) {
        assert.ok(!once, `${reference}: ${change.id} was reported twice`);
        continue;
      }
      ids.add(change.id);
      assert.deepEqual(change.before, before, `${reference}: ${change.id}`);
      before = change.after;
    }
    assert.deepEqual(before, state, `${reference}: the last change that was reported`);
  }
}

function grouped(list) {
  const groups = new Map();
  for (const one of list) groups.set(one.reference, [...(groups.get(one.reference) ?? []), one]);
  return groups;
}
