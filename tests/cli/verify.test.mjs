// `verify` checks who sent a body.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credential, encrypt, sign, verify } from 'idverdict/delivery';
import { ACCEPTED } from '../bodies.mjs';
import { folder, idverdict } from './run.mjs';

const SECRET = 'an-invented-secret';
const KEY = 'an invented key of 32 characters';
const BASIC = { username: 'webhook', password: SECRET };
const NOW = '2026-02-03T10:00:00Z';
const listed = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');

const bive = sign(ACCEPTED, { provider: 'bive', credential: credential({ secret: SECRET }) }).headers;
const timed = sign(ACCEPTED, { scheme: 'persona', credential: credential({ secret: SECRET }), now: NOW }).headers;
const token = sign(ACCEPTED, { provider: 'idwise', credential: credential({ token: SECRET }) }).headers;
const sealed = encrypt(ACCEPTED, { provider: 'preventor', credential: credential({ encryptionKey: KEY }) });
const basic = sign(sealed.body, { provider: 'preventor', scheme: 'basic', credential: credential(BASIC) }).headers;

const { cwd } = folder({
  'body.json': ACCEPTED,
  'forged.json': ACCEPTED.replace('LOW', 'LOW '),
  'sealed.txt': sealed.body,
  'timed.txt': `POST /hook HTTP/1.1\r\n${listed(timed)}`,
  'token.json': JSON.stringify(token),
  'sealed.headers': listed({ ...sealed.headers, ...basic }),
  'odd.headers': `${SECRET}\n`,
  'secret.txt': `${SECRET}\n`,
  'credentials.json': JSON.stringify([{ encryptionKey: KEY }, BASIC]),
  'key.json': JSON.stringify([{ encryptionKey: KEY }]),
});
const BIVE = ['--provider', 'bive', ...Object.entries(bive).flatMap(([name, value]) => ['--header', `${name}: ${value}`])];

function run(args) {
  const result = idverdict(['verify', ...args], { cwd, env: { SECRET, OTHER: 'another-invented-secret' } });
  for (const secret of [SECRET, KEY]) assert.ok(!(result.stdout + result.stderr).includes(secret));
  return result;
}

test('a signed body is authentic, and what was proven is printed', () => {
  const { status, stdout, stderr } = run(['body.json', ...BIVE, '--secret-env', 'SECRET']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^valid: the sender is authentic\n {2}provider: bive\n/);
  const proof = JSON.parse(run(['body.json', ...BIVE, '--secret-file', 'secret.txt', '--format', 'json']).stdout);
  assert.deepEqual(proof, verify(ACCEPTED, bive, { provider: 'bive', credentials: [credential({ secret: SECRET })] }));
  assert.equal(idverdict(['verify', '-', ...BIVE, '--secret-env', 'SECRET'], { cwd, input: ACCEPTED, env: { SECRET } }).status, 0);
});

test('a body that was changed, and another secret, are exit status 1', () => {
  for (const [file, name] of [['forged.json', 'SECRET'], ['body.json', 'OTHER']]) {
    const { status, stdout } = run([file, ...BIVE, '--secret-env', name]);
    assert.equal(status, 1, file);
    assert.match(stdout, /^invalid: .+ {2}\[no-match\]\n$/);
    const { authentic, error } = JSON.parse(run([file, ...BIVE, '--secret-env', name, '--format', 'json']).stdout);
    assert.deepEqual([authentic, error.code], [false, 'no-match']);
  }
  assert.match(run(['body.json', '--provider', 'bive', '--secret-env', 'SECRET']).stdout, /\[missing-header\]/);
});

test('headers are read from a file, as they were recorded or as JSON', () => {
  assert.equal(run(['body.json', '--scheme', 'persona', '--headers', 'timed.txt', '--secret-env', 'SECRET', '--now', NOW]).status, 0);
  assert.equal(run(['body.json', '--provider', 'idwise', '--headers', 'token.json', '--secret-env', 'SECRET', '--kind', 'token']).status, 0);
});

test('a delivery is too old unless --now says when it was received', () => {
  const args = ['body.json', '--scheme', 'persona', '--headers', 'timed.txt', '--secret-env', 'SECRET'];
  assert.match(run([...args, '--now', '2026-02-03T10:10:00Z']).stdout, /\[too-old\]/);
  assert.equal(run([...args, '--now', '2026-02-03T10:10:00Z', '--tolerance', '601']).status, 0);
});

test('an encrypted body is authentic only with another credential', () => {
  const args = ['sealed.txt', '--provider', 'preventor', '--headers', 'sealed.headers'];
  assert.equal(run([...args, '--credentials', 'credentials.json']).status, 0);
  const { status, stdout } = run([...args, '--credentials', 'key.json']);
  assert.equal(status, 1);
  assert.match(stdout, /^invalid: nothing shows who sent it\n/);
});

test('wrong usage is exit status 2, and no message repeats a header', () => {
  for (const args of [
    [], ['missing.json', ...BIVE, '--secret-env', 'SECRET'], ['body.json', ...BIVE], ['body.json', ...BIVE, '--secret-env', 'NOT_SET_ANYWHERE'],
    ['body.json', '--headers', 'odd.headers', '--provider', 'bive', '--secret-env', 'SECRET'], ['body.json', ...BIVE, '--secret-env', 'SECRET', '--now', 'x'],
    ['body.json', ...BIVE, '--secret-env', 'SECRET', '--scheme', 'nothing'], ['body.json', '--secret-env', 'SECRET'], ['.', ...BIVE, '--secret-env', 'SECRET'],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^idverdict: .+\n$/, args.join(' '));
  }
});
