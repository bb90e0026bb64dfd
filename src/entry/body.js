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
  const limit = options?.limits?.bytes ?? LIMIT;
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

function bytesOf(body) {
  if (body instanceof Uint8Array) return attached(body, body.buffer);
  const type = Object.prototype.toString.call(body);
  // Of another realm, as in a test runner's.
  if (type === '[object Uint8Array]') return attached(body, body.buffer);
  if (type === '[object ArrayBuffer]') return new Uint8Array(attached(body, body));
  throw new IdverdictError([about('not-a-body')]);
}

function attached(body, buffer) {
  if (buffer.detached) throw new IdverdictError([about('not-a-body')]);
  return body;
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
