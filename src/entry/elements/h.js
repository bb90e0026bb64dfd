// Makes elements. This is the only way in which text reaches an element: always as text.

/**
 * Creates an element with attributes and children
 *
 * A function is a listener, `true` an attribute without a value. Attributes and children that are `null`, `undefined` or `false`
 * are left out. A string becomes a text node.
 */
export function h(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value);
    else if (isGiven(value)) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.flat(Infinity).filter(isGiven));
  return made;
}

const isGiven = (value) => value !== null && value !== undefined && value !== false;

/** Returns a word with a colour that repeats what the word says */
export const mark = (word, text) => h('span', { class: 'mark', part: 'mark', 'data-word': word }, text);

/** Returns a JSON Pointer that may break before a slash */
export const breakable = (pointer) => pointer.split(/(?=\/)/).flatMap((step) => [h('wbr'), step]);
