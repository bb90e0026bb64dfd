// All ways to load the tarball give the same answers.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { providers } from 'idverdict';
import { Miniflare } from 'miniflare';
import { ANSWER, bodies, node, packed } from './packed.mjs';

let user;
let expected;

const PRINTED = `${ANSWER}
  process.stdout.write(JSON.stringify(answer(idverdict, JSON.parse(readFileSync('bodies.json', 'utf8')))));`;
/** Programs that print the answers of an entry */
const imported = (entry) => `import * as idverdict from '${entry}'; import { readFileSync } from 'node:fs'; ${PRINTED}`;
const required = (entry) => `const idverdict = require('${entry}'); const { readFileSync } = require('node:fs'); ${PRINTED}`;

before(() => {
  user = packed();
  write('bodies.json', JSON.stringify(bodies()));
  write('import.mjs', imported('idverdict'));
  expected = node(user.folder, 'import.mjs');
});

after(() => user?.remove());

test('import answers for every body, including readable bodies of every provider', () => {
  const answers = JSON.parse(expected);
  const lines = answers.pop();
  assert.equal(answers.length, 2 * bodies().length);
  assert.ok(lines.length >= bodies().length);
  const read = new Set(answers.filter(([, { type }]) => type === 'read').map(([, { provider, event }]) => `${provider} ${event}`));
  assert.deepEqual([...read].sort(), providers.flatMap(({ name, events }) => events.map((event) => `${name} ${event}`)).sort());
  for (const [name, inspection] of answers) {
    assert.match(inspection.type ?? '', /^(read|invalid)$/, `${name} was not inspected: ${JSON.stringify(inspection)}`);
  }
});

test('require gives the same answers as import', () => {
  write('require.cjs', required('idverdict'));
  assert.equal(node(user.folder, 'require.cjs'), expected);
});

test('idverdict/node gives the same answers, by import and by require', () => {
  write('import-node.mjs', imported('idverdict/node'));
  assert.equal(node(user.folder, 'import-node.mjs'), expected);
  write('require-node.cjs', required('idverdict/node'));
  assert.equal(node(user.folder, 'require-node.cjs'), expected);
});

test('workerd gives the same answers as import', async () => {
  write(
    'worker.mjs',
    `import * as idverdict from 'idverdict';
    ${ANSWER}
    export default {
      fetch: async (request) => new Response(JSON.stringify(answer(idverdict, await request.json()))),
    };`,
  );
  // Like the platform's own bundler: with its conditions, and with the wasm as a separate module beside the script.
  await build({
    absWorkingDir: user.folder,
    entryPoints: ['worker.mjs'],
    outfile: 'worker/index.js',
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    loader: { '.wasm': 'copy' },
    logLevel: 'warning',
  });
  const worker = new Miniflare({
    modules: true,
    scriptPath: join(user.folder, 'worker/index.js'),
    modulesRoot: join(user.folder, 'worker'),
    modulesRules: [
      { type: 'ESModule', include: ['**/*.js'] },
      { type: 'CompiledWasm', include: ['**/*.wasm'] },
    ],
    compatibilityDate: '2026-01-01',
    cf: false,
  });
  try {
    const response = await worker.dispatchFetch('https://worker.test/', {
      method: 'POST',
      body: JSON.stringify(bodies()),
    });
    assert.equal(await response.text(), expected);
  } finally {
    await worker.dispose();
  }
});

test("Vercel's edge runtime gives the same answers as import", async () => {
  write('edge.mjs', `import * as idverdict from 'idverdict'; ${ANSWER} globalThis.answers = (bodies) => JSON.stringify(answer(idverdict, JSON.parse(bodies)));`);
  // Like the platform's own bundler: with its condition, and with a precompiled module for `?module`.
  const compiled = { name: 'compiled', setup: (build) => {
    build.onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
    build.onLoad({ filter: /./, namespace: 'compiled' }, ({ path }) => ({ contents: `module.exports = compiled[${JSON.stringify(basename(path, '.wasm?module'))}]` }));
  } };
  const { outputFiles } = await build({
    absWorkingDir: user.folder,
    entryPoints: ['edge.mjs'],
    bundle: true,
    format: 'iife',
    conditions: ['edge-light'],
    plugins: [compiled],
    write: false,
    logLevel: 'warning',
  });
  const edge = new EdgeVM({
    codeGeneration: { strings: false, wasm: false },
    extend: (context) => {
      const module = (name) => new WebAssembly.Module(readFileSync(join(user.installed, `pkg/${name}.wasm`)));
      return Object.assign(context, { compiled: Object.fromEntries(['core', 'history', 'claims', 'english'].map((name) => [name, module(name)])) });
    },
  });
  edge.evaluate(outputFiles[0].text);
  assert.equal(edge.evaluate('answers')(JSON.stringify(bodies())), expected);
});

test('an application bundled into one file gives the same answers', async () => {
  for (const [format, file] of [['esm', 'bundled.mjs'], ['cjs', 'bundled.cjs']]) {
    await build({
      absWorkingDir: user.folder,
      entryPoints: ['import.mjs'],
      outfile: file,
      bundle: true,
      format,
      platform: 'node',
      logLevel: 'warning',
    });
    assert.equal(node(user.folder, file), expected, format);
  }
});

test('the error class is the same for every function of an entry', () => {
  write(
    'error.mjs',
    `import { IdverdictError, judge } from 'idverdict';
    try {
      judge('{');
    } catch (error) {
      process.stdout.write(JSON.stringify([error instanceof IdverdictError, error.name, error.code, String(error)]));
    }`,
  );
  const [instance, name, code, text] = JSON.parse(node(user.folder, 'error.mjs'));
  assert.equal(instance, true);
  assert.equal(name, 'IdverdictError');
  assert.equal(code, 'not-json');
  assert.match(text, /^IdverdictError: /);
});

function write(name, text) {
  writeFileSync(join(user.folder, name), text);
}
