import { count, element } from './element.js';

const section = document.getElementById('person');
const data = document.getElementById('person-data');

/** Shows whether there is personal data, and the data itself only if `personal` is true */
export function showPerson({ person, documents, externalReference }, personal) {
  const groups = [
    ...(person ? [['Person', person]] : []),
    ...documents.map((document, at) => [documents.length > 1 ? `Document ${at + 1}` : 'Document', document]),
    ...(externalReference !== null ? [['Your reference', { externalReference }]] : []),
  ];
  section.hidden = groups.length === 0;
  if (personal) data.replaceChildren(...groups.flatMap(([title, fields]) => group(title, fields)));
  else data.replaceChildren(element('p', { class: 'hint' }, held(person, documents)));
}

function held(person, documents) {
  const things = [...(person ? ['a person'] : []), ...(documents.length ? [count(documents.length, 'document')] : [])];
  return `The body contains ${things.join(' and ') || 'your reference'}.`;
}

function group(title, fields) {
  const known = leaves(fields);
  return [
    element('h3', {}, title),
    element('dl', { class: 'facts' }, ...known.map(([name, value]) => element('div', {},
      element('dt', {}, name),
      element('dd', {}, String(value))))),
  ];
}

/** Returns the values that are present, each with its name in words: `address.postalCode` is "address postal code" */
function leaves(fields, before = []) {
  return Object.entries(fields).flatMap(([key, value]) => {
    const path = [...before, key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)];
    if (value === null || value === undefined) return [];
    return typeof value === 'object' ? leaves(value, path) : [[path.join(' '), value]];
  });
}
