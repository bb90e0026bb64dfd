// `detect`: whose each body is.

import { detect } from '../../node.js';
import { eachBody, raising } from '../each.js';
import { optionsOf } from '../judges.js';
import { judgeLines } from '../lines/command.js';
import { after, withBody, withFormat, withLines } from '../options.js';
import { asJson, asLines } from '../reports/data.js';
import { sourcesOf } from '../sources.js';
import { table } from '../table.js';
import { print } from '../terminal.js';
import { FINDINGS, UsageError } from '../usage.js';

const EXAMPLES = [
  ['detect body.json', 'the provider and the event'],
  ['detect bodies/', 'a table with a line for each .json file below a folder'],
];
const STATUSES = [
  '0  the provider and the event of every body are known', '1  those of a body are not known',
  '2  wrong usage, or something could not be read or written',
];

export function detectCommand(program, status) {
  const command = program
    .command('detect')
    .summary('whose each body is')
    .description('Prints the provider and the event of each body, by its top-level keys. The rest of the body may be broken.')
    .argument('<FILE...>', 'files, folders, globs, or - for standard input');
  withLines(withFormat(withBody(command), ['pretty', 'json', 'ndjson']))
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action((files, values) => find(files, values, status));
}

async function find(files, values, status) {
  const options = optionsOf(values);
  if (values.lines && values.format === 'json') throw new UsageError('--lines prints lines of JSON: omit --format json');
  if (values.lines) return judgeLines(files, { task: 'detect', options, jobs: values.jobs }, status);
  detect('', options);
  const sources = await sourcesOf(files);
  const record = (name, found) => ({ file: name, ...found });
  const report = { pretty: pretty(sources.length === 1), json: asJson(record), ndjson: asLines(record) }[values.format]();
  await eachBody(sources, status, (body, name) => {
    const found = detect(body, options);
    if (found === undefined) raising(status)(FINDINGS);
    report.add(name, found);
  });
  report.end();
}

const pretty = (isOne) => () => {
  const rows = isOne ? [] : [['file', 'provider', 'event']];
  return {
    add: (name, { provider = 'unknown', event = '-' } = {}) => rows.push(isOne ? [provider, event] : [name, provider, event]),
    end: () => table(rows).forEach(print),
  };
};
