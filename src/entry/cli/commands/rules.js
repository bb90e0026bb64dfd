// `rules`: every rule, or those of one provider.

import { rules } from '../../node.js';
import { after, withFormat } from '../options.js';
import { known } from '../registry.js';
import { table } from '../table.js';
import { json, print } from '../terminal.js';

const EXAMPLES = [
  ['rules', 'every rule'],
  ['rules bive', 'the rules of one provider, and those for every provider'],
  ['explain document-expired', 'the page of one rule'],
];
const STATUSES = ['0  the rules were printed', '2  wrong usage'];

export function rulesCommand(program) {
  const command = program
    .command('rules')
    .summary('every rule, with what it does and why')
    .description('Prints every rule: its id, its effect and its message. A rule without a provider holds for all of them.')
    .argument('[PROVIDER]', 'only the rules that can apply to bodies of this provider');
  withFormat(command, ['pretty', 'json', 'ndjson', 'markdown']).addHelpText('after', after(EXAMPLES, STATUSES)).action(list);
}

const row = ({ rule, provider, effect, message }) => [rule, provider ?? 'all', effect, message];

function list(provider, { format }) {
  if (provider !== undefined) known(provider);
  const found = rules().filter((rule) => provider === undefined || rule.provider === null || rule.provider === provider);
  const head = ['rule', 'provider', 'effect', 'because'];
  ({
    pretty: () => table([head, ...found.map(row)], [0]).forEach(print),
    json: () => print(json(found, 2)),
    ndjson: () => found.forEach((rule) => print(json(rule))),
    markdown: () => [head, head.map(() => '---'), ...found.map(row)].forEach((cells) => print(`| ${cells.join(' | ')} |`)),
  })[format]();
}
