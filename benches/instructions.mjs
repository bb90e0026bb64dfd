// `npm run instructions`: counts with valgrind how many instructions a native verdict takes per byte of a body.
//
// Counts do not depend on how busy the machine is. They are compared with those in benches/instructions.json, which
// `--update` writes.

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../xtask/setup.mjs';
import { rows } from './bodies.mjs';
import { built, compiler, counted, missing } from './callgrind.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({ options: { update: { type: 'boolean' }, json: { type: 'boolean' }, body: { type: 'string' } } });
const STORED = join(root, 'benches/instructions.json');
const ALLOWED = 0.05;
/** The difference between two numbers of calls is counted, which excludes starting and loading. */
const [FEW, MANY] = [1, 41];
/** The forms of bodies that show how fast the reader is */
const FORMS = ['minified', 'pretty', 'keys reversed', 'a third unknown'];

const machine = `${process.arch}, ${compiler}`;
const stored = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : undefined;

if (missing) skip(missing);
else if (!values.update && stored?.machine !== machine) skip(`the counts that are stored are of ${stored?.machine}, and this is ${machine}`);
else await main();

function skip(why) {
  console.log(values.json ? JSON.stringify({ skipped: why }) : `instructions: skipped: ${why}`);
}

async function main() {
  const program = built('native-bench');
  const folder = join(root, 'target/bench/instructions');
  await mkdir(folder, { recursive: true });
  const counts = {};
  for (const { name, form, variants: [body] } of await rows()) {
    const key = `${name}, ${form}`;
    if (!FORMS.includes(form) || !key.includes(values.body ?? '')) continue;
    const file = join(folder, 'body.json');
    await writeFile(file, body);
    const of = counted(program, [file], MANY) - counted(program, [file], FEW);
    counts[key] = Number((of / (MANY - FEW) / Buffer.byteLength(body)).toFixed(2));
  }
  if (values.update) await writeFile(STORED, `${JSON.stringify({ machine, 'instructions per byte': counts }, null, 2)}\n`);
  told(counts);
}

/** Prints how each count differs from the stored one; fails if one is too high. A new body has no stored count. */
function told(counts) {
  const before = values.update ? counts : stored['instructions per byte'];
  const rows = Object.entries(counts).map(([key, now]) => ({ key, now, stored: before[key], change: now / before[key] - 1 }));
  if (values.json) console.log(JSON.stringify({ machine, rows }));
  else {
    const cells = rows.map(({ key, now, stored, change }) => [now.toFixed(2), stored?.toFixed(2) ?? '-', stored ? `${(change * 100).toFixed(1)} %` : '-', key]);
    console.log(`${machine}\n\n${aligned([['a byte', 'stored', 'change', 'body'], ...cells])}`);
  }
  const slower = rows.filter(({ change }) => change > ALLOWED);
  const faster = rows.filter(({ change }) => change < -ALLOWED);
  for (const { key } of slower) console.error(`${key}: takes over ${ALLOWED * 100} % more instructions than stored`);
  for (const { key, stored } of rows) if (stored === undefined) console.error(`${key}: no count is stored; to store it, run npm run instructions -- --update`);
  if (slower.length) process.exitCode = 1;
  else if (faster.length) console.error('some bodies take far fewer instructions than stored; to store the new counts, run npm run instructions -- --update');
}
