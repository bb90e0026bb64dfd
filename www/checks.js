import { cell, count, element, fill, mark, places } from './element.js';
import { STATUSES } from './words.js';

const section = document.getElementById('checks');
const number = (value) => element('td', { class: 'number' }, value === null ? '' : String(value));

/** Shows the provider's checks, and which of them count */
export function showChecks(checks) {
  const counting = checks.filter(({ counts }) => counts).length;
  fill(section, `${count(checks.length, 'check')}, of which ${count(counting, 'counts', 'count')}`,
    checks.map((check) => element('tr', {},
      cell(mark(check.status, STATUSES[check.status])),
      cell(check.kind),
      cell(element('div', { class: 'value' }, check.name), ...places(check.pointer)),
      cell(check.counts ? 'yes' : 'no'),
      number(check.score),
      number(check.threshold))));
}
