// `judge`: what to do about each body, and why.

import { Option } from 'commander';
import { eachBody, raising } from '../each.js';
import { judgeOf, optionsOf, outcomeOf, policyOf } from '../judges.js';
import { simplest } from '../kinds.js';
import { judgeLines } from '../lines/command.js';
import { STATUSES, after, withBody, withFormat, withLines, withPolicy } from '../options.js';
import { read } from '../read.js';
import { FORMATS, verdictReport } from '../reports/verdicts.js';
import { below, sourcesOf } from '../sources.js';
import { print } from '../terminal.js';
import { FINDINGS, UsageError } from '../usage.js';

const EXAMPLES = [
  ['judge body.json', 'everything about one body'],
  ['judge bodies/', 'a table with a line for each .json file below a folder'],
  ["judge 'bodies/**/*.json' --policy policy.json", 'the same for a glob, by your policy'],
  ['judge --lines bodies.ndjson > verdicts.ndjson', 'a line for each of any number of lines'],
  ['judge - --format json < body.json', 'standard input; the result as JSON'],
];

export function judgeCommand(program, status) {
  const command = program
    .command('judge', { isDefault: true })
    .summary('what to do about each body, and why')
    .description('Prints the verdict on each body: one body in full, several as a table.')
    .argument('[FILE...]', 'files, folders, globs, or - for standard input');
  withFormat(withPolicy(withBody(command)), FORMATS)
    .option('--json', 'short for --format ndjson: one line of JSON for each body')
    .option('--personal', 'also print what the body says about the person')
    .option('--payload', 'with --format json or ndjson and --personal: also print the typed payload');
  withLines(command)
    .option('--samples <dir>', 'judge the .json files below this folder: one for each provider, event and outcome')
    .addOption(new Option('--all', 'with --samples: judge all of these files'))
    .addHelpText('after', after(EXAMPLES, [...STATUSES.slice(0, 1), '1  a body is invalid, unless it is one of the --samples', STATUSES[2]]))
    .action((files, values) => judge(files, values, status));
}

async function judge(files, values, status) {
  const asked = { ...values, format: values.json ? 'ndjson' : values.format };
  check(files, asked);
  const policy = await policyOf(values.policy);
  if (values.lines) return judgeLines(files, { task: 'judge', policy, options: optionsOf(values), jobs: values.jobs }, status);

  const { inspect } = judgeOf(policy);
  const options = optionsOf(values);
  // Wrong options are reported once, before anything is read.
  inspect('', options);
  const isSamples = files.length === 0;
  const found = isSamples ? await below(values.samples) : await sourcesOf(files);
  const bodies = isSamples && !values.all ? await oneOfEach(found, (body) => inspect(body, options)) : found;
  const report = verdictReport(asked, !isSamples && bodies.length === 1);
  await eachBody(bodies, status, (body, name) => {
    const inspection = inspect(body, options);
    // Samples show what happens, and some of them show what happens to a broken body.
    if (inspection.type === 'invalid' && !isSamples) raising(status)(FINDINGS);
    report.add(name, inspection);
  });
  report.end();
  if (isSamples && asked.format === 'pretty') ['', counted(bodies.length, found.length)].forEach(print);
}

/** Throws if options are given that do not fit together. */
function check(files, { format, json, samples, all, lines, jobs, personal, payload }) {
  if (files.length === 0 && !samples) {
    throw new UsageError(lines ? '--lines requires a FILE, or - for standard input' : 'expected a FILE, or - for standard input');
  }
  if (all && (files.length > 0 || !samples)) throw new UsageError('--all requires --samples and no FILE');
  if (lines && files.length === 0) throw new UsageError('--lines requires a FILE, or - for standard input');
  if (lines && (personal || payload)) throw new UsageError('--lines prints only verdicts: omit --personal and --payload');
  if (lines && !json && format !== 'pretty' && format !== 'ndjson') throw new UsageError(`--lines prints lines of JSON: omit --format ${format}`);
  if (jobs !== undefined && !lines) throw new UsageError('--jobs requires --lines');
  if (payload && !(personal && ['json', 'ndjson'].includes(format))) {
    throw new UsageError('--payload prints personal data: it requires --personal and --format json or ndjson');
  }
}

/** Keeps the simplest body of each provider, event and outcome. */
async function oneOfEach(found, inspect) {
  const kinds = new Map();
  for (const { file, name } of found) {
    const body = await read(file).catch(() => undefined);
    const inspection = body && inspect(body);
    // An unreadable file is a kind of its own. It is kept so that reading it again reports the error.
    if (inspection) kinds.set(name, JSON.stringify([inspection.provider, inspection.event, outcomeOf(inspection)]));
  }
  return simplest(found, ({ name }) => kinds.get(name));
}

const counted = (shown, all) =>
  shown === all ? `all ${all} bodies` : `${shown} of ${all} bodies: one per provider, event and outcome; --all shows all of them`;
