// Who sent a delivery: honest ones are verified, and whatever an attacker changes is refused with its own code.

import assert from 'node:assert/strict';
import { createCipheriv, createHash, createHmac, createSign, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { test } from 'node:test';
import { inspect as shown } from 'node:util';
import { sign as octokitSign, verify as octokitVerify } from '@octokit/webhooks-methods';
import * as idverdict from 'idverdict';
import * as delivery from 'idverdict/delivery';
import * as asymmetric from 'idverdict/delivery/asymmetric';
import { Webhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { Webhook as Svix } from 'svix';
import { ACCEPTED } from './bodies.mjs';

const { IdverdictError, credential, encrypt, peek, sign, unwrap, verify } = delivery;
const { inspect } = idverdict;

const NOW = 1767225600;
const now = NOW * 1000;
const SECRET = 's3cret-of-the-tests';
const bytes = (text) => new TextEncoder().encode(text);
const body = JSON.stringify({ event: 'verification.completed', data: { id: 'w-1', note: 'é/😀' } });

const secret = credential({ secret: SECRET, name: 'main' });
const options = { provider: 'bive', credentials: [secret], now };
const HEADER = 'x-biveai-signature';
const { headers } = sign(body, { provider: 'bive', credential: secret });
const signature = headers[HEADER];

const standardSecret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const standard = { scheme: 'standard-webhooks', credentials: [credential({ secret: standardSecret })], now };
const standardHeaders = sign(body, { scheme: 'standard-webhooks', credential: standard.credentials[0], now, id: 'msg_1' }).headers;

const stripeSecret = credential({ secret: 'whsec_invented' });
const stamped = { scheme: 'stripe', credentials: [stripeSecret], now };
const stampedHeaders = sign(body, { scheme: 'stripe', credential: stripeSecret, now }).headers;

const key = credential({ encryptionKey: 'k'.repeat(32), name: 'key' });
const encrypted = encrypt(ACCEPTED, { provider: 'preventor', credential: key, iv: new Uint8Array(16).fill(9) });
const preventor = { provider: 'preventor', credentials: [key], now };

/** Fails unless a call throws an error with this code that names no secret and no part of the body. */
function refused(code, call) {
  assert.throws(call, (error) => {
    const text = shown(error, { depth: 9 }) + JSON.stringify(error) + JSON.stringify(error.issues);
    assert.ok(error instanceof IdverdictError && error instanceof idverdict.IdverdictError, text);
    assert.equal(error.code, code, text);
    for (const value of [SECRET, signature, 'whsec_i', standardSecret, 'k'.repeat(32), 'w-1']) assert.ok(!text.includes(value), text);
    return true;
  });
}

const altered = (value) => ({ [HEADER]: value });

test('an honest delivery is verified as text, as bytes and as a buffer, and names its credential', () => {
  for (const of of [body, bytes(body), bytes(body).buffer]) {
    const proof = verify(of, headers, options);
    assert.deepEqual(
      { ...proof, key: proof.key.replace(/[0-9a-f]{64}$/, '#') },
      { provider: 'bive', scheme: 'bive', credential: 'main', form: 'raw', weak: false, authentic: true, confidential: false, id: null, sentAt: null, key: 'bive:#' },
    );
  }
});

test('a truncated, extended, empty or wrongly written signature is malformed', () => {
  const spoilt = [
    signature.slice(0, -1), signature.slice(0, 2), `${signature}0`, `${signature}${signature}`, '', ' ', `${signature} `, ` ${signature}`,
    signature.toUpperCase(), Buffer.from(signature, 'hex').toString('base64'), `sha256=${signature}`, `${signature}, ${signature}`, `0x${signature.slice(2)}`,
    signature.replace(/.$/, 'g'), signature.replace(/.$/, '\u0661'), signature.slice(0, -1) + '\0', 'v1,', 'undefined', 'null',
  ];
  for (const value of spoilt) refused('malformed-header', () => verify(body, altered(value), options));
});

test('a signature with one digit changed fits nothing, wherever the digit stands', () => {
  for (let at = 0; at < signature.length; at++) {
    const other = signature.slice(0, at) + (signature[at] === '0' ? '1' : '0') + signature.slice(at + 1);
    refused('no-match', () => verify(body, altered(other), options));
  }
});

test('a body with one bit changed fits nothing, whichever bit it is', () => {
  const original = bytes(body);
  for (let at = 0; at < original.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const other = original.slice();
      other[at] ^= 1 << bit;
      refused('no-match', () => verify(other, headers, options));
    }
  }
});

test('a body that a framework has written anew, or to which a BOM or other line ends were added, fits nothing', () => {
  const pretty = `${JSON.stringify(JSON.parse(body), null, 2)}\r\n`;
  const onfido = { scheme: 'onfido', credentials: [secret] };
  const sent = sign(pretty, { scheme: 'onfido', credential: secret }).headers;
  assert.equal(verify(pretty, sent, onfido).authentic, true);
  for (const other of [JSON.stringify(JSON.parse(pretty)), `\ufeff${pretty}`, pretty.replaceAll('\r\n', '\n'), pretty.replaceAll('\n', '\r\n'), pretty.trimEnd(), `${pretty} `, '', '{}', 'null', '[object Object]']) {
    refused('no-match', () => verify(other, sent, onfido));
  }
});

test('a parsed body is refused with a sentence that names the setting of each framework', () => {
  for (const parsed of [JSON.parse(body), [], null, undefined, 7, true, new Map(), [...bytes(body)], new DataView(new ArrayBuffer(2))]) {
    refused('not-a-body', () => verify(parsed, headers, options));
    refused('not-a-body', () => unwrap(parsed, headers, { ...options, inspect }));
  }
  assert.throws(() => verify({}, headers, options), (error) => ['Express', 'Fastify', 'Next.js', 'NestJS', 'Lambda', 'Koa'].every((name) => error.message.includes(name)));
});

test('a header that the scheme reads is refused if it is missing or given twice, in each kind of headers', () => {
  for (const none of [{}, new Headers(), [], new Map(), { [HEADER]: undefined }, { other: signature }, Object.create(null)]) {
    refused('missing-header', () => verify(body, none, options));
  }
  const twice = [
    [[HEADER, signature], [HEADER, signature]], { [HEADER]: [signature, signature] }, { [HEADER]: signature, 'X-BiveAI-Signature': signature },
    [[HEADER, signature], ['X-BIVEAI-SIGNATURE', 'other']],
  ];
  for (const pairs of twice) refused('duplicate-header', () => verify(body, pairs, options));
  // A `Headers` and Node join two values with a comma.
  refused('malformed-header', () => verify(body, new Headers(twice[0]), options));
});

test('headers are read as a Headers, as those of a Node request, and as pairs, in any letter case', () => {
  const upper = 'X-BiveAI-Signature';
  for (const given of [new Headers({ [upper]: signature }), { [upper]: signature }, { [HEADER]: [signature] }, [[upper, signature]], new Map([[upper, signature]]), Object.assign(Object.create(null), headers), new Headers(headers).entries()]) {
    assert.equal(verify(body, given, options).authentic, true);
  }
  for (const given of [undefined, null, 'x', 7, [upper, signature], [['a']], { [HEADER]: 7 }, { [HEADER]: null }]) {
    refused('invalid-options', () => verify(body, given, options));
  }
});

test('a header of a megabyte and a thousand signatures are refused', () => {
  const big = 'a'.repeat(1 << 20);
  refused('malformed-header', () => verify(body, altered(big), options));
  for (const separator of [',v1=', ' t=1,v1=']) {
    refused('malformed-header', () => verify(body, { 'stripe-signature': `t=${NOW}${`${separator}${'0'.repeat(64)}`.repeat(1000)}` }, stamped));
  }
  const one = standardHeaders['webhook-signature'];
  const many = { ...standardHeaders, 'webhook-signature': Array(1000).fill(one).join(' ') };
  refused('malformed-header', () => verify(body, many, standard));
  refused('malformed-header', () => verify(body, { ...many, 'webhook-signature': Array(17).fill(one).join(' ') }, standard));
  assert.equal(verify(body, { ...many, 'webhook-signature': Array(16).fill(one).join(' ') }, standard).authentic, true);
});

test('a version without a signature is malformed, and a version that is not known is skipped', () => {
  for (const value of ['v1,', 'v1', 'v1,=', 'v1, v1,', 'v2,AAAA', '']) refused('malformed-header', () => verify(body, { ...standardHeaders, 'webhook-signature': value }, standard));
  const other = (first) => ({ ...standardHeaders, 'webhook-signature': `${first} ${standardHeaders['webhook-signature']}` });
  assert.equal(verify(body, other('v2,AAAA'), standard).id, 'msg_1');
  assert.equal(verify(body, other(`v1,${'A'.repeat(43)}=`), standard).id, 'msg_1');
  assert.equal(verify(body, { 'stripe-signature': stampedHeaders['stripe-signature'].replace(',v1', `,v0=${'0'.repeat(64)},v1`) }, stamped).authentic, true);
  refused('malformed-header', () => verify(body, { 'stripe-signature': stampedHeaders['stripe-signature'].replace('v1=', 'v0=') }, stamped));
});

test('a time in a header is digits, once, and signed', () => {
  const [, mac] = stampedHeaders['stripe-signature'].split(',v1=');
  for (const value of [`v1=${mac}`, `t=,v1=${mac}`, `t=${NOW}.0,v1=${mac}`, `t=+${NOW},v1=${mac}`, `t=${NOW},t=${NOW},v1=${mac}`, `t=${NOW}e0,v1=${mac}`, `t=NaN,v1=${mac}`, `t=${'9'.repeat(30)},v1=${mac}`, `T=${NOW},V1=${mac}`, `t=${NOW};v1=${mac}`, `t=${NOW},v1=${mac},`]) {
    refused('malformed-header', () => verify(body, { 'stripe-signature': value }, stamped));
  }
  refused('no-match', () => verify(body, { 'stripe-signature': `t=${NOW + 1},v1=${mac}` }, stamped));
  for (const at of ['', 'x', `${NOW}.`, ` ${NOW}`]) refused('malformed-header', () => verify(body, { ...standardHeaders, 'webhook-timestamp': at }, standard));
  refused('no-match', () => verify(body, { ...standardHeaders, 'webhook-id': 'msg_2' }, standard));
  for (const id of ['', 'a.b']) refused('malformed-header', () => verify(body, { ...standardHeaders, 'webhook-id': id }, standard));
});

test('a delivery that is replayed later, or comes from the future, is refused; the window can be widened and not removed', () => {
  for (const [given, of] of [[stampedHeaders, stamped], [standardHeaders, standard]]) {
    for (const shift of [-300, 0, 300]) assert.equal(verify(body, given, { ...of, now: now + shift * 1000 }).sentAt, '2026-01-01T00:00:00.000Z');
    refused('too-old', () => verify(body, given, { ...of, now: now + 300_001 }));
    refused('from-the-future', () => verify(body, given, { ...of, now: now - 300_001 }));
    assert.equal(verify(body, given, { ...of, now: now + 7 * 86_400_000, tolerance: 604_800 }).authentic, true);
    for (const tolerance of [0, -1, 1.5, 604_801, Infinity, NaN, '300', false, 2 ** 32 + 300]) refused('invalid-options', () => verify(body, given, { ...of, tolerance }));
    refused('too-old', () => verify(body, given, { ...of, now: undefined }));
  }
});

test('now is a Date, ISO 8601 or milliseconds', () => {
  for (const at of [new Date(now), now, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00', '2026-01-01T01:00+01:00', '2026-01-01 00:00:00Z', '2026-01-01 00:00:00', '2025-12-31T19:00:00.000-05:00']) {
    assert.equal(verify(body, stampedHeaders, { ...stamped, now: at, tolerance: 1 }).authentic, true, String(at));
  }
  for (const at of [new Date(NaN), NaN, Infinity, 9e15, '2026-01-01', 'now', '', '2026-02-31T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T25:00:00Z', '2026-01-01  00:00:00Z', {}, 1n]) {
    refused('invalid-options', () => verify(body, stampedHeaders, { ...stamped, now: at }));
  }
});

test('a blank secret is refused when the credential is made, and so is one with white space around it', () => {
  for (const blank of ['', ' ', '\n', '\t\r\n', '\u00a0', '\ufeff', '\0', undefined, null, new Uint8Array(), bytes(' \n')]) {
    for (const kind of ['secret', 'encryptionKey']) refused('blank-secret', () => credential({ [kind]: blank }));
  }
  for (const blank of ['', ' ', undefined, null]) {
    for (const of of [{ token: blank }, { header: 'x-a', value: blank }, { username: 'u', password: blank }]) refused('blank-secret', () => credential(of));
  }
  // HMAC fills a key up with NULs, so a NUL behind it would be another spelling of the same secret.
  refused('invalid-credential', () => credential({ secret: `${SECRET}\0` }));
  for (const around of [` ${SECRET}`, `${SECRET} `, `${SECRET}\n`, `\ufeff${SECRET}`]) {
    refused('invalid-credential', () => credential({ secret: around }));
    refused('no-match', () => verify(body, headers, { ...options, credentials: [credential({ secret: bytes(around) })] }));
  }
});

test('an option that is null is left out', () => {
  const none = Object.fromEntries(['scheme', 'now', 'tolerance', 'algorithms', 'limits', 'judge', 'allowUnauthenticated'].map((key) => [key, null]));
  const { judge, allowUnauthenticated, ...less } = none;
  assert.deepStrictEqual(verify(body, headers, { ...options, ...less }), verify(body, headers, options));
  assert.deepStrictEqual(unwrap(ACCEPTED, {}, { ...none, scheme: 'none', inspect }), unwrap(ACCEPTED, {}, { scheme: 'none', inspect }));
  assert.equal(credential({ secret: SECRET, name: null }).name, null);
  const custom = { type: 'hmac', header: 'x-a' };
  const of = { credential: secret, id: 'a', now };
  assert.deepStrictEqual(sign(body, { ...of, scheme: { ...custom, prefix: null, algorithm: null, encoding: null }, form: null }), sign(body, { ...of, scheme: custom }));
});

test('a credential is of exactly one kind, and of the right form', () => {
  for (const of of [undefined, null, 'secret', SECRET, [], {}, { name: 'a' }, { secret: 'a', token: 'b' }, { secret: 'a', value: 'b' }, { secrets: 'a' }]) refused('invalid-options', () => credential(of));
  for (const of of [{ secret: 7 }, { secret: {} }, { secret: [1] }]) refused('not-a-body', () => credential(of));
  for (const of of [{ encryptionKey: 'short' }, { encryptionKey: 'é'.repeat(32) }, { header: 'x y', value: 'v' }, { header: '', value: 'v' }, { username: 'a:b', password: 'p' }]) refused('invalid-credential', () => credential(of));
  refused('invalid-options', () => credential({ token: 7 }));
  for (const of of [{ publicKey: 'whpk_AAAA' }, { privateKey: 'whsk_AAAA' }, { jwk: { kty: 'EC' } }]) {
    refused('invalid-credential', () => credential(of));
    refused('invalid-credential', () => asymmetric.credential(of));
  }
});

test('no credentials, and credentials that the scheme cannot use, are errors', () => {
  for (const credentials of [undefined, null, []]) {
    for (const of of [options, stamped, standard, preventor, { scheme: 'basic' }, { scheme: 'static' }, { scheme: 'bearer' }, { scheme: 'shufti' }]) {
      refused('no-credentials', () => verify(body, { ...headers, ...standardHeaders, ...stampedHeaders, ...encrypted.headers }, { ...of, credentials }));
    }
  }
  for (const credentials of [[SECRET], [{ secret: SECRET }], [undefined], [secret, key], [key]]) refused('invalid-credential', () => verify(body, headers, { ...options, credentials }));
  for (const credentials of [SECRET, secret]) refused('invalid-options', () => verify(body, headers, { ...options, credentials }));
  refused('invalid-credential', () => verify(body, headers, { scheme: 'none', credentials: [secret] }));
  refused('invalid-credential', () => verify(body, standardHeaders, { ...standard, credentials: [credential({ secret: 'whsec_not base64' })] }));
});

test('nothing passes by default: a scheme has to follow, and `none` has to be said and is repeated', () => {
  for (const of of [{}, { credentials: [secret] }, { scheme: 'nothing' }, { scheme: '' }, { provider: 'nobody' }, { provider: 'onespan' }, { provider: 'onespan', credentials: [credential({ header: 'x-a', value: 'v' })] }, { provider: 'idverse' }, { provider: 'idwise', credentials: [secret] }]) {
    refused('invalid-scheme', () => verify(body, headers, of));
  }
  for (const of of [undefined, null, [], 'bive', { ...options, tolerence: 1 }, { ...options, scheme: 7 }, { ...options, provider: 1 }, { ...options, limits: { byte: 1 } }, { ...options, limits: { bytes: -1 } }]) {
    refused('invalid-options', () => verify(body, headers, of));
  }
  const proof = verify(body, {}, { provider: 'onespan', scheme: 'none' });
  assert.deepEqual([proof.scheme, proof.authentic, proof.confidential, proof.credential], ['none', false, false, null]);
  assert.equal(unwrap(ACCEPTED, {}, { scheme: 'none', inspect }).delivery.scheme, 'none');
});

test('a misspelt key or word in the options leads to the one that was meant', () => {
  const custom = { type: 'hmac', header: 'x-sum' };
  const cases = [
    [{ provider: 'preventr' }, '/provider', 'preventor'],
    [{ scheme: 'standard_webhook' }, '/scheme', 'standard-webhooks'],
    [{ tolerence: 3 }, '/tolerence', 'tolerance'],
    [{ limits: { byte: 1 } }, '/limits/byte', 'bytes'],
    [{ algorithms: ['sha-256', 'SHA-521'] }, '/algorithms/1', 'sha-512'],
    [{ provider: undefined, scheme: { ...custom, type: 'hmacs' } }, '/scheme/type', 'hmac'],
    [{ provider: undefined, scheme: { ...custom, algoritm: 'sha-256' } }, '/scheme/algoritm', 'algorithm'],
    [{ provider: undefined, scheme: { ...custom, encoding: 'hexx' } }, '/scheme/encoding', 'hex'],
  ];
  for (const [other, pointer, meant] of cases) {
    assert.throws(() => verify(body, headers, { ...options, ...other }), ({ issues: [issue], message }) => {
      assert.deepEqual([issue.pointer, issue.expected[0]], [pointer, meant]);
      assert.ok(message.includes(`did you mean \`${meant}\`?`), message);
      return true;
    });
  }
  assert.throws(() => credential({ secrt: 'x' }), /did you mean `secret`\?/);
});

test('several secrets are tried, and the one that fits is named', () => {
  const fresh = credential({ secret: 'fresh', name: 'new' });
  for (const credentials of [[fresh, secret], [secret, fresh]]) assert.equal(verify(body, headers, { ...options, credentials }).credential, 'main');
  const rotated = sign(body, { provider: 'bive', credential: fresh }).headers;
  assert.equal(verify(body, rotated, { ...options, credentials: [secret, fresh] }).credential, 'new');
  // Persona sends two pairs with a space between them.
  const [one, other] = [secret, fresh].map((credential) => sign(body, { scheme: 'persona', credential, now }).headers['persona-signature']);
  assert.equal(verify(body, { 'persona-signature': `${one} ${other}` }, { scheme: 'persona', credentials: [fresh], now }).credential, 'new');
});

test('an agreed value, a user name and a token are compared as a whole', () => {
  const agreed = credential({ header: 'X-IDVerse-Token', value: 'v4lue', name: 'agreed' });
  const basic = credential({ username: 'user', password: 'p:ä', name: 'basic' });
  const bearer = credential({ token: 't0ken', name: 'bearer' });
  const form = 'status=COMPLETED&transaction_id=01';
  assert.equal(verify(form, { 'x-idverse-token': 'v4lue' }, { provider: 'idverse', credentials: [agreed] }).scheme, 'static');
  for (const value of ['v4lu', 'v4lue ', 'V4LUE', '', 'v4luev4lue']) refused('no-match', () => verify(form, { 'x-idverse-token': value }, { provider: 'idverse', credentials: [agreed] }));
  refused('missing-header', () => verify(form, {}, { provider: 'idverse', credentials: [agreed] }));
  const authorization = `Basic ${Buffer.from('user:p:ä').toString('base64')}`;
  assert.deepEqual(sign(body, { scheme: 'basic', credential: basic }).headers, { authorization });
  assert.equal(verify(body, { authorization }, { provider: 'idwise', credentials: [basic] }).credential, 'basic');
  assert.equal(verify(body, { authorization: authorization.replace('Basic', 'bAsIc') }, { provider: 'idwise', credentials: [basic] }).scheme, 'basic');
  assert.equal(verify(body, { Authorization: 'Bearer t0ken' }, { provider: 'idwise', credentials: [bearer] }).scheme, 'bearer');
  for (const value of ['Bearer t0ke', 'Basic t0ken', 'Bearer  t0ken', 'Bearer t0ken t0ken']) refused('no-match', () => verify(body, { authorization: value }, { provider: 'idwise', credentials: [bearer] }));
  for (const value of ['t0ken', 'Bearer', '']) refused('malformed-header', () => verify(body, { authorization: value }, { provider: 'idwise', credentials: [bearer] }));
});

test('an encrypted body is confidential, and judged only with a second credential or if the team allows it', () => {
  const proof = verify(encrypted.body, encrypted.headers, preventor);
  assert.deepEqual([proof.authentic, proof.confidential, proof.credential], [false, true, 'key']);
  refused('unauthenticated', () => unwrap(encrypted.body, encrypted.headers, { ...preventor, inspect }));
  const allowed = unwrap(encrypted.body, encrypted.headers, { ...preventor, inspect, allowUnauthenticated: true });
  assert.deepEqual([allowed.inspection.verdict.outcome, allowed.delivery.authentic], ['accept', false]);
  const basic = credential({ username: 'u', password: 'p', name: 'basic' });
  const both = { ...preventor, credentials: [key, basic], inspect };
  const withBasic = { ...encrypted.headers, ...sign('', { scheme: 'basic', credential: basic }).headers };
  const { inspection, delivery: { authentic, confidential, credential: name } } = unwrap(encrypted.body, withBasic, both);
  assert.deepEqual([inspection.verdict.outcome, authentic, confidential, name], ['accept', true, true, 'basic']);
  refused('missing-header', () => unwrap(encrypted.body, encrypted.headers, both));
  refused('no-match', () => unwrap(encrypted.body, { ...withBasic, authorization: 'Basic dTpx' }, both));
  refused('missing-header', () => verify(encrypted.body, {}, preventor));
});

test('a wrong key, a wrong vector, a cut body and a changed padding all fail as decryption-failed, with one message', () => {
  const allow = { ...preventor, inspect, allowUnauthenticated: true };
  const iv = encrypted.headers['x-pvt-cipher-iv'];
  const cipher = Buffer.from(encrypted.body, 'base64');
  const messages = new Set();
  const fails = (sent, vector, of = allow) => {
    assert.throws(() => unwrap(sent, { 'x-pvt-cipher-iv': vector }, of), (error) => {
      assert.equal(error.code, 'decryption-failed', shown(error));
      messages.add(JSON.stringify(error.issues));
      return true;
    });
  };
  fails(encrypted.body, iv, { ...allow, credentials: [credential({ encryptionKey: 'x'.repeat(32) })] });
  for (const vector of [Buffer.alloc(16, 8).toString('base64'), '', 'AAAA', iv.slice(0, -1), `${iv}AAAA`, 'ä', Buffer.alloc(16, 9).toString('hex')]) fails(encrypted.body, vector);
  for (const cut of [0, 1, 15, 16, 17, cipher.length - 16, cipher.length - 1]) fails(cipher.subarray(0, cut).toString('base64'), iv);
  for (const sent of [encrypted.body.slice(1), `${encrypted.body}=`, cipher.toString('hex'), cipher, '{}', ACCEPTED]) fails(sent, iv);
  for (let at = cipher.length - 17; at >= cipher.length - 32; at--) {
    for (let mask = 1; mask < 256; mask++) {
      const other = Buffer.from(cipher);
      other[at] ^= mask;
      fails(other.toString('base64'), iv);
    }
  }
  for (const plain of ['', 'x', '{', '{}', '{"ticket":1}', '\xff', '[]', 'null']) fails(encrypt(plain, { provider: 'preventor', credential: key }).body, iv);
  const own = encrypt('{"a":1}', { provider: 'preventor', credential: key });
  fails(own.body, own.headers['x-pvt-cipher-iv']);
  assert.equal(messages.size, 1);
});

test('the form of Bive that was signed is named, and its bytes are what is judged', () => {
  const pretty = JSON.stringify(JSON.parse(body), null, 2);
  const signed = sign(pretty, { provider: 'bive', credential: secret, form: 'php-json' });
  const php = '{"event":"verification.completed","data":{"id":"w-1","note":"\\u00e9\\/\\ud83d\\ude00"}}';
  assert.equal(signed.headers[HEADER], createHmac('sha256', SECRET).update(php).digest('hex'));
  let judged;
  const { delivery: { form } } = unwrap(pretty, signed.headers, { ...options, inspect: (of, given) => { judged = of; return inspect(of, given); } });
  assert.equal(form, 'php-json');
  assert.equal(new TextDecoder().decode(judged), php);
  // Another program might take another of two members.
  refused('no-match', () => verify(pretty.replace('{', '{"event":"x",'), signed.headers, options));
  refused('invalid-credential', () => sign('{"a":1e9}', { provider: 'bive', credential: secret, form: 'php-json' }));
});

test('a time that a header and the signed body of Didit state has to be one', () => {
  const didit = { scheme: 'didit-v2', credentials: [secret], now };
  const stated = `{"timestamp":${NOW},"event_id":"e-1","b":1.0,"a":2}`;
  const { headers: sent } = sign(stated, { scheme: 'didit-v2', credential: secret, now });
  assert.equal(sent['x-signature-v2'], createHmac('sha256', SECRET).update(`{"a":2,"b":1,"event_id":"e-1","timestamp":${NOW}}`).digest('hex'));
  const proof = verify(stated, sent, didit);
  assert.deepEqual([proof.form, proof.id, proof.sentAt], ['sorted-json', 'e-1', '2026-01-01T00:00:00.000Z']);
  refused('malformed-header', () => verify(stated, { ...sent, 'x-timestamp': String(NOW + 1) }, didit));
  refused('missing-header', () => verify(stated, { ...sent, 'x-timestamp': undefined }, didit));
  refused('too-old', () => verify(stated, sent, { ...didit, now: now + 301_000 }));
});

test('only the hash functions that the caller accepts are accepted, and the weak ones are marked', () => {
  const alg = 'x-payload-digest-alg';
  const mac = (name) => createHmac(name, SECRET).update(body).digest('hex');
  const sumsub = { scheme: 'sumsub', credentials: [secret] };
  for (const [name, weak] of [['SHA256', false], ['SHA512', false], ['SHA1', true]]) {
    const sent = { 'x-payload-digest': mac(name), [alg]: `HMAC_${name}_HEX` };
    assert.equal(verify(body, sent, sumsub).weak, weak);
    if (weak) refused('malformed-header', () => verify(body, sent, { ...sumsub, algorithms: ['sha-256', 'sha-512'] }));
  }
  refused('malformed-header', () => verify(body, { 'x-payload-digest': mac('SHA1'), [alg]: 'HMAC_MD5_HEX' }, sumsub));
  refused('malformed-header', () => verify(body, { 'x-payload-digest': mac('SHA1') }, sumsub));
  refused('invalid-options', () => verify(body, {}, { ...sumsub, algorithms: ['md5'] }));
  refused('invalid-credential', () => sign(body, { scheme: { type: 'hmac', header: 'x-a', algorithm: 'sha-1' }, credential: secret }));
  const shufti = { scheme: 'shufti', credentials: [secret] };
  const hash = (text) => createHash('sha256').update(text).digest('hex');
  assert.deepEqual([body + SECRET, body + hash(SECRET)].map((text) => verify(body, { Signature: hash(text) }, shufti)).map(({ form, weak }) => [form, weak]), [['secret', true], ['hashed-secret', true]]);
});

test('peek names schemes, accounts, keys, ids and times, and believes nothing', () => {
  assert.deepEqual(peek(headers).schemes, ['bive']);
  assert.deepEqual(peek(new Headers(standardHeaders)), { schemes: ['standard-webhooks'], account: null, keyId: null, id: 'msg_1', sentAt: '2026-01-01T00:00:00.000Z' });
  assert.equal(peek({ 'X-HMAC-Signature': 'x', 'X-Auth-Client': 'tenant-1' }).account, 'tenant-1');
  assert.deepEqual(peek({ authorization: `Basic ${Buffer.from('tenant:p').toString('base64')}` }), { schemes: ['basic'], account: 'tenant', keyId: null, id: null, sentAt: null });
  assert.equal(peek(stampedHeaders).sentAt, '2026-01-01T00:00:00.000Z');
  assert.deepEqual(peek({}).schemes, []);
  for (const token of ['', '.', 'x.y.z', `${Buffer.from('{').toString('base64url')}.a.b`]) assert.equal(peek({ 'plaid-verification': token }).keyId, null);
  assert.equal(peek({ 'plaid-verification': `${Buffer.from('{"kid":"k-1"}').toString('base64url')}.a.b` }).keyId, 'k-1');
});

test('unwrap takes inspect or a judge, passes on the media type, and gives what it returned', () => {
  const agreed = credential({ header: 'x-token', value: 'v' });
  const idverse = { provider: 'idverse', credentials: [agreed] };
  const sent = { 'X-Token': 'v', 'Content-Type': 'application/x-www-form-urlencoded' };
  const { inspection } = unwrap('status=COMPLETED&transaction_id=01', sent, { ...idverse, inspect });
  assert.deepEqual([inspection.type, inspection.event], ['read', 'completion']);
  const strict = idverdict.createJudge({ rules: { 'preventor-ticket-accepted': 'review' } });
  const outcome = (given) => unwrap(ACCEPTED, { 'x-token': 'v' }, { provider: 'preventor', scheme: 'static', credentials: [agreed], ...given }).inspection.verdict.outcome;
  assert.deepEqual([outcome({ inspect }), outcome({ judge: inspect }), outcome({ judge: strict })], ['accept', 'accept', 'review']);
  for (const given of [{}, { judge: idverdict.judge }, { inspect: 'x' }, { inspect, judge: strict }, { judge: null }]) refused('invalid-options', () => outcome(given));
  assert.throws(() => outcome({ inspect: () => { throw new TypeError('own'); } }), { name: 'TypeError', message: 'own' });
});

test('a credential, an error and a printed proof have no secret in them', () => {
  const all = [secret, key, credential({ token: SECRET }), credential({ header: 'x-a', value: SECRET }), credential({ username: 'u', password: SECRET })];
  const text = shown(all, { depth: 9, showHidden: true }) + JSON.stringify(all) + all.map(String).join() + JSON.stringify(structuredClone({ ...secret }));
  assert.ok(!text.includes(SECRET) && !text.includes('kkkk'), text);
  assert.deepEqual(Object.keys(secret), ['name', 'kind']);
  assert.throws(() => { secret.name = 'other'; }, TypeError);
});

test('a body longer than the limit is refused, and the limit can be raised', () => {
  const long = JSON.stringify({ a: 'x'.repeat(1 << 20) });
  const sent = sign(long, { provider: 'bive', credential: secret, limits: { bytes: 1 << 21 } });
  refused('too-large', () => verify(long, sent.headers, options));
  assert.equal(verify(long, sent.headers, { ...options, limits: { bytes: 1 << 21 } }).authentic, true);
  refused('too-large', () => verify(body, headers, { ...options, limits: { bytes: 10 } }));
});

test('what a caller’s object throws when it is read is the cause of the error, and the next call works', () => {
  const cause = new Error('own');
  const throwing = { get [HEADER]() { throw cause; } };
  assert.throws(() => verify(body, throwing, options), (error) => error instanceof IdverdictError && error.cause === cause);
  assert.equal(verify(body, headers, options).authentic, true);
  const nested = { get [HEADER]() { return verify(body, headers, options) && signature; } };
  assert.equal(verify(body, nested, options).authentic, true);
});

// Independent implementations, both ways.

test('stripe verifies what is signed here, and what stripe signs is verified here', () => {
  const { webhooks } = new Stripe('sk_test_invented');
  const time = Math.floor(Date.now() / 1000);
  const ours = sign(body, { scheme: 'stripe', credential: stripeSecret }).headers['stripe-signature'];
  assert.equal(webhooks.constructEvent(body, ours, 'whsec_invented').event, 'verification.completed');
  const theirs = webhooks.generateTestHeaderString({ payload: body, secret: 'whsec_invented', timestamp: time });
  assert.equal(verify(body, { 'stripe-signature': theirs }, { scheme: 'stripe', credentials: [stripeSecret] }).authentic, true);
  refused('no-match', () => verify(`${body} `, { 'stripe-signature': theirs }, { scheme: 'stripe', credentials: [stripeSecret] }));
});

test('standardwebhooks and svix verify what is signed here, and what they sign is verified here', () => {
  const date = new Date();
  for (const [scheme, peer, prefix] of [['standard-webhooks', new Webhook(standardSecret), 'webhook'], ['svix', new Svix(standardSecret), 'svix']]) {
    const { headers: ours } = sign(body, { scheme, credential: standard.credentials[0], id: 'msg_2' });
    assert.deepEqual(peer.verify(body, ours), JSON.parse(body));
    const theirs = { [`${prefix}-id`]: 'msg_3', [`${prefix}-timestamp`]: String(Math.floor(date / 1000)), [`${prefix}-signature`]: peer.sign('msg_3', date, body) };
    assert.equal(verify(body, theirs, { scheme, credentials: standard.credentials }).id, 'msg_3');
    refused('no-match', () => verify(`${body} `, theirs, { scheme, credentials: standard.credentials }));
  }
});

test('@octokit/webhooks-methods verifies what is signed by a scheme of one’s own, and the other way round', async () => {
  const scheme = { type: 'hmac', header: 'X-Hub-Signature-256', prefix: 'sha256=' };
  const ours = sign(body, { scheme, credential: secret }).headers['X-Hub-Signature-256'];
  assert.equal(await octokitVerify(SECRET, body, ours), true);
  const theirs = { 'x-hub-signature-256': await octokitSign(SECRET, body) };
  assert.equal(verify(body, theirs, { scheme, credentials: [secret] }).scheme, 'custom');
  for (const value of [theirs['x-hub-signature-256'].slice(7), theirs['x-hub-signature-256'].replace('sha256=', 'sha1=')]) {
    refused('malformed-header', () => verify(body, { 'x-hub-signature-256': value }, { scheme, credentials: [secret] }));
  }
  for (const wrong of [{}, { type: 'hmac' }, { type: 'other', header: 'x' }, { ...scheme, header: 'x y' }, { ...scheme, algorithm: 'md5' }, { ...scheme, encoding: 'base32' }, { ...scheme, more: 1 }]) {
    refused('invalid-options', () => verify(body, theirs, { scheme: wrong, credentials: [secret] }));
  }
});

test('node:crypto agrees on HMACs, hashes, encryption, ES256 and Ed25519', () => {
  for (const [scheme, header] of [['onfido', 'x-sha2-signature'], ['idenfy', 'idenfy-signature'], ['veriff', 'x-hmac-signature'], ['trulioo', 'x-trulioo-signature'], ['metamap', 'x-signature']]) {
    const mac = createHmac('sha256', SECRET).update(body).digest('hex');
    assert.equal(sign(body, { scheme, credential: secret }).headers[header], mac);
    assert.equal(verify(body, { [header]: mac }, { scheme, credentials: [secret] }).authentic, true);
  }
  const base64 = { type: 'hmac', header: 'x-a', algorithm: 'sha-512', encoding: 'base64' };
  assert.equal(sign(body, { scheme: base64, credential: secret }).headers['x-a'], createHmac('sha512', SECRET).update(body).digest('base64'));
  for (const text of ['', 'x', 'x'.repeat(15), 'x'.repeat(16), ACCEPTED]) {
    const iv = Buffer.alloc(16, 3);
    const cipher = createCipheriv('aes-256-cbc', 'k'.repeat(32), iv);
    const theirs = cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
    assert.deepEqual(encrypt(text, { provider: 'preventor', credential: key, iv: new Uint8Array(iv) }).body, theirs);
    if (text === ACCEPTED) assert.equal(verify(theirs, { 'x-pvt-cipher-iv': iv.toString('base64') }, preventor).confidential, true);
  }
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k-1', use: 'sig', alg: 'ES256', expired_at: null };
  const plaid = { scheme: 'plaid', credentials: [asymmetric.credential({ jwk, name: 'jwk' })], now };
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (head, claims, from = privateKey) => {
    const signed = `${encode(head)}.${encode(claims)}`;
    return { 'plaid-verification': `${signed}.${createSign('SHA256').update(signed).sign({ key: from, dsaEncoding: 'ieee-p1363' }).toString('base64url')}` };
  };
  const head = { alg: 'ES256', kid: 'k-1', typ: 'JWT' };
  const claims = { iat: NOW, request_body_sha256: createHash('sha256').update(body).digest('hex') };
  assert.equal(asymmetric.verify(body, token(head, claims), plaid).credential, 'jwk');
  refused('too-old', () => asymmetric.verify(body, token(head, { ...claims, iat: NOW - 301 }), plaid));
  refused('no-match', () => asymmetric.verify(`${body} `, token(head, claims), plaid));
  refused('no-match', () => asymmetric.verify(body, token({ ...head, kid: 'k-2' }, claims), plaid));
  refused('no-match', () => asymmetric.verify(body, token(head, claims, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), plaid));
  for (const wrong of [{ ...head, alg: 'none' }, { ...head, alg: 'HS256' }, { ...head, crit: ['b64'] }, {}]) refused('malformed-header', () => asymmetric.verify(body, token(wrong, claims), plaid));
  for (const wrong of [{ iat: NOW }, { ...claims, iat: 'x' }, { ...claims, iat: null }, {}]) refused('malformed-header', () => asymmetric.verify(body, token(head, wrong), plaid));
  refused('expired-key', () => asymmetric.verify(body, token(head, claims), { ...plaid, credentials: [asymmetric.credential({ jwk: { ...jwk, expired_at: NOW } })] }));
  const own = asymmetric.credential({ jwk: { ...privateKey.export({ format: 'jwk' }), kid: 'k-1' } });
  assert.equal(asymmetric.verify(body, asymmetric.sign(body, { scheme: 'plaid', credential: own, now }).headers, plaid).authentic, true);

  const pair = generateKeyPairSync('ed25519');
  const raw = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x, 'base64url').toString('base64');
  const v1a = { 'webhook-id': 'msg_9', 'webhook-timestamp': String(NOW), 'webhook-signature': `v1a,${signWith(null, Buffer.from(`msg_9.${NOW}.${body}`), pair.privateKey).toString('base64')}` };
  const publics = { ...standard, credentials: [asymmetric.credential({ publicKey: `whpk_${raw}` })] };
  assert.equal(asymmetric.verify(body, v1a, publics).id, 'msg_9');
  refused('no-match', () => asymmetric.verify(`${body} `, v1a, publics));
  refused('no-match', () => asymmetric.verify(body, standardHeaders, publics));
});
