// The answer of the wasm: 32-bit words in its memory, and a text that they refer to. src/wasm/layout.rs says what each is.

import { latin, wide } from './body.js';
import { memory, memoryWords } from './engine.js';
import { EVENTS } from './events.js';
import * as glue from './glue.js';
import { TEXT_AT, TEXT_IS_ASCII, TEXT_LENGTH, TEXT_WORDS } from './layout.js';

/** The words of the instance's memory */
export let words;
/** The text of the answer that is being read */
export let said;

/** Finds the answer at an address and returns the place of its first word. */
export function answer(address) {
  words = memoryWords();
  return address >>> 2;
}

/**
 * Decodes the text whose words are at `at`, and returns the place of the words after these.
 *
 * It is decoded in one go, because a call to a decoder takes longer than the decoding.
 */
export function readText(at, base = 0) {
  const length = words[at + TEXT_LENGTH];
  const start = base + words[at + TEXT_AT];
  const decode = words[at + TEXT_IS_ASCII] === 1 ? latin : wide;
  said = length === 0 ? '' : decode(memory(), start, start + length);
  return at + TEXT_WORDS;
}

/** Returns the pointer of a path in an event's bodies; each is fetched from the wasm once. */
export function pointerOf(event, path) {
  return EVENTS[event].pointers.get(path) ?? learn(event, path).pointer;
}

/** Returns the last step of a path */
export function nameOf(event, path) {
  return EVENTS[event].names.get(path) ?? learn(event, path).name;
}

function learn(event, path) {
  const pointer = fetched(() => glue.pointer(event, path));
  const name = pointer.slice(pointer.lastIndexOf('/') + 1).replaceAll('~1', '/').replaceAll('~0', '~');
  EVENTS[event].pointers.set(path, pointer);
  EVENTS[event].names.set(path, name);
  return { pointer, name };
}

/** Returns what `fetch` gets from the wasm, and finds the words again, because fetching may have grown the memory. */
export function fetched(fetch) {
  const made = fetch();
  words = memoryWords();
  return made;
}
