// The functions that read bodies. A body goes into the wasm, numbers come back, and both are turned into strings here.

import { answer, readText, words } from './answer.js';
import { batch } from './batch.js';
import { bytesOf, isPlain, latin, load, loadBlock, loadTooLong } from './body.js';
import { build } from './builders.js';
import { issuesAt, placeAfter, verificationOf } from './decoders.js';
import { engine, foreign, issued, memory } from './engine.js';
import { IdverdictError } from './error.js';
import { EVENTS } from './events.js';
import * as glue from './glue.js';
import {
  BLOCK_ANSWERED, BLOCK_LINES, BLOCK_TEXT, BLOCK_WORDS, DETECTED_EVENT, DETECTED_IS_KNOWN, LINE_NUMBER, LINE_WORDS, READ_BODY,
  READ_BODY_LENGTH, READ_EVENT, READ_IS_VERBATIM, READ_POLICY, READ_WORDS, REPORT_EVENT, REPORT_PROVIDER, REPORT_TRUNCATED, REPORT_WORDS,
} from './layout.js';
import { setOptions } from './settings.js';
import { PROVIDERS } from './tables.js';
import { afterVerdict, verdictAt } from './verdict.js';

export const judge = /* @__PURE__ */ Object.freeze((body, options) => engine(judging, body, options));

export const inspect = /* @__PURE__ */ Object.freeze((body, options) => engine(inspecting, body, options));

export const parse = /* @__PURE__ */ Object.freeze((body, options) => engine(parsing, body, options));

export const validate = /* @__PURE__ */ Object.freeze((body, options) => engine(validating, body, options));

export const detect = /* @__PURE__ */ Object.freeze((body, options) => engine(detecting, body, options));

/**
 * Returns an iterator over the verdicts of lines. Between two of them the engine is not running, so the caller may stop,
 * throw or judge something else.
 */
export const judgeMany = /* @__PURE__ */ Object.freeze((lines, options) =>
  many(lines, options, (call, put) => (body, options) => engine((wasm) => given(wasm, body, options, call, put))),
);

/** Returns every rule that can affect a verdict and that a policy can name. */
export const rules = /* @__PURE__ */ Object.freeze(() => {
  const all = [];
  engine(() => {
    for (let known; (known = glue.rule(all.length)) !== undefined; ) all.push(known);
  });
  return all;
});

/** Compiles a policy once and returns functions that apply it. */
export const createJudge = /* @__PURE__ */ Object.freeze((policy) => {
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
  const by = (call, put) => (body, options) => engine((wasm) => given(wasm, body, options, call, put, compile(wasm) + 1));
  const issues = engine((wasm) => Object.freeze(glue.notes(compile(wasm))));
  const digest = engine((wasm) => glue.digest(compile(wasm)));
  own = copied(policy);
  const calls = { inspect: by(inspected), parse: by(parsed), validate: by(reported), detect: by(detected) };
  return Object.freeze(Object.assign(by(judged), calls, { issues, policy: digest, judgeMany: (lines, options) => many(lines, options, by) }));
});

/** Loads a body and calls `call` with it. The options apply to this call only. */
function given(wasm, body, options, call, put = load, own = 0) {
  const limit = setOptions(wasm, options, own);
  return call(wasm, put(wasm, body, limit), body);
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
  if (typeof given !== 'object' || given === null) return given;
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

function judged(wasm, length) {
  const at = readText(answer(wasm.judge(length)));
  if (words[at] === 0) throw refused(at);
  return verdictAt(at);
}

/** Returns the error for an invalid body, whose report follows the word at `at` */
function refused(at) {
  return new IdverdictError(issuesAt(at + (1 + REPORT_WORDS)));
}

/** Adds to `made` what the report at `at` says */
function withReport(made, at) {
  const provider = words[at + REPORT_PROVIDER];
  const event = words[at + REPORT_EVENT];
  const truncated = words[at + REPORT_TRUNCATED] === 1;
  if (provider !== 0) made.provider = PROVIDERS[provider - 1].name;
  if (event !== 0) made.event = EVENTS[event - 1].event;
  made.issues = issuesAt(at + REPORT_WORDS);
  made.truncated = truncated;
  return made;
}

function parsed(wasm, length, body) {
  const at = readText(answer(wasm.read(length)));
  if (words[at] === 0) throw refused(at);
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
  const at = readText(answer(wasm.inspect(length)));
  if (words[at] === 0) return withReport({ type: 'invalid' }, at + 1);
  const number = words[at + READ_EVENT];
  const { provider, event } = EVENTS[number];
  const policy = policyAt(at + READ_POLICY);
  const made = payload(at, length, body);
  const verdict = verdictAt(at + READ_WORDS);
  const report = afterVerdict(at + READ_WORDS);
  const truncated = words[report + REPORT_TRUNCATED] === 1;
  const issues = issuesAt(report + REPORT_WORDS);
  const verification = verificationOf(number);
  return { type: 'read', provider, event, payload: made, verification, verdict, issues, truncated, policy };
}

// The last digest of a policy, as words and as text
let lowest = 0;
let highest = 0;
let digest = null;

/** Returns the digest of the policy at `at`, or `null` if there is none. */
function policyAt(at) {
  const low = words[at];
  const high = words[at + 1];
  if (low !== lowest || high !== highest) {
    const hex = (word) => word.toString(16).padStart(8, '0');
    digest = low === 0 && high === 0 ? null : hex(high) + hex(low);
    lowest = low;
    highest = high;
  }
  return digest;
}

function reported(wasm, length) {
  const at = readText(answer(wasm.report(length)));
  return withReport({ valid: words[at] === 1 }, at + 1);
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
  const limit = by((_, limit) => limit, (_, __, limit) => limit)(undefined, options);
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
    refuse: (line) => ({ type: 'invalid', line, issues: refuseLine(undefined, own).issues }),
  });
}

const LINES = 'expected lines as a string, a Uint8Array, an ArrayBuffer, or chunks of these';

/** Returns the result for each line of the block, numbered from 0, and the number of lines */
function judgedLines(wasm) {
  let at = answer(wasm.judgeMany());
  const text = words[at + BLOCK_TEXT];
  const lines = words[at + BLOCK_LINES];
  const results = new Array(words[at + BLOCK_ANSWERED]);
  at += BLOCK_WORDS;
  for (let i = 0; i < results.length; i++) {
    const line = words[at + LINE_NUMBER];
    at = readText(at + LINE_WORDS, text);
    if (words[at] === 0) {
      results[i] = { type: 'invalid', line, issues: issuesAt(at + (1 + REPORT_WORDS)) };
      at = placeAfter();
    } else {
      results[i] = { type: 'read', line, verdict: verdictAt(at) };
      at = afterVerdict(at);
    }
  }
  return { lines, results };
}
