// Boots the wasm on the first call, synchronously, and replaces an instance that broke or grew too large.

import { IdverdictError } from './error.js';
import { initSync, __wbg_reset_state as replace } from './glue.js';

/** Memory of an instance never shrinks, so one that has grown past this many bytes is given up. */
const ROOM = 64 * 1024 * 1024;

let compile;
let booted = false;
/** The exports of a sound instance; `undefined` where the next call has to make one first */
let exports;
// The instance's memory, as bytes and as words.
let bytes;
let words;

/** Says where the compiled module comes from; each entry does it once. */
export function bootFrom(compiled) {
  compile = compiled;
}

/**
 * Gives what `call(exports, a, b)` gives.
 *
 * After a panic, a stack overflow or a failed allocation an instance may answer wrongly, or never again. The caller
 * then gets an `IdverdictError` with the code `internal`, and the next call a new instance.
 */
export function engine(call, a, b) {
  try {
    if (exports === undefined) boot();
    const result = call(exports, a, b);
    if (memory().length > ROOM) exports = undefined;
    return result;
  } catch (thrown) {
    if (thrown instanceof IdverdictError) throw thrown;
    // First of all, since on an exhausted stack what follows may fail too. It is so for what a caller's object throws
    // as well: on its way through the wasm nobody gives back what the calls there had of its stack.
    exports = undefined;
    // A stack overflow outside the wasm is a RangeError, and leaves it just as broken.
    if (!(thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError)) throw foreign(thrown);
    throw internal('the engine failed and was restarted; nothing was decided', thrown);
  }
}

/** The instance's memory; asked for again after every call into the wasm, for growing detaches the old view. */
export function memory() {
  if (bytes.length === 0) view();
  return bytes;
}

/** The same in words */
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
    throw internal(
      "WebAssembly cannot be started here; a page has to allow 'wasm-unsafe-eval' in script-src, " +
        'and an edge function to be bundled for its platform',
      cause,
    );
  }
}

/** What a caller's own object threw, as the cause of an error of ours */
export function foreign(cause) {
  return failure('invalid-options', 'what was given threw when it was read', cause);
}

function internal(message, cause) {
  return failure('internal', message, cause);
}

function failure(code, message, cause) {
  return new IdverdictError([{ code, severity: 'error', pointer: '', message }], { cause });
}

/** Gives what `call()` gives; what the wasm throws of what a caller gave is an issue, perhaps with the cause of it. */
export function issued(call) {
  try {
    return call();
  } catch (thrown) {
    if (!isIssue(thrown)) throw thrown;
    const { cause, ...issue } = thrown;
    throw new IdverdictError([issue], 'cause' in thrown ? { cause } : undefined);
  }
}

/** An issue of the wasm's, and nothing that a caller's object could throw that looks like one by chance */
function isIssue(thrown) {
  return Object.prototype.toString.call(thrown) === '[object Object]' && typeof thrown.code === 'string' && typeof thrown.pointer === 'string';
}
