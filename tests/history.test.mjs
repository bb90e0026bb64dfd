// Verification histories through the package: stored histories, any order, all kinds of times, and invalid input.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { IdverdictError, fold, inspect, providers, rules, supersedes } from 'idverdict';
import { fixtures } from './fixtures.mjs';

const folder = new URL('./histories/', import.meta.url);

/** Returns the body of a fixture with the changes that a history makes to it */
function body(name, changes) {
  const bytes = readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
  if (changes === undefined) return bytes;
  const parsed = JSON.parse(bytes);
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.slice(1).split('/');
    const last = keys.pop();
    const at = keys.reduce((object, key) => object[key], parsed);
    assert.ok(Object.hasOwn(at, last), pointer);
    at[last] = value;
  }
  return JSON.stringify(parsed);
}

const delivery = ({ body: name, set, receivedAt }) => {
  const inspection = inspect(body(name, set));
  return receivedAt === undefined ? inspection : { inspection, receivedAt };
};

const histories = readdirSync(folder).map((name) => {
  const { deliveries, ...expected } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return { name, ...expected, given: deliveries, deliveries: deliveries.map(delivery) };
});
const folding = histories.filter(({ error }) => error === undefined);

/** Yields some orders of `length` items: every rotation, forwards and backwards */
function* orders(length) {
  for (let by = 0; by < length; by++) {
    const order = Array.from({ length }, (_, at) => (at + by) % length);
    yield order;
    yield order.toReversed();
  }
}

const inspectionOf = (delivery) => delivery.inspection ?? delivery;
const code = (code, pointer) => (error) =>
  error instanceof IdverdictError && error.code === code && error.issues[0].pointer === pointer;

test('every history folds to its expected state, whatever the order of its deliveries', () => {
  assert.ok(folding.length > 15);
  for (const { name, given, deliveries, state, timeline } of folding) {
    for (const order of orders(deliveries.length)) {
      const all = order.map((place) => deliveries[place]);
      const history = fold(all);
      assert.equal(history.state, inspectionOf(deliveries[state]), name);
      const told = history.timeline.map(({ delivery, became }) => ({ delivery: order[delivery], became }));
      assert.deepStrictEqual(told, timeline, `${name}: ${order}`);
      for (const { delivery, receivedAt, decidedAt, outcome } of history.timeline) {
        const { verdict } = inspectionOf(all[delivery]);
        assert.deepStrictEqual([decidedAt, outcome], [verdict.decidedAt, verdict.outcome]);
        assert.equal(receivedAt, given[order[delivery]].receivedAt ?? null);
      }
    }
  }
});

test('a history with an invalid or foreign delivery is rejected, and the error names that delivery', () => {
  const refused = histories.filter(({ error }) => error !== undefined);
  assert.ok(refused.length > 3);
  for (const { name, deliveries, error } of refused) {
    const at = error.code === 'not-a-delivery' ? `/${error.delivery}/inspection` : `/${error.delivery}`;
    assert.throws(() => fold(deliveries), code(error.code, at), name);
  }
});

test('a history is the same when it was stored with earlier ids of rules, other messages and no version of the rules', () => {
  const earlier = new Map(rules().flatMap(({ rule, previously }) => previously.map((id) => [rule, id])));
  const stored = (inspection) => {
    const { rulesVersion, ...verdict } = inspection.verdict;
    assert.ok(Number.isInteger(rulesVersion) && rulesVersion > 0);
    const reasons = verdict.reasons.map((reason) => ({ ...reason, rule: earlier.get(reason.rule) ?? reason.rule, message: 'as it was' }));
    return { ...inspection, verdict: { ...verdict, reasons } };
  };
  for (const { name, deliveries, state, timeline } of folding) {
    const old = deliveries.map((one) => (one.inspection ? { ...one, inspection: stored(one.inspection) } : stored(one)));
    const history = fold(old);
    assert.equal(history.state, inspectionOf(old[state]), name);
    assert.deepStrictEqual(history.timeline.map(({ delivery, became }) => ({ delivery, became })), timeline, name);
    for (const [at, one] of old.entries()) assert.equal(supersedes(deliveries[at], one), 'ignore-duplicate', name);
  }
});

test('supersedes gives the answer that each history expects for two of its deliveries', () => {
  for (const { name, deliveries, supersedes: pairs } of histories) {
    for (const { next, previous, answer } of pairs) {
      assert.equal(supersedes(deliveries[next], deliveries[previous]), answer, `${name}: ${next} after ${previous}`);
    }
  }
});

test('folding the state or all deliveries again changes nothing, nor does storing them in a database', () => {
  const turned = (value) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]));
  for (const { name, deliveries } of folding) {
    const { state } = fold(deliveries);
    assert.deepStrictEqual(fold([...deliveries, ...deliveries]).state, state, name);
    assert.deepStrictEqual(fold([state, ...deliveries]).state, state, name);
    const stored = deliveries.map((delivery) => turned(JSON.parse(JSON.stringify(delivery))));
    assert.deepStrictEqual(fold([...stored, ...deliveries]).state, state, name);
    for (const [at, one] of deliveries.entries()) assert.equal(supersedes(one, stored[at]), 'ignore-duplicate', name);
  }
});

test('applying supersedes one by one to deliveries of different bodies gives the state, in any order', () => {
  for (const { name, deliveries, timeline } of folding) {
    // A repeated delivery looks new if the first one was forgotten.
    if (timeline.some(({ became }) => became === 'duplicate')) continue;
    const { state } = fold(deliveries);
    for (const order of orders(deliveries.length)) {
      const all = order.map((place) => deliveries[place]);
      const stands = all.reduce((stands, next) => (supersedes(next, stands) === 'replace' ? next : stands));
      assert.equal(inspectionOf(stands), state, `${name}: ${order}`);
    }
  }
});

test('every readable body folds alone and together with its duplicate', () => {
  let folded = 0;
  for (const { name, body } of fixtures) {
    const inspection = inspect(body);
    if (inspection.type === 'invalid') {
      assert.throws(() => fold([inspection]), code('not-a-delivery', '/0'), name);
      continue;
    }
    folded++;
    assert.equal(fold([inspection]).state, inspection, name);
    assert.deepStrictEqual(fold([inspection, inspect(body)]).timeline.map(({ became }) => became), ['state', 'duplicate'], name);
    assert.equal(supersedes(inspect(body), inspection), 'ignore-duplicate', name);
  }
  assert.ok(folded > 400);
});

/** Returns a function that gives numbers from 0 to below `limit`, the same in every run */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Returns the inspections of a provider's bodies as if all belonged to one verification */
const ofOne = (provider) => fixtures
  .map(({ body }) => inspect(body))
  .filter(({ type, verdict }) => type === 'read' && verdict.provider === provider)
  .map((inspection) => ({ ...inspection, verdict: { ...inspection.verdict, reference: 'r-1' } }));

test('generated deliveries of every provider fold to the same state and timeline in any order, and repeating them changes nothing', () => {
  const became = {};
  for (const { name } of providers) {
    const inspections = ofOne(name);
    assert.ok(inspections.length > 0, `${name} has bodies that are read`);
    const upTo = numbers(7);
    // There are only a few times, so that some deliveries have equal times.
    const at = () => (upTo(3) === 0 ? {} : { receivedAt: new Date(Date.UTC(2026, 1, 3, 10 + upTo(4))) });
    for (let round = 0; round < 300; round++) {
      const deliveries = Array.from({ length: 1 + upTo(7) }, () => ({ inspection: inspections[upTo(inspections.length)], ...at() }));
      for (let again = upTo(3); again > 0; again--) deliveries.push({ inspection: deliveries[upTo(deliveries.length)].inspection, ...at() });
      const shuffled = deliveries.map((one) => [upTo(2 ** 30), one]).sort(([one], [other]) => one - other).map(([, one]) => one);
      const [history, other] = [fold(deliveries), fold(shuffled)];
      assert.deepStrictEqual(other.state, history.state);
      const told = ({ timeline }, all) => timeline.map(({ delivery, ...rest }) => [rest, all[delivery].inspection]);
      assert.deepStrictEqual(told(other, shuffled), told(history, deliveries));
      assert.deepStrictEqual(fold([...deliveries, ...shuffled]).state, history.state);
      const stands = deliveries[history.timeline.find(({ became }) => became === 'state').delivery];
      assert.equal(stands.inspection, history.state);
      for (const passage of history.timeline) {
        became[passage.became] = (became[passage.became] ?? 0) + 1;
        // A repeated delivery looks new to `supersedes`, which sees only two deliveries.
        if (passage.became === 'duplicate') continue;
        const answer = supersedes(deliveries[passage.delivery], stands);
        assert.equal(answer, passage.became === 'state' ? 'ignore-duplicate' : 'ignore-stale');
      }
    }
  }
  assert.deepStrictEqual(Object.keys(became).sort(), ['duplicate', 'replaced', 'stale', 'state']);
});

const read = (name, changes) => inspect(body(name, changes));
const accepted = read('preventor/ticket.verification.completed/accepted.json', { '/ticket': 't-1' });
const rejected = read('preventor/ticket.verification.completed/rejected.json', { '/ticket': 't-1' });

test('a Date and a string for the same moment are equal', () => {
  const early = [new Date('2026-02-03T10:00:00Z'), '2026-02-03T11:00:00+01:00', '2026-02-03T10:00:00', '2026-02-03 10:00:00', '2026-02-03 10:00:00 +0000', Date.UTC(2026, 1, 3, 10),
    runInNewContext("new Date('2026-02-03T10:00:00Z')")];
  const late = [new Date('2026-02-03T10:00:00.001Z'), '2026-02-03T12:00:00.001+02:00'];
  for (const one of early) {
    for (const other of late) {
      assert.equal(supersedes({ inspection: rejected, receivedAt: one }, { inspection: accepted, receivedAt: other }), 'ignore-stale');
      assert.equal(supersedes({ inspection: accepted, receivedAt: other }, { inspection: rejected, receivedAt: one }), 'replace');
    }
  }
  const { timeline } = fold([{ inspection: accepted, receivedAt: early[0] }, { inspection: rejected, receivedAt: early[1] }]);
  assert.deepStrictEqual(timeline.map(({ receivedAt }) => receivedAt), ['2026-02-03T10:00:00.000Z', '2026-02-03T11:00:00+01:00']);
  const { timeline: others } = fold([{ inspection: accepted, receivedAt: Date.UTC(2026, 1, 3, 10) }, { inspection: rejected, receivedAt: null }]);
  assert.deepStrictEqual(others.map(({ receivedAt }) => receivedAt), ['2026-02-03T10:00:00.000Z', null]);
  // At the same time, the more cautious outcome takes precedence.
  assert.equal(timeline[1].became, 'state');
});

test('an invalid time is rejected, and the error names it', () => {
  for (const receivedAt of [true, NaN, 9e15, '', 'soon', '2026-02-03', '2026-02-30T10:00:00Z', new Date(NaN), new Date(9e15), {}, []]) {
    const late = { inspection: accepted, receivedAt };
    assert.throws(() => fold([rejected, late]), code('not-a-delivery', '/1/receivedAt'), String(receivedAt));
    assert.throws(() => supersedes(late, rejected), code('not-a-delivery', '/next/receivedAt'));
    assert.throws(() => supersedes(rejected, late), code('not-a-delivery', '/previous/receivedAt'));
  }
  // Rejected deliveries leave nothing behind.
  assert.equal(supersedes(rejected, accepted), 'replace');
  assert.equal(fold([accepted]).timeline.length, 1);
});

test('a value that is not a delivery is rejected, and the error names it', () => {
  const cyclic = { ...accepted, payload: {} };
  cyclic.payload.itself = cyclic.payload;
  let deep = {};
  for (let i = 0; i < 1e5; i++) deep = { deep };
  const verdict = (changes) => ({ ...accepted, verdict: { ...accepted.verdict, ...changes } });
  for (const [delivery, at] of [
    [undefined, ''], [null, ''], [0, ''], ['{}', ''], [{}, ''], [{ id: 7 }, ''], [{ inspection: null }, '/inspection'], [{ type: 'other' }, ''], [{ type: 'read' }, ''], [cyclic, ''],
    [{ ...accepted, payload: deep }, ''], [{ ...accepted, payload: 1n }, ''],
    [{ inspection: inspect('{}') }, '/inspection'], [inspect('{}'), ''],
    [{ inspection: { inspection: accepted } }, '/inspection'], [verdict({ outcome: 'approve' }), ''], [verdict({ event: 'nothing' }), ''],
    [verdict({ final: 'yes' }), ''], [verdict({ reference: 7 }), ''], [verdict({ decidedAt: undefined }), ''], [verdict({ reasons: null }), ''],
    [{ get type() { throw new Error('mine'); } }, ''],
  ]) {
    assert.throws(() => fold([accepted, delivery]), code('not-a-delivery', `/1${at}`));
    assert.throws(() => supersedes(delivery, accepted), code('not-a-delivery', `/next${at}`));
  }
  for (const list of [undefined, null, [], {}, accepted, new Set([accepted]), 'x']) assert.throws(() => fold(list), code('not-a-delivery', ''));
  assert.throws(() => fold([accepted, , rejected]), code('not-a-delivery', '/1'));
});

test('the first delivery replaces what is not there, and is still checked', () => {
  for (const none of [undefined, null]) {
    for (const { deliveries } of folding) for (const one of deliveries) assert.equal(supersedes(one, none), 'replace');
    assert.throws(() => supersedes(inspect('{}'), none), code('not-a-delivery', '/next'));
    assert.throws(() => supersedes({ inspection: accepted, receivedAt: 'soon' }, none), code('not-a-delivery', '/next/receivedAt'));
  }
  assert.throws(() => supersedes(undefined, accepted), code('not-a-delivery', '/next'));
});

test('a row of a database is a delivery, whatever its other columns, and so is an inspection with a time of receipt', () => {
  for (const { name, deliveries, state, timeline } of folding) {
    const rows = deliveries.map((one, id) => {
      const { inspection, receivedAt } = one.inspection ? one : { inspection: one };
      return { id, type: 'webhook', tenant: null, receivedAt: receivedAt ?? null, inspection: JSON.parse(JSON.stringify(inspection)) };
    });
    const flat = rows.map(({ inspection, ...row }) => ({ ...row, ...inspection }));
    for (const all of [rows, flat]) {
      const history = fold(all);
      assert.equal(history.state, inspectionOf(all[state]), name);
      assert.deepStrictEqual(history.timeline.map(({ delivery, became }) => ({ delivery, became })), timeline, name);
    }
  }
});

test('deliveries that were stored without their payloads fold to the same state, and repeat the whole ones', () => {
  for (const { name, deliveries, state, timeline } of folding) {
    const less = (none) => deliveries.map((one) => {
      const { payload, ...rest } = inspectionOf(one);
      return { ...(one.inspection && one), inspection: none === undefined ? rest : { ...rest, payload: none } };
    });
    for (const all of [less(undefined), less(null)]) {
      const history = fold(all);
      assert.equal(history.state, inspectionOf(all[state]), name);
      // Without payloads, deliveries with the same verdict are duplicates.
      const told = history.timeline.filter(({ became }) => became !== 'duplicate').map(({ delivery, became }) => ({ delivery, became }));
      assert.deepStrictEqual(told, timeline.filter(({ delivery }) => told.some((one) => one.delivery === delivery)), name);
      for (const [at, one] of deliveries.entries()) {
        assert.deepStrictEqual([supersedes(one, all[at]), supersedes(all[at], one)], ['ignore-duplicate', 'ignore-duplicate'], name);
      }
    }
  }
});

test('verdicts of the same body under two policies are not duplicates, and the more cautious one takes precedence', () => {
  const bytes = body('preventor/ticket.verification.completed/accepted.json', { '/ticket': 't-1' });
  const strict = inspect(bytes, { policy: { requiredChecks: ['liveness'] } });
  assert.equal(supersedes(strict, accepted), 'replace');
  assert.equal(supersedes(accepted, strict), 'ignore-stale');
});

test('thousands of deliveries can be folded', () => {
  const all = Array.from({ length: 20_000 }, (_, i) => {
    const inspection = i % 2 ? accepted : { ...rejected, payload: { ...rejected.payload, remaining_attempts: i } };
    return { inspection, receivedAt: new Date(1.77e12 + i) };
  });
  const { state, timeline } = fold(all);
  assert.equal(state, all.at(-2).inspection);
  assert.deepStrictEqual(timeline.map(({ delivery }) => delivery), [...all.keys()]);
});
