// The columns of a table, and how a value is shown.

import { mark } from './h.js';
import { capital, number, time } from './show.js';

/** Returns the columns of a table of verdicts */
export function columnsOf({ vocabulary: { heading }, words }) {
  return [
    { key: 'outcome', label: words.outcome, kind: 'outcome' },
    { key: 'provider', label: capital(heading.provider) },
    { key: 'event', label: capital(heading.event) },
    { key: 'reference', label: words.reference, width: 2 },
    { key: 'decidedAt', label: words.decided, kind: 'time', width: 2 },
    { key: 'reasons', label: capital(heading.reason), kind: 'reasons', width: 3, sortable: false },
  ];
}

const KINDS = {
  outcome: (outcome, { vocabulary }) => mark(outcome, outcome === 'invalid' ? vocabulary.invalid.name : vocabulary.outcome[outcome]?.name ?? outcome),
  time: (iso, { vocabulary }) => time(iso, vocabulary.locale),
  number: (value, { vocabulary }) => number(value, vocabulary.locale),
  rule: (rule, { vocabulary }) => vocabulary.rule(rule),
  code: (code, { vocabulary }) => vocabulary.code(code),
  reasons: ([{ rule, message }], { vocabulary }) => vocabulary.rule(rule, message),
  text: (value) => String(value),
};

/** Returns what a cell shows */
export function cell(value, { kind = 'text' }, element) {
  return value === null || value === undefined || value === '' ? '' : KINDS[kind](value, element);
}
