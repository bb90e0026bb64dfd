// The functions of `idverdict/delivery`.

import { LIMIT, load } from './body.js';
import { Credential, credential, fieldsOf, one } from './credential.js';
import { engine, issued, memory } from './engine.js';
import * as glue from './glue.js';
import { headersOf } from './headers.js';
import { failure, flag, invalid, limitOf, plain, schemeOf, text, windowOf } from './options.js';

export { Credential, credential };
export { IdverdictError } from './error.js';

const VERIFY = ['provider', 'scheme', 'credentials', 'now', 'tolerance', 'algorithms', 'limits'];
const UNWRAP = [...VERIFY, 'judge', 'inspect', 'allowUnauthenticated'];
const SIGN = ['provider', 'scheme', 'credential', 'now', 'id', 'form', 'algorithm', 'limits'];
const ENCRYPT = ['provider', 'scheme', 'credential', 'iv', 'limits'];

export function verify(body, headers, options) {
  return proven(body, headers, () => plain(options, '', VERIFY), true).delivery;
}

export function unwrap(body, headers, options) {
  let inspect;
  let now;
  const { delivery, plain: opened, contentType } = proven(body, headers, () => {
    const own = plain(options, '', UNWRAP);
    inspect = inspecting(own);
    now = own.now;
    return own;
  });
  const { provider, authentic, confidential } = delivery;
  const inspection = inspect(opened ?? body, {
    ...(provider !== null && { provider }),
    // What an encrypted body was sent as says nothing about what it holds.
    ...(contentType !== undefined && !confidential && { contentType }),
    ...(now !== undefined && { now: typeof now === 'number' ? new Date(now) : now }),
  });
  if (inspection?.type !== 'read' && inspection?.type !== 'invalid') throw invalid('/judge', JUDGE);
  // Anybody could find out what a changed body decrypts to, if it made a difference.
  if (confidential && !authentic && inspection.type === 'invalid') throw failure('decryption-failed', '', 'the body cannot be decrypted');
  return { inspection, delivery };
}

const JUDGE = 'expected `inspect` of idverdict, or a judge that `createJudge` has made';

/** Returns the function that inspects a body. */
function inspecting({ judge, inspect }) {
  if ((judge === undefined) === (inspect === undefined)) throw invalid('/judge', JUDGE);
  const given = inspect ?? judge?.inspect ?? judge;
  if (typeof given !== 'function') throw invalid('/judge', JUDGE);
  return given;
}

/** Returns what was proven of a delivery, its body if that is not the one that was sent, and its media type. */
function proven(body, headers, optionsOf, allowsAll = false) {
  const { request, limits, contentType } = engine(() => asked(headers, optionsOf(), allowsAll));
  // A call of its own, because a caller's object may use the engine when it is read.
  return engine((wasm) => {
    const length = loaded(wasm, body, limits);
    const { delivery, at, length: own } = issued(() => glue.verify(length, request));
    delivery.sentAt = iso(delivery.sentAt);
    return { delivery, plain: at === null ? undefined : memory().slice(at, at + own), contentType };
  });
}

/** Returns everything but the body as the wasm reads it, and the media type. */
function asked(headers, options, allowsAll) {
  const credentials = fieldsOf(options.credentials);
  const scheme = schemeOf(options, credentials[0]?.kind);
  const names = namesOf(scheme).concat(credentials.flatMap(({ kind, other }) => (kind === 'header' ? [other.toLowerCase()] : [])));
  const found = headersOf(headers, [...names, TYPE]);
  const types = found.filter(({ name }) => name === TYPE);
  return {
    request: {
      scheme,
      headers: found.filter(({ name }) => names.includes(name)),
      credentials,
      window: windowOf(options),
      algorithms: options.algorithms,
      allows_unauthenticated: allowsAll || flag(options.allowUnauthenticated, '/allowUnauthenticated'),
    },
    limits: limitOf(options.limits),
    contentType: types.length === 1 && !names.includes(TYPE) ? types[0].value : undefined,
  };
}

const TYPE = 'content-type';

const iso = (seconds) => (seconds === null ? null : new Date(seconds * 1000).toISOString());

/** Copies a body into the wasm and returns its length. */
function loaded(wasm, body, limit = LIMIT) {
  const length = load(wasm, body, limit);
  if (length > limit) throw failure('too-large', '', `the body is longer than the limit of ${limit} bytes`);
  return length;
}

/** The names of the headers of each scheme that was used so far */
const known = new Map();

function namesOf(scheme) {
  const { provider, scheme: name, custom, kind } = scheme;
  const ask = () => issued(() => glue.headerNames(scheme)).map((header) => header.toLowerCase());
  if (custom) return ask();
  const key = JSON.stringify([provider, name, kind]);
  const names = known.get(key) ?? ask();
  known.set(key, names);
  return names;
}

export function sign(body, options) {
  const { choice, limit } = engine(() => {
    const own = plain(options, '', SIGN);
    const credential = one(own.credential, '/credential');
    const id = text(own.id, '/id') ?? `msg_${globalThis.crypto.randomUUID()}`;
    const [form, algorithm] = ['form', 'algorithm'].map((key) => text(own[key], `/${key}`));
    const choice = { scheme: schemeOf(own, credential.kind), credential, window: windowOf(own), id, form, algorithm };
    return { choice, limit: limitOf(own.limits) };
  });
  return engine((wasm) => {
    const length = loaded(wasm, body, limit);
    const headers = issued(() => glue.sign(length, choice));
    return { body, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) };
  });
}

export function encrypt(body, options) {
  const { credential, header, iv, limit } = engine(() => {
    const own = plain(options, '', ENCRYPT);
    const credential = one(own.credential, '/credential');
    const [header] = namesOf(schemeOf(own, credential.kind));
    const iv = own.iv ?? globalThis.crypto.getRandomValues(new Uint8Array(16));
    if (Object.prototype.toString.call(iv) !== '[object Uint8Array]') throw invalid('/iv', 'expected 16 bytes');
    return { credential, header, iv, limit: limitOf(own.limits) };
  });
  return engine((wasm) => {
    const length = loaded(wasm, body, limit);
    const encrypted = issued(() => glue.encrypt(length, credential, iv));
    return { body: encrypted.body, headers: { [TYPE]: 'text/plain', [header]: encrypted.iv } };
  });
}

/** The names of all headers that are read, once they are known */
let all;

export function peek(headers) {
  return engine(() => {
    all ??= glue.allHeaderNames();
    const peeked = issued(() => glue.peek(headersOf(headers, all)));
    return { ...peeked, sentAt: iso(peeked.sentAt) };
  });
}

for (const exported of [Credential, credential, encrypt, peek, sign, unwrap, verify]) Object.freeze(exported);
