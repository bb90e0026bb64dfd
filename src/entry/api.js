// The functions of the package: bodies in, numbers back, and strings made of both.

import { isPlain, latin, load, text } from './body.js';
import { build } from './builders.js';
import { engine, memory } from './engine.js';
import { IdverdictError } from './error.js';
import * as glue from './glue.js';
import { EVENTS, NEXTS, OUTCOMES, PROVIDERS, RULES, VERSION } from './tables.js';

export { IdverdictError };
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

/** Every rule there is, by id: what decides, and what a policy can name. */
export function rules() {
  return RULES.map((rule) => ({ ...rule }));
}

/** Compiles a policy once; what comes back judges by it. */
export function createJudge(policy) {
  // A copy, for the caller may go on changing its own, and an instance that broke takes its compiled ones with it.
  let own = policy;
  const compiled = { wasm: undefined, number: 0 };
  const compile = (wasm) => {
    if (compiled.wasm !== wasm) {
      compiled.number = configured(() => glue.compile(own));
      compiled.wasm = wasm;
    }
    return compiled.number;
  };
  const by = (call) => (body, options) =>
    engine((wasm) => {
      const number = compile(wasm);
      if (options?.policy !== undefined) throw twice();
      if (options !== undefined) configure(options, false);
      wasm.select(number);
      try {
        return call(wasm, load(wasm, body, options), body);
      } finally {
        if (options === undefined) wasm.deselect();
        else configure(undefined, false);
      }
    });
  engine(compile);
  own = structuredClone(policy);
  return Object.assign(by(judged), { inspect: by(inspected) });
}

function twice() {
  const message = 'this judge has its policy already; leave the option out';
  return new IdverdictError([{ code: 'invalid-options', severity: 'error', pointer: '/policy', message }]);
}

/** Loads a body under its options, which hold for this one call. */
function given(wasm, body, options, call) {
  if (options === undefined) return call(wasm, load(wasm, body), body);
  configure(options, false);
  try {
    return call(wasm, load(wasm, body, options), body);
  } finally {
    configure(undefined, false);
  }
}

function configure(options, summary) {
  configured(() => glue.configure(options, summary));
}

/** What the wasm throws of options and policies is an issue. */
function configured(call) {
  try {
    return call();
  } catch (issue) {
    throw issue instanceof Error ? issue : new IdverdictError([issue]);
  }
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
  configure(options, true);
  try {
    // An inspection says what it is; anything else is a body, or refused as one.
    if (of?.type === 'read' || of?.type === 'invalid') return glue.summarizeInspection(of);
    return glue.summarize(load(wasm, of, options));
  } catch (issue) {
    throw issue instanceof Error ? issue : new IdverdictError([issue]);
  } finally {
    configure(undefined, false);
  }
}

function claiming(_, inspection, options) {
  return configured(() => glue.verifiedClaims(inspection, options));
}

// What the wasm answers with stands in its memory as words.

let words;

function answer(at) {
  const bytes = memory();
  if (words?.buffer !== bytes.buffer) words = new Uint32Array(bytes.buffer);
  return at >>> 2;
}

const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);

function judged(wasm, length, body) {
  let at = answer(wasm.judge(length));
  if (words[at] === 0) refuse(length);
  const event = EVENTS[words[at + 1]];
  floatWords[0] = words[at + 6];
  floatWords[1] = words[at + 7];
  const said = words[at + 17];
  const plain = isPlain(body, length) ? body : undefined;
  const start = wasm.input(0);
  const reasons = new Array(words[at + 18]);
  const verdict = {
    outcome: OUTCOMES[words[at + 2]],
    final: words[at + 3] === 1,
    next: NEXTS[words[at + 4]],
    provider: event.provider,
    event: event.event,
    decidedAt: quote(plain, start, said, at + 14),
    reference: quote(plain, start, said, at + 8),
    stated: quote(plain, start, said, at + 11),
    score: words[at + 5] === 1 ? float[0] : null,
    reasons,
  };
  at += 19;
  for (let i = 0; i < reasons.length; i++, at += 8) {
    const { rule, message } = RULES[words[at]];
    const effect = OUTCOMES[words[at + 1]];
    const pointer = place(event, said, at + 2);
    reasons[i] =
      words[at + 5] === NOTHING
        ? { rule, effect, pointer, message }
        : { rule, effect, pointer, related: [place(event, said, at + 5)], message };
  }
  return verdict;
}

// The kinds of a quote and of a place; src/wasm.rs has the same.
const NOTHING = 0;
const IN_TEXT = 2;

/** A piece of the body, which is ASCII, or of what the wasm has written. */
function quote(plain, body, said, at) {
  if (words[at] === NOTHING) return null;
  const start = words[at + 1];
  const end = start + words[at + 2];
  if (words[at] === IN_TEXT) return text(memory(), said + start, said + end);
  return plain === undefined ? latin(memory(), body + start, body + end) : plain.slice(start, end);
}

function place(event, said, at) {
  const start = words[at + 1];
  if (words[at] === IN_TEXT) return text(memory(), said + start, said + start + words[at + 2]);
  return event.fields[start];
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
  const tape = words.subarray(words[at + 2] >>> 2, (words[at + 2] >>> 2) + words[at + 3]);
  const start = words[at + 4];
  const bytes = memory().subarray(start, start + words[at + 5]);
  const verbatim = words[at + 6] === 1;
  const whole = verbatim && isPlain(body, length) ? body : latin(bytes, 0, bytes.length);
  return build(words[at + 1], tape, 0, whole, bytes);
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
