// `schema`: the JSON Schema of an event, or of a policy.

import { providers } from '../../node.js';
import { after } from '../options.js';
import { known, knownEvent } from '../registry.js';
import { shipped } from '../shipped.js';
import { table } from '../table.js';
import { print } from '../terminal.js';
import { UsageError } from '../usage.js';

/** What is not the name of a provider, but has a schema too */
const POLICY = 'policy';

const EXAMPLES = [
  ['schema', 'which schemas there are'],
  ['schema bive verification', 'the JSON Schema of the bodies of one event'],
  ['schema policy', 'the JSON Schema of a policy, for an editor'],
];
const STATUSES = ['0  the schema was printed', '2  wrong usage: there is no such schema'];

export function schemaCommand(program) {
  program
    .command('schema')
    .summary('the JSON Schema of an event, or of a policy')
    .description('Prints the JSON Schema of the bodies of an event. Without an EVENT, lists the events.')
    .argument('[PROVIDER]', 'a provider, or the word policy')
    .argument('[EVENT]', 'one of its events')
    .addHelpText('after', after(EXAMPLES, STATUSES))
    .action(show);
}

async function show(name, event) {
  if (name === POLICY && event === undefined) return print((await shipped('./schemas/policy.json')).trimEnd());
  const listed = name === undefined ? providers : [known(name)];
  if (event === undefined) {
    const rows = listed.flatMap(({ name, events }) => events.map((event) => [name, event]));
    return table([['provider', 'event'], ...rows]).forEach(print);
  }
  knownEvent(listed[0], event);
  print((await shipped(`./schemas/${name}.${event}.json`)).trimEnd());
}
