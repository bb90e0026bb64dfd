// `<idverdict-verdict>`: everything about one inspection.

import { Base } from './base.js';
import { checks } from './checks.js';
import { facts, headline } from './headline.js';
import { issues } from './issues.js';
import { people } from './people.js';
import { reasons } from './reasons.js';
import { mostSpecific } from './selection.js';
import { css } from './verdict-style.js';

export class VerdictElement extends Base {
  static css = css;
  static properties = ['inspection', 'selected', 'personal'];

  #inspection = null;
  #selected = null;
  #personal = false;

  get inspection() {
    return this.#inspection;
  }

  /** Personal data is hidden again with each inspection. */
  set inspection(inspection) {
    this.#inspection = inspection ?? null;
    this.#selected = null;
    this.#personal = false;
    this.due();
  }

  get personal() {
    return this.#personal;
  }

  set personal(personal) {
    if (this.#personal === Boolean(personal)) return;
    this.#personal = Boolean(personal);
    this.due();
    this.tell('personal', { personal: this.#personal });
  }

  get selected() {
    return this.#selected;
  }

  /** Marks what is said about a place: the reasons, checks and issues whose place contains it most closely */
  set selected(pointer) {
    this.#selected = pointer ?? null;
    this.#mark();
  }

  render() {
    const inspection = this.#inspection;
    if (inspection === null) return [];
    return [headline(inspection, this), facts(inspection, this), reasons(inspection, this), issues(inspection, this), checks(inspection, this), people(inspection, this)]
      .flat().filter(Boolean);
  }

  /** Scrolls to the first entry that is marked */
  reveal() {
    this.shadowRoot.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }

  rendered() {
    this.#mark();
  }

  /** Called when somebody chooses a place */
  choose(pointer, at, item) {
    this.#selected = pointer;
    for (const each of this.#items()) each.toggleAttribute('data-chosen', each === item);
    this.tell('select', { pointer, at: at ?? null });
  }

  #items() {
    return [...this.shadowRoot.querySelectorAll('[data-pointers]')];
  }

  #mark() {
    const items = this.#items();
    const pointers = items.map((item) => JSON.parse(item.dataset.pointers));
    const chosen = mostSpecific(pointers, this.#selected);
    items.forEach((item, at) => item.toggleAttribute('data-chosen', chosen.has(at)));
  }
}
