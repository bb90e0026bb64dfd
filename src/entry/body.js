// Copies bodies into the wasm, and pieces of them back.

import { memory } from './engine.js';
import { about } from './glue.js';
import { IdverdictError } from './error.js';

const encoder = new TextEncoder();
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
// Node's way to make a string of bytes without a decoder, if the runtime has it. It is several times as fast for short
// strings.
const slice = globalThis.Buffer?.prototype?.latin1Slice;

/** The default byte limit of a body. The wasm has the same limit. */
export const LIMIT = 1 << 20;

// The address at which the wasm `owner` reads a body, and the length that fits there.
let owner;
let start = 0;
let room = 0;

/** Returns the address at which the wasm reads a body of this length. Calls the wasm only if there is too little room. */
function roomFor(wasm, length) {
  if (wasm !== owner || length > room) {
    start = wasm.input(length);
    room = length;
    owner = wasm;
  }
  return start;
}

/** Copies a body to where the wasm reads it and returns its length in bytes. */
export function load(wasm, body, limit = LIMIT) {
  if (typeof body === 'string') return loadText(wasm, body, limit);
  const bytes = bytesOf(body);
  const length = countOf.call(bytes);
  // The length alone shows that the body is too long, so nothing is copied.
  if (length > limit) return tooLong(wasm, limit);
  const at = roomFor(wasm, length);
  memory().set(bytes, at);
  return length;
}

function loadText(wasm, text, limit) {
  const { length } = text;
  if (length > limit) return tooLong(wasm, limit);
  // A UTF-16 code unit takes at most three bytes.
  const most = Math.min(length * 3, limit + 3);
  const at = roomFor(wasm, most);
  const target = memory().subarray(at, at + most);
  const { read, written } = encoder.encodeInto(text, target);
  if (read < length) return limit + 1;
  if (written !== length) markLoneSurrogate(text, target);
  return written;
}

/** Copies a block of lines to where the wasm reads it. */
export function loadBlock(wasm, block) {
  const at = wasm.block(countOf.call(block));
  memory().set(block, at);
  // The wasm copies each line to where it reads a body, and may move that place to get more room.
  owner = undefined;
}

/** Makes room for a body that is too long and returns a length over the limit. */
export function loadTooLong(wasm, _, limit = LIMIT) {
  return tooLong(wasm, limit);
}

/** Returns a length over the limit, after making room for that many bytes. Their content does not matter. */
function tooLong(wasm, limit) {
  roomFor(wasm, limit + 1);
  return limit + 1;
}

/** Returns the bytes of a text. A lone surrogate becomes a byte that is invalid in UTF-8. */
export function encoded(text) {
  const bytes = encoder.encode(text);
  if (!LONE.test(text)) return bytes;
  const [first, ...others] = text.split(LONE);
  let at = encoder.encode(first).length;
  for (const part of others) {
    // The encoder has turned it into the three bytes of U+FFFD.
    bytes[at] = 0xff;
    at += 3 + encoder.encode(part).length;
  }
  return bytes;
}

const LONE = /\p{Surrogate}/u;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Marks a lone surrogate as invalid UTF-8, which it is; the encoder has turned it into U+FFFD. */
function markLoneSurrogate(text, target) {
  const at = text.search(LONE);
  if (at >= 0) target[encoder.encode(text.slice(0, at)).length] = 0xff;
}

// Getters that tell what a value really is, in any realm. Its prototype or a tag could claim anything.
const getter = (prototype, key) => Object.getOwnPropertyDescriptor(prototype, key).get;
const views = Object.getPrototypeOf(Uint8Array.prototype);
const typeOf = getter(views, Symbol.toStringTag);
/** Returns how many bytes a view really has. This many are copied, whatever its `length` says. */
const countOf = getter(views, 'length');
const lengthOf = getter(ArrayBuffer.prototype, 'byteLength');

/** How each framework gives the raw body */
const HOW =
  "; get it by `express.raw({ type: () => true })` in Express, " +
  "`addContentTypeParser('*', { parseAs: 'buffer' }, …)` in Fastify, " +
  '`request.text()` or `bodyParser: false` in Next.js, `rawBody: true` in NestJS, ' +
  '`event.body` (decoded if `isBase64Encoded`) in AWS Lambda, and `koa-body` with `includeUnparsed` or no body parser in Koa';

/** Returns the bytes of a body that is not a string. Throws for any other value, with `message` if it is given. */
export function bytesOf(body, message) {
  try {
    if (typeOf.call(body) === 'Uint8Array') {
      // A view of a detached buffer has length 0. Making another view of that buffer throws.
      return countOf.call(body) === 0 ? new Uint8Array(body.buffer, 0, 0) : body;
    }
    // Throws for anything but an ArrayBuffer. The next line throws for a detached one.
    lengthOf.call(body);
    return new Uint8Array(body);
  } catch {
    const issue = about('not-a-body');
    throw new IdverdictError([{ ...issue, message: message ?? issue.message + HOW }]);
  }
}

/** Returns whether a body is a string with one byte per character, so that offsets into its bytes and into it agree. */
export function isPlain(body, length) {
  return typeof body === 'string' && body.length === length;
}

/** Returns the bytes from `start` to `end` as a string with one character per byte. */
export function latin(bytes, start, end) {
  if (slice !== undefined) return slice.call(bytes, start, end);
  return end - start > SHORT ? latin1.decode(bytes.subarray(start, end)) : gathered(bytes, start, end);
}

/** Up to this many bytes, calling a decoder takes longer than collecting them one by one. */
const SHORT = 64;
/** Arrays to collect them in, by length */
const codes = [];

function gathered(bytes, start, end) {
  const length = end - start;
  const own = (codes[length] ??= new Array(length).fill(0));
  for (let at = 0; at < length; at++) own[at] = bytes[start + at];
  return String.fromCharCode.apply(null, own);
}

/** Returns the bytes from `start` to `end` decoded as UTF-8. */
export function text(bytes, start, end) {
  // A call to a decoder takes as long as a small verdict.
  const chars = latin(bytes, start, end);
  return BEYOND_ASCII.test(chars) ? wide(bytes, start, end) : chars;
}

/** Returns the same of bytes that are not all ASCII. */
export function wide(bytes, start, end) {
  return utf8.decode(bytes.subarray(start, end));
}
