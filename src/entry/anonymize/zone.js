// Replaces a machine-readable zone (ICAO Doc 9303) and makes its check digits right again, or as wrong as they were.

import { chars } from './chars.js';

// For each form: the lengths of the lines, what each looks like by itself, the pieces as [kind, start, end], and for each check digit its place and what it covers.
// Countries, the kind of document and the sex stay.
const NUMBER = 'number';
const DATE = 'date';
const TEXT = 'text';
const FORMS = [
  {
    lines: [44, 44],
    is: [/^(?!.{9}[\d<][A-Z<]{3}\d{6})[PVACI][A-Z<]{4}/, /^.{9}[\d<][A-Z<]{3}[\d<]{6}/],
    pieces: [[TEXT, 5, 44], [NUMBER, 44, 53], [DATE, 57, 63], [DATE, 65, 71], [NUMBER, 72, 86]],
    checks: [[53, [[44, 53]]], [63, [[57, 63]]], [71, [[65, 71]]], [86, [[72, 86]]], [87, [[44, 54], [57, 64], [65, 87]]]],
  },
  {
    lines: [36, 36],
    is: [/^(?!.{9}[\d<][A-Z<]{3}\d{6})[PVACI][A-Z<]{4}/, /^.{9}[\d<][A-Z<]{3}[\d<]{6}/],
    pieces: [[TEXT, 5, 36], [NUMBER, 36, 45], [DATE, 49, 55], [DATE, 57, 63], [NUMBER, 64, 71]],
    checks: [[45, [[36, 45]]], [55, [[49, 55]]], [63, [[57, 63]]], [71, [[36, 46], [49, 56], [57, 71]]]],
  },
  {
    lines: [30, 30, 30],
    is: [/^[ACI][A-Z<]{4}.{9}[\d<]/, /^[\d<]{7}[MFX<][\d<]{7}[A-Z<]{3}/, /^[A-Z][A-Z<]+$/],
    pieces: [[NUMBER, 5, 14], [NUMBER, 15, 30], [DATE, 30, 36], [DATE, 38, 44], [NUMBER, 48, 59], [TEXT, 60, 90]],
    checks: [[14, [[5, 14]]], [36, [[30, 36]]], [44, [[38, 44]]], [59, [[5, 30], [30, 37], [38, 45], [48, 59]]]],
  },
];
const VISA = 'V';

/** Returns a zone in the place of another, with the same separators; `undefined` if the text is none. */
export function rewriteZone(text, exchange) {
  if (!/^[A-Z0-9<\s,;|]+$/i.test(text)) return undefined;
  if (/[a-z]/.test(text)) return rewriteZone(text.toUpperCase(), exchange)?.toLowerCase();
  const places = [...text.matchAll(/[A-Z0-9<]/g)].map(({ index }) => index);
  const zone = places.map((at) => text[at]);
  const made = rewriteLines(zone.join(''), exchange);
  if (made === undefined) return undefined;
  const result = [...text];
  places.forEach((at, place) => { result[at] = made[place]; });
  return result.join('');
}

/** Returns a whole zone or one of its lines in the place of another. */
function rewriteLines(zone, exchange) {
  for (const form of FORMS) {
    const total = form.lines.reduce((sum, length) => sum + length);
    if (zone.length === total && zone.includes('<')) return rewritten([...zone], form, 0, exchange);
    if (zone.length === form.lines[0]) {
      const line = form.is.findIndex((looks) => looks.test(zone));
      // The other lines are unknown, and fillers count 0.
      const start = line * form.lines[0];
      if (line >= 0) {
        const whole = [...'<'.repeat(start), ...zone, ...'<'.repeat(total - start - zone.length)];
        return rewritten(whole, form, start, exchange).slice(start, start + zone.length);
      }
    }
  }
  return undefined;
}

function rewritten(zone, form, start, exchange) {
  const made = [...zone];
  for (const [kind, start, end] of form.pieces) {
    const piece = zone.slice(start, end).join('');
    const other = kind === DATE ? date(piece, exchange) : chars(piece, exchange);
    for (let at = start; at < end; at++) made[at] = other[at - start];
  }
  // A visa has no check digit over its whole second line.
  const checks = zone[0] === VISA ? form.checks.slice(0, 3) : form.checks;
  for (const [at, parts] of checks) {
    if (!/\d/.test(zone[at])) continue;
    // As far from the right digit as it was: 0 if it was right.
    const off = Number(zone[at]) - sum(zone, parts);
    made[at] = shifted(off, sum(made, parts));
  }
  // The last digit of a zone of three lines also covers the first, which came before.
  if (form.lines.length === 3 && start === 0) exchange.first = contribution(made) - contribution(zone);
  else if (start === form.lines[0] && form.lines.length === 3 && /\d/.test(zone[59])) made[59] = shifted(made[59], exchange.first ?? 0);
  return made;
}

/** Returns the check digit of a value after it was replaced: as far from the right digit as it was. */
export function checkDigit(digit, value, copy) {
  const [before, after] = [value, copy].map((text) => [...text.toUpperCase().replaceAll(/[^A-Z0-9<]/g, '')]);
  return shifted(digit, sum(after, [[0, after.length]]) - sum(before, [[0, before.length]]));
}

/** Returns the last check digit of a zone after the zone was replaced. */
export function lastCheckDigit(digit, zone, copy) {
  const [before, after] = [zone, copy].map((text) => [...text.replaceAll(/[^A-Z0-9<]/g, '')]);
  const form = FORMS.find(({ lines }) => lines.reduce((all, length) => all + length) === before.length);
  if (form === undefined) return digit;
  const [at] = form.checks.at(-1);
  return shifted(digit, Number(after[at]) - Number(before[at]));
}

const shifted = (digit, by) => String((((Number(digit) + by) % 10) + 10) % 10);

/** Returns what the first of three lines adds to the last check digit. */
function contribution(zone) {
  return sum(zone, [[5, 30]]);
}

/** Returns the check digit of parts of a zone. */
function sum(zone, parts) {
  const covered = parts.flatMap(([start, end]) => zone.slice(start, end));
  const value = (char) => (char === '<' ? 0 : parseInt(char, 36));
  return covered.reduce((total, char, at) => total + value(char) * [7, 3, 1][at % 3], 0) % 10;
}

/** Returns a date as YYMMDD with its parts exchanged; a part that is not known stays. */
function date(text, exchange) {
  const part = (at, other) => text.slice(at, at + 2).replace(/^\d\d$/, other);
  const day = (digits) => String(exchange.day(Number(digits))).padStart(2, '0');
  return part(0, exchange.year) + part(2, day) + part(4, day);
}
