// Makes a verdict of the words that the wasm has written.

import { fetched, pointerOf, said, words } from './answer.js';
import { text } from './body.js';
import { memory } from './engine.js';
import { EVENTS } from './events.js';
import * as glue from './glue.js';
import {
  ABSENT, CONSTANT, IN_TEXT, REASON_EFFECT, REASON_PLACE, REASON_RELATED, REASON_RULE, REASON_WORDS, STRING_KIND, STRING_LENGTH, STRING_VALUE,
  VERDICT_DECIDED_AT, VERDICT_EVENT, VERDICT_HAS_SCORE, VERDICT_IS_FINAL, VERDICT_NEXT, VERDICT_OUTCOME, VERDICT_REASONS, VERDICT_REFERENCE,
  VERDICT_SCORE, VERDICT_STATED, VERDICT_WORDS,
} from './layout.js';
import { NEXTS, OUTCOMES, RULES_VERSION } from './tables.js';

const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);

/** Returns the verdict whose words are at `at` */
export function verdictAt(at) {
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
  return verdict;
}

/** Returns the place of the words after a verdict whose words are at `at` */
export function afterVerdict(at) {
  return at + VERDICT_WORDS + REASON_WORDS * words[at + VERDICT_REASONS];
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
  return words[at + STRING_KIND] === IN_TEXT ? piece(at) : pointerOf(event, words[at + STRING_VALUE]);
}

function piece(at) {
  const start = words[at + STRING_VALUE];
  return said.slice(start, start + words[at + STRING_LENGTH]);
}

/** The rules that were reported so far, by number; each is fetched from the wasm once */
const RULES = [];

function learn(number) {
  return (RULES[number] = fetched(() => glue.rule(number)));
}
