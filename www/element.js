/**
 * An element with attributes and children
 *
 * A string becomes a text node, whatever is in it: the only way anything of a body gets onto the page.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Shows a section's table with these rows, or hides a section that has none */
export function fill(section, caption, rows) {
  section.hidden = rows.length === 0;
  section.querySelector('caption').textContent = caption;
  section.querySelector('tbody').replaceChildren(...rows);
}

export const cell = (...children) => element('td', {}, ...children);

/** Places in the body, each a JSON Pointer on a line of its own that may break before a slash */
export const places = (...pointers) => pointers.map((pointer) => element('div', { class: 'place' },
  ...(pointer === '' ? ['the body'] : pointer.split(/(?=\/)/).flatMap((step) => [element('wbr'), step]))));

/** A word of ours, marked by a colour that repeats what the word says */
export const mark = (word, text = word) => element('span', { class: 'mark', 'data-word': word }, text);

export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
