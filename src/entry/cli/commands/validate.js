// `validate`: everything that is wrong with each body.

import { eachBody, raising } from '../each.js';
import { judgeOf, optionsOf, policyOf } from '../judges.js';
import { judgeLines } from '../lines/command.js';
import { STATUSES, after, withBody, withFormat, withLines, withPolicy } from '../options.js';
import { FORMATS, validityReport } from '../reports/validity.js';
import { sourcesOf } from '../sources.js';
import { FINDINGS, UsageError } from '../usage.js';

const EXAMPLES = [
  ['validate body.json', 'what is wrong, with line and column'],
  ['validate bodies/ --format github', 'annotations in a workflow of GitHub Actions'],
  ['validate bodies/ --format sarif > idverdict.sarif', 'a file for code scanning'],
];

export function validateCommand(program, status) {
  const command = program
    .command('validate')
    .summary('everything that is wrong with each body')
    .description('Prints everything that is wrong with each body, whatever its verdict. docs/issues.md explains every code.')
    .argument('<FILE...>', 'files, folders, globs, or - for standard input');
  withLines(withFormat(withPolicy(withBody(command)), FORMATS))
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action((files, values) => validate(files, values, status));
}

async function validate(files, values, status) {
  const policy = await policyOf(values.policy);
  const options = optionsOf(values);
  if (values.lines && !['pretty', 'ndjson'].includes(values.format)) {
    throw new UsageError(`--lines prints lines of JSON: omit --format ${values.format}`);
  }
  if (values.lines) return judgeLines(files, { task: 'validate', policy, options, jobs: values.jobs }, status);
  const judge = judgeOf(policy);
  judge.validate('', options);
  const report = validityReport(values);
  await eachBody(await sourcesOf(files), status, (body, name) => {
    const found = judge.validate(body, options);
    if (!found.valid) raising(status)(FINDINGS);
    report.add(name, found);
  });
  report.end();
}
