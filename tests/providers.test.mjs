// The entry of one provider is the package, for that provider's bodies alone.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as idverdict from 'idverdict';
import { hasEntry } from '../xtask/imports.mjs';
import { fixtures } from './fixtures.mjs';

const require = createRequire(import.meta.url);
const NOW = { now: '2026-01-02T03:04:05Z' };
const ofProvider = (name) => fixtures.filter((fixture) => fixture.name.startsWith(`${name}/`));

for (const provider of idverdict.providers) {
  const { name } = provider;
  const entry = `idverdict/providers/${name}`;
  if (!hasEntry(provider)) {
    test(entry, { skip: 'not built; npm run build builds the entries of all providers' });
    continue;
  }
  const one = await import(entry);
  const own = ofProvider(name);

  test(`${entry} exports what idverdict exports`, () => {
    assert.deepEqual(Object.keys(one), Object.keys(idverdict));
    assert.deepEqual(Object.keys(require(entry)).sort(), Object.keys(idverdict).sort());
    for (const shared of ['IdverdictError', 'fold', 'supersedes', 'toVerifiedClaims']) assert.equal(one[shared], idverdict[shared]);
  });

  test(`${entry} gives the answers that idverdict gives if it is told the provider`, () => {
    assert.ok(own.length > 10);
    const options = { ...NOW, provider: name };
    for (const { name: fixture, body } of fixtures) {
      const [mine, told] = [one.inspect(body, options), idverdict.inspect(body, options)];
      // It does not know the signs of another provider, so it may read further before it sees that the body is not its own.
      if (told.type === 'read' || !told.issues.some(({ code }) => code === 'unknown-provider')) assert.deepEqual(mine, told, fixture);
      else assert.notEqual(mine.verdict?.outcome, 'accept', fixture);
    }
    for (const { name: fixture, body } of own) assert.equal(one.summarize(body, options), idverdict.summarize(body, options), fixture);
  });

  test(`${entry} finds out which bodies are its provider's`, () => {
    for (const { name: fixture, body } of fixtures) {
      const [mine, all, told] = [one.inspect(body, NOW), idverdict.inspect(body, NOW), idverdict.inspect(body, { ...NOW, provider: name })];
      if (all.type === 'read' && all.provider === name) assert.deepEqual(mine, all, fixture);
      // Of a body with the signs of two providers, an entry for one knows only its own.
      if (mine.type === 'read') assert.deepEqual(mine, told, fixture);
    }
  });

  test(`${entry} judges by a policy and folds what idverdict has inspected`, () => {
    const policy = { minimumAge: 18, rules: { 'document-expired': 'reject' } };
    const [mine, all] = [one.createJudge(policy), idverdict.createJudge(policy)];
    const read = own.filter(({ body }) => idverdict.inspect(body, NOW).type === 'read');
    for (const { name: fixture, body } of read.slice(0, 40)) assert.deepEqual(mine(body, NOW), all(body, NOW), fixture);
    const [{ body }] = read;
    assert.deepEqual(one.fold([one.inspect(body, NOW), idverdict.inspect(body, NOW)]).timeline.map(({ became }) => became), ['state', 'duplicate']);
  });
}
