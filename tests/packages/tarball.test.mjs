// What the tarball contains, and what it must not contain.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { encode } from '../../xtask/printable.mjs';
import { root } from '../../xtask/setup.mjs';
import { node, npm, packed } from './packed.mjs';

const EXPECTED = [
  'CHANGELOG.md',
  'LICENSE-APACHE',
  'LICENSE-MIT',
  'README.md',
  'docs/delivery.md',
  'docs/history.md',
  'docs/issues.md',
  'docs/policy.md',
  'docs/rules.md',
  'docs/summaries.md',
  'docs/verified-claims.md',
  'package.json',
  'pkg/README.md',
  'pkg/asymmetric.cjs',
  'pkg/asymmetric.d.cts',
  'pkg/asymmetric.d.ts',
  'pkg/asymmetric.edge-light.js',
  'pkg/asymmetric.js',
  'pkg/asymmetric.wasm',
  'pkg/asymmetric.workerd.js',
  'pkg/cli.js',
  'pkg/core.wasm',
  'pkg/delivery.cjs',
  'pkg/delivery.d.cts',
  'pkg/delivery.d.ts',
  'pkg/delivery.edge-light.js',
  'pkg/delivery.js',
  'pkg/delivery.wasm',
  'pkg/delivery.workerd.js',
  'pkg/edge-light.js',
  'pkg/index.d.cts',
  'pkg/index.d.ts',
  'pkg/inline.cjs',
  'pkg/inline.js',
  'pkg/summaries.cjs',
  'pkg/summaries.d.cts',
  'pkg/summaries.d.ts',
  'pkg/summaries.edge-light.js',
  'pkg/summaries.js',
  'pkg/summaries.wasm',
  'pkg/summaries.workerd.js',
  'pkg/workerd.js',
];
const SCHEMA = /^pkg\/schemas\/[a-z0-9_.-]+\.json$/;

/** The default entries of the package, and the entry of another name for the same platform */
const ENTRIES = ['inline.js', 'inline.cjs', 'workerd.js', 'edge-light.js'];
const entryOf = (name) => (entry) => (entry.startsWith('inline') ? entry.replace('inline', name) : `${name}.${entry}`);
/** Every entry that a runtime may load */
const LOADED = [...ENTRIES, ...['summaries', 'delivery', 'asymmetric'].flatMap((name) => ENTRIES.map(entryOf(name)))];

let user;

before(() => {
  user = packed();
});

after(() => user?.remove());

test('the tarball contains exactly what pkg/README.md and the licences promise', () => {
  assert.deepEqual(user.files.filter((file) => !SCHEMA.test(file)), EXPECTED);
  assert.ok(user.files.some((file) => SCHEMA.test(file)), 'no schema is in it');
});

test('everything that the README and the pages of docs/ link to is in the tarball', () => {
  for (const file of user.files.filter((file) => /^(?:README|docs\/.*)\.md$/.test(file))) {
    for (const [, link] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      // CONTRIBUTING.md is only in the source tree.
      if (link !== 'CONTRIBUTING.md') assert.ok(existsSync(join(user.installed, dirname(file), link)), `${file} links ${link}`);
    }
  }
});

test('the package has no dependencies', () => {
  const manifest = JSON.parse(read('package.json'));
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
    assert.equal(manifest[kind], undefined, kind);
  }
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    assert.equal(manifest.scripts[script], undefined, script);
  }
});

test('the entries contain exactly the bytes of core.wasm', () => {
  const text = encode(readFileSync(join(user.installed, 'pkg/core.wasm')));
  assert.ok(read('pkg/inline.js').includes(text));
  assert.ok(read('pkg/inline.cjs').includes(text));
});

test('the entries of the summaries contain exactly the bytes of summaries.wasm, which exports nothing that reads a body', () => {
  const bytes = readFileSync(join(user.installed, 'pkg/summaries.wasm'));
  for (const entry of ['pkg/summaries.js', 'pkg/summaries.cjs']) assert.ok(read(entry).includes(encode(bytes)));
  const names = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  assert.deepEqual(names.filter((name) => !name.startsWith('__')).sort(), ['memory', 'style', 'summarizeInspection']);
});

test('the entries of deliveries hold the very bytes of their wasm, which reads no body of a provider', () => {
  for (const name of ['delivery', 'asymmetric']) {
    const bytes = readFileSync(join(user.installed, `pkg/${name}.wasm`));
    for (const entry of [`pkg/${name}.js`, `pkg/${name}.cjs`]) assert.ok(read(entry).includes(encode(bytes)), entry);
    const names = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
    const expected = ['about', 'allHeaderNames', 'checkCredential', 'encrypt', 'headerNames', 'input', 'memory', 'peek', 'sign', 'verify'];
    assert.deepEqual(names.filter((name) => !name.startsWith('__')).sort(), expected);
    // A word of a contract would show that a provider is linked.
    for (const word of ['final_result', 'disposition', 'AttemptVerification']) assert.ok(!bytes.includes(word), `${name} ${word}`);
  }
});

test('the shipped core has no exports that make it fail on purpose', () => {
  const core = new WebAssembly.Module(readFileSync(join(user.installed, 'pkg/core.wasm')));
  const names = WebAssembly.Module.exports(core).map(({ name }) => name);
  assert.ok(names.includes('memory'));
  assert.deepEqual(names.filter((name) => name.startsWith('fault')), []);
});

test('no entry loads, fetches or evaluates anything, or waits for anything but the caller’s chunks', () => {
  for (const entry of LOADED) {
    // The exception: an entry of the summaries imports the default entry beside it.
    const text = read(`pkg/${entry}`).replaceAll('require("./inline.cjs")', '');
    for (const word of [/\bfetch\(/, /\beval\(/, /new Function/, /import\.meta/, /\bimport\(/, /\brequire\(/, /(?<!for )\bawait\b/, /node:/]) {
      assert.doesNotMatch(text, word, entry);
    }
  }
});

test('an uncaught error is printed in a few lines, without the whole program', () => {
  const uses = [
    ["import { judge } from 'idverdict'; judge('{}');", 'module'],
    ["require('idverdict').judge({});", 'commonjs'],
    ["import { summarize } from 'idverdict/summaries'; summarize('', { format: 'pdf' });", 'module'],
    ["require('idverdict/summaries').summarize('', { format: 'pdf' });", 'commonjs'],
    ["import { verify } from 'idverdict/delivery'; verify('', {}, {});", 'module'],
    ["require('idverdict/delivery/asymmetric').verify('', {}, {});", 'commonjs'],
  ];
  for (const [program, type] of uses) {
    const words = [`--input-type=${type}`, '--eval', program];
    const { stderr } = spawnSync(process.execPath, words, { cwd: user.folder, encoding: 'utf8' });
    assert.match(stderr, /^IdverdictError: /m, program);
    assert.ok(stderr.length < 8000, `${program} ${stderr.length}`);
  }
  // Node prints the line that threw. The line with the wasm never throws.
  for (const entry of LOADED) {
    const long = read(`pkg/${entry}`).split('\n').filter((line) => line.length > 4000);
    for (const line of long) assert.match(line, /^"[^"\\]*"$/, `${entry} ${line.length}`);
  }
});

test('no shipped file names a folder of the machine that built it', () => {
  const cargo = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
  refuse([root.replace(/[/\\]$/, ''), homedir(), cargo, '/home/', '/Users/', 'C:\\', 'registry/src']);
});

test('no shipped file names the host of a package registry', () => {
  const sources = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src');
  // cargo names a folder after the host and a hash
  const cargo = existsSync(sources) ? readdirSync(sources).map((name) => name.replace(/-[0-9a-f]+$/, '')) : [];
  const hosts = [new URL(npm(root, 'config', 'get', 'registry').trim()).host, ...cargo];
  assert.ok(hosts.length > 0);
  refuse(hosts);
});

test('publint reports nothing', async () => {
  const { messages } = await publint({ pkgDir: user.installed, strict: true });
  assert.deepEqual(messages, []);
});

test('the types are right for every way of importing them', () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // These have no types: some are bytes, the others are data.
  const bytes = ['core', 'summaries', 'delivery', 'asymmetric'].map((name) => `./${name}.wasm`);
  const others = ['./summaries', './delivery', './delivery/asymmetric'];
  const without = ['--exclude-entrypoints', ...bytes, './schemas/*.json'];
  const problems = (...words) => JSON.parse(node(root, attw, user.tarball, '--format', 'json', ...words)).problems ?? {};
  assert.deepEqual(problems(...without, ...others), {});
  // A resolver without support for `exports` finds only the default entry, but every supported Node has that support.
  const { NoResolution, ...more } = problems('--entrypoints', ...others, '--profile', 'node16');
  assert.deepEqual(NoResolution.map(({ resolutionKind }) => resolutionKind), others.map(() => 'node10'));
  assert.deepEqual(more, {});
});

/** Fails if a shipped file contains one of the words. */
function refuse(words) {
  for (const file of user.files) {
    const text = readFileSync(join(user.installed, file), 'latin1');
    for (const word of words) assert.ok(!text.includes(word), `${file} says ${word}`);
  }
}

function read(file) {
  return readFileSync(join(user.installed, file), 'utf8');
}
