// `verify`: who sent a body.

import { Option } from 'commander';
import { IdverdictError } from '../../node.js';
import { verify } from '../../asymmetric.js';
import { eachBody, raising } from '../each.js';
import { collected, headersOf } from '../headers.js';
import { after, withFormat } from '../options.js';
import { credentialsOf, withSecret } from '../secrets.js';
import { sourcesOf } from '../sources.js';
import { coloured, json, print, printable } from '../terminal.js';
import { FINDINGS, UsageError } from '../usage.js';

/** What an error says of the delivery; every other one says that the command was used wrongly */
const REFUSALS = [
  'missing-header', 'duplicate-header', 'malformed-header', 'no-match', 'too-old', 'from-the-future', 'decryption-failed',
  'unauthenticated', 'expired-key',
];

const EXAMPLES = [
  ["verify body.json --provider bive --header 'x-biveai-signature: 5f2b…' --secret-env BIVE_SECRET", 'a signature'],
  ['verify body.json --provider idwise --headers headers.txt --secret-env TOKEN --kind token', 'a token'],
  ['verify body.json --provider didit --headers headers.txt --secret-file secret.txt --now 2026-02-03T10:00Z', 'an old delivery'],
];
const STATUSES = [
  '0  the sender is authentic', '1  nothing shows who sent it, or it was not sent by whom the secret says',
  '2  wrong usage, or something could not be read',
];

export function verifyCommand(program, status) {
  const command = program
    .command('verify')
    .summary('who sent a body: checks its signature or what else was agreed')
    .description('Checks who sent a body, which must be exactly as it was received, by its headers and the secret (docs/delivery.md).')
    .argument('<FILE>', 'the body: a file, or - for standard input')
    .option('--provider <name>', 'the provider that sent it')
    .option('--header <header>', "a header of the delivery as 'name: value'; may be given several times", collected)
    .option('--headers <file>', 'a file with its headers, one in each line or as a JSON object: for headers that are secrets themselves');
  withFormat(withSecret(command), ['pretty', 'json'])
    .addOption(new Option('--now <time>', 'the time at which it was received, in ISO 8601; now by default'))
    .option('--tolerance <seconds>', 'how far the time of sending may be from that', Number)
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action((file, values) => check(file, values, status));
}

async function check(file, values, status) {
  const sources = await sourcesOf([file]);
  if (sources.length !== 1) throw new UsageError('verify takes one FILE');
  const { provider, scheme, now, tolerance } = values;
  const headers = await headersOf(values.header, values.headers);
  const credentials = (await credentialsOf(values)).map(({ made }) => made);
  await eachBody(sources, status, (body) => {
    const result = verified(body, headers, { provider, scheme, now, tolerance, credentials });
    if (!result.authentic) raising(status)(FINDINGS);
    if (values.format === 'json') print(json(result, 2));
    else shown(result).forEach(print);
  });
}

/** Returns what was proven, or why nothing was. */
function verified(body, headers, options) {
  try {
    return verify(body, headers, options);
  } catch (error) {
    if (!(error instanceof IdverdictError) || !REFUSALS.includes(error.code)) throw error;
    return { authentic: false, error: error.toJSON() };
  }
}

function shown({ authentic, error, ...proof }) {
  const first = `${authentic ? coloured('valid') : coloured('invalid')}: `;
  if (error !== undefined) return [`${first}${printable(error.message)}  [${error.code}]`];
  const what = authentic ? 'the sender is authentic' : 'nothing shows who sent it';
  const rest = Object.entries(proof).filter(([, value]) => value !== null && value !== false);
  return [`${first}${what}`, ...rest.map(([key, value]) => `  ${key}: ${printable(String(value))}`)];
}
