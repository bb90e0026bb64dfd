// A body on its way into the wasm, and pieces of it on their way back.

import { memory } from './engine.js';
import { about } from './glue.js';
import { IdverdictError } from './error.js';

const encoder = new TextEncoder();
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
// A substring of bytes without a decoder, where the runtime has Node's; several times as fast for short ones.
const slice = globalThis.Buffer?.prototype?.latin1Slice;

/** Bytes that a body may have unless the caller says otherwise; the wasm says the same of bodies it is given. */
export const LIMIT = 1 << 20;

// Where the wasm `owner` reads a body, and how long one may be without asking for more room.
let owner;
let start = 0;
let room = 0;

/** Where the wasm reads a body of this length; it is asked only where there was no room for one yet. */
function roomFor(wasm, length) {
  if (wasm !== owner || length > room) {
    start = wasm.input(length);
    room = length;
    owner = wasm;
  }
  return start;
}

/** Puts a body where the wasm reads it, and gives its length in bytes. */
export function load(wasm, body, limit = LIMIT) {
  if (typeof body === 'string') return loadText(wasm, body, limit);
  const bytes = bytesOf(body);
  const length = countOf.call(bytes);
  // Too long is told by the length alone: nothing is copied.
  if (length > limit) return tooLong(wasm, limit);
  const at = roomFor(wasm, length);
  memory().set(bytes, at);
  return length;
}

function loadText(wasm, text, limit) {
  const { length } = text;
  if (length > limit) return tooLong(wasm, limit);
  // A code unit takes three bytes at most.
  const most = Math.min(length * 3, limit + 3);
  const at = roomFor(wasm, most);
  const target = memory().subarray(at, at + most);
  const { read, written } = encoder.encodeInto(text, target);
  if (read < length) return limit + 1;
  if (written !== length) markLoneSurrogate(text, target);
  return written;
}

/** Puts a block of lines where the wasm reads it. */
export function loadBlock(wasm, block) {
  const at = wasm.block(countOf.call(block));
  memory().set(block, at);
  // Each line is put where a body is read, and may ask for more room.
  owner = undefined;
}

/** Makes room for a body that is too long, and gives a length that says so. */
export function loadTooLong(wasm, _, limit = LIMIT) {
  return tooLong(wasm, limit);
}

/** A length that says that a body is too long, with room for as much: what stands there does not matter. */
function tooLong(wasm, limit) {
  roomFor(wasm, limit + 1);
  return limit + 1;
}

const LONE = /\p{Surrogate}/u;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Encoding turns half a surrogate pair into U+FFFD; here it becomes what it is, bytes that are no UTF-8. */
function markLoneSurrogate(text, target) {
  const at = text.search(LONE);
  if (at >= 0) target[encoder.encode(text.slice(0, at)).length] = 0xff;
}

// Getters that answer for what a value is, of whichever realm, where its prototype or a tag could say anything.
const getter = (prototype, key) => Object.getOwnPropertyDescriptor(prototype, key).get;
const views = Object.getPrototypeOf(Uint8Array.prototype);
const typeOf = getter(views, Symbol.toStringTag);
/** How many bytes a view has: as many are copied, whatever length it says it has. */
const countOf = getter(views, 'length');
const lengthOf = getter(ArrayBuffer.prototype, 'byteLength');

/** The bytes of a body that is no string; throws for what is none, which `message` may say in other words. */
export function bytesOf(body, message) {
  try {
    if (typeOf.call(body) === 'Uint8Array') {
      // A detached buffer leaves a view of no length; making another one of it throws.
      return countOf.call(body) === 0 ? new Uint8Array(body.buffer, 0, 0) : body;
    }
    // Throws for anything but an ArrayBuffer, as the next line does for a detached one.
    lengthOf.call(body);
    return new Uint8Array(body);
  } catch {
    const issue = about('not-a-body');
    throw new IdverdictError([{ ...issue, message: message ?? issue.message }]);
  }
}

/** Whether a body is a string of which every character is a byte, so that offsets in the one are offsets in the other. */
export function isPlain(body, length) {
  return typeof body === 'string' && body.length === length;
}

/** The bytes from `start` to `end` as a string of as many characters. */
export function latin(bytes, start, end) {
  if (slice !== undefined) return slice.call(bytes, start, end);
  return end - start > SHORT ? latin1.decode(bytes.subarray(start, end)) : gathered(bytes, start, end);
}

/** Up to so many bytes, asking a decoder takes longer than gathering them one by one. */
const SHORT = 64;
/** What they are gathered in, by how many they are */
const codes = [];

function gathered(bytes, start, end) {
  const length = end - start;
  const own = (codes[length] ??= new Array(length).fill(0));
  for (let at = 0; at < length; at++) own[at] = bytes[start + at];
  return String.fromCharCode.apply(null, own);
}

/** The bytes from `start` to `end` as the text they are. */
export function text(bytes, start, end) {
  // A decoder takes as long to ask as a small verdict takes to make.
  const chars = latin(bytes, start, end);
  return BEYOND_ASCII.test(chars) ? utf8.decode(bytes.subarray(start, end)) : chars;
}
