// Why: the reasons of a verdict, the most cautious first.

import { h, mark } from './h.js';
import { about, places } from './places.js';
import { section } from './section.js';

export function reasons(inspection, element) {
  const { verdict } = inspection;
  if (!verdict) return null;
  const { vocabulary } = element;
  return section('reasons', vocabulary.heading.why, h('ol', {},
    verdict.reasons.map(({ effect, rule, message, pointer, related = [] }) => h('li', { class: 'entry', ...about([pointer, ...related], undefined, element) },
      mark(effect, vocabulary.outcome[effect]?.name ?? effect),
      h('div', {},
        h('p', { class: 'message' }, vocabulary.rule(rule, message)),
        linked(rule, element.getAttribute('rules-at')),
        places(pointer, related, undefined, inspection, element))))));
}

/** Returns the name of a rule or a code, which links to its page if the element knows where the pages are */
export const linked = (name, at) => h('code', { class: 'name' }, at === null ? name : h('a', { href: at + name }, name));
