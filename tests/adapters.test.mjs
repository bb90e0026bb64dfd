// The handler in each framework and runtime of docs/handler.md, as a program that is sent requests by HTTP.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { hasRuntime, programOf } from '../xtask/runtimes.mjs';
import { root } from '../xtask/setup.mjs';
import { wrong } from './adapters/check.mjs';

const folder = join(root, 'tests/adapters');
const run = promisify(execFile);

/** The runtimes that are not the current Node, and the arguments that they need */
const OTHERS = { deno: ['Deno', 'run', '--no-prompt', '--allow-read', '--allow-net=127.0.0.1'], bun: ['Bun'] };

const names = readdirSync(folder).map((file) => file.replace('.mjs', '')).filter((name) => !['check', 'workers'].includes(name));
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

test('docs/handler.md shows what these programs do', () => {
  const page = readFileSync(join(root, 'docs/handler.md'), 'utf8');
  const shown = (name) => page.split(`### ${name}\n`)[1].match(/```js\n([^]*?)```/)[1].trim();
  for (const [title, name] of Object.entries({ Express: 'express', Fastify: 'fastify', NestJS: 'nestjs', Hono: 'hono', 'Cloudflare Workers': 'workers' })) {
    const program = readFileSync(join(folder, `${name}.mjs`), 'utf8').replaceAll(', logger: false', '');
    assert.ok(program.includes(shown(title)), title);
  }
});
