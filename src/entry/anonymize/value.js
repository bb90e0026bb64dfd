// Replaces one value: dates, machine-readable zones, and any other text.

import { chars } from './chars.js';
import { rewriteZone } from './zone.js';

const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** Dates in numbers and words, a time in milliseconds, and a year by itself, which stays */
const DATE = new RegExp(
  [
    '(?<![\\d])(?<y1>\\d{4})(?<s1>[-/. ])(?<a1>\\d{1,2})\\k<s1>(?<b1>\\d{1,2})(?!\\d)',
    '(?<![\\d])(?<a2>\\d{1,2})(?<s2>[-/. ])(?<b2>\\d{1,2})\\k<s2>(?<y2>\\d{4}|\\d{2})(?!\\d)',
    '(?<![\\d])(?<y3>(?:19|20)\\d\\d)(?<a3>0[1-9]|1[0-2])(?<b3>0[1-9]|[12]\\d|3[01])(?!\\d)',
    '(?<![\\d])(?<a4>\\d{1,2})(?<s4>[-/. ]*)(?<n4>[a-z]{3,9})(?<t4>[-/., ]*)(?<y4>\\d{4}|\\d{2})(?!\\d)',
    '(?<n5>[a-z]{3,9})(?<s5>[. ]*)(?<a5>\\d{1,2})(?<t5>[, ]+)(?<y5>\\d{4})(?!\\d)',
    '/Date\\((?<millis>-?\\d+)',
    '(?<![\\p{L}\\d])(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\d])',
  ].join('|'),
  'giu',
);

/** Returns a text in the place of another. */
export function rewriteValue(text, exchange) {
  const zone = rewriteZone(text, exchange);
  if (zone !== undefined) return zone;
  let made = '';
  let at = 0;
  for (const match of text.matchAll(DATE)) {
    const date = rewriteDate(match[0], match.groups, exchange);
    if (date === undefined) continue;
    made += chars(text.slice(at, match.index), exchange) + date;
    at = match.index + match[0].length;
  }
  return made + chars(text.slice(at), exchange);
}

/**
 * Returns the value of a date in the place of another. What is no complete date keeps its years and its words, such as the name
 * of a month in any language, or that there is none.
 */
export function rewriteDated(text, exchange) {
  if (/^\d{6}$/.test(text)) return exchange.year(text.slice(0, 2)) + twoDigits(text.slice(2, 4), exchange) + twoDigits(text.slice(4), exchange);
  const made = rewriteValue(text, { ...exchange, char: (char) => char });
  if (made !== text || /\d{8}/.test(text)) return made;
  // In Japan, a year may be counted from the beginning of an era.
  return text.replaceAll(/(?<!\d)(\d{1,2})(?!\d)(年?)/g, (_, digits, year) => (year ? Number(digits) - exchange.years + year : twoDigits(digits, exchange)));
}

function twoDigits(digits, exchange) {
  return String(exchange.day(Number(digits))).padStart(digits.length, '0');
}

/** Returns a date in the same notation, or `undefined` if it is none. */
function rewriteDate(text, { y1, s1, a1, b1, y2, s2, a2, b2, y3, a3, b3, a4, s4, n4, t4, y4, a5, s5, n5, t5, y5, millis }, exchange) {
  const day = (digits) => twoDigits(digits, exchange);
  const { year } = exchange;
  if (y1 !== undefined) return `${year(y1)}${s1}${day(a1)}${s1}${day(b1)}`;
  if (y2 !== undefined) return `${day(a2)}${s2}${day(b2)}${s2}${year(y2)}`;
  if (y3 !== undefined) return `${year(y3)}${day(a3)}${day(b3)}`;
  if (millis !== undefined) return text.replace(millis, String(rewriteMillis(Number(millis), exchange)));
  if (y4 !== undefined || y5 !== undefined) {
    const name = month(n4 ?? n5, exchange);
    if (name === undefined) return undefined;
    return y4 === undefined ? `${name}${s5}${day(a5)}${t5}${year(y5)}` : `${day(a4)}${s4}${name}${t4}${year(y4)}`;
  }
  return year(text);
}

/** Returns the name of a month in the place of another, as long and in the same case; `undefined` if it is no month. */
function month(name, exchange) {
  const lower = name.toLowerCase();
  const place = NAMES.findIndex((known) => known === lower || known.slice(0, 3) === lower);
  if (place < 0) return undefined;
  const other = NAMES[exchange.day(place + 1) - 1].slice(0, NAMES[place] === lower && lower.length > 3 ? undefined : 3);
  if (name === name.toUpperCase()) return other.toUpperCase();
  return name[0] === lower[0] ? other : other[0].toUpperCase() + other.slice(1);
}

function rewriteMillis(millis, exchange) {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return millis;
  date.setUTCFullYear(date.getUTCFullYear() - exchange.years, exchange.day(date.getUTCMonth() + 1) - 1, exchange.day(date.getUTCDate()));
  return date.getTime();
}
