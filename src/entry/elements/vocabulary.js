// The words of summaries, as tables.
//
// The words of every language are in the wasm of `idverdict/summaries`, which writes texts. The tables are read from the
// summaries of made-up inspections that contain each word once, so there is no second copy of a word.

import { rules } from './core.js';
import { summarize } from './summaries.js';
import { NEXTS, OUTCOMES } from '../tables.js';
import { CHECK, DOCUMENT, ISSUE, PERSON, inspection, invalid } from './made-up.js';

const LOCALES = ['en', 'fr', 'es', 'de'];
// `tests/elements.test.mjs` compares these with the types and with the schema of a policy.
const KINDS = ['document', 'liveness', 'face-match', 'data', 'watchlist', 'expiry', 'name', 'address', 'device', 'rule', 'other'];
const STATUSES = ['passed', 'failed', 'flagged', 'not-performed', 'error', 'unknown'];
const SEVERITIES = ['info', 'warning', 'error'];
const DOCUMENTS = ['passport', 'driving-licence', 'identity-card', 'residence-permit', 'visa', 'other'];

/** Returns an object with a key for each name */
const table = (names, values) => Object.freeze(Object.fromEntries(names.map((name, at) => [name, values[at]])));

function read(locale) {
  const text = (made) => summarize(made, { locale, personal: true }).split('\n');
  const markdown = (made) => summarize(made, { locale, format: 'markdown' }).split('\n');

  const outcome = table(OUTCOMES, OUTCOMES.map((name) => titled(markdown(inspection({ outcome: name })))));
  const next = table(NEXTS, NEXTS.map((name) => stepIn(markdown(inspection({ next: name })))[0]));
  const final = { true: stepIn(markdown(inspection()))[1], false: stepIn(markdown(inspection({ final: false })))[1] };

  const kinds = rowsOf(markdown(inspection({ checks: KINDS.map((kind) => ({ ...CHECK, kind })) }))).slice(-KINDS.length);
  const statuses = rowsOf(markdown(inspection({ checks: STATUSES.map((status) => ({ ...CHECK, status })) }))).slice(-STATUSES.length);
  const severities = rowsOf(markdown(inspection({ issues: SEVERITIES.map((severity) => ({ ...ISSUE, severity })) }))).slice(-SEVERITIES.length);

  const people = blocksOf(text(inspection({ person: PERSON, documents: [DOCUMENT, ...DOCUMENTS.map((kind) => ({ ...EMPTY, kind }))] })));
  const [person, document, ...kindsOfDocuments] = people.slice(-2 - DOCUMENTS.length);
  const labels = (block) => block.slice(1).map((line) => cellsOf(line)[0]);

  const whole = markdown(inspection({ checks: [CHECK], issues: [ISSUE] }));
  const headings = whole.filter((line) => line.startsWith('### ')).map((line) => line.slice('### '.length));
  const items = whole.filter((line) => line.startsWith('- **')).map((line) => line.split('**')[1]);
  const columns = rowsOf(whole).filter((_, at, all) => all[at + 1]?.[0] === '---');

  return Object.freeze({
    locale,
    outcome,
    invalid: titled(markdown(invalid)),
    next,
    final: Object.freeze(final),
    kind: table(KINDS, kinds.map((row) => row[1])),
    status: table(STATUSES, statuses.map((row) => row[2])),
    severity: table(SEVERITIES, severities.map((row) => row[0])),
    documentKind: table(DOCUMENTS, kindsOfDocuments.map((block) => cellsOf(block[1])[1])),
    person: table(Object.keys(PERSON), labels(person)),
    document: table(['kind', 'number', 'issuingCountry', 'issued', 'expires', 'holderName'], labels(document)),
    heading: Object.freeze({
      ...table(['provider', 'event', 'next'], items),
      ...table(['why', 'checks', 'issues'], headings),
      person: person[0],
      document: document[0],
      ...table(['reason', 'rule', 'place'], columns[0]),
      ...table(['check', 'kind', 'result'], columns[1]),
      ...table(['severity', 'problem', 'code'], columns[2]),
    }),
    ...sentences(locale, text),
  });
}

const EMPTY = Object.fromEntries(Object.keys(DOCUMENT).map((key) => [key, null]));

/** Returns the functions that give the sentence of a rule and of a code. In English, it is the message of each. */
function sentences(locale, text) {
  const all = new Map(rules().map(({ rule, message }) => [rule, message]));
  const english = (id) => all.get(id) ?? id;
  if (locale === 'en') return { rule: (id, message = english(id)) => message, code: (id, message = id) => message };
  const reasons = [...all.keys()].map((rule) => ({ rule, effect: 'review', pointer: '', message: rule }));
  const translated = new Map(text(inspection({ reasons })).map(sentenceIn));
  const codes = new Map();
  return {
    rule: (id, message = english(id)) => translated.get(id) ?? message,
    code(id, message = id) {
      if (!codes.has(id)) codes.set(id, text(inspection({ issues: [{ ...ISSUE, code: id, message: id }] })).map(sentenceIn).findLast(([found]) => found === id)?.[1]);
      const found = codes.get(id);
      // What has no translation was given back as it is.
      return found === undefined || found === id ? message : found;
    },
  };
}

/** Returns the name and the meaning of the outcome in the first heading */
function titled([heading]) {
  const [, name, means] = heading.match(/^## (.*?)\s?: (.*)$/);
  return Object.freeze({ name, means });
}

/** Returns the next step, and whether the result is final */
const stepIn = (lines) => lines.findLast((line) => line.startsWith('- **')).match(/\*\*\s?: (.*) \((.*)\)$/).slice(1);

/** Returns the cells of the rows of every table */
const rowsOf = (lines) => lines.filter((line) => line.startsWith('| ')).map((line) => line.slice('| '.length).split(/ ?\| ?/));

/** Returns the cells of an indented line of a text */
const cellsOf = (line) => line.trim().split(/ {2,}/);

/** Returns the sections of a text, each as its lines */
const blocksOf = (lines) => lines.join('\n').trimEnd().split('\n\n').map((block) => block.split('\n'));

/** Returns the id and the sentence in the line of a reason or an issue; the sentence stands before the id */
function sentenceIn(line) {
  const cells = cellsOf(line);
  const at = cells.findIndex((cell) => cell.startsWith('[') && cell.endsWith(']'));
  return at < 1 ? ['', ''] : [cells[at].slice(1, -1), cells[at - 1]];
}

const known = new Map();

/** Returns the words of a language; the English ones for a language that summaries do not have */
export function vocabularyOf(locale) {
  const short = String(locale ?? '').slice(0, 2).toLowerCase();
  const name = LOCALES.includes(short) ? short : 'en';
  if (!known.has(name)) known.set(name, read(name));
  return known.get(name);
}
