// The person and the documents, behind a switch.

import { h } from './h.js';
import { section } from './section.js';
import { time } from './show.js';

export function people({ verification }, element) {
  if (!verification) return null;
  const { person, documents, externalReference } = verification;
  if (person === null && documents.length === 0 && externalReference === null) return null;
  const { vocabulary, words, personal } = element;
  const heading = `${vocabulary.heading.person} · ${vocabulary.heading.document}`;
  const input = h('input', { type: 'checkbox', autocomplete: 'off', change: ({ target }) => { element.personal = target.checked; } });
  input.checked = personal;
  const shown = () => [
    ...(person ? [group(vocabulary.heading.person, personRows(person, vocabulary))] : []),
    ...documents.map((document) => group(vocabulary.heading.document, documentRows(document, vocabulary))),
    ...(externalReference === null ? [] : [group(words.yours, [['', externalReference]])]),
  ];
  return section('people', heading,
    h('label', {}, input, ' ', words.personal),
    personal ? shown() : h('p', { class: 'quiet' }, words.holds));
}

const personRows = (person, { person: labels, locale }) => rows(labels, {
  ...person,
  birthDate: day(person.birthDate, locale),
  address: person.address && ['line', 'postalCode', 'city', 'region', 'country'].map((part) => person.address[part]).filter(Boolean).join(', '),
});

const documentRows = (document, { document: labels, documentKind, locale }) => rows(labels, {
  ...document,
  kind: document.providerType ?? documentKind[document.kind],
  issuingCountry: document.issuingCountry ?? document.issuingCountryGiven,
  issued: day(document.issued, locale),
  expires: day(document.expires, locale),
});

const day = (iso, locale) => iso && h('time', { datetime: iso }, time(iso, locale));

const rows = (labels, values) => Object.entries(labels).map(([key, label]) => [label, values[key]]).filter(([, value]) => value !== null && value !== undefined && value !== '');

const group = (title, entries) => h('div', { class: 'group' },
  h('h3', {}, title),
  h('dl', { class: 'facts' }, entries.map(([name, value]) => h('div', {}, h('dt', {}, name || title), h('dd', {}, value)))));
