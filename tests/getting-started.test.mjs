// docs/getting-started.md, walked as a new user would: its commands in an empty folder, its programs as it says to save them.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { hasRuntime, programOf } from '../xtask/runtimes.mjs';
import { root } from '../xtask/setup.mjs';
import { freePort, postgres } from './handler/postgres.mjs';
import { packed } from './packages/packed.mjs';
import { strictly } from './strictly.mjs';

const page = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');

/** Each block of code: its language, its text, and the file that the page saves it as */
const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(({ 1: language, 2: text, index }) => ({
  language,
  text,
  file: page.slice(0, index).match(/`([\w-]+\.mjs)`[^`]*$/)?.[1],
}));
const of = (language) => blocks.filter((block) => block.language === language).map(({ text }) => text);
const programs = blocks.filter(({ language }) => language === 'js');
const [small, send, large, served, jobs] = programs;
const [install, start, deliver, scenario, installDriver] = of('sh');

let user;
let empty;

before(() => {
  user = packed();
  empty = mkdtempSync(join(tmpdir(), 'idverdict-start-'));
});

after(() => {
  user?.remove();
  rmSync(empty, { recursive: true, force: true });
});

/** Saves a program as the page says, with its server on the loopback interface. */
function save(folder, { file, text }) {
  writeFileSync(join(folder, file), text.replace('.listen(Number(PORT))', ".listen(Number(PORT), '127.0.0.1')"));
}

/** Runs the commands of the page in a folder, with the packed package in place of the published one. */
function run(folder, commands, env) {
  const local = commands.replace('npm install idverdict', `npm install --offline --ignore-scripts --no-audit --no-fund ${user.tarball}`);
  return execFileSync('sh', ['-e', '-c', local], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Starts a server by a command, and returns what it prints, and a function that ends it as an operator does. */
async function serve(folder, command, env) {
  const server = spawn('sh', ['-c', `exec env ${command}`], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(server, 'close');
  const printed = { out: '', err: '' };
  server.stdout.setEncoding('utf8').on('data', (text) => { printed.out += text; });
  server.stderr.setEncoding('utf8').on('data', (text) => { printed.err += text; });
  await Promise.race([listening(env.PORT), ended.then(([status]) => { throw new Error(`it ended with ${status}: ${printed.err}`); })]);
  return {
    printed,
    async stop() {
      server.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}

/** Waits until something listens on a port. */
async function listening(port) {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((done) => socket.once('connect', () => done(true)).once('error', () => done(false)));
    socket.destroy();
    if (isOpen) return;
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/** Returns a function that runs one statement on a database. */
const queries = (connectionString) => async (sql) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
};

/** The environment of a user: nothing of this test's, and a free port */
async function environment(program, more = {}) {
  const path = `${dirname(program)}${delimiter}${process.env.PATH}`;
  return { PATH: path, HOME: process.env.HOME, PORT: String(await freePort()), NO_UPDATE_NOTIFIER: '1', ...more };
}

test('every program of the page is saved as a file, and every block is run', () => {
  assert.deepEqual(programs.map(({ file }) => file), ['server.mjs', 'send.mjs', 'handler.mjs', 'server.mjs', 'jobs.mjs']);
  assert.deepEqual(blocks.map(({ language }) => language), ['sh', 'js', 'sh', 'js', 'sh', 'text', 'sh', 'sh', 'js', 'js', 'js', 'sql']);
});

test('the first part works in an empty folder, and prints what it says', { timeout: 300_000 }, async (t) => {
  if (!hasRuntime('Node 22')) return t.skip('no Node 22');
  const env = await environment(programOf('Node 22'));
  run(empty, install, env);
  const folder = join(empty, 'webhooks');
  assert.ok(existsSync(join(folder, 'node_modules/idverdict')));
  save(folder, small);
  save(folder, send);

  const withoutSecret = () => run(folder, start.replace(/BIVE_SECRET=\S+/, 'BIVE_SECRET='), env);
  assert.throws(withoutSecret, ({ status, stderr }) => status === 1 && /blank-secret/.test(stderr));

  let server = await serve(folder, start.trim(), env);
  const answers = [
    run(folder, deliver, env),
    run(folder, deliver, env),
    run(folder, deliver.replace('send.mjs', 'send.mjs unknown'), env),
    run(folder, deliver.replace('send.mjs', 'send.mjs true'), env),
    run(folder, deliver.replace(/BIVE_SECRET=\S+/, 'BIVE_SECRET=another-secret'), env),
  ].map((text) => text.trim());
  assert.deepEqual(answers.slice(0, 4), ['200', '200', '200', '200']);
  assert.match(answers[4], /^401 .*"no-match"/);
  const sent = run(folder, scenario.replace('localhost:8080', `127.0.0.1:${env.PORT}`), env);
  assert.match(sent, /^1\. bive \S+ \(accept\): 200 in \d+ ms\n2\. bive \S+ \(reject\): 200 in \d+ ms\n$/);
  await server.stop();
  const [first] = of('text');
  const [one, two, three, four] = server.printed.out.split(/(?<=\n)/);
  assert.equal(one + two, `${first}${first.replace('new -> accept', 'accept -> review')}`);
  assert.match(three + four, /^(\S+) new -> accept\n\1 accept -> reject\n$/);

  server = await serve(folder, start.trim(), env);
  assert.equal(run(folder, deliver, env).trim(), '200');
  await server.stop();
  assert.equal(server.printed.out, '');
});

test('the production programs keep what they decide in PostgreSQL, and end in order', { timeout: 300_000 }, async (t) => {
  const database = await postgres();
  if (!database) return t.skip('no PostgreSQL');
  t.after(() => database.stop());
  const folder = mkdtempSync(join(user.folder, 'production-'));
  // The page's command needs the registry.
  assert.equal(installDriver, 'npm install pg\n');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/pg'), join(folder, 'node_modules/pg'), 'junction');
  for (const program of [send, large, served, jobs]) save(folder, program);

  const { hostname, port, username, pathname } = new URL(database.url);
  const env = await environment(process.execPath, {
    PGHOST: hostname, PGPORT: port, PGUSER: username, PGDATABASE: pathname.slice(1), BIVE_OLD_SECRET: 'the-secret-before',
  });
  const query = queries(database.url);
  const [table] = of('sql');
  await query(table);

  const server = await serve(folder, start.trim(), env);
  assert.equal(run(folder, deliver, env).trim(), '200');
  assert.equal(run(folder, deliver.replace(/BIVE_SECRET=\S+/, 'BIVE_SECRET=the-secret-before'), env).trim(), '200');
  assert.equal(await server.stop(), 0);
  const { rows } = await query('SELECT reference, outcome FROM account_change');
  assert.deepEqual(rows, [{ reference: of('text')[0].split(' ')[0], outcome: 'accept' }]);
  const observed = server.printed.out.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(observed.map(({ status, became }) => [status, became]), [[200, 'replace'], [200, 'ignore-duplicate']]);

  const done = run(folder, start.replace('server.mjs', jobs.file), env);
  assert.deepEqual(JSON.parse(done), { swept: 0, removed: 0, judged: 0, left: 0 });
});

test('the programs of the page are programs in the strictest TypeScript', () => {
  mkdirSync(join(root, 'target'), { recursive: true });
  const folder = mkdtempSync(join(root, 'target/getting-started-'));
  try {
    // Two of them have one name, because the second replaces the first.
    const named = programs.map((program) => [program === small ? 'small.mts' : program.file.replace('.mjs', '.mts'), program.text]);
    assert.equal(strictly(folder, named), '');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
