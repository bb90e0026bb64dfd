// How verdicts are printed.

import { summarize } from '../../node.js';
import { outcomeOf } from '../judges.js';
import { table } from '../table.js';
import { place, print } from '../terminal.js';
import { asJson, asLines } from './data.js';
import { github } from './github.js';
import { asHtml, asMarkdown, asText } from './pages.js';
import { sarif } from './sarif.js';

/** The formats of verdicts; the first is the default */
export const FORMATS = ['pretty', 'json', 'ndjson', 'markdown', 'html', 'sarif', 'github'];

const HEAD = ['file', 'provider', 'event', 'outcome', 'next', 'reason'];

/** Returns a report of a format. `personal` and `payload` say what is printed of the person. */
export function verdictReport({ format, personal, payload }, isOne) {
  const summary = (as) => (inspection) => summarize(inspection, { format: as, personal });
  const record = (name, inspection) => recordOf(name, inspection, { personal, payload });
  const reports = {
    pretty: isOne ? asText(summary('text'), true) : asTable,
    json: asJson(record),
    ndjson: asLines(record),
    markdown: asMarkdown(summary('markdown'), isOne),
    html: asHtml(summary('html')),
    sarif,
    github,
  };
  return reports[format]();
}

/** Makes a table with one line for each body. */
function asTable() {
  const rows = [HEAD];
  return { add: (name, inspection) => rows.push(rowOf(name, inspection)), end: () => table(rows, [0, 2]).forEach(print) };
}

function rowOf(name, inspection) {
  const { provider = '-', event = '-' } = inspection;
  if (inspection.type === 'read') {
    const { next, reasons: [reason] } = inspection.verdict;
    return [name, provider, event, outcomeOf(inspection), next, `${reason.rule}: ${reason.message}`];
  }
  const issue = inspection.issues.find(({ severity }) => severity === 'error') ?? inspection.issues[0];
  return [name, provider, event, outcomeOf(inspection), '-', `${issue.code}: ${issue.message}${issue.at ? ` (${place(issue)})` : ''}`];
}

/** Returns the data of an inspection; personal data is left out unless the caller asked for it. */
function recordOf(name, { payload, ...inspection }, shown) {
  if (inspection.verification && !shown.personal) {
    const { person, documents, externalReference, ...verification } = inspection.verification;
    inspection.verification = verification;
  }
  return { file: name, ...inspection, ...(shown.payload && { payload }) };
}
