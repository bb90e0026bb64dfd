// What is printed, and what must not reach a terminal.

import { once } from 'node:events';
import { styleText } from 'node:util';

/** Replaces control characters, which a terminal would obey: bodies, file names and responses may contain anything. */
export const printable = (text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}');

/** Prints a line on standard output. */
export const print = (text) => process.stdout.write(`${text}\n`);

/** Prints a line on standard error. */
export const complain = (message) => process.stderr.write(`idverdict: ${printable(message)}\n`);

/** Prints bytes, no faster than they are read. */
export async function printBytes(bytes) {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
}

const COLOURS = {
  accept: 'green', reject: 'red', review: 'yellow', retry: 'cyan', pending: 'cyan', expired: 'magenta',
  canceled: 'magenta', error: 'red', invalid: 'red', warning: 'yellow', info: 'cyan', valid: 'green',
};

/** Whether standard output shows colours. `NO_COLOR` and `FORCE_COLOR` are honoured. */
const isColourful = process.stdout.hasColors?.() ?? false;

/** Returns a word in its colour, if it has one. */
export const coloured = (word) => (isColourful && Object.hasOwn(COLOURS, word) ? styleText(COLOURS[word], word) : word);

/** Returns JSON without characters that a terminal obeys: they are escaped. */
export function json(value, indent) {
  const text = JSON.stringify(value, undefined, indent);
  return text.replace(/[\x7f-\x9f\p{Bidi_Control}]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns a line and a column, or a dash. */
export const place = ({ at }) => (at ? `${at.line}:${at.column}` : '-');
