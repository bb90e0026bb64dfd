// Reads headers: a `Headers`, the `headers` object of a Node request, or pairs of names and values.

import { invalid } from './options.js';

/** Returns each value of the headers of these lower-case names. A header that is given twice has two. */
export function headersOf(given, names) {
  const wanted = new Set(names);
  const found = [];
  const take = (name, value) => {
    const lower = typeof name === 'string' ? name.toLowerCase() : undefined;
    if (!wanted.has(lower) || value === undefined) return;
    const values = Array.isArray(value) ? value : [value];
    for (const each of values) {
      if (typeof each !== 'string') throw invalid(`/headers/${lower}`, 'expected a string', ['string']);
      found.push({ name: lower, value: each });
    }
  };
  if (Object.prototype.toString.call(given) === '[object Headers]') {
    for (const name of wanted) take(name, given.get(name) ?? undefined);
  } else if (typeof given !== 'object' || given === null) {
    throw invalid('/headers', EXPECTED);
  } else if (typeof given[Symbol.iterator] === 'function') {
    for (const pair of given) {
      if (!Array.isArray(pair) || pair.length !== 2) throw invalid('/headers', EXPECTED);
      take(pair[0], pair[1]);
    }
  } else {
    for (const name of Object.keys(given)) take(name, given[name]);
  }
  return found;
}

const EXPECTED = 'expected a Headers, the headers object of a Node request, or pairs of names and values';
