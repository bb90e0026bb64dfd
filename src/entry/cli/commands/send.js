// `send`: posts signed deliveries to a handler under development.

import { Option } from 'commander';
import { eachBody, raising } from '../each.js';
import { detect } from '../../node.js';
import { collected, headersOf } from '../headers.js';
import { outcomeOf } from '../judges.js';
import { after, withFormat } from '../options.js';
import { inspected, sampleOf, samplesOf, withOthers } from '../samples.js';
import { delivered, post } from '../scenario/post.js';
import { freshLike, withReference } from '../scenario/reference.js';
import { SCENARIOS, deliveriesOf } from '../scenario/scenarios.js';
import { credentialsOf, withSecret } from '../secrets.js';
import { sourcesOf } from '../sources.js';
import { complain, json, print, printable } from '../terminal.js';
import { FAILED, FINDINGS, UsageError } from '../usage.js';

const EXAMPLES = [
  ['send http://localhost:8080 --provider bive --secret-env BIVE_SECRET', 'one delivery'],
  ['send http://localhost:8080 --provider bive --secret-env BIVE_SECRET --scenario reversal', 'several'],
  ['send http://localhost:8080 body.json --provider bive --secret-env BIVE_SECRET', 'a body of your own'],
  ['send http://localhost:8080 --provider onespan --scheme none', 'a delivery that nothing authenticates'],
];
const STATUSES = ['0  every delivery was answered with 2xx', '1  one was answered with something else', '2  wrong usage, or nobody has answered'];

const NAMES = Object.keys(SCENARIOS);
const ABOUT = NAMES.map((name) => `${name} (${SCENARIOS[name].about})`).join('; ');

export function sendCommand(program, status) {
  const command = program
    .command('send')
    .summary('posts signed deliveries to a webhook handler under development')
    .description(
      'Posts a sample to a webhook handler, signed as the provider does, or all deliveries of a scenario. The people are invented, and ' +
      'each run is a verification of its own.',
    )
    .argument('<URL>', 'the address of the handler')
    .argument('[FILE...]', 'bodies of your own, instead of samples')
    .requiredOption('--provider <name>', 'the provider that sends')
    .option('--event <name>', 'the event of the sample')
    .option('--outcome <outcome>', 'the outcome of the sample, or invalid')
    .addOption(new Option('--scenario <name>', `several deliveries of one verification: ${ABOUT}`).choices(NAMES))
    .option('--random', 'with other invented people each time')
    .option('--header <header>', "a header to send as well, as 'name: value'; may be given several times", collected);
  withFormat(withSecret(command), ['pretty', 'ndjson'])
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action((url, files, values) => send(url, files, values, status));
}

async function send(url, files, values, status) {
  check(url, files, values);
  const { provider, scheme } = values;
  const credentials = await credentialsOf(values);
  if (credentials.length === 0 && scheme !== 'none') throw new UsageError('expected --secret-env, --secret-file or --credentials, or --scheme none');
  const more = Object.fromEntries(await headersOf(values.header));
  const bodies = files.length > 0 ? await own(files, values, status) : await chosen(values);
  let before;
  for (const [at, sample] of bodies.entries()) {
    // A delivery that is repeated is the same in every byte.
    const delivery = sample === bodies[at - 1] ? before : delivered(sample.body, { provider, scheme, credentials });
    before = delivery;
    const answer = await post(url, { body: delivery.body, headers: { ...delivery.headers, ...more } }).catch((error) => unanswered(url, error));
    if (answer === undefined) return raising(status)(FAILED);
    if (answer.status < 200 || answer.status > 299) raising(status)(FINDINGS);
    tell(values.format, at + 1, sample, answer);
  }
}

/** Throws if the arguments do not fit together. */
function check(url, files, { provider, event, outcome, scenario, random }) {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new UsageError('expected a URL that begins with http:// or https://');
  detect('', { provider });
  if (files.length > 0 && (event ?? outcome ?? scenario ?? random) !== undefined) {
    throw new UsageError('a FILE is sent as it is: omit --event, --outcome, --scenario and --random');
  }
}

/** Returns the bodies of files, which are sent as they are. */
async function own(files, { provider }, status) {
  const bodies = [];
  await eachBody(await sourcesOf(files), status, (body) => {
    const inspection = inspected({ body, provider });
    bodies.push({ body, provider, event: inspection.event, outcome: outcomeOf(inspection) });
  });
  return bodies;
}

/** Returns the samples to send. */
async function chosen({ provider, event, outcome, scenario, random }) {
  const drawn = random ? withOthers : (sample) => sample;
  if (scenario !== undefined) return deliveriesOf(scenario, (await samplesOf({ provider })).map(drawn), { event, outcome });
  const sample = drawn(await sampleOf({ provider, event, outcome }));
  const { reference } = inspected(sample).verdict ?? {};
  return [(typeof reference === 'string' && withReference(sample, freshLike(reference))) || sample];
}

function tell(format, number, { provider, event, outcome }, { status, text, millis }) {
  if (format === 'ndjson') return print(json({ delivery: number, provider, event, outcome, status, millis }));
  print(`${number}. ${provider} ${event ?? '-'} (${outcome}): ${status} in ${millis} ms`);
  // What a handler answers to what it refuses says why.
  if ((status < 200 || status > 299) && text !== '') print(`   ${printable(text.slice(0, 400))}`);
}

function unanswered(url, error) {
  const why = error.name === 'TimeoutError' ? 'no answer within 30 seconds' : error.cause?.code ?? error.message;
  complain(`${new URL(url).origin} has not answered: ${why}`);
}
