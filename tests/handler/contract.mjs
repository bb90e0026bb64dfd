// `node tests/handler/contract.mjs STORE WHERE`: what every store does.

import assert from 'node:assert/strict';
import { opened } from './stores.mjs';

const [kind, where] = process.argv.slice(2);
const { store, close } = await opened(kind, where);
const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
const id = { tenant: null, provider: 'bive', reference: `contract-${one}` };
const odd = { tenant: 'a\'b', provider: 'bive', reference: `'; DROP TABLE idverdict_entry; -- \u{1f642} ${one}` };
const entry = (key) => ({ format: 1, key, receivedAt: '2026-01-12T09:00:00.000Z' });
const state = (outcome) => ({ format: 1, outcome, next: 'wait', text: 'é \u{1f642} " \0 \ud800' });
const change = (key) => ({ format: 1, id: key, reference: id.reference });

// A lease belongs to one owner, until it is given back or ends.
assert.deepEqual(await store.claim(id, one, 60), { state: null, changes: [] });
assert.equal(await store.claim(id, two, 60), null);
assert.equal(await store.commit(id, two, { entry: entry('a'), state: state('pending'), change: null }), 'lost');
await store.release(id, two);
assert.equal(await store.claim(id, two, 60), null);
await store.release(id, one);
assert.notEqual(await store.claim(id, two, 1), null);
assert.equal(await store.extend(id, two, 0), true);
assert.notEqual(await store.claim(id, one, 60), null);
assert.equal(await store.extend(id, two, 60), false);
await store.release(id, two);
assert.equal(await store.claim(id, two, 60), null);

// An entry is added once, with the state and the change.
assert.equal(await store.commit(id, one, { entry: entry('a'), state: state('pending'), change: change('a') }), 'committed');
assert.equal(await store.commit(id, one, { entry: entry('a'), state: state('reject'), change: change('again') }), 'known');
assert.equal(await store.commit(id, one, { entry: entry('b'), state: state('pending'), change: null }), 'committed');
assert.equal(await store.commit(id, one, { entry: entry('c'), state: state('accept'), change: change('c') }), 'committed');
await store.release(id, one);
assert.deepEqual(await store.claim(id, two, 60), { state: state('accept'), changes: [change('a'), change('c')] });
await store.reported(id, 'a');
await store.release(id, two);
assert.deepEqual(await store.history(id), { state: state('accept'), entries: ['a', 'b', 'c'].map(entry) });
// Another tenant has none of it.
assert.deepEqual(await store.history({ ...id, tenant: 'another' }), { state: null, entries: [] });

// Verifications are unfinished while they are pending or have changes.
const all = { before: Date.now() + 60_000, limit: 1000 };
const isUnfinished = async ({ reference }) => (await store.unfinished(all)).some((other) => other.reference === reference);
assert.ok(await isUnfinished(id));
await store.reported(id, 'c');
assert.ok(!(await isUnfinished(id)));
await store.claim(odd, one, 60);
assert.equal(await store.commit(odd, one, { entry: entry('a'), state: state('pending'), change: null }), 'committed');
assert.ok(await isUnfinished(odd));
assert.deepEqual((await store.unfinished(all)).find(({ reference }) => reference === odd.reference), odd);
assert.deepEqual(await store.unfinished({ ...all, before: Date.now() - 60_000 }), []);
assert.equal((await store.unfinished({ ...all, limit: 1 })).length, 1);
assert.equal((await store.history(odd)).entries.length, 1);

// The inbox has each letter once.
if (store.durable) {
  const letter = { tenant: null, key: `letter-${one}`, provider: 'bive', contentType: null, receivedAt: '2026-01-12T09:00:00.000Z', body: new Uint8Array([0, 255, 10, 39, 128]) };
  await store.keep(letter);
  await store.keep({ ...letter, contentType: 'application/json' });
  const other = { ...letter, key: `other-${one}`, tenant: 'a', contentType: 'text/plain' };
  await store.keep(other);
  const [{ position, ...first }] = await store.inbox({ after: 0, limit: 1 });
  assert.deepEqual(first, letter);
  const [{ position: last, ...second }, ...more] = await store.inbox({ after: position, limit: 5 });
  assert.deepEqual([second, more], [other, []]);
  assert.ok(last > position);
  await store.discard(letter.key);
  await store.discard(other.key);
  assert.deepEqual(await store.inbox({ after: 0, limit: 5 }), []);
}

// Nothing is left of what is erased, or of what is old.
assert.equal(await store.erase(odd), true);
assert.equal(await store.erase(odd), false);
assert.deepEqual(await store.history(odd), { state: null, entries: [] });
assert.equal(await store.prune(Date.now() - 60_000), 0);
// Neither while somebody has the lease, nor before every change is reported.
await store.claim(id, one, 60);
assert.equal(await store.prune(Date.now() + 60_000), 0);
assert.equal(await store.commit(id, one, { entry: entry('d'), state: state('accept'), change: change('d') }), 'committed');
await store.release(id, one);
assert.equal(await store.prune(Date.now() + 60_000), 0);
await store.reported(id, 'd');
assert.equal(await store.prune(Date.now() + 60_000), 1);
assert.deepEqual(await store.history(id), { state: null, entries: [] });

await close();
const again = await opened(kind, where);
await again.close();
console.log(`${kind}: a store as every other`);
