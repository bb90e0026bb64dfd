// What applications import stays within its budget, and `npm run size` reports it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundles } from '../xtask/imports.mjs';
import { root } from '../xtask/setup.mjs';
import { partOf } from '../xtask/weigh.mjs';

const { goals, ceilings } = JSON.parse(readFileSync(join(root, 'benches/budget.json'), 'utf8'));

const bundled = await bundles();
const weight = (name) => gzipSync(bundled[name], { level: 9 }).length;

test('npm run size prints the size of every import, and fails only over the budget', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'xtask/size.mjs'), '--imports'], { cwd: root, encoding: 'utf8' });
  assert.deepEqual(Object.keys(ceilings), Object.keys(bundled));
  let over = 0;
  for (const [name, ceiling] of Object.entries(ceilings)) {
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
  for (const [page, words, name] of [
    ['README.md', /all providers add about (\d+) KB after gzip/, 'judge, inspect, parse, validate'],
    ['docs/summaries.md', /`idverdict\/summaries` \| all four \| (\d+) KB/, 'summaries'],
  ]) {
    const said = Number(readFileSync(join(root, page), 'utf8').match(words)[1]) * 1000;
    assert.ok(Math.abs(weight(name) - said) < weight(name) / 20, `${page}: ${name} weighs ${weight(name)}`);
  }
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
