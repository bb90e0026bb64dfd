// The functions of `idverdict/elements`: elements that show a verdict, a history and a table of verdicts.

import { TableElement } from './table.js';
import { TimelineElement } from './timeline.js';
import { VerdictElement } from './verdict-element.js';
import { vocabularyOf } from './vocabulary.js';

const ELEMENTS = { 'idverdict-verdict': VerdictElement, 'idverdict-timeline': TimelineElement, 'idverdict-table': TableElement };

export function defineElements() {
  // A server that renders a page has no elements. The browser that gets the page defines them.
  const registry = globalThis.customElements;
  for (const [name, Element] of Object.entries(ELEMENTS)) if (registry && !registry.get(name)) registry.define(name, Element);
}

export function vocabulary(locale) {
  return vocabularyOf(locale);
}
