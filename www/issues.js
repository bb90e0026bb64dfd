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
      ...(expected.length ? [element('div', { class: 'hint' }, `expected ${expected.join(', ')}`)] : []),
      ...places(issue.pointer, ...related)));
  if (at) {
    made.querySelector('button').setAttribute('aria-label', `line ${at.line}, column ${at.column}: select it in the body`);
    made.classList.add('chosen-by-click');
    // On the row, so that a click anywhere in it counts; the button is there for the keyboard.
    made.addEventListener('click', () => select(at));
  }
  return made;
}
