// Replaces a text letter by letter.

/** Returns a text with each of its characters exchanged. */
export function chars(text, exchange) {
  return text.replaceAll(/[\p{L}\p{M}]+|[^]/gu, (word) => (COMMON.has(word.toLowerCase()) ? word : Array.from(word, exchange.char).join('')));
}

/** Words in names that name nobody */
const COMMON = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv', 'mr', 'mrs', 'ms', 'dr', 'prof', 'fnu', 'lnu', 'unknown', 'none', 'null']);
