// Checks what a caller passes, and reads each value once.

import { engine, issued } from './engine.js';
import { IdverdictError } from './error.js';
import * as glue from './glue.js';

const tagOf = (value) => Object.prototype.toString.call(value);

/** Returns an error about the caller's options. */
export function invalid(pointer, message, expected) {
  return failure('invalid-options', pointer, message, expected);
}

/** Returns an error with one issue. */
export function failure(code, pointer, message, expected) {
  return new IdverdictError([{ code, severity: 'error', pointer, message, ...(expected && { expected }) }]);
}

/** Returns a copy of a plain object that has no other keys than these; `null` becomes `undefined`. */
export function plain(given, pointer, keys) {
  if (tagOf(given) !== '[object Object]') throw invalid(pointer, 'expected a plain object', ['object']);
  const copy = { ...given };
  for (const key of Object.keys(copy)) {
    copy[key] ??= undefined;
    if (!keys.includes(key)) engine(() => issued(() => { throw glue.unknownKey(pointer, key, keys); }));
  }
  return copy;
}

/** Returns a value that is a string or left out. */
export function text(value, pointer) {
  if (value !== undefined && typeof value !== 'string') throw invalid(pointer, 'expected a string', ['string']);
  return value;
}

/** Returns a value that is a boolean or left out. */
export function flag(value, pointer) {
  if (value !== undefined && typeof value !== 'boolean') throw invalid(pointer, 'expected a boolean', ['boolean']);
  return value === true;
}

/** Returns when a delivery has to have been sent, as the wasm reads it. */
export function windowOf({ now = Date.now(), tolerance = 300 }) {
  const millis = tagOf(now) === '[object Date]' ? Date.prototype.getTime.call(now) : typeof now === 'string' ? fromIso(now) : now;
  // The times that a Date can have
  if (typeof millis !== 'number' || !(Math.abs(millis) <= 8.64e15)) {
    throw invalid('/now', 'expected a Date, a date and time in ISO 8601, or milliseconds since 1970');
  }
  return { now: millis, tolerance: typeof tolerance === 'number' ? tolerance : Number.NaN };
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** Returns the time of a text in milliseconds, or NaN. A time without a zone is read as UTC. */
function fromIso(text) {
  const [, day, zone] = ISO.exec(text) ?? [];
  const midnight = new Date(`${day}T00:00Z`);
  // A Date makes the third of March of the 31st of February.
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  return isDay ? Date.parse(`${text.replace(' ', 'T')}${zone ? '' : 'Z'}`) : Number.NaN;
}

/** The largest byte limit that a caller may set, as in `idverdict` */
const MOST = 256 << 20;

/** Returns the byte limit of a body, or `undefined` for the default. */
export function limitOf(limits) {
  if (limits === undefined) return undefined;
  const { bytes } = plain(limits, '/limits', ['bytes']);
  if (bytes === undefined || (Number.isInteger(bytes) && bytes >= 0 && bytes <= MOST)) return bytes;
  throw invalid('/limits/bytes', `expected a whole number from 0 to ${MOST}`);
}

const CUSTOM = ['type', 'header', 'prefix', 'algorithm', 'encoding'];

/** Returns which scheme is meant, as the wasm reads it. */
export function schemeOf({ provider, scheme }, kind) {
  const isCustom = typeof scheme === 'object' && scheme !== null;
  const custom = isCustom ? plain(scheme, '/scheme', CUSTOM) : undefined;
  for (const key of CUSTOM) if (custom) custom[key] = text(custom[key], `/scheme/${key}`);
  if (custom && custom.type === undefined) throw invalid('/scheme/type', 'expected `hmac` or `timestamped`', ['hmac', 'timestamped']);
  if (custom && custom.header === undefined) throw invalid('/scheme/header', 'expected the name of a header');
  return { provider: text(provider, '/provider'), scheme: isCustom ? undefined : text(scheme, '/scheme'), custom, kind };
}
