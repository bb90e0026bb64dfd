// Results as data: one array, or one line for each body.

import { json, print } from '../terminal.js';

/** Makes a report of one JSON array. `record(name, result)` returns what is printed of a result. */
export const asJson = (record) => () => {
  const all = [];
  return { add: (name, result) => all.push(record(name, result)), end: () => print(json(all, 2)) };
};

/** Makes a report of one line of JSON for each result. */
export const asLines = (record) => () => ({ add: (name, result) => print(json(record(name, result))), end() {} });
