// The handler in each framework and runtime of docs/handler.md, as a program that is sent requests by HTTP.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { hasRuntime, programOf } from '../xtask/runtimes.mjs';
import { root } from '../xtask/setup.mjs';
import { wrong } from './adapters/check.mjs';
import { freePort } from './handler/postgres.mjs';
import { npm } from './packages/packed.mjs';

const folder = join(root, 'tests/adapters');
const run = promisify(execFile);

/** The runtimes that are not the current Node, and the arguments that they need */
const OTHERS = { deno: ['Deno', 'run', '--no-prompt', '--allow-read', '--allow-net=127.0.0.1'], bun: ['Bun'] };

const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
const names = files.map((file) => file.replace('.mjs', '')).filter((name) => !['check', 'workers'].includes(name));
for (const name of names) {
  test(`the handler answers in ${name}`, async (t) => {
    const [runtime, ...words] = OTHERS[name] ?? [];
    if (runtime && !hasRuntime(runtime)) return t.skip(`${runtime} could not be installed`);
    const program = runtime ? programOf(runtime) : process.execPath;
    const { stdout } = await run(program, [...words, join(folder, `${name}.mjs`)], { cwd: root, timeout: 60_000 });
    assert.equal(stdout.trim(), 'good');
  });
}

test('the handler answers in Cloudflare Workers', async () => {
  const made = mkdtempSync(join(tmpdir(), 'idverdict-worker-'));
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/adapters/workers.mjs'],
    outfile: join(made, 'worker.js'),
    bundle: true,
    conditions: ['workerd'],
    format: 'esm',
    loader: { '.wasm': 'copy' },
    logLevel: 'warning',
  });
  const worker = new Miniflare({
    modules: true,
    scriptPath: join(made, 'worker.js'),
    modulesRoot: made,
    modulesRules: [{ type: 'ESModule', include: ['**/*.js'] }, { type: 'CompiledWasm', include: ['**/*.wasm'] }],
    compatibilityDate: '2026-01-01',
    cf: false,
    host: '127.0.0.1',
  });
  try {
    assert.deepEqual(await wrong(new URL('/webhooks/bive', await worker.ready)), []);
  } finally {
    await worker.dispose();
    rmSync(made, { recursive: true });
  }
});

/** Next.js is large, so it is installed below target/ when it is first used. Returns whether it is there. */
function hasNext(app) {
  const same = (file) => existsSync(join(app, file)) && readFileSync(join(app, file)).equals(readFileSync(join(folder, 'next', file)));
  if (same('package-lock.json') && existsSync(join(app, NEXT))) return true;
  rmSync(app, { recursive: true, force: true });
  cpSync(join(folder, 'next'), app, { recursive: true });
  try {
    npm(app, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    return true;
  } catch ({ stderr }) {
    console.error(stderr);
    rmSync(app, { recursive: true });
    return false;
  }
}

const NEXT = 'node_modules/next/dist/bin/next';

test('the handler answers in Next.js', { timeout: 300_000 }, async (t) => {
  const app = join(root, 'target/next');
  if (!hasNext(app)) return t.skip('Next.js could not be installed');
  for (const name of ['app', '.next', 'node_modules/idverdict']) rmSync(join(app, name), { recursive: true, force: true });
  cpSync(join(folder, 'next'), app, { recursive: true });
  cpSync(join(folder, 'check.mjs'), join(app, 'check.mjs'));
  for (const name of ['package.json', 'pkg']) cpSync(join(root, name), join(app, 'node_modules/idverdict', name), { recursive: true });

  const options = { cwd: app, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } };
  await run(process.execPath, [NEXT, 'build'], options);
  const port = await freePort();
  const server = spawn(process.execPath, [NEXT, 'start', '--hostname', '127.0.0.1', '--port', port], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(server, 'close');
  const ready = new Promise((done) => {
    server.stdout.setEncoding('utf8').on('data', (text) => { if (text.includes('Ready')) done(); });
  });
  try {
    await Promise.race([ready, closed]);
    assert.deepEqual(await wrong(`http://127.0.0.1:${port}/webhooks/bive`), []);
  } finally {
    server.kill();
    await closed;
  }
});

test('docs/handler.md shows what these programs do', () => {
  const page = readFileSync(join(root, 'docs/handler.md'), 'utf8');
  const shown = (name) => page.split(`### ${name}\n`)[1].match(/```js\n([^]*?)```/)[1].trim();
  const programs = {
    Express: 'express.mjs',
    Fastify: 'fastify.mjs',
    NestJS: 'nestjs.mjs',
    Hono: 'hono.mjs',
    'Next.js': 'next/app/webhooks/[provider]/route.js',
    'Cloudflare Workers': 'workers.mjs',
  };
  for (const [title, name] of Object.entries(programs)) {
    const program = readFileSync(join(folder, name), 'utf8').replaceAll(', logger: false', '');
    assert.ok(program.includes(shown(title)), title);
  }
});
