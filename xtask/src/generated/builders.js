// Makes the typed payload from the tape that the wasm leaves behind; see src/schema/tape.rs for its words.

import { latin } from './body.js';
import { READ_BODY, READ_EVENT, READ_TAPE, READ_TEXTS, READ_TEXTS_LENGTH } from './layout.js';
import {
  DATA, DATA_BITS, ESCAPED, FALSE, JSON_TEXT, KEY_ESCAPED, LIST, MAP, NULL, NUMBER, QUOTED, RECORD, TEXT, TRUE, WIDE, WORD,
} from './tape.js';

/** The whole second word of a null */
const NOTHING = NULL << DATA_BITS;

/** Past so many digits a sum of digits is no longer sure to be exact. */
const EXACT_DIGITS = 15;

// Set for the length of one build, since every function below needs them. Views would take as long to make as a small
// payload takes to build: what the wasm has left is read where it stands.
/** The memory in words, and which of them is the tape's first */
let tape;
let origin = 0;
/** The body, one char a byte */
let body;
/** The memory in bytes, and which of them is the body's first */
let bytes;
let start = 0;
/** Which of them is the first of what was decoded, how many there are, and all of it as a string once it was asked for */
let texts = 0;
let textsLength = 0;
let said;

const BEYOND_ASCII = /[^\0-\x7f]/;
// A string may begin with U+FEFF, which is part of it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The payload of the body that is `chars`, of which the answer at `words[at]` tells: the words of `READ` in layout.js. */
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
    // What was built keeps alive what it needs of the body; nothing else should.
    tape = body = bytes = said = undefined;
  }
}

// Of every value there is the place of its slot, `at`: what is there stands in the slot's second word.

/** Where a pair of the tape is among the words */
function pair(index) {
  return origin + (index << 1);
}

/** Where the record begins whose slot is at `at`; 0 where there is null */
function record(at) {
  const word = tape[at + 1];
  return word === NOTHING ? 0 : pair(word & DATA);
}

/** A string, or an id that came as a number */
function text(at) {
  const word = tape[at + 1];
  const tag = word >>> DATA_BITS;
  const from = tape[at];
  if (tag === TEXT) return body.slice(from + 1, from + 1 + (word & DATA));
  if (tag === NUMBER) return body.slice(from, from + (word & DATA));
  if (tag === WIDE) return decoded(from + 1, word & DATA);
  return tag === ESCAPED ? unescaped(from, pair(word & DATA)) : null;
}

/** A string with escapes, of which the pairs at `at` tell; one with more than ASCII is read anew, surrogates by themselves */
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
  // 0 before the point, then ten to the number of digits behind it
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
  // Both are exact, so their quotient is rounded once, as it should be.
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

/** A map whose keys are names of things */
function map(at, value) {
  return entriesOf(at, value, name);
}

/** A map whose keys may be names of people, of which none is kept */
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
    // Plain assignment would set the prototype, or fail on what a frozen prototype has.
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

/** The number of these digits, or the digits themselves where a number could not hold them */
function exact(digits) {
  const value = Number(digits);
  if (String(value) === digits) return value;
  // Anchored, since an end looked for from every zero on would take forever.
  const significant = /^\d*[1-9]/.exec(digits.replace(/[eE].*|^-?[0.]+|\D/g, ''))?.[0];
  const size = Math.abs(value);
  // Beyond the smallest and the largest of full precision, fewer digits are held.
  const held = significant === undefined || (significant.length <= EXACT_DIGITS && size > 1e-307 && size < Infinity);
  return held ? value : digits;
}

function json(from, length) {
  const source = utf16(from, length);
  return JSON.parse(/\d[\d.]{15}|\d[eE]/.test(source) ? exactly(source) : source);
}

/** The same JSON, in which a number is a string of its digits where a number could not hold them */
function exactly(source) {
  let inString = false;
  // Not a string at once: a match of many escapes takes more stack than there is.
  return source.replace(/"|\\.|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') inString = !inString;
    return inString || token === '"' || typeof exact(token) === 'number' ? token : `"${token}"`;
  });
}

/** Keys that were met before, each where its hash is: a string that is a key already is looked up at once */
const NAMES = new Array(512).fill('');
const LONGEST_NAME = 48;

/** The key without escapes whose opening quote is at `quote`, and whose value is at `value` */
function name(quote, value) {
  const end = closing(value);
  const length = end - quote - 1;
  // Keys of one kind begin alike, or end alike but for a word or a number.
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
  // What is not all ASCII stands otherwise in the body than it reads.
  if (made.length !== length || length > LONGEST_NAME) return made;
  // As the key of an object it is a string of its own, which keeps no body alive.
  return (NAMES[place] = Object.keys({ [made]: 0 })[0]);
}

/** Where the key ends of the value at `value`: nothing but a colon and blanks stands between them, and nearly always one at most */
function closing(value) {
  if (body.charCodeAt(value - 2) === 34) return value - 2;
  return body.charCodeAt(value - 3) === 34 ? value - 3 : body.lastIndexOf('"', value - 1);
}

/** The string whose opening quote is at `quote` */
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
 * Of a field known by several keys, the one by which the value in the slot at `at` stands in the body.
 *
 * Its length says which, with the character at `place` where there is one that does.
 */
function key(at, known, place) {
  const end = closing(tape[at]);
  for (const one of known) {
    const begin = end - one.length;
    if (body.charCodeAt(begin - 1) !== 34) continue;
    if (place === undefined ? body.startsWith(one, begin) : body.charCodeAt(begin + place) === one.charCodeAt(place)) return one;
  }
  // With escapes: no key that a contract knows has a quote inside.
  return string(body.lastIndexOf('"', end - 1));
}

/** The string of these bytes, which hold escapes or are not all ASCII */
function decoded(from, length) {
  const inside = utf16(from, length);
  return inside.includes('\\') ? JSON.parse(`"${inside}"`) : inside;
}

function utf16(from, length) {
  const end = from + length;
  const chars = body.slice(from, end);
  return BEYOND_ASCII.test(chars) ? utf8.decode(bytes.subarray(start + from, start + end)) : chars;
}
