// The outcome, and the facts of a verdict.

import { h } from './h.js';
import { capital, number, time } from './show.js';

export function headline({ verdict }, { vocabulary }) {
  const { name, means } = verdict ? vocabulary.outcome[verdict.outcome] ?? { name: verdict.outcome, means: '' } : vocabulary.invalid;
  const next = verdict ? `${vocabulary.next[verdict.next]} (${vocabulary.final[verdict.final]})` : null;
  return h('div', { class: 'headline', part: 'headline', role: 'status', 'data-word': verdict?.outcome ?? 'invalid' },
    h('p', {}, h('strong', {}, name), ' ', h('span', {}, means)),
    next && h('p', { class: 'next' }, `${capital(vocabulary.heading.next)}: ${next}`));
}

export function facts(inspection, { vocabulary, words }) {
  const { provider, event, verdict = {} } = inspection;
  const { locale, heading } = vocabulary;
  const entries = [
    [heading.provider, provider],
    [heading.event, event],
    [words.reference, verdict.reference],
    [words.stated, verdict.stated],
    [words.score, typeof verdict.score === 'number' ? number(verdict.score, locale) : null],
    [words.decided, verdict.decidedAt && h('time', { datetime: verdict.decidedAt }, time(verdict.decidedAt, locale))],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return entries.length > 0 && h('dl', { class: 'facts', part: 'facts' },
    entries.map(([name, value]) => h('div', {}, h('dt', {}, capital(name)), h('dd', {}, value))));
}
