// Each check with its result, and its score beside the threshold.

import { h, mark } from './h.js';
import { about, place } from './places.js';
import { section } from './section.js';
import { number } from './show.js';

export function checks({ verification }, element) {
  const all = verification?.checks ?? [];
  if (all.length === 0) return null;
  const { vocabulary, words } = element;
  return section('checks', vocabulary.heading.checks, h('ol', {},
    all.map((check) => h('li', { class: 'entry', ...about([check.pointer], undefined, element) },
      mark(check.status, vocabulary.status[check.status]),
      h('div', {},
        h('p', { class: 'message' }, check.name || vocabulary.kind[check.kind], ' ',
          h('span', { class: 'quiet' }, [vocabulary.kind[check.kind], ...(check.counts ? [] : [words.silent])].join(' · '))),
        check.score === null ? null : bar(check, element),
        place(check.pointer, undefined, element))))));
}

/** Returns a bar as long as the score, with a line at the threshold */
function bar({ score, threshold }, { vocabulary, words }) {
  const { locale } = vocabulary;
  const within = (value) => `${Math.min(Math.max(value, 0), 1) * 100}%`;
  const text = [`${words.score} ${number(score, locale)}`, ...(threshold === null ? [] : [`${words.passes} ${number(threshold, locale)}`])].join(', ');
  const line = h('span', { class: 'bar', 'aria-hidden': 'true', 'data-short': String(threshold !== null && score < threshold) },
    h('span', { class: 'reached' }), threshold === null ? null : h('span', { class: 'threshold' }));
  line.style.setProperty('--score', within(score));
  if (threshold !== null) line.style.setProperty('--threshold', within(threshold));
  return h('div', { class: 'scored' }, line, h('span', { class: 'quiet' }, text));
}
