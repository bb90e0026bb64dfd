// `explain`: the page of one rule.

import { createJudge, rules } from '../../node.js';
import { after, withFormat } from '../options.js';
import { shipped } from '../shipped.js';
import { json, print } from '../terminal.js';
import { UsageError } from '../usage.js';

const EXAMPLES = [['explain document-expired', 'what the rule checks, why, and what it decides']];
const STATUSES = ['0  the page was printed', '2  wrong usage: there is no such rule'];

export function explainCommand(program) {
  const command = program
    .command('explain')
    .summary('the page of one rule: what it checks, why, and what it decides')
    .description('Prints the page of a rule. Every reason in a verdict names its rule.')
    .argument('<RULE>', 'the id of a rule, also an earlier one (idverdict rules lists them)');
  withFormat(command, ['pretty', 'json']).addHelpText('after', after(EXAMPLES, STATUSES)).action(explain);
}

async function explain(id, { format }) {
  const rule = rules().find(({ rule, previously }) => rule === id || previously.includes(id)) ?? refuse(id);
  const page = sectionOf(await shipped('../docs/rules.md'), rule.rule);
  if (format === 'json') return print(json({ ...rule, page }, 2));
  const before = rule.previously.length > 0 ? `previously ${rule.previously.join(', ')}\n` : '';
  print(`${rule.rule} (${rule.effect}): ${rule.message}\n${before}\n${page}`);
}

/** Throws the library's own message, which says which rule was probably meant. */
function refuse(id) {
  try {
    createJudge({ rules: { [id]: 'off' } });
  } catch (error) {
    throw new UsageError(error.issues[0].message);
  }
}

/** Returns the page of a rule, without the fixtures at its end, which are not shipped. */
function sectionOf(pages, id) {
  const from = pages.indexOf(`\n## ${id}\n`);
  const [section] = pages.slice(from + 1).split(/\n(?=## |### Where it is shown)/);
  return section.split('\n').slice(1).join('\n').trim();
}
