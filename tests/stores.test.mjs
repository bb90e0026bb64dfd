// The stores of `idverdict/handler`: the same in each, on real databases, with many deliveries at a time and with a program
// that is killed.
//
// `npm run campaign:deliveries` sends ten times as many, kills the program more often, and also runs better-sqlite3, which
// takes two minutes to compile.

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasRuntime, programOf } from '../xtask/runtimes.mjs';
import { root } from '../xtask/setup.mjs';
import { postgres } from './handler/postgres.mjs';

const script = (name) => fileURLToPath(new URL(`handler/${name}.mjs`, import.meta.url));
const run = promisify(execFile);
const isLong = process.env.npm_lifecycle_event === 'campaign:deliveries';
const [COUNT, KILLED, KILLS] = isLong ? ['10000', '2000', '20'] : ['1000', '200', '2'];

let folder;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'idverdict-stores-'));
  server = await postgres();
});

after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Each store: the program that runs it, where it keeps what is stored, and why it cannot run here */
const STORES = {
  memory: () => ({ program: process.execPath, where: '-' }),
  'node:sqlite': () => (hasRuntime('Node 22') ? { program: programOf('Node 22'), where: join(folder, 'store.db') } : { missing: 'no Node 22' }),
  postgres: () => (server ? { program: process.execPath, where: server.url } : { missing: 'no PostgreSQL' }),
  ...(isLong && { 'better-sqlite3': betterSqlite }),
};

function betterSqlite() {
  const prefix = join(root, 'target/runtimes/better-sqlite3');
  const main = join(prefix, 'node_modules/better-sqlite3/lib/index.js');
  const [flags, packages] = [['--no-save', '--no-audit', '--no-fund', '--loglevel=error'], ['better-sqlite3@12.11.1']];
  if (!existsSync(main)) {
    spawnSync('npm', ['install', '--prefix', prefix, ...flags, ...packages], { stdio: 'ignore' });
    spawnSync('npm', ['rebuild', '--prefix', prefix], { stdio: 'ignore' });
  }
  return existsSync(main) ? { program: process.execPath, where: join(folder, 'better.db'), env: { BETTER_SQLITE3: main } } : { missing: 'no better-sqlite3' };
}

for (const [kind, of] of Object.entries(STORES)) {
  const ran = async (t, name, ...words) => {
    const { program, where, missing, env } = of();
    if (missing) return void t.skip(missing);
    const { stdout, stderr } = await run(program, ['--no-warnings', script(name), kind, where, ...words], { env: { ...process.env, ...env } });
    assert.equal(stderr, '');
    t.diagnostic(stdout.trim());
  };
  test(`${kind} does what every store does`, (t) => ran(t, 'contract'));
  test(`${kind} has every state and every change of many deliveries, shuffled, repeated and eight at a time`, (t) => ran(t, 'campaign', COUNT));
  if (kind === 'memory') continue;
  test(`${kind} has every state and every change although the program is killed`, (t) => ran(t, 'campaign', KILLED, KILLS));
}
