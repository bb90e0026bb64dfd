// One verification over time. The facts of each delivery that matter go into the wasm, and indices come back.

import { engine, memoryWords } from './engine.js';
import { IdverdictError } from './error.js';
import * as glue from './glue.js';
import { EVENTS } from './events.js';
import {
  FINAL, HISTORY_DELIVERIES, HISTORY_STATE, HISTORY_WORDS, OVERRIDES, PASSAGE_BECAME, PASSAGE_DELIVERY, PASSAGE_WORDS,
} from './layout.js';
import { BECAME, OUTCOMES, OVERRIDING, SUPERSEDES } from './tables.js';

export const supersedes = /* @__PURE__ */ Object.freeze((next, previous) => {
  return engine(() => {
    // Where nothing is stored, a database gives `undefined` or `null`.
    const isFirst = previous === undefined || previous === null;
    const all = factsOf(isFirst ? [[next, '/next']] : [[next, '/next'], [previous, '/previous']]);
    send(all);
    if (!isFirst) return SUPERSEDES[glue.supersedes()];
    glue.fold();
    return 'replace';
  });
});

export const fold = /* @__PURE__ */ Object.freeze((deliveries) => {
  return engine(() => {
    if (!Array.isArray(deliveries) || deliveries.length === 0) throw none('', 'expected a non-empty array of deliveries');
    const all = factsOf(Array.from(deliveries, (delivery, place) => [delivery, `/${place}`]));
    send(all);
    const first = glue.fold() >>> 2;
    // A copy, because a getter of the caller's may use the engine.
    const words = memoryWords().slice(first, first + HISTORY_WORDS + PASSAGE_WORDS * all.length);
    const state = words[HISTORY_STATE];
    if (words[HISTORY_DELIVERIES] === 0) throw wrong('another-verification', all[state].pointer);
    const timeline = all.map((_, i) => {
      const at = HISTORY_WORDS + PASSAGE_WORDS * i;
      const delivery = words[at + PASSAGE_DELIVERY];
      const { receivedAt, inspection } = all[delivery];
      const { decidedAt, outcome } = inspection.verdict;
      return { delivery, receivedAt: receivedAt ?? null, decidedAt, outcome, became: BECAME[words[at + PASSAGE_BECAME]] };
    });
    return { state: all[state].inspection, timeline };
  });
});

function send(all) {
  for (const { pointer, event, outcome, flags, inspection, receivedAt, content } of all) {
    const { reference, decidedAt } = inspection.verdict;
    const taken = glue.deliver(event, outcome, flags, reference ?? undefined, decidedAt ?? undefined, receivedAt, content);
    if (!taken) throw none(`${pointer}/receivedAt`, TIME);
  }
}

const TIME = 'expected a Date, a date and time in ISO 8601, or milliseconds since 1970';

/**
 * Returns the facts of deliveries with their pointers. All are read before any is sent, because a caller's object may throw.
 *
 * If one of them was stored without its payload, only the verdicts show which deliveries are duplicates.
 */
function factsOf(deliveries) {
  const all = deliveries.map(([delivery, pointer]) => guarded(pointer, () => facts(delivery, pointer)));
  const isWhole = all.every(({ payload }) => payload !== undefined && payload !== null);
  for (const one of all) one.content = guarded(one.pointer, () => digest([isWhole ? one.payload : null, one.verdict]));
  return all;
}

/** Returns what `read()` returns of a delivery; whatever a caller's object throws, it is not a delivery. */
function guarded(pointer, read) {
  try {
    return read();
  } catch (thrown) {
    throw thrown instanceof IdverdictError ? thrown : none(pointer);
  }
}

function facts(delivery, pointer) {
  const { inspection, at, receivedAt } = opened(delivery, pointer);
  if (inspection?.type === 'invalid') throw none(at, 'expected an inspection of a readable body; this one has the type `invalid`');
  if (inspection?.type !== 'read') throw none(at);
  const { payload, verdict } = inspection;
  const { provider, event, outcome, final, reasons, reference, decidedAt } = verdict;
  const read = {
    pointer,
    inspection,
    receivedAt,
    payload,
    verdict: unversioned(verdict),
    event: EVENTS.findIndex((known) => known.provider === provider && known.event === event),
    outcome: OUTCOMES.indexOf(outcome),
    flags: (final ? FINAL : 0) | (reasons.some(({ rule }) => OVERRIDING.includes(rule)) ? OVERRIDES : 0),
  };
  const texts = [reference, decidedAt].every((text) => text === null || typeof text === 'string');
  if (read.event < 0 || read.outcome < 0 || typeof final !== 'boolean' || !texts) throw none(at);
  return read;
}

/**
 * Returns the inspection of a delivery, its pointer, and its time as text.
 *
 * A row of a database may have any other columns, so only `inspection` tells a delivery from an inspection.
 */
function opened(delivery, pointer) {
  const { inspection, receivedAt } = delivery;
  const received = time(receivedAt, `${pointer}/receivedAt`);
  if (inspection === undefined) return { inspection: delivery, at: pointer, receivedAt: received };
  return { inspection, at: `${pointer}/inspection`, receivedAt: received };
}

function time(given, pointer) {
  if (given === null) return undefined;
  if (given === undefined || typeof given === 'string') return given;
  try {
    // Works for a Date of any realm; throws for any other value and for an invalid date.
    return Date.prototype.toISOString.call(typeof given === 'number' ? new Date(given) : given);
  } catch {
    throw none(pointer, TIME);
  }
}

function none(pointer, message) {
  return wrong('not-a-delivery', pointer, message);
}

function wrong(code, pointer, message) {
  const issue = glue.about(code);
  return new IdverdictError([{ ...issue, pointer, message: message ?? issue.message }]);
}

/** Returns a verdict without what may differ between versions: the ids and messages of rules, and `rulesVersion`. */
function unversioned({ rulesVersion, reasons, ...verdict }) {
  return { ...verdict, reasons: reasons.map(({ rule, message, ...reason }) => reason) };
}

/** Returns a 53-bit digest that does not depend on the order of keys, which a database may have changed. */
function digest(value) {
  const text = JSON.stringify(value, (_, part) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (other & 0x1fffff) * 2 ** 32 + (one >>> 0);
}
