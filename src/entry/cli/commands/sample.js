// `sample`: a body with invented values.

import { Option } from 'commander';
import { after } from '../options.js';
import { sampleOf, samplesOf, withOthers } from '../samples.js';
import { table } from '../table.js';
import { print } from '../terminal.js';

const EXAMPLES = [
  ['sample', 'which samples there are'],
  ['sample onespan report > body.json', 'an accepted report'],
  ['sample onespan report --outcome review', 'one that somebody has to look at'],
  ['sample onespan report --random', 'another invented person each time'],
];
const STATUSES = ['0  the sample was printed', '2  wrong usage: there is no such sample'];

export function sampleCommand(program) {
  program
    .command('sample')
    .summary('a body with invented values')
    .description('Prints a body as the provider sends it, with invented values. Without an EVENT, lists the samples.')
    .argument('[PROVIDER]', 'a provider')
    .argument('[EVENT]', 'one of its events')
    .addOption(new Option('--outcome <outcome>', 'the outcome of its verdict, or invalid; accept by default, or else the first there is'))
    .option('--random', 'with another invented person each time')
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action(show);
}

async function show(provider, event, { outcome, random }) {
  if (event === undefined) {
    const rows = (await samplesOf({ provider, outcome })).map((sample) => [sample.provider, sample.event, sample.outcome]);
    return table([['provider', 'event', 'outcome'], ...rows]).forEach(print);
  }
  const sample = await sampleOf({ provider, event, outcome });
  print((random ? withOthers(sample) : sample).body.trimEnd());
}
