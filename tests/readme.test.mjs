// Everything that the README shows is true.

import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import * as idverdict from 'idverdict';
import * as delivery from 'idverdict/delivery';
import { ACCEPTED, PERSON } from './bodies.mjs';
import { strictly } from './strictly.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const ownHandler = readFileSync(join(root, 'docs/handler.md'), 'utf8').split('## A handler of your own')[1];
const blocks = (language, text = readme) => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text);
/** Returns every outcome */
function outcomes() {
  const declared = readFileSync(join(root, 'pkg/index.d.ts'), 'utf8').match(/export type Outcome = ([^;]+);/)[1];
  return [...declared.matchAll(/"([a-z]+)"/g)].map(([, outcome]) => outcome);
}

// The folder is below the root, so that programs find the package by its name.
mkdirSync(join(root, 'target'), { recursive: true });
const folder = mkdtempSync(join(root, 'target/readme-'));
after(() => rmSync(folder, { recursive: true }));

test('the first program of the README prints what it says', () => {
  const [program] = blocks('js');
  const file = join(folder, 'first.mjs');
  writeFileSync(file, program);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  assert.equal(stderr, '');
  const [, comment] = program.match(/next\); \/\/ (.*)/);
  const [first, ...rest] = stdout.split('\n');
  assert.equal(first, comment);
  assert.match(rest.join('\n'), /preventor-ticket-accepted/);
});

test('every outcome has an answer in the switch of the README', async () => {
  const [program] = blocks('ts');
  const { code } = await transform(program, { loader: 'ts' });
  writeFileSync(join(folder, 'switch.mjs'), code);
  const { whatToDo } = await import(pathToFileURL(join(folder, 'switch.mjs')));
  for (const outcome of outcomes()) assert.equal(typeof whatToDo({ outcome, next: 'none' }), 'string', outcome);
  assert.equal(whatToDo({ outcome: 'pending', next: 'fetch' }), 'fetch the result');
});

const SECRET = 'invented-secret-of-the-test';
const BODY = readFileSync(join(root, 'tests/fixtures/bive/verification.completed/accepted.json'), 'utf8');

/**
 * Runs a program that is a server, and calls `use` with a function that posts a body and returns the status. Returns what the
 * program printed.
 */
async function served(program, name, use) {
  const file = join(folder, name);
  const listening = program.replace('.listen(8080)', ".listen(0, '127.0.0.1', function () { process.send(this.address().port); })");
  assert.notEqual(listening, program);
  writeFileSync(file, listening);
  // Without the secret it does not start.
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', env: { ...process.env, BIVE_SECRET: '' } });
  assert.equal(status, 1);
  assert.match(stderr, /blank-secret/);
  const server = fork(file, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, BIVE_SECRET: SECRET } });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text) => { printed += text; });
  try {
    const [port] = await once(server, 'message');
    const credential = delivery.credential({ secret: SECRET });
    const post = async (body, headers = delivery.sign(body, { provider: 'bive', credential }).headers) =>
      (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).status;
    const { headers } = delivery.sign(BODY, { provider: 'bive', credential });
    assert.equal(await post(BODY), 200);
    assert.equal(await post(BODY), 200);
    assert.equal(await post(BODY.replace('"true"', '"false"'), headers), 401);
    assert.equal(await post(BODY, {}), 401);
    assert.equal(await post(BODY, { 'x-biveai-signature': headers['x-biveai-signature'].toUpperCase() }), 401);
    assert.equal(await post(' '.repeat((1 << 20) + 1), headers), 413);
    await use(post);
    // A sender that hangs up does not affect others.
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{"ticket"');
    await new Promise((done) => { setTimeout(done, 200); });
    socket.destroy();
    await new Promise((done) => { setTimeout(done, 200); });
    assert.equal(await post(BODY), 200);
  } finally {
    const closed = once(server, 'close');
    server.kill();
    await closed;
  }
  for (const value of [SECRET, ...PERSON]) assert.ok(!printed.includes(value), value);
  return printed;
}

test('the webhook handler of the README answers for deliveries that are honest, repeated, forged, broken and of an unknown event', async () => {
  const [, program] = blocks('js');
  const printed = await served(program, 'handler.mjs', async (post) => {
    // A store in memory cannot keep what cannot be read.
    assert.equal(await post(BODY.slice(0, -3)), 503);
    assert.equal(await post(BODY.replace('verification.completed', 'verification.archived')), 503);
  });
  assert.equal(printed.split('\n').filter((line) => line.startsWith('accept ')).length, 1, printed);
  for (const code of ['not-json', 'unknown-event']) assert.ok(printed.includes(code), code);
});

test('the handler of your own in docs/handler.md answers for the same deliveries', async () => {
  const [program] = blocks('js', ownHandler);
  const printed = await served(program, 'own.mjs', async (post) => {
    assert.equal(await post(BODY.slice(0, -3)), 400);
    assert.equal(await post(BODY.replace('verification.completed', 'verification.archived')), 200);
    assert.equal(await post(' '.repeat(5 << 20), { 'x-biveai-signature': '0'.repeat(64) }), 413);
  });
  const [, comment] = program.match(/outcome\); \/\/ (.*)/);
  assert.equal(printed.split('\n').filter((line) => line === comment).length, 1, printed);
  for (const code of ['not-json', 'unknown-event', 'no-match', 'too-large']) assert.ok(printed.includes(code), code);
});

test('the policy of the README makes a judge', async () => {
  const [, , policy] = blocks('js');
  const file = join(folder, 'policy.mjs');
  writeFileSync(file, policy);
  const { judge } = await import(pathToFileURL(file));
  const { outcome, reasons } = judge(ACCEPTED);
  assert.equal(outcome, 'review');
  assert.ok(reasons.some(({ rule }) => rule === 'required-check-missing'));
});

test('the programs of the README are programs in the strictest TypeScript', () => {
  const programs = [...blocks('js'), ...blocks('ts'), ...blocks('js', ownHandler)];
  assert.equal(strictly(folder, programs.map((program, at) => [`program-${at}.mts`, program])), '');
});

test('the import of one provider in the README gives the same verdict', async () => {
  const [, , , one, ...others] = blocks('js');
  assert.deepEqual(others, []);
  const [, from] = one.match(/from '(.*)'/);
  const { judge } = await import(from);
  const body = readFileSync(join(root, 'tests/fixtures/bive/verification.completed/accepted.json'));
  assert.deepEqual(judge(body), idverdict.judge(body));
});

test('the README names every function and every outcome', () => {
  const functions = Object.entries(idverdict).filter(([name, value]) => typeof value === 'function' && name !== 'IdverdictError');
  for (const [name] of functions) assert.match(readme, new RegExp(`^\\| \`${name}\\(`, 'm'));
  for (const outcome of outcomes()) assert.match(readme, new RegExp(`^\\| \`${outcome}\` \\|`, 'm'));
});

test('every file and script that the README and CONTRIBUTING.md name exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const texts = readme + readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  for (const [, run, short] of texts.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)) assert.ok((run ?? short) in scripts, run ?? short);
  const tests = new Set(readdirSync(join(root, 'tests'), { recursive: true }).map((name) => `tests/${name.replaceAll('\\', '/')}`));
  for (const [name] of texts.matchAll(/\btests\/[\w./-]+\.(?:mjs|rs)\b/g)) assert.ok(tests.has(name), name);
});
