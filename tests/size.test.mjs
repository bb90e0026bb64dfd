// What applications import stays within its budget, and `npm run size` reports it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { providers } from 'idverdict';
import { bundles, hasEntry } from '../xtask/imports.mjs';
import { root } from '../xtask/setup.mjs';
import { partOf } from '../xtask/weigh.mjs';

const { goals, ceilings } = JSON.parse(readFileSync(join(root, 'benches/budget.json'), 'utf8'));

const bundled = await bundles();
const weight = (name) => gzipSync(bundled[name], { level: 9 }).length;

test('npm run size prints the size of every import, and fails only over the budget', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'xtask/size.mjs'), '--imports'], { cwd: root, encoding: 'utf8' });
  const isBuilt = (name) => providers.every((provider) => name !== `providers/${provider.name}` || hasEntry(provider));
  const built = Object.entries(ceilings).filter(([name]) => isBuilt(name));
  assert.deepEqual(built.map(([name]) => name), Object.keys(bundled));
  let over = 0;
  for (const [name, ceiling] of built) {
    const [, raw, gzipped, brotli, most] = stdout.match(new RegExp(`^${name} +(\\d+) +(\\d+) +(\\d+) +(\\d+)( |$)`, 'm')) ?? [];
    assert.deepEqual([Number(raw), Number(gzipped), Number(most)], [bundled[name].length, weight(name), ceiling], stdout + stderr);
    assert.ok(Number(brotli) < weight(name));
    if (weight(name) > ceiling) over++;
  }
  assert.equal([...stdout.matchAll(/is over its budget by \d+ bytes/g)].length, over);
  assert.equal(over, 0, stdout);
  assert.equal(status, 0);
});

test('a program that imports no function that reads bodies contains no wasm', () => {
  assert.ok(weight('version, IdverdictError') < goals['version, IdverdictError']);
  for (const name of ['fold, supersedes', 'toVerifiedClaims']) assert.ok(weight(name) < weight('judge, inspect, parse, validate') / 2, name);
});

test('the sizes in the README and docs/ are right', () => {
  const KB = (bytes) => bytes / 1000;
  const reading = weight('judge, inspect, parse, validate');
  const is = (page, said, bytes) => assert.ok(Math.abs(KB(bytes) - said) < Math.max(KB(bytes) / 20, 0.5), `${page}: ${said} for ${KB(bytes)}`);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  is('README.md', Number(readme.match(/all providers add about (\d+) KB after gzip/)[1]), reading);
  const [, table] = readme.match(/^\| import \| KB after gzip \|\n[^\n]*\n([^]*?)\n\n/m);
  const sizes = table.split('\n').map((row) => row.split('|')[2].split(' to ').map(Number));
  // The budget has the size of each entry for one provider, some percent above it; not every one is built.
  const single = Object.entries(ceilings).filter(([name]) => name.startsWith('providers/')).map(([name, ceiling]) => (name in bundled ? weight(name) : ceiling / 1.01));
  const beside = (name) => weight(name) - reading;
  const expected = [
    [reading], [Math.min(...single), Math.max(...single)], [weight('fold, supersedes')], [weight('toVerifiedClaims')], [beside('summarize')],
    [weight('version, IdverdictError')], [beside('summaries')], [weight('delivery')], [weight('delivery/asymmetric')],
  ];
  assert.deepEqual(sizes.map((said) => said.length), expected.map((bytes) => bytes.length));
  sizes.flat().forEach((said, at) => is('README.md', said, expected.flat()[at]));
  const summaries = readFileSync(join(root, 'docs/summaries.md'), 'utf8');
  is('docs/summaries.md', Number(summaries.match(/`idverdict` \| English \| (\d+) KB/)[1]), beside('summarize'));
  is('docs/summaries.md', Number(summaries.match(/all four \| (\d+) KB/)[1]), beside('summaries'));
});

test('a function is counted in the right part', () => {
  for (const [name, part] of [
    ['<idverdict[23]::schema::read::Reader>::value', 'reader'],
    ['<<idverdict[2]::providers::provider::Event>::of<idverdict[2]::providers::idverse::payload::Transaction>::{closure#2} as core[c]::ops::function::FnOnce>::call_once', 'idverse: describing'],
    ['<idverdict[2]::providers::bive::payload::Workflow as idverdict[2]::providers::provider::Judge>::judge', 'bive: judging'],
    ['idverdict[2]::summary::text::write', 'summary'],
    ['inspect externref shim', 'border, with options and inspections'],
    ['deliver', 'border, with options and inspections'],
    ['idverdict[2]::claims::form::moment', 'claims'],
    ['<idverdict[2]::history::delivery::Delivery>::states', 'history'],
    ['core[c]::fmt::write', "Rust's own library"],
    ['memcpy', "Rust's own library"],
  ]) {
    assert.equal(partOf(name), part, name);
  }
});
