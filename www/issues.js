import { cell, count, element, fill, mark, places } from './element.js';

const section = document.getElementById('issues');

/** Shows the issues of a body; calls `select` with the place of the issue that the user chooses */
export function showIssues({ issues, truncated }, select) {
  const caption = truncated ? `the first ${count(issues.length, 'issue')}; there are more` : count(issues.length, 'issue');
  fill(section, caption, issues.map((issue) => row(issue, select)));
}

function row(issue, select) {
  const { at, expected = [], related = [] } = issue;
  const made = element('tr', {},
    cell(mark(issue.severity)),
    cell(at ? element('button', { type: 'button' }, `${at.line}:${at.column}`) : ''),
    cell(
      element('code', {}, issue.code),
      element('div', {}, issue.message),
      ...wanted(expected),
      ...places(issue.pointer, ...related)));
  if (at) {
    made.querySelector('button').setAttribute('aria-label', `line ${at.line}, column ${at.column}: select this place in the body`);
    made.classList.add('chosen-by-click');
    // The whole row can be clicked. The button is for keyboard users.
    made.addEventListener('click', ({ target }) => {
      // A click that ends a text selection does not count, so that text can be copied.
      if (target.closest('button') || getSelection().isCollapsed) select(at);
    });
  }
  return made;
}

/** Returns the expected values: single words on one line, phrases as a list */
function wanted(expected) {
  if (expected.length === 0) return [];
  if (!expected.some((one) => one.includes(' '))) return [element('div', { class: 'hint' }, `expected ${expected.join(', ')}`)];
  return [element('div', { class: 'hint' }, 'expected one of'), element('ul', { class: 'hint' }, ...expected.map((one) => element('li', {}, one)))];
}
