// Computes the payload that `parse` must return, from the declared types and without the code that builds payloads.

import { readFileSync } from 'node:fs';

const declarations = readFileSync(new URL('../pkg/index.d.ts', import.meta.url), 'utf8');

/** For each provider and each of its types: the fields of an interface, or the alternatives of an alias */
const namespaces = new Map();
for (const [, provider, inside] of declarations.matchAll(/^export namespace (\w+) \{\n([^]*?)^\}/gm)) {
  const types = new Map();
  const text = inside.replace(/\/\*\*[^]*?\*\//g, '');
  for (const [, name, fields] of text.matchAll(/export interface (\w+) \{([^}]*)\}/g)) {
    types.set(name, { fields: new Map([...fields.matchAll(/"?(@?\w+)"?\??: ([^;]+);/g)].map(([, key, type]) => [key, type])) });
  }
  for (const [, name, alternatives] of text.matchAll(/export type (\w+) = ([^;]+);/g)) {
    types.set(name, { alternatives: alternatives.split(' | ') });
  }
  namespaces.set(provider, types);
}

/** Returns the name of the payload's type, from the union of events */
function root(provider, event) {
  const line = declarations.split('\n').find((line) => line.includes(`provider: "${provider}"; event: "${event}"; payload: `));
  return line.match(/payload: \w+\.(\w+)/)[1];
}

/** A number as it is written in the body */
class Digits {
  constructor(digits) {
    this.digits = digits;
  }
}

const MARK = '\u0001digits:';

/** Returns the part of a body that is judged: the only item of a list or of a page, or the body itself */
export function itemOf(body) {
  if (Array.isArray(body)) return body[0];
  return 'next_page_token' in body ? body.data[0] : body;
}

/** Returns the payload for the text of a body */
export function payloadOf(text, provider, event) {
  const kept = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token[0] === '"' ? token : `"\\u0001digits:${token}"`));
  // The objects are created again, because a reviver cannot set `__proto__`.
  const numbers = (value) => {
    if (typeof value === 'string') return value.startsWith(MARK) ? new Digits(value.slice(MARK.length)) : value;
    if (Array.isArray(value)) return value.map(numbers);
    if (value === null || typeof value !== 'object') return value;
    return fromEntries(Object.entries(value).map(([key, inner]) => [key, numbers(inner)]));
  };
  const body = numbers(JSON.parse(kept));
  const types = namespaces.get(provider.replaceAll('-', '_'));
  return read(itemOf(body), root(provider, event), types);
}

// Unlike an assignment, this creates a property for any key.
const fromEntries = (entries) => Object.fromEntries(entries);

const NUMBERS = new Set(['EpochMillis', 'EpochSeconds', 'Count', 'Percent', 'PercentText', 'Ratio', 'Number', 'NumberText']);
const EMPTY_IS_ABSENT = new Set(['Id', 'Day', 'Time', 'Flag', ...NUMBERS]);

const isVocabulary = (own) => own?.alternatives?.at(-1) === '(string & {})';

function read(value, declared, types) {
  const type = declared.replace(/ \| null$/, '');
  if (value === null) return null;
  if (type.endsWith('[]')) return value.map((item) => read(item, type.slice(0, -2), types));
  const [, held] = type.match(/^Keyed(?:ByName)?<(.*)>$/) ?? [];
  if (held) return fromEntries(Object.entries(value).map(([key, inner]) => [key, read(inner, held, types)]));
  const own = types.get(type);
  if (own?.fields) {
    const known = Object.entries(value).filter(([key]) => own.fields.has(key));
    return fromEntries(known.map(([key, inner]) => [key, read(inner, own.fields.get(key), types)]));
  }
  // A boolean that is a word of the vocabulary becomes that word.
  if (isVocabulary(own)) return value === '' ? null : String(value);
  if (own) return read(value, own.alternatives.find((alternative) => takes(alternative, value, types)), types);
  if (value === '' && EMPTY_IS_ABSENT.has(type)) return null;
  switch (type) {
    case 'Text':
    case 'Day':
    case 'Time':
      return value;
    case 'Id':
      return value instanceof Digits ? value.digits : value;
    case 'Flag':
      return typeof value === 'boolean' ? value : value.toLowerCase() === 'true';
    case 'Any':
      return anything(value);
    default:
      if (!NUMBERS.has(type)) throw new Error(`this test does not know the type ${type}`);
      return Number(value instanceof Digits ? value.digits : value);
  }
}

/** Returns whether an alternative is the one for the value's JSON type */
function takes(type, value, types) {
  if (Array.isArray(value)) return type.endsWith('[]');
  if (value instanceof Digits) return type === 'Id' || NUMBERS.has(type);
  if (typeof value === 'boolean') return type === 'Flag' || isVocabulary(types.get(type));
  if (typeof value === 'object') return type.startsWith('Keyed') || types.get(type)?.fields !== undefined;
  return !type.endsWith('[]') && !type.startsWith('Keyed') && !types.get(type)?.fields;
}

function anything(value) {
  if (value instanceof Digits) return isExact(value.digits) ? Number(value.digits) : value.digits;
  if (Array.isArray(value)) return value.map(anything);
  if (value === null || typeof value !== 'object') return value;
  return fromEntries(Object.entries(value).map(([key, inner]) => [key, anything(inner)]));
}

/** Returns whether JavaScript keeps all digits of a number, because it prints the same or there are at most 15 of them */
function isExact(written) {
  const number = Number(written);
  if (String(number) === written) return true;
  const [mantissa] = written.toLowerCase().split('e');
  const digits = mantissa.replace('-', '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  if (digits === '') return true;
  return Number.isFinite(number) && Math.abs(number) > 1e-307 && digits.length <= 15;
}
