// What the elements have in common: a shadow tree with one style sheet, a locale, and properties that render once per task.

import { sheets } from './style.js';
import { vocabularyOf } from './vocabulary.js';
import { wordsOf } from './words.js';

// A server has no elements, but it may import the module.
const Parent = globalThis.HTMLElement ?? class {};

export class Base extends Parent {
  static observedAttributes = ['locale', 'rules-at', 'issues-at'];
  /** The properties that render when they are set */
  static properties = [];

  #isDue = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets(this.constructor.css);
  }

  connectedCallback() {
    for (const name of this.constructor.properties) {
      // A property that was set before the element was defined hides the accessor.
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.due();
  }

  attributeChangedCallback() {
    this.due();
  }

  /** The language: the attribute, or that of the page, or English */
  get locale() {
    return this.getAttribute('locale') ?? this.ownerDocument.documentElement.lang;
  }

  set locale(locale) {
    this.setAttribute('locale', locale);
  }

  get vocabulary() {
    return vocabularyOf(this.locale);
  }

  get words() {
    return wordsOf(this.vocabulary.locale);
  }

  /** Renders soon, and once, whatever has changed */
  due() {
    if (this.#isDue || !this.isConnected) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.isConnected) return;
      this.shadowRoot.replaceChildren(...this.render());
      this.rendered();
    });
  }

  /** Called after the children are in place */
  rendered() {}

  /** Dispatches an event that leaves the shadow tree */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`idverdict-${name}`, { detail, bubbles: true, composed: true }));
  }
}
