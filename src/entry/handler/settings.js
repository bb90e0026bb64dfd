// The options of a handler, checked once when it is made, so that a mistake stops a program at its start.

import { providers as known } from './about.js';
import { inspect as plainInspect } from './core.js';
import * as plainDelivery from './delivery.js';
import { IdverdictError } from './error.js';
import { isUnauthentic } from './open.js';
import { DECISIONS } from './state.js';

const RECEIVES = ['providers', 'providerOf', 'judge', 'delivery', 'onError', 'observe', 'limits'];
const KEYS = [...RECEIVES, 'store', 'onVerdict', 'onInvalid', 'fetchResult', 'personal', 'lease'];
const STORE = ['claim', 'extend', 'commit', 'reported', 'release', 'history', 'unfinished', 'keep', 'inbox', 'discard', 'erase', 'prune'];
const LEASE = { least: 1, most: 3600 };
const LIMIT = 1 << 20;

const ignore = () => {};

/** Returns a function that calls another one and ignores what it throws, because what observes must not change anything. */
const quiet = (observe) => async (...words) => {
  try {
    await observe(...words);
  } catch {
    // There is nobody left to tell.
  }
};

/** Returns the checked options of a handler. */
export function settingsOf(options) {
  const own = plain(options, '', KEYS);
  const receiving = receivingOf(own);
  const store = own.store ?? {};
  for (const name of STORE) {
    if (typeof store[name] !== 'function') throw invalid('/store', 'expected a store, such as `sqliteStore(database)` or `memoryStore()`');
  }
  const { lease = 60 } = own;
  if (!(Number.isInteger(lease) && lease >= LEASE.least && lease <= LEASE.most)) {
    throw invalid('/lease', `expected whole seconds from ${LEASE.least} to ${LEASE.most}`);
  }
  return {
    ...receiving,
    store,
    onInvalid: functionOf(own.onInvalid ?? ignore, '/onInvalid'),
    onVerdict: functionOf(own.onVerdict, '/onVerdict'),
    fetchResult: own.fetchResult === undefined ? null : functionOf(own.fetchResult, '/fetchResult'),
    personal: own.personal === true,
    lease,
  };
}

/** Returns the checked options of a receiver. */
export function receiverSettingsOf(options) {
  const own = plain(options, '', [...RECEIVES, 'onDelivery']);
  const receiving = receivingOf(own);
  if (Object.keys(receiving.providers).length === 0) throw noProvider();
  return { ...receiving, onDelivery: functionOf(own.onDelivery, '/onDelivery') };
}

/** Returns the checked options of what receives requests. */
function receivingOf(own) {
  const providers = providersOf(own.providers);
  const names = Object.keys(providers);
  const inspect = own.judge === undefined ? plainInspect : own.judge.inspect;
  const { delivery = plainDelivery } = own;
  for (const name of ['unwrap', 'verify', 'peek']) functionOf(delivery[name], '/delivery');
  const limits = { ...own.limits, bytes: own.limits?.bytes ?? LIMIT };
  for (const name of names) tried(delivery, name, providers[name], limits);
  functionOf(inspect, '/judge')('', { limits });
  return {
    providers,
    inspect,
    delivery,
    onError: quiet(functionOf(own.onError ?? ignore, '/onError')),
    observe: quiet(functionOf(own.observe ?? ignore, '/observe')),
    providerOf: functionOf(own.providerOf ?? ((request) => (names.length === 1 ? names[0] : lastSegment(request.url))), '/providerOf'),
    limits,
  };
}

const noProvider = () => invalid('/providers', 'expected at least one provider', known.map(({ name }) => name));

/** Returns the checked options of each provider: what `verify` takes, save what differs from request to request. */
function providersOf(given) {
  const providers = plain(given, '/providers', known.map(({ name }) => name));
  for (const name of Object.keys(providers)) {
    const pointer = `/providers/${name}`;
    const own = plain(providers[name], pointer, ['credentials', 'scheme', 'tolerance', 'algorithms', 'allowUnauthenticated']);
    const { credentials } = own;
    // A handler without credentials would believe everybody. `scheme: 'none'` says that this is meant.
    if (own.scheme !== 'none' && typeof credentials !== 'function' && !(Array.isArray(credentials) && credentials.length > 0)) {
      throw invalid(`${pointer}/credentials`, 'expected credentials that `credential` has made, or a function that returns them');
    }
    providers[name] = own;
  }
  return providers;
}

const lastSegment = (url) => new URL(url).pathname.split('/').filter(Boolean).at(-1);

/** Verifies a delivery without headers, which throws what is wrong with the options. */
function tried(delivery, provider, { allowUnauthenticated, credentials, ...options }, { bytes }) {
  // What a function returns is only known when there is a request.
  if (typeof credentials === 'function') return;
  try {
    delivery.verify('', {}, { ...options, provider, credentials, limits: { bytes } });
  } catch (error) {
    if (!isUnauthentic(error)) throw error;
  }
}

/** Returns the tenant, the provider and the reference of a verification. */
export function idOf(given, others = []) {
  const { tenant = null, ...own } = plain(given, '', ['tenant', 'provider', 'reference', ...others]);
  for (const key of ['provider', 'reference']) textOf(own[key], `/${key}`);
  optionalOf(tenant, '/tenant');
  return { tenant, ...own };
}

/** Returns a delivery that a receiver has authenticated, with its inspection. */
export function deliveryGiven(given, { inspect, limits }) {
  const { tenant = null, contentType = null, ...own } = plain(given, '', ['tenant', 'provider', 'key', 'contentType', 'receivedAt', 'body', 'inspection']);
  for (const key of ['provider', 'key']) textOf(own[key], `/${key}`);
  optionalOf(tenant, '/tenant');
  optionalOf(contentType, '/contentType');
  if (typeof own.receivedAt !== 'string' || Number.isNaN(Date.parse(own.receivedAt))) throw invalid('/receivedAt', 'expected a time in ISO 8601');
  if (own.body === undefined && own.inspection === undefined) throw invalid('/body', 'expected the body of a delivery, or its inspection');
  const inspection = own.inspection === undefined ? inspect(own.body, { provider: own.provider, contentType, limits }) : own.inspection;
  return { ...own, tenant, contentType, inspection };
}

/** Returns a verification and the body of a result of it. */
export function resultGiven(given) {
  const own = idOf(given, ['body']);
  if (own.body === undefined) throw invalid('/body', 'expected the body of a result, as it was fetched');
  return own;
}

/** Returns a person's decision. `by` is required, because a decision that nobody has made cannot be explained. */
export function decisionOf(given) {
  const own = idOf(given, ['outcome', 'by', 'seen']);
  if (!Object.hasOwn(DECISIONS, own.outcome)) throw invalid('/outcome', 'expected what a person can decide', Object.keys(DECISIONS));
  if (typeof own.by !== 'string' || own.by.trim() === '') throw invalid('/by', 'expected the name of whoever decided');
  if (own.seen !== undefined && typeof own.seen !== 'string') throw invalid('/seen', 'expected the id of a state');
  return own;
}

export function sweepOf(given = {}) {
  const { olderThan = 3600, limit = 100 } = plain(given, '', ['olderThan', 'limit']);
  if (!(olderThan >= 0)) throw invalid('/olderThan', 'expected seconds');
  if (!(Number.isInteger(limit) && limit > 0)) throw invalid('/limit', 'expected a whole number from 1');
  return { olderThan, limit };
}

/** Returns a time in milliseconds since 1970. */
export function timeOf(given) {
  const { before } = plain(given, '', ['before']);
  const time = before instanceof Date ? before.getTime() : before;
  if (!Number.isFinite(time)) throw invalid('/before', 'expected a Date, or milliseconds since 1970');
  return time;
}

/** Returns a copy of a plain object that has no other keys than these; `null` becomes `undefined`. */
function plain(given, pointer, keys) {
  if (Object.prototype.toString.call(given) !== '[object Object]') throw invalid(pointer, 'expected a plain object', ['object']);
  const copy = { ...given };
  for (const key of Object.keys(copy)) {
    if (!keys.includes(key)) throw invalid(`${pointer}/${key}`, 'unknown option', keys);
    copy[key] ??= undefined;
  }
  return copy;
}

function textOf(value, pointer) {
  if (typeof value !== 'string' || value === '') throw invalid(pointer, 'expected a string');
}

function optionalOf(value, pointer) {
  if (value !== null && typeof value !== 'string') throw invalid(pointer, 'expected a string');
}

function functionOf(value, pointer) {
  if (typeof value === 'function') return value;
  throw invalid(pointer, 'expected a function');
}

function invalid(pointer, message, expected) {
  const issue = { code: 'invalid-options', severity: 'error', pointer, message, ...(expected && { expected }) };
  return new IdverdictError([issue]);
}
