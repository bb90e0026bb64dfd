import { cell, count, element, fill, mark, places } from './element.js';

const section = document.getElementById('issues');

/** Shows what is wrong with the body; `select` is told the place of the issue that was chosen */
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
    made.querySelector('button').setAttribute('aria-label', `line ${at.line}, column ${at.column}: select it in the body`);
    made.classList.add('chosen-by-click');
    // On the row, so that a click anywhere in it counts; the button is there for the keyboard.
    made.addEventListener('click', ({ target }) => {
      // Not where somebody has just marked its text to copy it.
      if (target.closest('button') || getSelection().isCollapsed) select(at);
    });
  }
  return made;
}

/** Words in one line; what is a phrase each on its own */
function wanted(expected) {
  if (expected.length === 0) return [];
  if (!expected.some((one) => one.includes(' '))) return [element('div', { class: 'hint' }, `expected ${expected.join(', ')}`)];
  return [element('div', { class: 'hint' }, 'expected one of'), element('ul', { class: 'hint' }, ...expected.map((one) => element('li', {}, one)))];
}
