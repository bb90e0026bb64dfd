// docs/migrating.md: its programs print what it says.

import assert from 'node:assert/strict';
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createJudge, judge } from 'idverdict';
import { credential, sign } from 'idverdict/delivery';
import { root } from '../xtask/setup.mjs';

const page = readFileSync(join(root, 'docs/migrating.md'), 'utf8');

/** Each block of code: its language, its text, and the file that the page names last before it, or first after it */
const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(({ 0: whole, 1: language, 2: text, index }) => {
  const before = page.slice(0, index).split('\n\n').at(-2);
  const behind = page.slice(index + whole.length).trimStart().split('\n\n')[0];
  const [, file] = before.match(/`([\w-]+\.(?:mjs|ndjson))`/) ?? behind.match(/^Save it as `([\w-]+\.mjs)`/) ?? [];
  return { language, text, file };
});
const of = (language) => blocks.filter((block) => block.language === language);

// The folder is below the root, so that programs find the package by its name.
mkdirSync(join(root, 'target'), { recursive: true });
const folder = mkdtempSync(join(root, 'target/migrating-'));
after(() => rmSync(folder, { recursive: true }));
for (const { file, text } of [...of('js'), ...of('json')]) {
  const port = ".listen(0, '127.0.0.1', function () { process.send(this.address().port); })";
  writeFileSync(join(folder, file), text.replace('.listen(Number(PORT))', port));
}
const load = (file) => import(pathToFileURL(join(folder, file)));

test('every program of the page has a name of its own', () => {
  const files = [...of('js'), ...of('json')].map(({ file }) => file);
  assert.deepEqual(files, ['mapping.mjs', 'compare.mjs', 'policy.mjs', 'existing.mjs', 'beside.mjs', 'cautious.mjs', 'bodies.ndjson']);
});

test('the comparison prints what the page says', () => {
  const [{ text: command }] = of('sh');
  const [{ text: printed }] = of('text');
  const [program, ...words] = command.trim().split(' ');
  assert.equal(program, 'node');
  assert.equal(execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }), printed);
});

test('the policy of the page changes what its rules decide', async () => {
  const { judge: strict } = await load('policy.mjs');
  const flagged = of('json')[0].text.split('\n').find((line) => line.includes('"flagged"'));
  assert.equal(judge(flagged).outcome, 'review');
  assert.equal(strict(flagged).outcome, 'accept');
  assert.equal(strict.policy, createJudge({ rules: { 'bive-component-flagged': 'warn', 'stripe-identity-attempt-suspicious': 'reject' } }).policy);
});

test('the handler beside the existing one reports differences and forgeries, and leaves the answer to it', async () => {
  const SECRET = 'invented-secret-of-the-test';
  const server = fork(join(folder, 'beside.mjs'), { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, BIVE_SECRET: SECRET } });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text) => { printed += text; });
  const closed = once(server, 'close');
  try {
    const [port] = await once(server, 'message');
    const lines = of('json')[0].text.split('\n').filter((line) => line.includes('"confidence"'));
    for (const secret of [SECRET, 'another-secret']) {
      for (const body of lines) {
        const { headers } = sign(body, { provider: 'bive', credential: credential({ secret }) });
        const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
        assert.equal(response.status, 204);
      }
    }
  } finally {
    server.kill();
    await closed;
  }
  assert.deepEqual(printed.trim().split('\n'), [
    'accept -> reject, bive-final-result-false, 0197c3aa-6d1e-7b42-9f05-440000067311',
    'accept -> review, bive-confidence-too-low, 0197c3aa-6d1e-7b42-9f05-440000067312',
    'accept -> review, bive-component-flagged, 0197c3aa-6d1e-7b42-9f05-440000067313',
    '401, no-match',
    '401, no-match',
    '401, no-match',
  ]);
});

test('the more cautious of two outcomes is the later one in the order of the page, which is that of the types', async () => {
  const { moreCautious } = await load('cautious.mjs');
  const declared = readFileSync(join(root, 'pkg/index.d.ts'), 'utf8').match(/export type Outcome = ([^;]+);/)[1];
  const outcomes = [...declared.matchAll(/"([a-z]+)"/g)].map(([, outcome]) => outcome);
  assert.equal(outcomes.length, 8);
  outcomes.forEach((one, at) => {
    outcomes.forEach((other, then) => assert.equal(moreCautious(one, other), outcomes[Math.max(at, then)]));
    assert.throws(() => moreCautious(one, 'verified'));
  });
});
