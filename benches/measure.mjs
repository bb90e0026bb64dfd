// Times every row. Runs in every runtime, so it uses nothing that only Node has.

import { judge, parse } from 'idverdict';
import { compare } from './interleaved.mjs';

/** The bases of comparison: the time that every peer needs before it checks anything, and the fastest peer */
export const BASES = ['JSON.parse', 'ajv'];

/**
 * Returns the times of each contestant for every row.
 *
 * `peers` are maps from events to functions that return a validator, and `outcomes` is a map from events to functions that
 * map the status of a value.
 */
export function measure(rows, peers, outcomes, pace, tell = () => {}) {
  return rows.map(({ variants, ...row }) => {
    tell(row);
    const bodies = variants.map((variant) => (row.isText ? variant : bytesOf(variant)));
    const found = compare(contestants(row, bodies, peers, outcomes), BASES, pace);
    for (const of of Object.values(found)) of.megabytes = row.bytes / of.micros;
    return { ...row, contestants: found };
  });
}

function contestants({ event, outcome, valid, isText }, bodies, peers, outcomes) {
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
  // For a broken body, the thrown error is the answer; it is created and dropped.
  return valid ? all : Object.fromEntries(Object.entries(all).map(([name, call]) => [name, (at) => answer(() => call(at))]));
}

/** Fails unless every body got the expected answer, so that only correct work is timed. */
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
// As a webhook handler gets and reads bytes: with Node's Buffer, if there is one.
const bytesOf = (text) => globalThis.Buffer?.from(text) ?? encoder.encode(text);
const textOf = globalThis.Buffer ? (bytes) => bytes.toString() : (bytes) => decoder.decode(bytes);
