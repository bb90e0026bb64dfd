// Everything that .cargo/mutants.toml names exists, and `npm run mutants` says so if it cannot run. Mutation testing takes
// hours and installing its tool takes minutes, so neither is done here.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { files, root } from '../xtask/setup.mjs';

const config = readFileSync(join(root, '.cargo/mutants.toml'), 'utf8');

/** Returns the strings of a list in the configuration */
function list(name) {
  const [, items] = config.match(new RegExp(`^${name} = \\[\n([^]*?)^\\]$`, 'm'));
  return [...items.matchAll(/^ {2}"(.*)",$/gm)].map(([, text]) => text);
}

/** Converts a glob with `*`, `**` and `{a,b}` into a regular expression */
function expression(glob) {
  const parts = { '**/': '(?:.*/)?', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|', '.': '\\.' };
  return new RegExp(`^${glob.replace(/\*\*\/|[*{},.]/g, (part) => parts[part])}$`);
}

test('every glob in the configuration matches existing files', () => {
  const all = files(join(root, 'src')).map((file) => file.slice(root.length).replaceAll('\\', '/'));
  const globs = list('exclude_globs');
  assert.ok(globs.length > 0);
  for (const glob of globs) assert.ok(all.some((file) => expression(glob).test(file)), glob);
});

test('every test that the mutants are built with exists', () => {
  const names = list('additional_cargo_test_args').flatMap((word) => word.match(/^--test=(.*)$/)?.[1] ?? []);
  assert.ok(names.length > 0);
  for (const name of names) assert.ok(existsSync(join(root, `tests/${name}.rs`)), name);
});

test('without Rust, npm run mutants says that it is skipped', () => {
  const env = { ...process.env, PATH: '' };
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'xtask/mutants.mjs')], { encoding: 'utf8', env });
  assert.equal(status, 0);
  assert.match(stdout, /^mutants: skipped: .+\n$/);
});
