// `<idverdict-timeline>`: the deliveries of one verification, folded as the library folds them.

import { fold } from './history.js';
import { Base } from './base.js';
import { h, mark } from './h.js';
import { time } from './show.js';
import { css } from './timeline-style.js';

export class TimelineElement extends Base {
  static css = css;
  static properties = ['deliveries', 'selected'];

  #deliveries = [];
  #selected = null;

  get deliveries() {
    return this.#deliveries;
  }

  set deliveries(deliveries) {
    this.#deliveries = deliveries ?? [];
    this.due();
  }

  get selected() {
    return this.#selected;
  }

  /** Marks a delivery, by its index */
  set selected(delivery) {
    this.#selected = delivery ?? null;
    this.due();
  }

  render() {
    if (this.#deliveries.length === 0) return [h('p', { class: 'quiet' }, this.words.nothing)];
    try {
      const { state, timeline } = fold(this.#deliveries);
      return [this.#headline(state), h('ol', { part: 'timeline' }, timeline.map((passage) => this.#entry(passage, state)))];
    } catch (error) {
      return [h('p', { role: 'alert', class: 'refused', 'data-word': 'error' }, this.vocabulary.code(error.code, error.message))];
    }
  }

  #headline({ verdict: { outcome, reference } }) {
    const { name, means } = this.vocabulary.outcome[outcome];
    return h('div', { class: 'headline', part: 'headline', 'data-word': outcome },
      h('p', {}, h('strong', {}, name), ' ', means),
      h('p', { class: 'quiet' }, `${this.words.reference}: ${reference}`));
  }

  #entry({ delivery, receivedAt, decidedAt, outcome, became }, state) {
    const { vocabulary, words } = this;
    const { verdict } = inspectionOf(this.#deliveries[delivery]);
    const contradicts = became !== 'duplicate' && verdict.final && state.verdict.final && outcome !== state.verdict.outcome;
    const when = receivedAt ?? decidedAt;
    const open = () => this.tell('open', { delivery });
    return h('li', { 'data-word': outcome, 'data-became': became, 'aria-current': delivery === this.#selected ? 'true' : null },
      h('button', { type: 'button', click: open },
        h('span', { class: 'title' }, `${words.delivery} ${delivery + 1}`, ' ', mark(outcome, vocabulary.outcome[outcome].name)),
        h('span', { class: 'quiet' }, verdict.event)),
      h('p', {}, mark(became, words[became] ?? became), contradicts && [' ', mark('contradicts', words.contradicts)]),
      when && h('p', { class: 'quiet' },
        receivedAt && [words.received, ' ', h('time', { datetime: receivedAt }, time(receivedAt, vocabulary.locale))],
        receivedAt && decidedAt && ' · ',
        decidedAt && [words.decided, ' ', h('time', { datetime: decidedAt }, time(decidedAt, vocabulary.locale))]),
      h('p', {}, vocabulary.rule(verdict.reasons[0].rule, verdict.reasons[0].message)));
  }
}

const inspectionOf = (delivery) => delivery.inspection ?? delivery;
