// idverdict/delivery gives the same answers however it is loaded and in every runtime that is available.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { browsers, hasBrowser, inBrowser } from '../../xtask/browsers.mjs';
import { hasRuntime, inRuntime, runtimes } from '../../xtask/runtimes.mjs';
import { root } from '../../xtask/setup.mjs';
import { ACCEPTED } from '../bodies.mjs';
import { node, packed } from './packed.mjs';

/** The source of a function that returns what both entries say of deliveries, honest and forged */
const ANSWER = `
function answer({ inspect, IdverdictError }, delivery, asymmetric) {
  const now = '2026-01-01T00:00:00Z';
  const body = ${JSON.stringify(ACCEPTED)};
  const said = [];
  const say = (call) => {
    try {
      said.push(call());
    } catch (error) {
      said.push([error instanceof IdverdictError, error.code, error.message]);
    }
  };
  const jwk = { kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0', d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI' };
  const seed = 'whsk_BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=';
  const all = [
    ['bive', { secret: 's3cret' }], ['bive', { secret: 's3cret' }, 'php-json'], ['stripe', { secret: 's3cret' }], ['shufti', { secret: 's3cret' }],
    ['standard-webhooks', { secret: 'whsec_BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH' }], ['sumsub', { secret: new Uint8Array([1, 2, 200]) }], ['basic', { username: 'u', password: 'p' }],
    ['bearer', { token: 't' }], ['static', { header: 'X-A', value: 'v' }], ['plaid', { jwk }], ['standard-webhooks', { privateKey: seed }],
  ];
  for (const entry of [delivery, asymmetric]) {
    for (const [scheme, given, form] of all) {
      say(() => {
        const credential = entry.credential({ name: 'main', ...given });
        const { headers } = entry.sign(body, { scheme, credential, now, id: 'msg_1', form });
        const options = { scheme, credentials: [credential], now, inspect };
        say(() => entry.verify(body + ' ', headers, { scheme, credentials: [credential], now }));
        say(() => entry.verify(body, {}, { scheme, credentials: [credential], now }));
        return [headers, entry.peek(headers), entry.unwrap(new TextEncoder().encode(body), new Headers(headers), options)];
      });
    }
    const key = entry.credential({ encryptionKey: 'k'.repeat(32) });
    const { body: text, headers } = entry.encrypt(body, { provider: 'preventor', credential: key, iv: new Uint8Array(16) });
    say(() => [text, headers, entry.unwrap(text, headers, { provider: 'preventor', credentials: [key], inspect, allowUnauthenticated: true })]);
    say(() => entry.unwrap(text, headers, { provider: 'preventor', credentials: [key], inspect }));
    say(() => entry.verify({}, {}, {}));
    say(() => entry.credential({ secret: '' }));
  }
  return said;
}
`;
const ENTRIES = ['idverdict', 'idverdict/delivery', 'idverdict/delivery/asymmetric'];
const IMPORTS = ENTRIES.map((entry, at) => `import * as entry${at} from '${entry}';`).join('\n');
const CALL = 'JSON.stringify(answer(entry0, entry1, entry2))';
const timeout = 600_000;

let user;
let page;
let expected;

before(async () => {
  user = packed();
  write('import.mjs', `${IMPORTS} import { say } from ${JSON.stringify(join(root, 'xtask/say.mjs'))}; ${ANSWER} say(${CALL});`);
  page = join(user.folder, 'page.js');
  await build({ absWorkingDir: user.folder, entryPoints: ['import.mjs'], outfile: page, bundle: true, format: 'esm', logLevel: 'warning' });
  expected = node(user.folder, '--no-warnings', 'import.mjs').trim();
});

after(() => user?.remove());

test('import verifies, unwraps and refuses, and its errors are of the shared class', () => {
  // A proof alone is no array: that of a scheme that binds no body.
  const said = JSON.parse(expected).filter(Array.isArray);
  const errors = said.filter(([isShared]) => typeof isShared === 'boolean');
  assert.ok(errors.length === 40 && errors.every(([isShared]) => isShared), expected.slice(0, 2000));
  const unwrapped = said.filter(([, , { inspection } = {}]) => inspection?.verdict.outcome === 'accept');
  // Nine schemes and encryption in both entries, and key pairs in one
  assert.equal(unwrapped.length, 2 * 10 + 2, expected.slice(0, 2000));
  assert.ok(said.some(([, , message]) => typeof message === 'string' && message.includes('`idverdict/delivery/asymmetric`')));
});

test('require gives the same answers as import', () => {
  write('require.cjs', `const [entry0, entry1, entry2] = ${JSON.stringify(ENTRIES)}.map((entry) => require(entry)); ${ANSWER} process.stdout.write(${CALL});`);
  assert.equal(node(user.folder, 'require.cjs'), expected);
});

test('an application bundled into one file gives the same answers, and with delivery alone it has no other engine', async () => {
  for (const [format, file] of [['esm', 'bundled.mjs'], ['cjs', 'bundled.cjs']]) {
    await build({ absWorkingDir: user.folder, entryPoints: ['import.mjs'], outfile: file, bundle: true, format, platform: 'node', logLevel: 'warning' });
    assert.equal(node(user.folder, file).trim(), expected, format);
  }
  write('alone.mjs', "import { verify } from 'idverdict/delivery'; console.log(typeof verify);");
  await build({ absWorkingDir: user.folder, entryPoints: ['alone.mjs'], outfile: 'alone.js', bundle: true, format: 'esm', logLevel: 'warning' });
  const [alone, shipped] = [join(user.folder, 'alone.js'), join(user.installed, 'pkg/delivery.js')].map((file) => readFileSync(file).length);
  assert.ok(alone < shipped * 1.2, `${alone} ${shipped}`);
});

test('workerd gives the same answers as import', async () => {
  write('worker.mjs', `${IMPORTS} ${ANSWER} export default { fetch: async () => new Response(${CALL}) };`);
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
    assert.equal(await (await worker.dispatchFetch('https://worker.test/')).text(), expected);
  } finally {
    await worker.dispose();
  }
});

test("Vercel's edge runtime gives the same answers as import", async () => {
  write('edge.mjs', `${IMPORTS} ${ANSWER} globalThis.answers = () => ${CALL};`);
  const compiled = { name: 'compiled', setup: (build) => {
    build.onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
    build.onLoad({ filter: /./, namespace: 'compiled' }, ({ path }) => ({ contents: `module.exports = compiled[${JSON.stringify(path)}]` }));
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
  const module = (name) => [`./${name}.wasm?module`, new WebAssembly.Module(readFileSync(join(user.installed, `pkg/${name}.wasm`)))];
  const modules = Object.fromEntries(['core', 'delivery', 'asymmetric'].map(module));
  const edge = new EdgeVM({
    codeGeneration: { strings: false, wasm: false },
    extend: (context) => Object.assign(context, { compiled: modules }),
  });
  edge.evaluate(outputFiles[0].text);
  assert.equal(edge.evaluate('answers')(), expected);
});

for (const name of runtimes) {
  test(`${name} gives the same answers as the current Node`, { timeout }, (context) => {
    if (!hasRuntime(name)) return context.skip(`${name} could not be installed`);
    assert.equal(inRuntime(name, 'import.mjs', user.folder).trim(), expected);
  });
}

/** The policy that README.md says a page needs; the answer is returned by a request */
const POLICY = { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'" };

for (const name of browsers) {
  test(`a page in ${name} gives the same answers under a policy that allows only wasm`, { timeout }, async (context) => {
    if (!hasBrowser(name)) return context.skip(`${name} could not be installed`);
    assert.equal((await inBrowser(name, page, POLICY)).trim(), expected);
  });
}

function write(name, text) {
  writeFileSync(join(user.folder, name), text);
}
