// `anonymize`: a copy of a body that is fit for a bug report.

import { anonymize } from '../../anonymize.js';
import { eachBody } from '../each.js';
import { optionsOf } from '../judges.js';
import { after, withBody } from '../options.js';
import { sourcesOf } from '../sources.js';
import { UsageError } from '../usage.js';

const EXAMPLES = [['anonymize body.json > copy.json', 'read the copy before you publish it']];
const STATUSES = ['0  the copy was printed', '2  wrong usage, or something could not be read or written'];

export function anonymizeCommand(program, status) {
  const command = program
    .command('anonymize')
    .summary('a copy of a body with other people in it, for a bug report')
    .description(
      'Prints a copy of a body with other people in it and the same verdict. The copy is fit for a bug report, but it is no proof ' +
      'against somebody who knows the person: read it before you publish it.',
    )
    .argument('<FILE>', 'a file, or - for standard input');
  withBody(command)
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action((file, values) => copy(file, values, status));
}

async function copy(file, values, status) {
  const sources = await sourcesOf([file]);
  if (sources.length !== 1) throw new UsageError('anonymize takes one FILE');
  await eachBody(sources, status, (body) => process.stdout.write(anonymize(body, optionsOf(values))));
}
