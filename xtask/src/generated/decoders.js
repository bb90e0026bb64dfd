// Reads values of the words that the wasm writes of them (src/wasm/words.rs).
//
// Made by the build: the functions at the end from the declarations of the types, the others from
// xtask/src/generated/decoders.js.

import { nameOf, pointerOf, said, words } from './answer.js';
import { LEFT_OUT, NAME, NOTHING, PATH, POINTER } from './layout.js';

/** The place of the next word */
let next;
/** The number of the event whose paths are meant */
let event;

/** Returns the issues whose words are at `at`. */
export function issuesAt(at) {
  next = at;
  return list(Issue);
}

/** Returns the verification of a body of an event, whose words follow those that were read last. */
export function verificationOf(number) {
  event = number;
  return Verification();
}

/** Returns the place of the words that follow those that were read last. */
export function placeAfter() {
  return next;
}

function text() {
  const start = words[next++];
  if (start < POINTER) return said.slice(start, start + words[next++]);
  if (start === NOTHING) return null;
  return start < NAME ? pointerOf(event, start & PATH) : nameOf(event, start & PATH);
}

function whole() {
  return words[next++];
}

function flag() {
  return words[next++] === 1;
}

const floats = new Float64Array(1);
const halves = new Uint32Array(floats.buffer);

function float() {
  const upper = words[next++];
  if (upper === NOTHING) return null;
  halves[1] = upper;
  halves[0] = words[next++];
  return floats[0];
}

function word(of) {
  const place = words[next++];
  return place === NOTHING ? null : of[place];
}

function record(read) {
  if (words[next] !== NOTHING) return read();
  next++;
  return null;
}

function list(read) {
  const all = new Array(words[next++]);
  for (let place = 0; place < all.length; place++) all[place] = read();
  return all;
}

function isLeftOut() {
  if (words[next] !== LEFT_OUT) return false;
  next++;
  return true;
}
