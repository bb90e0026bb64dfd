// Times every row in the runtime that it runs in; nothing here is Node's alone.

import { judge, parse } from 'idverdict';
import { compare } from './interleaved.mjs';
import { outcomes } from './outcome.mjs';

/** What every contestant is compared with: what a peer pays before it has checked anything, and the fastest of them */
export const BASES = ['JSON.parse', 'ajv'];

/**
 * Gives for every row what each contestant's times are.
 *
 * `peers` are maps of event to a function that gives a validator.
 */
export function measure(rows, peers, pace, tell = () => {}) {
  return rows.map(({ variants, ...row }) => {
    tell(row);
    const bodies = variants.map((variant) => (row.isText ? variant : bytesOf(variant)));
    const found = compare(contestants(row, bodies, peers), BASES, pace);
    for (const of of Object.values(found)) of.megabytes = row.bytes / of.micros;
    return { ...row, contestants: found };
  });
}

function contestants({ event, outcome, valid, isText }, bodies, peers) {
  const turn = (at) => bodies[at % bodies.length];
  const text = isText ? (body) => body : textOf;
  const all = { 'JSON.parse': (at) => JSON.parse(text(turn(at))) };
  for (const [name, checks] of Object.entries(peers)) {
    const check = checks[event]();
    all[name] = (at) => {
      const body = JSON.parse(text(turn(at)));
      if (!check(body)) throw new Error('invalid');
      return outcomes[event](body);
    };
  }
  all.judge = (at) => judge(turn(at));
  all.parse = (at) => parse(turn(at));
  for (const [name, call] of Object.entries(all)) agree(name, bodies.map((_, at) => answer(() => call(at))), outcome, valid);
  // Of a broken body the answer is that it is broken: what is thrown is made and dropped.
  return valid ? all : Object.fromEntries(Object.entries(all).map(([name, call]) => [name, (at) => answer(() => call(at))]));
}

/** Fails unless each body had the answer that it must have: nobody is timed at something else. */
function agree(name, answers, outcome, valid) {
  const good = (found) => (valid ? found && (found.outcome ?? outcome) === outcome : found === undefined);
  const at = answers.findIndex((found) => !good(found));
  if (at >= 0) throw new Error(`${name}: the answer of variant ${at} is ${answers[at]?.outcome}, not ${valid ? outcome : 'that it is invalid'}`);
}

function answer(call) {
  try {
    return call();
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
// As a handler has them and reads them: Node's own where it is.
const bytesOf = (text) => globalThis.Buffer?.from(text) ?? encoder.encode(text);
const textOf = globalThis.Buffer ? (bytes) => bytes.toString() : (bytes) => decoder.decode(bytes);
