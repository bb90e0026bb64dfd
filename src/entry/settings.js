// What the next body is judged by.
//
// Options that are plain data become a few numbers here, which are handed to the wasm only if one of them has changed. All
// other options are read by the wasm, which also says what is wrong with them. No getter of a caller's object runs twice.

import { LIMIT } from './body.js';
import { foreign, issued } from './engine.js';
import { IdverdictError } from './error.js';
import * as glue from './glue.js';
import { DEPTH, ISSUES, MOST_BYTES, MOST_DEPTH, MOST_ISSUES, TODAY } from './layout.js';
import { PROVIDERS } from './tables.js';

/** The instance that has the numbers below, or `undefined` if it is not known what an instance has */
let owner;
let provider;
let isForm;
let day;
let bytes;
let depth;
let issues;
let policy;

function set(wasm, itsProvider, itIsForm, itsDay, itsBytes, itsDepth, itsIssues, itsPolicy) {
  if (
    wasm === owner && itsProvider === provider && itIsForm === isForm && itsDay === day && itsBytes === bytes && itsDepth === depth &&
    itsIssues === issues && itsPolicy === policy
  ) {
    return;
  }
  wasm.set(itsProvider, itIsForm, itsDay, itsBytes, itsDepth, itsIssues, itsPolicy);
  owner = wasm;
  provider = itsProvider;
  isForm = itIsForm;
  day = itsDay;
  bytes = itsBytes;
  depth = itsDepth;
  issues = itsIssues;
  policy = itsPolicy;
}

/**
 * Sets the options of the next call and returns the byte limit. `own` is the number of a judge's own policy + 1, or 0 if
 * there is none.
 */
export function setOptions(wasm, options, own) {
  if (options === undefined || options === null) {
    set(wasm, 0, 0, TODAY, LIMIT, DEPTH, ISSUES, own);
    return LIMIT;
  }
  if (!isPlain(options)) return setByReading(wasm, options, own, options?.policy);
  const read = optionsOf(options);
  const limits = isAbsent(read.limits) ? LIMITS : limitsOf(read);
  const itsProvider = isAbsent(read.provider) ? 0 : NUMBERS.get(read.provider);
  const itIsForm = isAbsent(read.contentType) ? 0 : formOf(read.contentType);
  const itsDay = isAbsent(read.now) ? TODAY : dayOf(read.now);
  if (itsProvider === undefined || itIsForm === undefined || itsDay === undefined || limits === undefined || !isAbsent(read.policy)) {
    return setByReading(wasm, read, own, read.policy);
  }
  set(wasm, itsProvider, itIsForm, itsDay, limits.bytes, limits.depth, limits.issues, own);
  return limits.bytes;
}

/** Lets the wasm read the options. A judge with a policy of its own refuses another one. */
function setByReading(wasm, options, own, other) {
  if (own === 0) return configure(options);
  if (!isAbsent(other)) throw twice();
  const limit = configure(options);
  wasm.select(own - 1);
  return limit;
}

function twice() {
  const message = 'this judge already has a policy; omit `policy`';
  return new IdverdictError([{ code: 'invalid-options', severity: 'error', pointer: '/policy', message }]);
}

function configure(options) {
  owner = undefined;
  const limit = issued(() => glue.configure(options));
  // A getter among the options may have used the engine meanwhile.
  owner = undefined;
  return limit;
}

/** Returns whether a value is what a caller writes for an option that is left out */
function isAbsent(given) {
  return given === undefined || given === null;
}

/** What stands in a copy for a value that is there but not listed; the wasm refuses it */
const UNLISTED = Symbol('unlisted');

/** Returns whether a value is an object as a literal makes it, or a proxy of one */
function isPlain(given) {
  return typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype;
}

/** Returns a copy of plain options, for which each value is read once; what is there but not listed becomes `UNLISTED`. */
function optionsOf(given) {
  try {
    const { provider, contentType, policy, now, limits } = given;
    const copy = { provider, contentType, policy, now, limits };
    let listed = 0;
    for (const key in given) {
      if (key === 'provider') listed |= 1;
      else if (key === 'contentType') listed |= 2;
      else if (key === 'policy') listed |= 4;
      else if (key === 'now') listed |= 8;
      else if (key === 'limits') listed |= 16;
      else configure(withKey(copy, key));
    }
    if (!isAbsent(provider) && (listed & 1) === 0) copy.provider = UNLISTED;
    if (!isAbsent(contentType) && (listed & 2) === 0) copy.contentType = UNLISTED;
    if (!isAbsent(policy) && (listed & 4) === 0) copy.policy = UNLISTED;
    if (!isAbsent(now) && (listed & 8) === 0) copy.now = UNLISTED;
    if (!isAbsent(limits) && (listed & 16) === 0) copy.limits = UNLISTED;
    return copy;
  } catch (thrown) {
    throw causedBy(thrown);
  }
}

const LIMITS = { bytes: LIMIT, depth: DEPTH, issues: ISSUES };

/** Returns the limits, or `undefined` if the wasm has to read them. A copy takes their place, as of the options. */
function limitsOf(options) {
  const given = options.limits;
  if (!isPlain(given)) return undefined;
  try {
    const { bytes, depth, issues } = given;
    const copy = { bytes, depth, issues };
    options.limits = copy;
    let listed = 0;
    for (const key in given) {
      if (key === 'bytes') listed |= 1;
      else if (key === 'depth') listed |= 2;
      else if (key === 'issues') listed |= 4;
      else configure({ limits: withKey(copy, key) });
    }
    if (!isAbsent(bytes) && (listed & 1) === 0) copy.bytes = UNLISTED;
    if (!isAbsent(depth) && (listed & 2) === 0) copy.depth = UNLISTED;
    if (!isAbsent(issues) && (listed & 4) === 0) copy.issues = UNLISTED;
    const most = copy.bytes ?? LIMIT;
    const deepest = copy.depth ?? DEPTH;
    const listable = copy.issues ?? ISSUES;
    const isEach = isLimit(most, MOST_BYTES) && isLimit(deepest, MOST_DEPTH) && isLimit(listable, MOST_ISSUES);
    return isEach ? { bytes: most, depth: deepest, issues: listable } : undefined;
  } catch (thrown) {
    throw causedBy(thrown);
  }
}

function isLimit(number, most) {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

/** Returns a copy with a key that the wasm does not know, for which it refuses the copy */
function withKey(copy, key) {
  return Object.defineProperty(copy, key, { enumerable: true });
}

function causedBy(thrown) {
  return thrown instanceof IdverdictError ? thrown : foreign(thrown);
}

/** The number of each provider, from 1 */
const NUMBERS = new Map(PROVIDERS.map(({ name }, place) => [name, place + 1]));

// What the wasm said of the last content type and of the last time.
let lastType;
let lastForm;
let lastTime;
let lastDay;

/** Returns 1 if a content type is that of a form, 0 if it is another, and `undefined` if it is no text */
function formOf(contentType) {
  if (typeof contentType !== 'string') return undefined;
  if (contentType !== lastType) {
    lastForm = glue.isForm(contentType) ? 1 : 0;
    lastType = contentType;
  }
  return lastForm;
}

const DAY = 86_400_000;
/** The first and the last millisecond of the years that the wasm knows */
const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const { getTime } = Date.prototype;

/** Returns the day of a time, in days since 1970-01-01, or `undefined` if it is none */
function dayOf(time) {
  if (typeof time === 'string') {
    if (time !== lastTime) {
      lastDay = glue.dayOf(time);
      lastTime = time;
    }
    return lastDay === TODAY ? undefined : lastDay;
  }
  try {
    const number = typeof time === 'number' ? Math.trunc(time) : getTime.call(time);
    return number >= FIRST && number <= LAST ? Math.floor(number / DAY) : undefined;
  } catch {
    return undefined; // not a Date
  }
}
