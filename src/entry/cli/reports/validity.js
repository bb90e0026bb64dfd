// How it is printed what is wrong with bodies.

import { table } from '../table.js';
import { coloured, place, print, printable } from '../terminal.js';
import { asJson, asLines } from './data.js';
import { github } from './github.js';
import { sarif } from './sarif.js';

/** The formats of reports on validity; the first is the default */
export const FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'github'];

/** Returns a report of a format. */
export function validityReport({ format }) {
  const record = (name, report) => ({ file: name, ...report });
  return { pretty, json: asJson(record), ndjson: asLines(record), sarif, github }[format]();
}

const pretty = () => ({
  add(name, { valid, provider, event, issues, truncated }) {
    const from = provider === undefined ? '' : ` (${provider}${event === undefined ? '' : ` ${event}`})`;
    print(`${printable(name)}: ${coloured(valid ? 'valid' : 'invalid')}${from}`);
    const room = (process.stdout.columns || Infinity) - 2;
    const rows = issues.map((issue) => [place(issue), issue.severity, `${issue.message}  [${issue.code}]${issue.pointer && `  ${issue.pointer}`}`]);
    for (const row of table(rows, [], room)) print(`  ${row}`);
    if (truncated) print('  … and more');
  },
  end() {},
});
