type Child = Node | string | null | undefined | false | Child[];
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

/**
 * Creates an element with attributes and children
 *
 * A function is a listener, `true` an attribute without a value. What is `null`, `undefined` or `false` is left out. A string
 * becomes a text node: this is the only way in which content of a body reaches the page.
 */
export function h<K extends keyof HTMLElementTagNameMap>(name: K, attributes?: Attributes, ...children: Child[]): HTMLElementTagNameMap[K];
export function h(name: string, attributes?: Attributes, ...children: Child[]): HTMLElement;
export function h(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value as EventListener);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...(children as unknown[]).flat(Infinity).filter((child): child is Node | string => child instanceof Node || typeof child === 'string'));
  return made;
}

/** Returns a labelled control */
export const field = (label: string, control: HTMLElement) => h('label', { class: 'field' }, h('span', {}, label), control);

/** Returns a menu */
export function menu(label: string, options: [value: string, text: string][], value: string, change: (value: string) => void): HTMLLabelElement {
  const select = h('select', { change: () => change(select.value) }, options.map(([value, text]) => h('option', { value }, text)));
  select.value = value;
  return field(label, select);
}

/** Returns a button */
export const button = (text: string, click: () => void, attributes: Attributes = {}) => h('button', { type: 'button', click, ...attributes }, text);

/** Returns a word with the colour of an outcome or a severity */
export const mark = (word: string, text: string) => h('span', { class: 'mark', 'data-word': word }, text);
