/**
 * Creates an element with attributes and children
 *
 * A string always becomes a text node. This is the only way in which content of a body reaches the page.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Shows these rows in a section's table, or hides the section if there are none */
export function fill(section, caption, rows) {
  section.hidden = rows.length === 0;
  section.querySelector('caption').textContent = caption;
  section.querySelector('tbody').replaceChildren(...rows);
}

export const cell = (...children) => element('td', {}, ...children);

/** Returns one line for each JSON Pointer; a line may break before a slash */
export const places = (...pointers) => pointers.map((pointer) => element('div', { class: 'place' },
  ...(pointer === '' ? ['the body'] : pointer.split(/(?=\/)/).flatMap((step) => [element('wbr'), step]))));

/** Returns a word with a colour that repeats what the word says */
export const mark = (word, text = word) => element('span', { class: 'mark', 'data-word': word }, text);

export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
