// Texts that stand for a missing value, as `src/identity/name/placeholder.rs` recognizes them.

import { PLACEHOLDERS } from './kinds.js';

const ABBREVIATED = /^\p{L}\/\p{L}$/u;
const ONLY_X = /^x+$/;
/** A sign that only repeats or lengthens a letter */
const SIGNS = /^[々〇〱-〵〻ゝゞヽヾーｰฯๆໆៗ]+$/;

/** Each word and its kind */
const KINDS = /* @__PURE__ */ new Map(/* @__PURE__ */ PLACEHOLDERS.map((word) => [plain(word.slice(0, -1)), word.at(-1)]));

/** Returns whether a text has no part that says something about a person. */
export function isPlaceholder(text) {
  const kinds = new Set(text.split(/[\s<]+/u).filter(Boolean).flatMap((part) => (ABBREVIATED.test(part) ? ['='] : plain(part).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(kind))));
  return SIGNS.test(text) || !kinds.has(undefined) && (kinds.has('=') || kinds.has('-') && kinds.has('+'));
}

function kind(word) {
  return ONLY_X.test(word) ? '=' : KINDS.get(word);
}

function plain(text) {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
