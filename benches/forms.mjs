// Changes the form of a body but not its meaning: the order of keys, escapes, unknown fields.

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Replaces the entries of every object in a value by what `of` returns for them */
function entries(value, of) {
  if (Array.isArray(value)) return value.map((item) => entries(item, of));
  if (!isObject(value)) return value;
  return Object.fromEntries(of(Object.entries(value)).map(([key, inner]) => [key, entries(inner, of)]));
}

export const shuffled = (value, random) => entries(value, (all) => random.shuffled(all));

export const reversed = (value) => entries(value, (all) => [...all].reverse());

const UNKNOWN = ['x', 12, true, null, 'https://example.com/a', [1, 2], { a: 'b' }, '2026-02-03T10:00:00Z', 0.25];

/** Maps whose entries are results. An entry of unknown name in them would be a doubt. */
const RESULTS = new Set(['results', 'asf_breakdown', 'data_provider', 'data', 'validations']);

/** Adds unknown keys until they are a third of all keys, outside maps of results */
export function unknown(value, random) {
  if (Array.isArray(value)) return value.map((item) => unknown(item, random));
  if (!isObject(value)) return value;
  const all = Object.entries(value).map(([key, inner]) => [key, RESULTS.has(key) ? inner : unknown(inner, random)]);
  const more = all.flatMap((own, at) => (at % 2 ? [own, [`more_${at}`, random.pick(UNKNOWN)]] : [own]));
  return Object.fromEntries(all.length % 2 ? [...more, ['more', random.pick(UNKNOWN)]] : more);
}

/** Replaces each string in a value by `to(string)` */
export function strings(value, to) {
  if (typeof value === 'string') return to(value);
  if (Array.isArray(value)) return value.map((item) => strings(item, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strings(inner, to)]));
}

/** Adds escapes that JSON does not require: for every slash, and for a letter in every string that is long enough */
export const escaped = (text) =>
  text.replaceAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g, (whole, colon) => {
    if (colon !== undefined || whole.length < 8) return whole;
    return whole.replaceAll('/', '\\/').replace(/(?<=^"[^\\]{2})[a-z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
  });
