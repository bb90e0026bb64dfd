// `npm run bench`: compares judge and parse with JavaScript validators that check the same, as ratios within one run.

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inspect } from 'idverdict';
import { fixtures } from '../tests/fixtures.mjs';
import { rows } from './bodies.mjs';
import * as declared from './declared.mjs';
import { compared, mutated } from './equality.mjs';
import { FULL, QUICK } from './interleaved.mjs';
import { measure } from './measure.mjs';
import * as validators from './peers/index.mjs';
import { differences, readme, table } from './print.mjs';

const HELP = `usage: npm run bench -- [--quick] [--json] [--readme] [--body TEXT]

  --quick       takes a few seconds: shows that the benchmark runs, but says little about speed
  --json        prints everything that was measured, as JSON
  --readme      also writes the figures into README.md
  --body TEXT   measures only rows with TEXT in their name or form
`;

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, readme: { type: 'boolean' }, body: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

const runtime = `Node ${process.version}`;
const all = await validators.peers();
const { outcomes } = await import(pathToFileURL(await declared.outcomes()));
const skipped = { ...validators.SKIPPED, ...declared.SKIPPED };

// Before anything is timed, check that all contestants give the same answers.
const seeds = fixtures.flatMap(({ body }) => {
  const { type, provider, event } = inspect(body);
  // A schema describes an event, not the list that contains it.
  return type === 'read' && !body.includes('next_page_token') ? [{ event: `${provider}.${event}`, text: body.toString() }] : [];
});
const equality = compared(mutated(seeds, values.quick ? 1000 : 10_000), all);
if (equality.unexplained.length) {
  console.error(differences(equality));
  for (const one of equality.unexplained.slice(0, 10)) console.error(JSON.stringify(one));
  process.exit(1);
}

const chosen = (await rows()).filter(({ name, form }) => values.body === undefined || `${name} ${form}`.includes(values.body));
const tell = values.json ? undefined : ({ name, form }) => process.stderr.write(`${name}, ${form}\u001b[K\r`);
const measured = measure(chosen, all, outcomes, values.quick ? QUICK : FULL, process.stderr.isTTY ? tell : undefined);

if (values.json) {
  console.log(JSON.stringify({ runtime, equality, skipped, rows: measured }));
} else {
  console.log(`${runtime}. judge and parse: how many times as fast as JSON.parse alone, and as JSON.parse, ajv and a status mapped by hand\n`);
  console.log(table(measured));
  console.log(`\n${differences(equality)}`);
  for (const [name, why] of Object.entries(skipped)) console.log(`skipped: ${name}: ${why}`);
}
if (values.readme) readme({ runtime, rows: measured });
