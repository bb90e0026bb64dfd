// The shipped files stay within their budget, and `npm run size` reports it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../xtask/setup.mjs';
import { partOf } from '../xtask/weigh.mjs';

const { goal, ceilings } = JSON.parse(readFileSync(join(root, 'benches/budget.json'), 'utf8'));

test('npm run size prints the size of every file and the distance to the goal, and fails only over the budget', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'xtask/size.mjs'), '--files'], { cwd: root, encoding: 'utf8' });
  let over = 0;
  for (const [file, ceiling] of Object.entries(ceilings)) {
    const bytes = readFileSync(join(root, 'pkg', file));
    const gzip = gzipSync(bytes, { level: 9 }).length;
    const [, raw, gzipped, brotli, most] = stdout.match(new RegExp(`^${file.replace('.', '\\.')} +(\\d+) +(\\d+) +(\\d+) +(\\d+)$`, 'm')) ?? [];
    assert.deepEqual([Number(raw), Number(gzipped), Number(most)], [bytes.length, gzip, ceiling], stdout + stderr);
    assert.ok(Number(brotli) < gzip);
    if (gzip > ceiling) over++;
  }
  assert.match(stdout, new RegExp(`The goal is 64 KB of ${goal.file} after gzip -9: `));
  assert.equal([...stdout.matchAll(/is over its budget by \d+ bytes/g)].length, over);
  assert.equal(over, 0, stdout);
  assert.equal(status, 0);
});

test('the sizes of entries in the README and docs/ are right', () => {
  const said = (page, words) => Number(readFileSync(join(root, page), 'utf8').match(words)[1]) * 1000;
  for (const [file, page, words] of [
    ['inline.js', 'README.md', /default entry is about (\d+) KB after gzip/],
    ['summaries.js', 'docs/summaries.md', /`idverdict\/summaries` \| all four \| (\d+) KB/],
  ]) {
    const gzip = gzipSync(readFileSync(join(root, 'pkg', file)), { level: 9 }).length;
    assert.ok(Math.abs(gzip - said(page, words)) < gzip / 20, `${page}: ${file} weighs ${gzip}`);
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
