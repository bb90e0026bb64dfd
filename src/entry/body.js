// A body on its way into the wasm, and pieces of it on their way back.

import { memory } from './engine.js';
import { about } from './glue.js';
import { IdverdictError } from './error.js';

const encoder = new TextEncoder();
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
// A substring of bytes without a decoder, where the runtime has Node's; several times as fast for short ones.
const slice = globalThis.Buffer?.prototype.latin1Slice;

/** Bytes that a body may have unless the caller says otherwise; the wasm says the same of bodies it is given. */
const LIMIT = 1 << 20;

/** Puts a body where the wasm reads it, and gives its length in bytes. */
export function load(wasm, body, options) {
  const limit = limitOf(options);
  if (typeof body === 'string') return loadText(wasm, body, limit);
  const bytes = bytesOf(body);
  const { length } = bytes;
  // Too long is told by the length alone: nothing is copied.
  if (length > limit) return room(wasm, limit + 1) && limit + 1;
  const start = wasm.input(length);
  memory().set(bytes, start);
  return length;
}

function loadText(wasm, text, limit) {
  const { length } = text;
  if (length > limit) return room(wasm, limit + 1) && limit + 1;
  // A code unit takes three bytes at most.
  const most = Math.min(length * 3, limit + 3);
  const start = wasm.input(most);
  const target = memory().subarray(start, start + most);
  const { read, written } = encoder.encodeInto(text, target);
  if (read < length) return limit + 1;
  if (written !== length) markLoneSurrogate(text, target);
  return written;
}

/** Puts a block of lines where the wasm reads it. */
export function loadBlock(wasm, block) {
  const start = wasm.block(block.length);
  memory().set(block, start);
}

/** Makes room for a body that is too long, and gives a length that says so. */
export function loadTooLong(wasm, _, options) {
  const limit = limitOf(options);
  return room(wasm, limit + 1) && limit + 1;
}

/** Bytes that a body may have */
export function limitOf(options) {
  return options?.limits?.bytes ?? LIMIT;
}

/** Room for a body too long to be read: what stands there does not matter. */
function room(wasm, length) {
  return wasm.input(length) >= 0;
}

const LONE = /\p{Surrogate}/u;

/** Encoding turns half a surrogate pair into U+FFFD; here it becomes what it is, bytes that are no UTF-8. */
function markLoneSurrogate(text, target) {
  const at = text.search(LONE);
  if (at >= 0) target[encoder.encode(text.slice(0, at)).length] = 0xff;
}

// Getters that answer for what a value is, of whichever realm, where its prototype or a tag could say anything.
const typeOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;
const lengthOf = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get;

/** The bytes of a body that is no string; throws for what is none. */
export function bytesOf(body) {
  try {
    if (typeOf.call(body) === 'Uint8Array') {
      // A detached buffer leaves a view of no length; making another one of it throws.
      return body.length === 0 ? new Uint8Array(body.buffer, 0, 0) : body;
    }
    // Throws for anything but an ArrayBuffer, as the next line does for a detached one.
    lengthOf.call(body);
    return new Uint8Array(body);
  } catch {
    throw new IdverdictError([about('not-a-body')]);
  }
}

/** Whether a body is a string of which every character is a byte, so that offsets in the one are offsets in the other. */
export function isPlain(body, length) {
  return typeof body === 'string' && body.length === length;
}

/** The bytes from `start` to `end` as a string of as many characters. */
export function latin(bytes, start, end) {
  return slice === undefined ? latin1.decode(bytes.subarray(start, end)) : slice.call(bytes, start, end);
}

/** The bytes from `start` to `end` as the text they are. */
export function text(bytes, start, end) {
  return utf8.decode(bytes.subarray(start, end));
}
