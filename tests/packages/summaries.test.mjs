// idverdict/summaries writes the same summaries after an import, after a require, in a worker and in a bundle.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { bodies, node, packed } from './packed.mjs';

/** The source of a function that returns all summaries of some bodies, and the class of an error */
const ANSWER = `
function answer({ IdverdictError, inspect }, { summarize }, bodies) {
  const said = bodies.flatMap((body) => ['en', 'fr', 'es', 'de'].flatMap((locale) =>
    ['text', 'markdown', 'html'].flatMap((format) => ['operator', 'applicant'].flatMap((audience) => {
      const options = { locale, format, audience, now: '2026-01-02T03:04:05Z' };
      return [summarize(body, options), summarize(inspect(body, options.now && { now: options.now }), options)];
    }))));
  for (const [of, options] of [['{}', { locale: 'it' }], [{}, {}], ['{}', { provider: 'nobody' }]]) {
    try {
      said.push(summarize(of, options));
    } catch (error) {
      said.push([error instanceof IdverdictError, error.code, error.message]);
    }
  }
  return said;
}
`;

const some = bodies().filter((_, at) => at % 20 === 0).map(([, body]) => body);
let user;
let expected;

before(() => {
  user = packed();
  write('bodies.json', JSON.stringify(some));
  write('import.mjs', program("import * as idverdict from 'idverdict'; import * as summaries from 'idverdict/summaries'; import { readFileSync } from 'node:fs';"));
  expected = node(user.folder, 'import.mjs');
});

after(() => user?.remove());

test('import writes summaries in every language, and its errors are of the shared class', () => {
  const said = JSON.parse(expected);
  const errors = said.splice(-3);
  assert.deepEqual(errors.map(([one, code]) => [one, code]), [[true, 'invalid-options'], [true, 'not-a-body'], [true, 'invalid-options']]);
  assert.equal(said.length, some.length * 4 * 3 * 2 * 2);
  for (const language of ['lang="en"', 'lang="fr"', 'lang="es"', 'lang="de"']) assert.ok(said.some((text) => text.includes(language)));
});

test('require gives the same summaries as import', () => {
  write('require.cjs', program("const idverdict = require('idverdict'); const summaries = require('idverdict/summaries'); const { readFileSync } = require('node:fs');"));
  assert.equal(node(user.folder, 'require.cjs'), expected);
});

test('an application bundled into one file gives the same summaries', async () => {
  for (const [format, file] of [['esm', 'bundled.mjs'], ['cjs', 'bundled.cjs']]) {
    await build({ absWorkingDir: user.folder, entryPoints: ['import.mjs'], outfile: file, bundle: true, format, platform: 'node', logLevel: 'warning' });
    assert.equal(node(user.folder, file), expected, format);
  }
});

test('workerd gives the same summaries as import', async () => {
  write('worker.mjs', `import * as idverdict from 'idverdict';
    import * as summaries from 'idverdict/summaries';
    ${ANSWER}
    export default {
      fetch: async (request) => new Response(JSON.stringify(answer(idverdict, summaries, await request.json()))),
    };`);
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
    const response = await worker.dispatchFetch('https://worker.test/', { method: 'POST', body: JSON.stringify(some) });
    assert.equal(await response.text(), expected);
  } finally {
    await worker.dispose();
  }
});

function program(imports) {
  return `${imports} ${ANSWER} process.stdout.write(JSON.stringify(answer(idverdict, summaries, JSON.parse(readFileSync('bodies.json', 'utf8')))));`;
}

function write(name, text) {
  writeFileSync(join(user.folder, name), text);
}
