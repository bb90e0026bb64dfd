// What the tarball contains, and what it must not contain.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { hasEntry } from '../../xtask/imports.mjs';
import { encode } from '../../xtask/printable.mjs';
import { root } from '../../xtask/setup.mjs';
import { providers } from '../../pkg/inline.js';
import { node, npm, packed } from './packed.mjs';

const PROVIDERS = providers.filter(hasEntry).map(({ name }) => `providers/${name}`);
/** The modules that are imported as entries, which have types */
const ENTRIES = ['summaries', 'delivery', 'asymmetric', ...PROVIDERS];
/** Every module: each has a wasm, and an entry for each kind of runtime */
const MODULES = ['core', 'history', 'claims', 'english', ...ENTRIES];
const RUNTIMES = ['.js', '.cjs', '.workerd.js', '.edge-light.js'];
/** The whole package for each kind of runtime */
const WHOLE = ['inline.js', 'inline.cjs', 'node.js', 'node.cjs', 'workerd.js', 'edge-light.js'];

/** Files without wasm: the same in every runtime, and those that import modules */
const PLAIN = ['about', 'error', 'redact'];
const JOINED = ['anonymize', 'handler', 'schemas', 'summarize'];

const EXPECTED = [
  'CHANGELOG.md',
  'LICENSE-APACHE',
  'LICENSE-MIT',
  'README.md',
  ...['anonymize', 'handler', 'schemas', 'node', 'summaries', 'delivery', 'delivery/asymmetric', ...PROVIDERS].map((entry) => `${entry}/package.json`),
  ...[
    'api', 'cli', 'delivery', 'getting-started', 'handler', 'history', 'issues', 'migrating', 'policy', 'rules', 'schemas', 'summaries', 'verified-claims',
    ...providers.map(({ name }) => `providers/${name}`),
  ].map((page) => `docs/${page}.md`),
  'package.json',
  ...[
    'README.md', 'cli.js', 'cli.licenses.txt', 'samples.json', 'index.d.ts', 'index.d.cts', ...WHOLE,
    ...PLAIN.flatMap((name) => [`${name}.js`, `${name}.cjs`]),
    ...MODULES.flatMap((name) => ['.wasm', ...RUNTIMES].map((ending) => name + ending)),
    ...JOINED.flatMap((name) => RUNTIMES.map((ending) => name + ending)),
    ...['anonymize', 'handler', 'schemas', ...ENTRIES].flatMap((name) => [`${name}.d.ts`, `${name}.d.cts`]),
  ].map((file) => `pkg/${file}`),
].sort();
const SCHEMA = /^pkg\/schemas\/[a-z0-9_.-]+\.json$/;

/** Every file that a runtime may load */
const LOADED = [...WHOLE, ...PLAIN.flatMap((name) => [`${name}.js`, `${name}.cjs`]), ...[...JOINED, ...MODULES].flatMap((name) => RUNTIMES.map((ending) => name + ending))];

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

test('each module contains exactly the bytes of its wasm', () => {
  for (const name of MODULES) {
    const text = encode(readFileSync(join(user.installed, `pkg/${name}.wasm`)));
    for (const ending of ['.js', '.cjs']) assert.ok(read(`pkg/${name}${ending}`).includes(text), name);
  }
});

test('what is done with inspections reads no body', () => {
  for (const [name, exports] of [
    ['history', ['about', 'deliver', 'fold', 'supersedes']],
    ['claims', ['verifiedClaims']],
    ['english', ['style', 'summarizeInspection']],
    ['summaries', ['style', 'summarizeInspection']],
  ]) {
    const bytes = readFileSync(join(user.installed, `pkg/${name}.wasm`));
    assert.deepEqual(exported(bytes), [...exports, 'memory'].sort(), name);
    refuseContracts(bytes, name);
  }
});

test('what checks who sent a body reads no body of a provider', () => {
  for (const name of ['delivery', 'asymmetric']) {
    const bytes = readFileSync(join(user.installed, `pkg/${name}.wasm`));
    const expected = ['about', 'allHeaderNames', 'checkCredential', 'encrypt', 'headerNames', 'input', 'memory', 'peek', 'sign', 'unknownKey', 'verify'];
    assert.deepEqual(exported(bytes), expected);
    refuseContracts(bytes, name);
  }
});

test('the module of one provider has the exports of the module of all, and no contract of another provider', () => {
  const all = exported(readFileSync(join(user.installed, 'pkg/core.wasm')));
  for (const name of PROVIDERS) {
    const bytes = readFileSync(join(user.installed, `pkg/${name}.wasm`));
    assert.deepEqual(exported(bytes), all, name);
    for (const [other, word] of Object.entries(WORDS)) assert.equal(bytes.includes(word), name.endsWith(other), `${name} ${word}`);
  }
});

test('the shipped core has no exports that make it fail on purpose', () => {
  const names = exported(readFileSync(join(user.installed, 'pkg/core.wasm')));
  assert.ok(names.includes('memory'));
  assert.deepEqual(names.filter((name) => name.startsWith('fault')), []);
});

test('no entry loads, fetches or evaluates anything; only that for Node reads a file, and only a handler waits for more than the caller’s chunks', () => {
  const reading = /import\{readFileSync as [\w$]+\}from"node:fs"|require\("node:(?:fs|url)"\)|import\.meta\.url/g;
  for (const entry of LOADED) {
    // The exceptions: a file imports others of the package, and reads the caller's stream.
    const own = read(`pkg/${entry}`).replaceAll(/require\("\.{1,2}\/[a-z.]+\.cjs"\)/g, '').replaceAll(/await [\w$]+\.(?:read|cancel)\(\)/g, '');
    const text = entry.startsWith('node.') ? own.replaceAll(reading, '') : own;
    const words = [/\bfetch\(/, /\beval\(/, /new Function/, /import\.meta/, /\bimport\(/, /\brequire\(/, /node:/];
    // A handler awaits the request, the store and the functions of the team.
    if (!entry.startsWith('handler.')) words.push(/(?<!for )\bawait\b/);
    for (const word of words) assert.doesNotMatch(text, word, entry);
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
    const long = read(`pkg/${entry}`).split('\n').filter((line) => line.length > 5000);
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
  const without = ['--exclude-entrypoints', ...bytes, './schemas/*.json'];
  const problems = (...words) => JSON.parse(node(root, attw, user.tarball, '--format', 'json', ...words)).problems ?? {};
  assert.deepEqual(problems(...without), {});
});

test('a resolver that does not read `exports` finds every entry and its types', () => {
  // An absolute path is resolved as such resolvers do: by the package.json of the folder.
  const legacy = createRequire(import.meta.url);
  for (const entry of ['.', 'anonymize', 'handler', 'schemas', 'node', 'summaries', 'delivery', 'delivery/asymmetric', ...PROVIDERS]) {
    const folder = join(user.installed, entry);
    const expected = createRequire(join(user.folder, 'x.js'))(join('idverdict', entry).replaceAll('\\', '/'));
    assert.equal(legacy(folder), expected, entry);
    const { module, types } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const file of [module, types]) assert.ok(existsSync(join(folder, file)), `${entry} ${file}`);
  }
});

/** A word of the contract of each provider */
const WORDS = {
  preventor: 'remaining_attempts', idverse: 'current_step', idwise: 'has_passed_rules', bive: 'workflow_type', onespan: 'evaluatedAgainst',
  'stripe-identity': 'require_matching_selfie',
  onfido: 'awaiting_client_input',
};

/** Fails if a wasm contains a word of a contract, which would show that a provider is linked. */
function refuseContracts(bytes, name) {
  for (const word of Object.values(WORDS)) assert.ok(!bytes.includes(word), `${name} ${word}`);
}

/** Returns the names of a wasm's exports, without those of its glue. */
function exported(bytes) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  return names.filter((name) => !name.startsWith('__')).sort();
}

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
