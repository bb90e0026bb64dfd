// What is done with a block of lines: each becomes one line of JSON.

import * as plain from '../../node.js';
import { json } from '../terminal.js';
import { verdictLine } from './verdict-line.js';
import { Written } from './written.js';

const NEWLINE = 10;
const RETURN = 13;
/** How many bytes more than a block its results may have before their buffer grows */
const MARGIN = 1 << 14;

/**
 * Returns a function of a block: `(bytes, first) => { bytes, isGood }`.
 *
 * `task` is what is done, by `policy` and `options`; `name` is the file. All of them can be sent to a worker.
 */
export function taskOf({ task, policy, options }) {
  const reader = policy === undefined ? plain : plain.createJudge(policy);
  const made = { judge, validate, detect }[task](reader, options);
  return ({ bytes, first, name }) => {
    const written = new Written(bytes.length + MARGIN);
    const isGood = made(bytes, first, json(name), written);
    return { bytes: written.bytes(), isGood };
  };
}

function judge({ judgeMany }, options) {
  judgeMany('', options);
  return (bytes, first, name, written) => {
    let isGood = true;
    for (const result of judgeMany(bytes, options)) {
      const { type, verdict } = result;
      const line = result.line + first - 1;
      isGood &&= type === 'read';
      written.add(type === 'read' ? verdictLine(name, line, verdict) : `${json({ ...headOf(name, line), type, issues: result.issues })}\n`);
    }
    return isGood;
  };
}

function validate({ validate: check }, options) {
  check('', options);
  return each((line) => check(line, options), ({ valid }) => valid);
}

function detect(_, options) {
  plain.detect('', options);
  return each((line) => plain.detect(line, options), (found) => found !== undefined);
}

/** Makes a function of a block from a function of a line. Blank lines are skipped. */
const each = (read, good) => (bytes, first, name, written) => {
  let isGood = true;
  let number = first;
  for (let at = 0; at < bytes.length; number++) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(at, bytes[end - 1] === RETURN ? Math.max(at, end - 1) : end);
    at = end + 1;
    if (isBlank(line)) continue;
    const result = read(line);
    isGood &&= good(result);
    written.add(`${json({ ...headOf(name, number), ...result })}\n`);
  }
  return isGood;
};

const headOf = (name, line) => ({ file: JSON.parse(name), line });

const isBlank = (line) => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
