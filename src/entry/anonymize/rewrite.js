// Finds the values of a body and replaces those that may say something about a person.

import { KINDS } from './kinds.js';
import { chars } from './chars.js';
import { isPlaceholder } from './placeholder.js';
import { rewriteDated, rewriteValue } from './value.js';
import { checkDigit, lastCheckDigit, rewriteZone } from './zone.js';

/** Keys of what many people have in common: countries, kinds of documents, sexes, risks, what was checked */
const COMMON = /country|nation|issuing_?state|type|class|gender|sex$|component|category|operator|result|status|decision|risk$|features$/i;
const A_COMMON_VALUE = /^[\p{L} _'()&.+-]{1,60}$/u;
/** Keys of what tells a person from others, whose value is no word even if it is spelled like one */
const OWN = /name|number|address|street|city|phone|mail|holder|birth/i;
/** Keys of dates */
const DATED = /date|(?<!place_?of_?)birth(?!_?(?:sur|name|place|country))|expir|issue(?!r|_?(?:country|state))|valid/i;
/** What programs name things by */
const IDENTIFIER = /^[a-z]+(?:[_.-][a-z]+)+$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?%?$/;
/** A score, which no number of a document looks like */
const SCORE = /^-?\d{1,3}(?:\.\d+)?(?:\/100|%)?$/;
/** A name of a list, as some registers have them */
const CODE = /^[A-Z]+(?:[-_][A-Z]+)+$/;
/** Codes of countries */
const CODES = /^\[?[A-Z]{2,3}(?:, ?[A-Z]{2,3})*\]?$/;
/** A whole number that is too long for a count or a score */
const LONG = /^-?\d{5,}$/;
/** What stands for nothing */
const NOTHING = /^(?:na|-+)$/i;

/** Keys of check digits, each with the key of what it is about */
const CHECK_DIGIT = /^(\w+)_(?:hash|check_digit)$/;
/** What stands for the whole of a zone in such a key */
const WHOLE = 'final';

/** A JSON string, a bare word or number, or anything else */
const TOKEN = /"(?<string>(?:[^"\\]|\\[^])*)(?:"|$)|(?<bare>[\p{L}\d+.][\p{L}\p{M}\d+._-]*)|[^]/gu;
const AFTER_KEY = /^\s*:/;

/** Keys of a person's name, or of a part of one */
const NAMES = /"(?:\w*(?:given|first|last|middle|family|full|fore|sur|holder|native)[_ ]?names?|\w*name[_ ]?native)"\s*:\s*(?:\{\s*"value"\s*:\s*)?"(?<name>(?:[^"\\]|\\.)*)"/giu;

/** Returns the words of which the names of people in a body consist. */
function namesIn(text) {
  return new Set([...text.matchAll(NAMES)].flatMap(({ groups }) => wordsOf(decoded(groups.name))));
}

function wordsOf(name) {
  return (name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** Returns the text of a body with other values; everything else stays where it is, even if it is no JSON. */
export function rewriteText(text, exchange, provider) {
  const kinds = KINDS[provider] ?? ALL;
  const people = namesIn(text);
  exchange = { ...exchange, isOfNobody: (value) => kinds !== ALL && !wordsOf(value).some((word) => people.has(word)) };
  /** For each open object and list, the key under which it is */
  const under = [];
  /** For each of them, what its values were and are, by key */
  const beside = [new Map()];
  const nearest = nearestOf(zonesOf(text, exchange));
  let key = '';
  let made = '';
  for (const { 0: token, index, groups: { string, bare } } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') under.push(key), beside.push(new Map());
    else if (token === '}' || token === ']') under.pop(), beside.pop();
    else if (token === ',') key = under.at(-1) ?? '';
    if (string === undefined && bare === undefined) made += token;
    else if (AFTER_KEY.test(text.slice(index + token.length, index + token.length + 64))) {
      const parent = under.at(-1) ?? '';
      key = decoded(string ?? bare);
      const isName = kinds.people.has(parent) && !kinds.keys.has(key);
      made += isName && string !== undefined ? quoted(token, string, (name) => chars(name, exchange)) : token;
    } else if (string !== undefined) {
      made += quoted(token, string, (value) => {
        const copy = checkDigitOf(value, key, beside.at(-1), () => nearest(index)) ?? replaced(value, key, kinds, exchange, under.at(-1));
        beside.at(-1)?.set(key, [value, copy]);
        return copy;
      });
    }
    else made += replacedBare(bare, key === 'value' ? under.at(-1) ?? '' : key, kinds, exchange);
  }
  return made;
}

/** Returns a check digit that stands by itself after what it is about was replaced; `undefined` for any other value. */
function checkDigitOf(value, key, beside, nearest) {
  const [, of] = (/^\d$/.test(value) && CHECK_DIGIT.exec(key)) || [];
  const found = of === WHOLE ? nearest() : undefined;
  if (found !== undefined) return lastCheckDigit(value, found.zone, found.copy);
  const about = beside?.get(of);
  return about && checkDigit(value, ...about);
}

/** Returns a function for the zone that is nearest to an index; it must be called with ever larger indexes. */
function nearestOf(zones) {
  let at = 0;
  return (index) => {
    const far = (place) => Math.abs(zones[place].index - index);
    while (at + 1 < zones.length && far(at + 1) <= far(at)) at++;
    return zones[at];
  };
}

/** Returns each machine-readable zone of several lines in a text, with its copy. */
function zonesOf(text, exchange) {
  return Array.from(text.matchAll(/"([A-Z0-9<]{30,44}(?:\\n[A-Z0-9<]{30,44})+)"/gi), ({ 1: string, index }) => {
    const zone = decoded(string);
    return { index, zone, copy: rewriteZone(zone, exchange) ?? zone };
  });
}

/** Returns a form-encoded body with other values. */
export function rewriteForm(text, exchange, provider) {
  const kinds = KINDS[provider] ?? ALL;
  const pairs = text.split('&').map((pair) => {
    const [key, ...rest] = pair.split('=');
    if (rest.length === 0) return pair;
    const [name, value] = [key, rest.join('=')].map((part) => part.replaceAll('+', ' '));
    try {
      const other = replaced(decodeURIComponent(value), decodeURIComponent(name), kinds, exchange);
      return `${key}=${encodeURIComponent(other)}`;
    } catch {
      return `${key}=${chars(rest.join('='), exchange)}`;
    }
  });
  return pairs.join('&');
}

/** Returns a string in quotes with other content, in the notation of the first if it can be. */
function quoted(token, string, other) {
  const content = decoded(string);
  const made = other(content);
  if (made === content) return token;
  const end = token.length > string.length + 1 ? '"' : '';
  if (!string.includes('\\')) return `"${made}${end}`;
  const units = string.match(/\\u[\da-fA-F]{4}|\\.|[^]/g);
  const written = JSON.stringify(made).slice(1, -1);
  if (units.length !== content.length || made.length !== content.length) return `"${written}${end}`;
  const code = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${units.map((unit, at) => (made[at] === content[at] ? unit : unit.startsWith('\\u') ? code(made[at]) : made[at])).join('')}${end}`;
}

function decoded(string) {
  try {
    return JSON.parse(`"${string}"`);
  } catch {
    return string;
  }
}

/** Returns a value in the place of another, unless it says nothing about a person. */
function replaced(value, itsKey, kinds, exchange, parent = '') {
  // Some name a value by the object around it.
  const key = itsKey === 'value' ? parent : itsKey;
  if (value === '' || NOTHING.test(value) || isPlaceholder(value) || kinds.signs.has(key) || IDENTIFIER.test(value) || kinds.keys.has(value)) return value;
  if (kinds.maps.has(parent) && kinds.words.has(value)) return value;
  if (WORDS.has(value.toLowerCase()) && !(OWN.test(key) && kinds.texts.has(key))) return value;
  if (kinds.kept.has(key)) {
    if (!/\d/.test(value)) return chars(value, exchange);
    return exchange.years > 0 && !NUMBER.test(value) ? rewriteDated(value, exchange) : value;
  }
  if (!OWN.test(key) && (SCORE.test(value) || CODES.test(value) || !kinds.texts.has(key) && CODE.test(value))) return value;
  if (itsKey === 'name' && !kinds.people.has(parent) && exchange.isOfNobody?.(value)) return value;
  if (COMMON.test(key) && A_COMMON_VALUE.test(value)) return value;
  if (!kinds.texts.has(key) && NUMBER.test(value) && !LONG.test(value)) return value;
  return (DATED.test(key) ? rewriteDated : rewriteValue)(value, exchange);
}

const LITERALS = ['true', 'false', 'null'];
/** Keys of numbers that are a date together with a year */
const PARTS_OF_DATES = ['day', 'month'];

function replacedBare(value, key, kinds, exchange) {
  if (LITERALS.includes(value)) return value;
  if (!NUMBER.test(value)) return chars(value, exchange);
  if ((DATED.test(key) || key === 'year') && /^\d{4}$/.test(value)) return exchange.year(value);
  if (PARTS_OF_DATES.includes(key)) return String(exchange.day(Number(value)));
  if (kinds.kept.has(key) || SCORE.test(value) && !OWN.test(key)) return value;
  return kinds.texts.has(key) || LONG.test(value) ? chars(value, exchange) : value;
}

/** Every word of every provider, in lower case, because some write the words of others */
const WORDS = new Set(['yes', 'no', 'true', 'false', 'system', ...Object.values(KINDS).flatMap(({ words }) => [...words].map((word) => word.toLowerCase()))]);

/** What holds for any provider, for bodies of none */
const joined = (part) => new Set(Object.values(KINDS).flatMap((kinds) => [...kinds[part]]));
const ALL = { signs: joined('signs'), words: joined('words'), kept: new Set(), texts: joined('texts'), keys: joined('keys'), people: joined('people'), maps: joined('maps') };
