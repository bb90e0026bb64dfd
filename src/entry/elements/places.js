// The places of a reason, a check or an issue: buttons that show them in the body.

import { breakable, h } from './h.js';
import { valueAt } from './show.js';

/** Returns the attributes of an entry that is about some places; a click anywhere in it chooses the first */
export function about(pointers, at, element) {
  return {
    'data-pointers': JSON.stringify(pointers),
    click(event) {
      const target = event.composedPath()[0];
      // A click that ends a selection of text does not count, so that text can be copied.
      const isText = String(getSelection()) !== '';
      if (!isText && !target.closest('a, button')) element.choose(pointers[0], at, event.currentTarget);
    },
  };
}

/** Returns the button of a place */
export function place(pointer, at, element) {
  const position = at && `${at.line}:${at.column}`;
  const label = pointer === '' ? [position ?? element.words.whole] : [...breakable(pointer), position && ` (${position})`];
  const choose = (event) => element.choose(pointer, at, event.currentTarget.closest('[data-pointers]'));
  return h('button', { type: 'button', class: 'place', title: element.words.show, click: choose }, label);
}

/** Returns the places of something, or, if there are several, the sides of it next to each other */
export function places(pointer, related, at, inspection, element) {
  if (related.length === 0) return place(pointer, at, element);
  const { payload } = inspection;
  return h('div', { class: 'sides', role: 'group', 'aria-label': element.words.both },
    [pointer, ...related].map((side, index) => h('div', { class: 'side' },
      place(side, index === 0 ? at : undefined, element),
      payload ? h('div', { class: 'value' }, valueOf(payload, side, element)) : null)));
}

function valueOf(payload, pointer, { personal, words }) {
  if (!personal) return h('span', { class: 'quiet' }, words.hidden);
  const value = valueAt(payload, pointer);
  if (value === undefined) return h('span', { class: 'quiet' }, words.absent);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
