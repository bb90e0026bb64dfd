// Replaces a text letter by letter.

import { PARTICLES } from './kinds.js';

/** Returns a text with each of its characters exchanged. */
export function chars(text, exchange) {
  return text.replaceAll(/[\p{L}\p{M}]+|[^]/gu, (word) => (stays(word.toLowerCase(), exchange) ? word : Array.from(word, exchange.char).join('')));
}

function stays(word, { particles }) {
  return COMMON.has(word) || (!particles && PARTICLES.has(word));
}

/** Words in names that name nobody */
const COMMON = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv', 'mr', 'mrs', 'ms', 'dr', 'prof', 'fnu', 'lnu', 'unknown', 'none', 'null']);
