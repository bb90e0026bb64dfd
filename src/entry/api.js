// The functions of the package. A body goes into the wasm, numbers come back, and both are turned into strings here.

import { batch } from './batch.js';
import { LIMIT, bytesOf, isPlain, latin, load, loadBlock, loadTooLong, text } from './body.js';
import { build } from './builders.js';
import { engine, foreign, issued, memory, memoryWords } from './engine.js';
import { IdverdictError } from './error.js';
import { EVENTS } from './events.js';
import * as glue from './glue.js';
import {
  ABSENT, BLOCK_ANSWERED, BLOCK_LINES, BLOCK_START, BLOCK_TEXT, BLOCK_WORDS, CONSTANT, DETECTED_EVENT, DETECTED_IS_KNOWN, IN_TEXT, LINE_LENGTH,
  LINE_NUMBER, LINE_START, LINE_WORDS, READ_BODY, READ_BODY_LENGTH, READ_EVENT, READ_IS_VALID, READ_IS_VERBATIM, REASON_EFFECT, REASON_PLACE,
  REASON_RELATED, REASON_RULE, REASON_WORDS, STRING_KIND, STRING_LENGTH, STRING_VALUE, VERDICT_DECIDED_AT, VERDICT_EVENT, VERDICT_HAS_SCORE,
  VERDICT_IS_FINAL, VERDICT_IS_READ, VERDICT_NEXT, VERDICT_OUTCOME, VERDICT_REASONS, VERDICT_REFERENCE, VERDICT_SCORE, VERDICT_STATED,
  VERDICT_TEXT, VERDICT_TEXT_BEGIN, VERDICT_TEXT_LENGTH, VERDICT_WORDS,
} from './layout.js';
import { NEXTS, OUTCOMES, PROVIDERS, RULES_VERSION, VERSION } from './tables.js';

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

/** Returns what an accepted inspection says about the person, as `verified_claims` of OpenID Identity Assurance. */
export function toVerifiedClaims(inspection, options) {
  return engine(claiming, inspection, options);
}

/**
 * Returns an iterator over the verdicts of lines. Between two of them the engine is not running, so the caller may stop,
 * throw or judge something else.
 */
export function judgeMany(lines, options) {
  return many(lines, options, (call, put) => (body, options) => engine((wasm) => given(wasm, body, options, call, put)));
}

/** Returns every rule that can affect a verdict and that a policy can name. */
export function rules() {
  const all = [];
  engine(() => {
    for (let known; (known = glue.rule(all.length)) !== undefined; ) all.push(known);
  });
  return all;
}

/** Compiles a policy once and returns functions that apply it. */
export function createJudge(policy) {
  // The policy is copied, because the caller may change it later, and because a new instance has to compile it again.
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
  const issues = engine((wasm) => glue.notes(compile(wasm)));
  own = copied(policy);
  return Object.assign(by(judged), { issues, inspect: by(inspected), judgeMany: (lines, options) => many(lines, options, by) });
}

function twice() {
  const message = 'this judge already has a policy; omit `policy`';
  return new IdverdictError([{ code: 'invalid-options', severity: 'error', pointer: '/policy', message }]);
}

/** Loads a body and calls `call` with it. The options apply to this call only. */
function given(wasm, body, options, call, put = load) {
  if (options === undefined) return call(wasm, put(wasm, body), body);
  const limit = configure(options, false);
  try {
    return call(wasm, put(wasm, body, limit), body, limit);
  } finally {
    configure(undefined, false);
  }
}

/** Sets the options, or resets them if they are `undefined`; returns the byte limit. */
function configure(options, summary) {
  return issued(() => glue.configure(options, summary));
}

/** Copies options that were already read once. Reading them again may throw. */
function copied(given) {
  try {
    return copy(given);
  } catch (thrown) {
    throw foreign(thrown);
  }
}

/** Copies objects, arrays and dates, even if the caller's are behind a proxy */
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
  // Anything that does not say that it is an inspection is treated as a body.
  const isInspection = isMade(of);
  const limit = configure(options, true);
  try {
    return issued(() => (isInspection ? glue.summarizeInspection(of) : glue.summarize(load(wasm, of, limit))));
  } finally {
    configure(undefined, false);
  }
}

/** Returns whether a value says that it is an inspection; a value that throws when it is asked is not one */
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

// The wasm writes its answers into its memory as 32-bit words; src/wasm/layout.rs says what each is.

let words;

function answer(at) {
  words = memoryWords();
  return at >>> 2;
}

const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);

function judged(wasm, length) {
  const at = answer(wasm.judge(length));
  if (words[at + VERDICT_IS_READ] === 0) refuse(length);
  return verdictAt(at, words[at + VERDICT_TEXT]);
}

// The text of the verdict that is being read: its address, its offset in the text of all verdicts, and the text itself if
// it is ASCII. It is then decoded in one go, because a call to a decoder takes longer than the decoding.
let said = 0;
let begin = 0;
let ascii;

/** Returns the verdict at `at`, whose strings are in the text at `text` */
function verdictAt(at, text) {
  begin = words[at + VERDICT_TEXT_BEGIN];
  said = text + begin;
  const length = words[at + VERDICT_TEXT_LENGTH];
  ascii = length === 0 ? undefined : latin(memory(), said, said + length);
  const number = words[at + VERDICT_EVENT];
  const event = EVENTS[number];
  floatWords[0] = words[at + VERDICT_SCORE];
  floatWords[1] = words[at + (VERDICT_SCORE + 1)];
  const reasons = new Array(words[at + VERDICT_REASONS]);
  const verdict = {
    outcome: OUTCOMES[words[at + VERDICT_OUTCOME]],
    final: words[at + VERDICT_IS_FINAL] === 1,
    next: NEXTS[words[at + VERDICT_NEXT]],
    provider: event.provider,
    event: event.event,
    decidedAt: quote(at + VERDICT_DECIDED_AT),
    reference: quote(at + VERDICT_REFERENCE),
    stated: quote(at + VERDICT_STATED),
    score: words[at + VERDICT_HAS_SCORE] === 1 ? float[0] : null,
    reasons,
    rulesVersion: RULES_VERSION,
  };
  at += VERDICT_WORDS;
  for (let i = 0; i < reasons.length; i++, at += REASON_WORDS) {
    const { rule, message } = RULES[words[at + REASON_RULE]] ?? learn(words[at + REASON_RULE]);
    const effect = OUTCOMES[words[at + REASON_EFFECT]];
    const pointer = place(number, at + REASON_PLACE);
    reasons[i] =
      words[at + (REASON_RELATED + STRING_KIND)] === ABSENT
        ? { rule, effect, pointer, message }
        : { rule, effect, pointer, related: [place(number, at + REASON_RELATED)], message };
  }
  ascii = undefined;
  return verdict;
}

/** Strings for the texts that are constants of the wasm, by address; each is made once */
const constants = new Map();

function constant(start, length) {
  let known = constants.get(start);
  // Two constants may start at the same address.
  if (known?.length !== length) constants.set(start, (known = text(memory(), start, start + length)));
  return known;
}

function quote(at) {
  const kind = words[at + STRING_KIND];
  if (kind === ABSENT) return null;
  return kind === CONSTANT ? constant(words[at + STRING_VALUE], words[at + STRING_LENGTH]) : piece(at);
}

function place(event, at) {
  const path = words[at + STRING_VALUE];
  return words[at + STRING_KIND] === IN_TEXT ? piece(at) : EVENTS[event].pointers.get(path) ?? learnPointer(event, path);
}

/** Returns a piece of the verdict's text */
function piece(at) {
  const start = words[at + STRING_VALUE] - begin;
  const end = start + words[at + STRING_LENGTH];
  return ascii === undefined ? text(memory(), said + start, said + end) : ascii.slice(start, end);
}

/** The rules that were reported so far, by number; each is fetched from the wasm once */
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

/** Returns `made` after finding the current answer again, because fetching `made` may have grown the memory. */
function fresh(made) {
  answer(0);
  return made;
}

function refuse(length) {
  throw new IdverdictError(glue.report(length).issues);
}

function parsed(wasm, length, body) {
  const at = answer(wasm.read(length));
  if (words[at + READ_IS_VALID] === 0) refuse(length);
  const { provider, event } = EVENTS[words[at + READ_EVENT]];
  return { provider, event, payload: payload(at, length, body) };
}

/** Builds the typed payload from the tape that the last call left. */
function payload(at, length, body) {
  const bytes = memory();
  const start = words[at + READ_BODY];
  const isVerbatim = words[at + READ_IS_VERBATIM] === 1;
  const whole = isVerbatim && isPlain(body, length) ? body : latin(bytes, start, start + words[at + READ_BODY_LENGTH]);
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
  if (words[at + DETECTED_IS_KNOWN] === 0) return undefined;
  const { provider, event } = EVENTS[words[at + DETECTED_EVENT]];
  return { provider, event };
}

/** Judges lines; `by` turns a call into a function of a body and options */
function many(lines, options, by) {
  // Invalid options are rejected now, not at the first line. A copy is used later, because the caller may change them.
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

const LINES = 'expected lines as a Uint8Array, an ArrayBuffer or chunks of these; encode text first';
const invalid = (line, { issues }) => ({ type: 'invalid', line, issues });

/** Returns the result for each line of the block, numbered from 0, and the number of lines */
function judgedLines(wasm, _, __, limit) {
  let at = answer(wasm.judgeMany());
  const said = words[at + BLOCK_TEXT];
  const block = words[at + BLOCK_START];
  const lines = words[at + BLOCK_LINES];
  const results = new Array(words[at + BLOCK_ANSWERED]);
  const refused = [];
  at += BLOCK_WORDS;
  for (let i = 0; i < results.length; i++) {
    const line = words[at + LINE_NUMBER];
    const start = block + words[at + LINE_START];
    const length = words[at + LINE_LENGTH];
    at += LINE_WORDS;
    if (words[at + VERDICT_IS_READ] === 0) {
      refused.push([i, line, memory().slice(start, start + length)]);
      at++;
    } else {
      results[i] = { type: 'read', line, verdict: verdictAt(at, said) };
      at += VERDICT_WORDS + REASON_WORDS * words[at + VERDICT_REASONS];
    }
  }
  // These lines are read again to find out why, which overwrites the answers.
  for (const [i, line, body] of refused) results[i] = invalid(line, glue.report(load(wasm, body, limit)));
  return { lines, results };
}
