// What is wrong with a body.

import { h, mark } from './h.js';
import { about, places } from './places.js';
import { linked } from './reasons.js';
import { section } from './section.js';

export function issues(inspection, element) {
  const { verdict, truncated } = inspection;
  // The contradiction that a rule has found is among the reasons already.
  const isReason = ({ rule, pointer }) => rule !== undefined && verdict?.reasons.some((reason) => reason.rule === rule && reason.pointer === pointer);
  const all = inspection.issues.filter((issue) => !isReason(issue));
  if (all.length === 0 && !truncated) return null;
  const { vocabulary, words } = element;
  return section('issues', vocabulary.heading.issues,
    h('ol', {}, all.map((issue) => entry(issue, inspection, element))),
    truncated && h('p', { class: 'quiet' }, words.more));
}

function entry({ code, severity, message, rule, pointer, related = [], expected = [], at }, inspection, element) {
  const { vocabulary } = element;
  const sentence = rule === undefined ? vocabulary.code(code, message) : vocabulary.rule(rule, message);
  return h('li', { class: 'entry', ...about([pointer, ...related], at, element) },
    mark(severity, vocabulary.severity[severity]),
    h('div', {},
      h('p', { class: 'message' }, sentence),
      // What was expected and found is said in English only.
      sentence === message ? null : h('p', { class: 'quiet', lang: 'en' }, message),
      expected.length > 0 && h('p', { class: 'quiet' }, `${element.words.expected} `, expected.map((one, index) => [index > 0 && ', ', h('code', {}, one)])),
      linked(code, element.getAttribute('issues-at')),
      places(pointer, related, at, inspection, element)));
}
