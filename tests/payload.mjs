// What `parse` has to make of a body, by the types that the package declares and by nothing of what builds payloads.

import { readFileSync } from 'node:fs';

const declarations = readFileSync(new URL('../pkg/index.d.ts', import.meta.url), 'utf8');

/** Of each provider, of each of its types: the fields of an interface, or the alternatives of an alias */
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

/** The payload's type, by the union of events */
function root(provider, event) {
  const line = declarations.split('\n').find((line) => line.includes(`provider: "${provider}"; event: "${event}"; payload: `));
  return line.match(/payload: \w+\.(\w+)/)[1];
}

/** A number as it was written */
class Digits {
  constructor(digits) {
    this.digits = digits;
  }
}

const MARK = '\u0001digits:';

/** What of a body is judged: the one item of a list, or of a page of one */
export function itemOf(body) {
  if (Array.isArray(body)) return body[0];
  return 'next_page_token' in body ? body.data[0] : body;
}

/** The payload that the text of a body has to become */
export function payloadOf(text, provider, event) {
  const kept = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token[0] === '"' ? token : `"\\u0001digits:${token}"`));
  // Made anew, since a reviver could not set `__proto__`.
  const numbers = (value) => {
    if (typeof value === 'string') return value.startsWith(MARK) ? new Digits(value.slice(MARK.length)) : value;
    if (Array.isArray(value)) return value.map(numbers);
    if (value === null || typeof value !== 'object') return value;
    return fromEntries(Object.entries(value).map(([key, inner]) => [key, numbers(inner)]));
  };
  const body = numbers(JSON.parse(kept));
  const types = namespaces.get(provider);
  return read(itemOf(body), root(provider, event), types);
}

// Unlike assignment, this makes a property of any key.
const fromEntries = (entries) => Object.fromEntries(entries);

const NUMBERS = new Set(['EpochMillis', 'Count', 'Percent', 'PercentText', 'Ratio', 'Number', 'NumberText']);
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
  // A boolean that is a word of the vocabulary is that word.
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
      if (!NUMBERS.has(type)) throw new Error(`${type} is no type that this test knows`);
      return Number(value instanceof Digits ? value.digits : value);
  }
}

/** Whether an alternative is the one of the value's JSON type */
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

/** JavaScript gives the same digits back, or there are no more of them than any number of its size holds */
function isExact(written) {
  const number = Number(written);
  if (String(number) === written) return true;
  const [mantissa] = written.toLowerCase().split('e');
  const digits = mantissa.replace('-', '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  if (digits === '') return true;
  return Number.isFinite(number) && Math.abs(number) > 1e-307 && digits.length <= 15;
}
