// Samples: one body for each provider, event and outcome, with invented values.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspect, providers } from 'idverdict';
import { fixtures } from '../fixtures.mjs';
import { idverdict, lines } from './run.mjs';

const samples = JSON.parse(readFileSync(new URL('../../pkg/samples.json', import.meta.url)));
const outcomeOf = ({ verdict }) => verdict?.outcome ?? 'invalid';
const all = Object.entries(samples).flatMap(([provider, events]) =>
  Object.entries(events).flatMap(([event, outcomes]) => Object.entries(outcomes).map(([outcome, body]) => ({ provider, event, outcome, body }))),
);

test('there is a sample for each provider, event and outcome of the fixtures', () => {
  const kind = ({ provider, event, outcome }) => [provider, event, outcome].join();
  const there = fixtures.map(({ body }) => inspect(body)).filter(({ event }) => event !== undefined);
  const expected = new Set(there.map((inspection) => kind({ ...inspection, outcome: outcomeOf(inspection) })));
  assert.deepEqual(all.map(kind).sort(), [...expected].sort());
  for (const { name, events } of providers) for (const event of events) assert.ok(samples[name][event], `${name} ${event}`);
});

test('each sample has the provider, event and outcome by which it is found', () => {
  for (const { body, ...expected } of all) {
    const { provider, event, ...rest } = inspect(body);
    assert.deepEqual({ provider, event, outcome: outcomeOf(rest) }, expected);
  }
});

test('sample prints a sample, by its outcome or the first', () => {
  for (const { name, events: [event] } of providers) {
    const { status, stdout } = idverdict(['sample', name, event]);
    assert.equal(status, 0);
    const of = samples[name][event];
    assert.equal(stdout.trimEnd(), (of.accept ?? of.pending ?? of.review ?? Object.values(of)[0]).trimEnd());
    const outcome = Object.keys(of).at(-1);
    assert.equal(idverdict(['sample', name, event, '--outcome', outcome]).stdout.trimEnd(), of[outcome].trimEnd());
  }
});

test('--random makes other people of a sample each time, and keeps its verdict', () => {
  const { provider, event, outcome, body } = all.find((sample) => inspect(sample.body).verification?.person?.familyName && sample.outcome === 'accept');
  const args = ['sample', provider, event, '--outcome', outcome, '--random'];
  const [one, two] = [idverdict(args).stdout, idverdict(args).stdout];
  const names = [body, one, two].map((each) => inspect(each).verification.person.familyName);
  assert.equal(new Set(names).size, 3, names.join());
  for (const each of [one, two]) assert.equal(outcomeOf(inspect(each)), outcome);
});

test('sample lists the samples, of all providers or of one', () => {
  const rows = (...args) => lines(idverdict(['sample', ...args]).stdout).slice(1).map((line) => line.split(/ {2,}/).join());
  assert.deepEqual(rows(), all.map(({ provider, event, outcome }) => [provider, event, outcome].join()));
  const [{ name }] = providers;
  assert.deepEqual(rows(name), all.filter(({ provider }) => provider === name).map(({ provider, event, outcome }) => [provider, event, outcome].join()));
});
