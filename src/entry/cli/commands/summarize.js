// `summarize`: a text about each body, for people.

import { Option } from 'commander';
import { eachBody, raising } from '../each.js';
import { judgeOf, optionsOf, policyOf } from '../judges.js';
import { STATUSES, after, withBody, withFormat, withPolicy } from '../options.js';
import { asHtml, asMarkdown, asText } from '../reports/pages.js';
import { sourcesOf } from '../sources.js';
import { FINDINGS } from '../usage.js';
import { summarize } from '../../summaries.js';

const EXAMPLES = [
  ['summarize body.json', 'a text for an operator'],
  ['summarize body.json --audience applicant --locale fr', 'a text that the person may see, in French'],
  ['summarize bodies/ --format html > bodies.html', 'a page about several bodies'],
];

export function summarizeCommand(program, status) {
  const command = program
    .command('summarize')
    .summary('a text about each body, for people')
    .description('Prints a text about each body: the outcome, the reasons and the checks (docs/summaries.md).')
    .argument('<FILE...>', 'files, folders, globs, or - for standard input');
  withFormat(withPolicy(withBody(command)), ['pretty', 'markdown', 'html'])
    .addOption(new Option('--locale <language>', 'the language').choices(['en', 'fr', 'es', 'de']).default('en'))
    .addOption(new Option('--audience <who>', 'who reads it').choices(['operator', 'applicant']).default('operator'))
    .option('--personal', 'also say what the body says about the person; never to an applicant')
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action((files, values) => write(files, values, status));
}

async function write(files, values, status) {
  const { format, locale, audience, personal } = values;
  const { inspect } = judgeOf(await policyOf(values.policy));
  const options = optionsOf(values);
  inspect('', options);
  const sources = await sourcesOf(files);
  const isOne = sources.length === 1;
  const summary = (as) => (inspection) => summarize(inspection, { format: as, locale, audience, personal });
  const reports = { pretty: asText(summary('text'), isOne), markdown: asMarkdown(summary('markdown'), isOne), html: asHtml(summary('html'), locale) };
  const report = reports[format]();
  await eachBody(sources, status, (body, name) => {
    const inspection = inspect(body, options);
    if (inspection.type === 'invalid') raising(status)(FINDINGS);
    report.add(name, inspection);
  });
  report.end();
}
