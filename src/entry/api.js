// The functions of the package: bodies in, numbers back, and strings made of both.

import { batch } from './batch.js';
import { LIMIT, bytesOf, isPlain, latin, load, loadBlock, loadTooLong, text } from './body.js';
import { build } from './builders.js';
import { engine, foreign, issued, memory, memoryWords } from './engine.js';
import { IdverdictError } from './error.js';
import { EVENTS } from './events.js';
import * as glue from './glue.js';
import { NEXTS, OUTCOMES, PROVIDERS, VERSION } from './tables.js';

export { IdverdictError };
export { fold, supersedes } from './history.js';
export { PROVIDERS as providers, VERSION as version };

export function judge(body, options) {
  return engine(judging, body, options);
}

export function inspect(body, options) {
  return engine(inspecting, body, options);
}

export function parse(body, options) {
  return engine(parsing, body, options);
}

export function validate(body, options) {
  return engine(validating, body, options);
}

export function detect(body, options) {
  return engine(detecting, body, options);
}

export function summarize(of, options) {
  return engine(summarizing, of, options);
}

/** What an accepted inspection says of the person, as `verified_claims` of OpenID Identity Assurance. */
export function toVerifiedClaims(inspection, options) {
  return engine(claiming, inspection, options);
}

/** A verdict for each line, as an iterator: whoever looks at one is outside, and may stop, throw or judge something else. */
export function judgeMany(lines, options) {
  return many(lines, options, (call, put) => (body, options) => engine((wasm) => given(wasm, body, options, call, put)));
}

/** Every rule there is, by id: what decides, and what a policy can name. */
export function rules() {
  const all = [];
  engine(() => {
    for (let known; (known = glue.rule(all.length)) !== undefined; ) all.push(known);
  });
  return all;
}

/** Compiles a policy once; what comes back judges by it. */
export function createJudge(policy) {
  // Copied, for the caller may go on changing its own, and an instance that broke takes its compiled ones with it.
  let own = policy;
  const compiled = { wasm: undefined, number: 0 };
  const compile = (wasm) => {
    if (compiled.wasm !== wasm) {
      compiled.number = issued(() => glue.compile(own));
      compiled.wasm = wasm;
    }
    return compiled.number;
  };
  const by = (call, put = load) => (body, options) =>
    engine((wasm) => {
      const number = compile(wasm);
      if (options?.policy !== undefined) throw twice();
      const limit = options === undefined ? LIMIT : configure(options, false);
      wasm.select(number);
      try {
        return call(wasm, put(wasm, body, limit), body, limit);
      } finally {
        if (options === undefined) wasm.deselect();
        else configure(undefined, false);
      }
    });
  engine(compile);
  own = copied(policy);
  return Object.assign(by(judged), { inspect: by(inspected), judgeMany: (lines, options) => many(lines, options, by) });
}

function twice() {
  const message = 'this judge has its policy already; leave the option out';
  return new IdverdictError([{ code: 'invalid-options', severity: 'error', pointer: '/policy', message }]);
}

/** Loads a body under its options, which hold for this one call. */
function given(wasm, body, options, call, put = load) {
  if (options === undefined) return call(wasm, put(wasm, body), body);
  const limit = configure(options, false);
  try {
    return call(wasm, put(wasm, body, limit), body, limit);
  } finally {
    configure(undefined, false);
  }
}

/** Takes options, or forgets them; gives how many bytes a body may have. */
function configure(options, summary) {
  return issued(() => glue.configure(options, summary));
}

/** A copy of what was taken for options, which may throw where it is read once more */
function copied(given) {
  try {
    return copy(given);
  } catch (thrown) {
    throw foreign(thrown);
  }
}

/** A copy of objects, lists and times, in the caller's hands perhaps behind a proxy */
function copy(given) {
  if (typeof given !== 'object') return given;
  if (Array.isArray(given)) return Array.from(given);
  if (given instanceof Date) return new Date(given);
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, copy(value)]));
}

function judging(wasm, body, options) {
  return given(wasm, body, options, judged);
}

function inspecting(wasm, body, options) {
  return given(wasm, body, options, inspected);
}

function parsing(wasm, body, options) {
  return given(wasm, body, options, parsed);
}

function validating(wasm, body, options) {
  return given(wasm, body, options, reported);
}

function detecting(wasm, body, options) {
  return given(wasm, body, options, detected);
}

function summarizing(wasm, of, options) {
  // An inspection says what it is; anything else is a body, or refused as one.
  const isInspection = isMade(of);
  const limit = configure(options, true);
  try {
    return issued(() => (isInspection ? glue.summarizeInspection(of) : glue.summarize(load(wasm, of, limit))));
  } finally {
    configure(undefined, false);
  }
}

/** Whether it says that it is an inspection; what throws when it is asked is none */
function isMade(of) {
  try {
    return of?.type === 'read' || of?.type === 'invalid';
  } catch {
    return false;
  }
}

function claiming(_, inspection, options) {
  return issued(() => glue.verifiedClaims(inspection, options));
}

// What the wasm answers with stands in its memory as words.

let words;

function answer(at) {
  words = memoryWords();
  return at >>> 2;
}

const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);

function judged(wasm, length) {
  const at = answer(wasm.judge(length));
  if (words[at] === 0) refuse(length);
  return verdictAt(at, words[at + 17]);
}

// What is said in the verdict that is being read: where it stands, where it begins in what all say, and as a string if it
// is ASCII: it is decoded at once, since asking a decoder takes longer than what the decoder does.
let said = 0;
let begin = 0;
let ascii;

/** The verdict at `at`, of the text at `text` */
function verdictAt(at, text) {
  begin = words[at + 18];
  said = text + begin;
  ascii = words[at + 19] === 0 ? undefined : latin(memory(), said, said + words[at + 19]);
  const number = words[at + 1];
  const event = EVENTS[number];
  floatWords[0] = words[at + 6];
  floatWords[1] = words[at + 7];
  const reasons = new Array(words[at + 20]);
  const verdict = {
    outcome: OUTCOMES[words[at + 2]],
    final: words[at + 3] === 1,
    next: NEXTS[words[at + 4]],
    provider: event.provider,
    event: event.event,
    decidedAt: quote(at + 14),
    reference: quote(at + 8),
    stated: quote(at + 11),
    score: words[at + 5] === 1 ? float[0] : null,
    reasons,
  };
  at += 21;
  for (let i = 0; i < reasons.length; i++, at += 8) {
    const { rule, message } = RULES[words[at]] ?? learn(words[at]);
    const effect = OUTCOMES[words[at + 1]];
    const pointer = place(number, at + 2);
    reasons[i] =
      words[at + 5] === NOTHING
        ? { rule, effect, pointer, message }
        : { rule, effect, pointer, related: [place(number, at + 5)], message };
  }
  ascii = undefined;
  return verdict;
}

// The kinds of a quote and of a place; src/wasm/answer.rs has the same.
const NOTHING = 0;
const IN_TEXT = 1;
const CONSTANT = 3;

/** Texts that stand in the wasm itself, each made once, by where they stand */
const constants = new Map();

function constant(start, length) {
  let known = constants.get(start);
  // Another one may begin at the same place.
  if (known?.length !== length) constants.set(start, (known = text(memory(), start, start + length)));
  return known;
}

function quote(at) {
  if (words[at] === NOTHING) return null;
  return words[at] === CONSTANT ? constant(words[at + 1], words[at + 2]) : piece(at);
}

function place(event, at) {
  const path = words[at + 1];
  return words[at] === IN_TEXT ? piece(at) : EVENTS[event].pointers.get(path) ?? learnPointer(event, path);
}

/** A piece of what is said */
function piece(at) {
  const start = words[at + 1] - begin;
  const end = start + words[at + 2];
  return ascii === undefined ? text(memory(), said + start, said + end) : ascii.slice(start, end);
}

/** Rules that have spoken, each asked of the wasm once, by their numbers */
const RULES = [];

function learn(number) {
  RULES[number] = glue.rule(number);
  return fresh(RULES[number]);
}

function learnPointer(event, path) {
  const pointer = glue.pointer(event, path);
  EVENTS[event].pointers.set(path, pointer);
  return fresh(pointer);
}

/** What was just asked, for which memory may have grown: the answer that is being read has to be found again. */
function fresh(made) {
  answer(0);
  return made;
}

function refuse(length) {
  throw new IdverdictError(glue.report(length).issues);
}

function parsed(wasm, length, body) {
  const at = answer(wasm.read(length));
  if (words[at] === 0) refuse(length);
  const { provider, event } = EVENTS[words[at + 1]];
  return { provider, event, payload: payload(at, length, body) };
}

/** The typed payload, built from the tape that the last call left. */
function payload(at, length, body) {
  const bytes = memory();
  const start = words[at + 3];
  const isVerbatim = words[at + 5] === 1;
  const whole = isVerbatim && isPlain(body, length) ? body : latin(bytes, start, start + words[at + 4]);
  return build(words, at, whole, bytes);
}

function inspected(wasm, length, body) {
  const inspection = glue.inspect(length);
  if (inspection.type === 'invalid') return inspection;
  const at = answer(wasm.answer());
  const { type, provider, event, verification, verdict, issues, truncated } = inspection;
  return { type, provider, event, payload: payload(at, length, body), verification, verdict, issues, truncated };
}

function reported(wasm, length) {
  return glue.report(length);
}

function detected(wasm, length) {
  const at = answer(wasm.detect(length));
  if (words[at] === 0) return undefined;
  const { provider, event } = EVENTS[words[at + 1]];
  return { provider, event };
}

/** Judges lines by what `by` makes of a call: a function of a body and options */
function many(lines, options, by) {
  // What cannot be is refused now and not at the first line; what is used later is a copy, for the caller's own may change.
  const limit = by((_, __, ___, limit = LIMIT) => limit, () => 0)(undefined, options);
  const own = copied(options);
  const judgeBlock = by(judgedLines, loadBlock);
  const refuseLine = by(reported, loadTooLong);
  return batch(lines, {
    limit,
    bytesOf: (chunk) => engine(() => bytesOf(chunk, LINES)),
    judge(block, first) {
      const { lines, results } = judgeBlock(block, own);
      for (const result of results) result.line += first;
      return { lines, results };
    },
    refuse: (line) => invalid(line, refuseLine(undefined, own)),
  });
}

const LINES = 'expected lines in bytes, as a Uint8Array, an ArrayBuffer or chunks of these; text has to be encoded first';
const invalid = (line, { issues }) => ({ type: 'invalid', line, issues });

/** What is made of each line of the block, numbered from 0, and how many lines there are */
function judgedLines(wasm, _, __, limit) {
  let at = answer(wasm.judgeMany());
  const [said, block, lines, answered] = words.subarray(at, at + 4);
  at += 4;
  const results = new Array(answered);
  const refused = [];
  for (let i = 0; i < answered; i++) {
    const line = words[at];
    const start = block + words[at + 1];
    if (words[at + 3] === 0) {
      refused.push([i, line, memory().slice(start, start + words[at + 2])]);
      at += 4;
    } else {
      at += 3;
      results[i] = { type: 'read', line, verdict: verdictAt(at, said) };
      at += 21 + 8 * words[at + 20];
    }
  }
  // These are read again to say why, which overwrites the answers.
  for (const [i, line, body] of refused) results[i] = invalid(line, glue.report(load(wasm, body, limit)));
  return { lines, results };
}
