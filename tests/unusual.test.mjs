// Runtimes in which something is missing: no text encoders, as in Jest with jsdom, no WebAssembly, or none that may be compiled.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import * as idverdict from 'idverdict';
import { launch, skip } from './browser.mjs';
import { fixtures } from './fixtures.mjs';

const file = (name) => fileURLToPath(new URL(`../pkg/${name}`, import.meta.url));
const text = (name) => readFileSync(file(name), 'utf8');

/** The modules that each context has loaded */
const modules = new WeakMap();

/** Returns what an entry exports in a context that has nothing but JavaScript itself */
function loaded(context, name) {
  if (!modules.has(context)) modules.set(context, new Map());
  const known = modules.get(context);
  if (!known.has(name)) {
    const make = runInContext(`(require, module) => { ${text(name)}\n; return module.exports; }`, context);
    known.set(name, make((other) => loaded(context, other.replace('./', '')), { exports: {} }));
  }
  return known.get(name);
}

test('without TextEncoder, TextDecoder and Buffer, every answer is the same', () => {
  const context = createContext({});
  assert.deepEqual(runInContext('[typeof TextEncoder, typeof TextDecoder, typeof Buffer]', context).join(), 'undefined,undefined,undefined');
  const bare = loaded(context, 'inline.cjs');
  const inner = runInContext("({ now: '2026-02-03' })", context);
  const inContext = (value) => JSON.parse(JSON.stringify(value));
  const said = (call, body, options) => {
    try {
      return inContext(call(body, options));
    } catch ({ code, message, issues }) {
      return inContext({ code, message, issues });
    }
  };
  for (const { name, body } of fixtures) {
    for (const call of ['inspect', 'judge', 'summarize']) {
      for (const given of [body, body.toString()]) assert.deepStrictEqual(said(bare[call], given, inner), said(idverdict[call], given, { now: '2026-02-03' }), `${name} ${call}`);
    }
  }
  for (const odd of ['{"a":"\ud83d"}', '{"é漢😀":"\udfff"}', 'é'.repeat(2 ** 20), '😀'.repeat(70)]) {
    assert.deepStrictEqual(said(bare.validate, odd), said(idverdict.validate, odd));
  }
  const lines = fixtures.slice(0, 50).map(({ body }) => body.toString().replaceAll(/\s*\n\s*/g, ' ')).join('\n');
  assert.deepStrictEqual(inContext([...bare.judgeMany(lines)]), inContext([...idverdict.judgeMany(lines)]));
  const summaries = loaded(context, 'summaries.cjs');
  assert.equal(summaries.summarize(fixtures[0].body, runInContext("({ locale: 'fr' })", context)).length > 50, true);
  const { credential, sign, verify } = loaded(context, 'delivery.cjs');
  const own = credential({ secret: 'invented-secret-é' });
  const { headers } = sign('{"é":1}', { provider: 'bive', credential: own, id: 'a' });
  assert.equal(verify('{"é":1}', headers, { provider: 'bive', credentials: runInContext('(one) => [one]', context)(own) }).authentic, true);
});

test('without WebAssembly, the error says how to get it', () => {
  const program = "import { judge, version } from 'idverdict'; try { judge('{}'); } catch (error) { console.log(version, error.name, error.code, error.message); }";
  const { stdout, stderr } = spawnSync(process.execPath, ['--jitless', '--input-type=module', '--eval', program], { encoding: 'utf8', cwd: file('..') });
  assert.match(stdout, /^\d\S+ IdverdictError internal this runtime has no WebAssembly; start Node without `--jitless`/, stderr);
});

test('where WebAssembly must not be compiled, the error says what to do', () => {
  const context = createContext({}, { codeGeneration: { strings: true, wasm: false } });
  const { IdverdictError, judge } = loaded(context, 'inline.cjs');
  for (let again = 0; again < 2; again++) {
    assert.throws(() => judge('{}'), (error) => error instanceof IdverdictError && error.code === 'internal' && /^this runtime compiles no WebAssembly; bundle/.test(error.message));
  }
});

test('the sentences by which browsers refuse WebAssembly lead to the message about the policy of the page', () => {
  for (const message of [
    "WebAssembly.Module(): Refused to compile or instantiate WebAssembly module because neither 'wasm-eval' nor 'unsafe-eval' is an allowed source of script in the following Content Security Policy directive: \"script-src 'self'\"",
    'call to WebAssembly.Module() blocked by CSP', "Refused to create a WebAssembly object because 'unsafe-eval' or 'wasm-unsafe-eval' is not an allowed source of script",
  ]) {
    const context = createContext({});
    runInContext('WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError(said); } }', Object.assign(context, { said: message }));
    assert.throws(() => loaded(context, 'inline.cjs').judge('{}'), /^IdverdictError: the page's Content Security Policy forbids WebAssembly; add 'wasm-unsafe-eval' to its script-src$/);
  }
});

test('a page without wasm-unsafe-eval is told to add it', { skip }, async () => {
  const pages = {
    '/': ['text/html', "<!doctype html><script type=\"module\" src=\"/page.js\"></script>"],
    '/page.js': ['text/javascript', "import { judge } from '/inline.js'; try { judge('{}'); } catch (error) { document.title = error.message; }"],
  };
  const server = createServer((request, response) => {
    const [type, content] = pages[request.url] ?? ['text/javascript', text(request.url.slice(1))];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'none'; script-src 'self'" }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title !== '');
    assert.match(await page.title(), /Content Security Policy forbids WebAssembly; add 'wasm-unsafe-eval'/);
  } finally {
    await browser.close();
    server.close();
  }
});
