// Turns what a framework passes to a schema into a body: text and bytes as they are, any other value as JSON.

import { IdverdictError } from './error.js';

const NOT_JSON = {
  code: 'not-a-body', severity: 'error', pointer: '', message: 'expected the text or the bytes of a body, or a value that JSON can express',
};

/** Returns the body for a value. Throws for a value that JSON cannot express, such as `undefined` or a cycle. */
export function bodyOf(value) {
  if (typeof value === 'string') return value;
  let body;
  try {
    body = isBytes(value) ? value : JSON.stringify(value);
  } catch {
    // A cycle, a bigint, too many levels, or a getter that throws. The error may quote the value, so it is dropped.
  }
  if (body === undefined) throw new IdverdictError([NOT_JSON]);
  return body;
}

/** Also recognises an `ArrayBuffer` of another realm. */
const isBytes = (value) => ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
