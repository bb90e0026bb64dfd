// Which letters, digits and parts of dates are exchanged for which.

const VOWELS = 'aeiouy';
/** Letters that stand for others in pairs: `ß` for `ss`, `ö` for `oe`, `þ` for `th` */
const IN_PAIRS = 'aeiouyhst';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
/** Letters that count the same in a check digit (ICAO Doc 9303 part 3, section 4.9: A is 10, Z is 35, by tens) */
const SAME_VALUES = ['fpz', 'gq', 'hr', 'is', 'jt', 'aku', 'blv', 'cmw', 'dnx', 'eoy'];
/** Letters whose sounds a transliteration does not tell apart */
const ALIKE_IN_SCRIPTS = ['aeiou', 'td', 'bfpv', 'szc', 'gkqx', 'аеиоуыэюя', 'тд', 'бвпф', 'зсцчшщж', 'гкх'];
const DIGITS = '123456789';
const MONTHS = [[1, 3, 5, 7, 8, 10, 12], [4, 6, 9, 11]];
const LATE_DAYS = Array.from({ length: 16 }, (_, at) => 13 + at);
/** The letters of other scripts, in ranges of Unicode; those of two cases are moved alike */
const SCRIPTS = [
  [[0x3b1, 25], [0x391, 25]], [[0x430, 32], [0x410, 32]], [[0x561, 38], [0x531, 38]], [[0x5d0, 27]], [[0x628, 19]], [[0x915, 37]], [[0xe01, 46]],
  [[0x10d0, 33]], [[0x3042, 80], [0x30a2, 80]], [[0x4e00, 20902]], [[0xac00, 11172]],
];

/** Letters that are exchanged for each other */
const ALIKE = [VOWELS, CONSONANTS];

/** What is tried in turn, from what changes most to what a body with rare spellings needs */
export const SCHEMES = [
  ...new Array(12).fill({}),
  ...new Array(8).fill({ letters: IN_PAIRS }),
  // Particles of names (`de`, `van`) stay, though a few of them are names of people as well.
  ...new Array(4).fill({ letters: IN_PAIRS, particles: false }),
  // Days and months stay, and all dates and times move by the same years, so that their order stays too.
  ...new Array(4).fill({ dates: false }),
  ...new Array(4).fill({ dates: false, letters: IN_PAIRS }),
  ...new Array(4).fill({ dates: false, letters: IN_PAIRS, digits: false }),
  ...new Array(4).fill({ dates: false, letters: IN_PAIRS, digits: false, scripts: false }),
  // A name in two scripts stays one name.
  ...new Array(8).fill({ scripts: false, groups: ALIKE_IN_SCRIPTS }),
  ...new Array(4).fill({ dates: false, scripts: false, groups: ALIKE_IN_SCRIPTS }),
  // The check digits of numbers with letters stay right as well.
  ...new Array(4).fill({ dates: false, letters: IN_PAIRS, digits: false, scripts: false, particles: false, groups: SAME_VALUES }),
];
/** So that a leap year stays one */
const YEARS = 4;

/**
 * Draws what is exchanged, each letter for another of its group. `letters` stay as they are, and so do dates, digits, scripts and
 * particles that are `false`.
 */
export function drawn({ letters = '', dates = true, digits = true, scripts = true, particles = true, groups = ALIKE }) {
  const without = (all) => [...all].filter((letter) => !letters.includes(letter));
  const exchanged = new Map(groups.flatMap((group) => pairs(without(group))));
  for (const [from, to] of [...exchanged]) exchanged.set(from.toUpperCase(), to.toUpperCase());
  if (digits) for (const [from, to] of pairs([...DIGITS])) exchanged.set(from, to);
  const days = new Map([...(dates ? MONTHS.flatMap(pairs) : []), ...(dates ? pairs(LATE_DAYS) : [])]);
  const years = dates ? 0 : YEARS;
  const moves = scripts ? SCRIPTS.map((ranges) => ({ ranges, by: 1 + below(ranges[0][1] - 1) })) : [];
  return {
    /** Whether particles of names are exchanged like other words */
    particles,
    /** Returns the number of a day or month in the place of another; both are exchanged alike, whichever comes first. */
    day: (number) => days.get(number) ?? number,
    /** By how many years times are earlier */
    years,
    /** Returns a year of two or four digits in the place of another. */
    year: (digits) => String((Number(digits) + 10 ** digits.length - years) % 10 ** digits.length).padStart(digits.length, '0'),
    char: (char) => exchanged.get(char) ?? (char < '\x80' ? char : beyond(char, exchanged, moves)),
  };
}

/** Returns a letter that is not in ASCII in the place of another: with the same marks, or of the same script. */
function beyond(char, exchanged, moves) {
  const code = char.codePointAt(0);
  for (const { ranges, by } of moves) {
    for (const [first, count] of ranges) {
      if (code >= first && code < first + count) return String.fromCodePoint(first + ((code - first + by) % count));
    }
  }
  const [letter, ...marks] = char.normalize('NFD');
  return marks.length > 0 && exchanged.has(letter) ? (exchanged.get(letter) + marks.join('')).normalize('NFC') : char;
}

/** Returns each of the items with another one, so that no item stays; a single one stays. */
function pairs(items) {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order.map((item, at) => [item, order[(at + 1) % order.length]]);
}

/** Returns a random whole number from 0 to below `limit`. */
function below(limit) {
  return globalThis.crypto.getRandomValues(new Uint32Array(1))[0] % limit;
}
