// Annotations for GitHub Actions: one line for each finding.
//
// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>

import { print, printable } from '../terminal.js';
import { findingsOf } from './findings.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' };

const data = (text) => printable(text).replaceAll('%', '%25');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const github = () => ({
  add(name, result) {
    for (const { id, level, message, pointer, at } of findingsOf(result)) {
      const place = at ? `,line=${at.line},col=${at.column}` : '';
      const text = pointer === '' ? message : `${message} (at ${pointer})`;
      print(`::${LEVELS[level]} file=${property(name)}${place},title=${property(id)}::${data(text)}`);
    }
  },
  end() {},
});
