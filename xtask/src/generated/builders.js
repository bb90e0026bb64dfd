// Builds the typed payload from the tape that the wasm leaves behind; src/schema/tape.rs describes its words.

import { latin } from './body.js';
import { READ_BODY, READ_EVENT, READ_TAPE, READ_TEXTS, READ_TEXTS_LENGTH } from './layout.js';
import {
  DATA, DATA_BITS, ESCAPED, FALSE, JSON_TEXT, KEY_ESCAPED, LIST, MAP, NULL, NUMBER, QUOTED, RECORD, TEXT, TRUE, WIDE, WORD,
} from './tape.js';

/** The second word of a null */
const NOTHING = NULL << DATA_BITS;

/** Up to this many digits, their sum is exact. */
const EXACT_DIGITS = 15;

// Set during one build, because every function below needs them. The wasm's memory is read in place: creating views would
// take as long as building a small payload.
/** The memory in words, and the index of the tape's first one */
let tape;
let origin = 0;
/** The body, with one character per byte */
let body;
/** The memory in bytes, and the index of the body's first one */
let bytes;
let start = 0;
/** The index of the first decoded byte, the number of decoded bytes, and their text once it is needed */
let texts = 0;
let textsLength = 0;
let said;

const BEYOND_ASCII = /[^\0-\x7f]/;
// A string may begin with U+FEFF, which is part of it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Returns the payload of the body `chars`; its answer at `words[at]` has the layout `READ` in layout.js. */
export function build(words, at, chars, raw) {
  tape = words;
  origin = words[at + READ_TAPE] >>> 2;
  body = chars;
  bytes = raw;
  start = words[at + READ_BODY];
  texts = words[at + READ_TEXTS];
  textsLength = words[at + READ_TEXTS_LENGTH];
  try {
    return ROOTS[words[at + READ_EVENT]](origin);
  } finally {
    // The payload keeps what it needs of the body alive; nothing else may.
    tape = body = bytes = said = undefined;
  }
}

// In the following functions, `at` is the index of a value's slot, whose second word says what the value is.

/** Returns the index of a pair of the tape among the words */
function pair(index) {
  return origin + (index << 1);
}

/** Returns the start of the record in the slot at `at`, or 0 if it is null */
function record(at) {
  const word = tape[at + 1];
  return word === NOTHING ? 0 : pair(word & DATA);
}

/** Returns a string, or an id that is a number in the body */
function text(at) {
  const word = tape[at + 1];
  const tag = word >>> DATA_BITS;
  const from = tape[at];
  if (tag === TEXT) return body.slice(from + 1, from + 1 + (word & DATA));
  if (tag === NUMBER) return body.slice(from, from + (word & DATA));
  if (tag === WIDE) return decoded(from + 1, word & DATA);
  return tag === ESCAPED ? unescaped(from, pair(word & DATA)) : null;
}

/** Returns a string with escapes from the pairs at `at`; one that is not ASCII is decoded again, with lone surrogates */
function unescaped(from, at) {
  said ??= latin(bytes, texts, texts + textsLength);
  const chars = said.slice(tape[at + 1], tape[at + 1] + tape[at + 2]);
  return BEYOND_ASCII.test(chars) ? decoded(from + 1, tape[at]) : chars;
}

function spelt(at, spellings) {
  const word = tape[at + 1];
  return word >>> DATA_BITS === WORD ? spellings[word & DATA] : text(at);
}

function flag(at) {
  const tag = tape[at + 1] >>> DATA_BITS;
  return tag === NULL ? null : tag === TRUE;
}

function number(at) {
  const word = tape[at + 1];
  const tag = word >>> DATA_BITS;
  if (tag === NULL) return null;
  let place = tag === QUOTED ? tape[at] + 1 : tape[at];
  const end = place + (word & DATA);
  const written = place;
  if (end - place > EXACT_DIGITS) return Number(body.slice(written, end));
  const negative = body.charCodeAt(place) === 45;
  if (negative) place++;
  let sum = 0;
  // 0 before the decimal point, then ten to the power of the number of digits after it
  let scale = 0;
  for (; place < end; place++) {
    const digit = body.charCodeAt(place) - 48;
    if (digit >= 0 && digit <= 9) {
      sum = sum * 10 + digit;
      scale *= 10;
    } else if (digit === -2) {
      scale = 1;
    } else {
      return Number(body.slice(written, end));
    }
  }
  // Both are exact, so their quotient is rounded only once.
  if (scale) sum /= scale;
  return negative ? -sum : sum;
}

function list(at, item) {
  const word = tape[at + 1];
  if (word === NOTHING) return null;
  const items = [];
  for (let index = word & DATA, cell; index; index = tape[cell]) {
    cell = pair(index);
    items.push(item(cell + 2));
  }
  return items;
}

/** Returns a map whose keys are names of things */
function map(at, value) {
  return entriesOf(at, value, name);
}

/** Returns a map whose keys may be names of people, which are not cached */
function people(at, value) {
  return entriesOf(at, value, string);
}

function entriesOf(slot, value, keyAt) {
  const word = tape[slot + 1];
  if (word === NOTHING) return null;
  const entries = {};
  for (let index = word & DATA, cell; index; index = tape[cell]) {
    cell = pair(index);
    const quote = tape[cell + 1];
    const key = quote & KEY_ESCAPED ? string(tape[pair(quote & ~KEY_ESCAPED)]) : keyAt(quote, tape[cell + 2]);
    const entry = value(cell + 2);
    // An assignment would set the prototype, or fail because of a property of a frozen prototype.
    if (key in Object.prototype) {
      Object.defineProperty(entries, key, { value: entry, configurable: true, enumerable: true, writable: true });
    } else {
      entries[key] = entry;
    }
  }
  return entries;
}

function any(at) {
  const word = tape[at + 1];
  const tag = word >>> DATA_BITS;
  if (tag === NUMBER) return exact(text(at));
  if (tag === TRUE || tag === FALSE) return tag === TRUE;
  return tag === JSON_TEXT ? json(tape[at], word & DATA) : text(at);
}

/** Returns the number with these digits, or the digits themselves if a number cannot represent them */
function exact(digits) {
  const value = Number(digits);
  if (String(value) === digits) return value;
  // Anchored, because searching for an end from every zero would take quadratic time.
  const significant = /^\d*[1-9]/.exec(digits.replace(/[eE].*|^-?[0.]+|\D/g, ''))?.[0];
  const size = Math.abs(value);
  // Outside this range, a number has fewer digits of precision.
  const held = significant === undefined || (significant.length <= EXACT_DIGITS && size > 1e-307 && size < Infinity);
  return held ? value : digits;
}

function json(from, length) {
  const source = utf16(from, length);
  return JSON.parse(/\d[\d.]{15}|\d[eE]/.test(source) ? exactly(source) : source);
}

/** Returns the same JSON with each number that a number cannot represent as a string of its digits */
function exactly(source) {
  let inString = false;
  // Token by token, because a match with many escapes would overflow the stack.
  return source.replace(/"|\\.|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') inString = !inString;
    return inString || token === '"' || typeof exact(token) === 'number' ? token : `"${token}"`;
  });
}

/** A cache of keys, each at the index of its hash, because looking up a key that is already one takes less time */
const NAMES = new Array(512).fill('');
const LONGEST_NAME = 48;

/** Returns the key whose opening quote is at `quote`, whose value is at `value`, and which has no escapes */
function name(quote, value) {
  const end = closing(value);
  const length = end - quote - 1;
  // Keys of the same kind begin alike, or end alike except for a word or a number.
  const place =
    (body.charCodeAt(quote + 1) * 31 +
      body.charCodeAt(quote + (length >> 1)) * 131 +
      body.charCodeAt(end - 4) * 89 +
      body.charCodeAt(end - 1) * 17 +
      length) &
    511;
  const known = NAMES[place];
  if (known.length === length && body.startsWith(known, quote + 1)) return known;
  const made = string(quote);
  // A key that is not ASCII has other characters in the body.
  if (made.length !== length || length > LONGEST_NAME) return made;
  // A key of an object is a string of its own, which does not keep the body alive.
  return (NAMES[place] = Object.keys({ [made]: 0 })[0]);
}

/** Returns the end of the key of the value at `value`; between them are a colon and blanks, nearly always at most one */
function closing(value) {
  if (body.charCodeAt(value - 2) === 34) return value - 2;
  return body.charCodeAt(value - 3) === 34 ? value - 3 : body.lastIndexOf('"', value - 1);
}

/** Returns the string whose opening quote is at `quote` */
function string(quote) {
  let end = quote + 1;
  let code;
  let isPlain = true;
  for (; (code = body.charCodeAt(end)) !== 34; end++) {
    if (code === 92) end++;
    if (code === 92 || code > 127) isPlain = false;
  }
  return isPlain ? body.slice(quote + 1, end) : decoded(quote + 1, end - quote - 1);
}

/**
 * Returns the key that the body uses for the value in the slot at `at`, for a field with several keys.
 *
 * The keys are distinguished by their lengths and, if there is such a position, by the character at `place`.
 */
function key(at, known, place) {
  const end = closing(tape[at]);
  for (const one of known) {
    const begin = end - one.length;
    if (body.charCodeAt(begin - 1) !== 34) continue;
    if (place === undefined ? body.startsWith(one, begin) : body.charCodeAt(begin + place) === one.charCodeAt(place)) return one;
  }
  // The key has escapes: no declared key contains a quote.
  return string(body.lastIndexOf('"', end - 1));
}

/** Returns the string of these bytes, which contain escapes or are not all ASCII */
function decoded(from, length) {
  const inside = utf16(from, length);
  return inside.includes('\\') ? JSON.parse(`"${inside}"`) : inside;
}

function utf16(from, length) {
  const end = from + length;
  const chars = body.slice(from, end);
  return BEYOND_ASCII.test(chars) ? utf8.decode(bytes.subarray(start + from, start + end)) : chars;
}
