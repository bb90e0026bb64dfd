// Starts the wasm synchronously on the first call, and replaces an instance that failed or grew too large.

import { IdverdictError } from './error.js';
import { initSync, __wbg_reset_state as replace } from './glue.js';

/** An instance whose memory grows past this many bytes is discarded, because memory never shrinks. */
const ROOM = 64 * 1024 * 1024;

let compile;
let booted = false;
/** The exports of a working instance, or `undefined` if the next call must create one */
let exports;
// The instance's memory, as bytes and as words.
let bytes;
let words;

/** Sets the function that returns the compiled module. Each entry calls this once. */
export function bootFrom(compiled) {
  compile = compiled;
}

/**
 * Returns what `call(exports, a, b)` returns.
 *
 * After a panic, a stack overflow or a failed allocation, an instance may give wrong answers or stop answering. The call
 * then throws an `IdverdictError` with the code `internal`, and the next call uses a new instance.
 */
export function engine(call, a, b) {
  try {
    if (exports === undefined) boot();
    const result = call(exports, a, b);
    if (memory().length > ROOM) exports = undefined;
    return result;
  } catch (thrown) {
    if (thrown instanceof IdverdictError) throw thrown;
    // This comes first, because on an exhausted stack the following lines may fail too. The instance is also discarded
    // when a caller's object throws: the exception unwinds the wasm without releasing the stack that its calls used.
    exports = undefined;
    // A stack overflow outside the wasm is a RangeError, and leaves the instance just as unusable.
    if (!(thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError)) throw foreign(thrown);
    throw internal('the engine failed and was restarted; this call has no result', thrown);
  }
}

/** Returns the instance's memory. Call it again after every call into the wasm, because growing detaches the old view. */
export function memory() {
  if (bytes.length === 0) view();
  return bytes;
}

/** Returns the same memory as 32-bit words */
export function memoryWords() {
  if (words.length === 0) view();
  return words;
}

function view() {
  bytes = new Uint8Array(exports.memory.buffer);
  words = new Uint32Array(exports.memory.buffer);
}

function boot() {
  if (booted) {
    replace();
    exports = initSync();
  } else {
    exports = start();
    booted = true;
  }
  view();
}

function start() {
  try {
    return initSync({ module: compile() });
  } catch (cause) {
    throw internal(reason(cause), cause);
  }
}

/** What a browser says if a page's policy forbids WebAssembly */
const FORBIDDEN = /CSP|content security policy|unsafe-eval/i;
/** What V8 says if the program that embeds it does */
const DISALLOWED = /disallowed by embedder/;

/** Returns why the wasm could not be started, and what can be done about it. */
function reason(cause) {
  if (globalThis.WebAssembly === undefined) {
    return 'this runtime has no WebAssembly; start Node without `--jitless`, or exempt the page from the mode that disables it';
  }
  const said = String(cause?.message);
  if (FORBIDDEN.test(said)) return "the page's Content Security Policy forbids WebAssembly; add 'wasm-unsafe-eval' to its script-src";
  if (DISALLOWED.test(said)) return 'this runtime compiles no WebAssembly; bundle the program for its platform, which selects an entry with compiled wasm';
  return 'WebAssembly could not be started; it must be supported with SIMD';
}

/** Returns an error whose cause is what a caller's own object threw */
export function foreign(cause) {
  return failure('invalid-options', 'an argument threw an error while it was read', cause);
}

function internal(message, cause) {
  return failure('internal', message, cause);
}

function failure(code, message, cause) {
  return new IdverdictError([{ code, severity: 'error', pointer: '', message }], { cause });
}

/** Returns what `call()` returns. If the wasm throws an issue about the caller's input, throws it as an error. */
export function issued(call) {
  try {
    return call();
  } catch (thrown) {
    if (!isIssue(thrown)) throw thrown;
    const { cause, ...issue } = thrown;
    throw new IdverdictError([issue], 'cause' in thrown ? { cause } : undefined);
  }
}

/** Returns whether the wasm threw an issue; nothing else that a caller's object might throw looks like one by chance */
function isIssue(thrown) {
  return Object.prototype.toString.call(thrown) === '[object Object]' && typeof thrown.code === 'string' && typeof thrown.pointer === 'string';
}
