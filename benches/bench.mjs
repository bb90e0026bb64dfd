// `npm run bench`: judge and parse against JSON.parse alone and against ajv, compiled ahead, as ratios of one run.

import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { judge, parse } from 'idverdict';
import { compare } from './interleaved.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '41' } } });
const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Below the root, so that the validators find what they need of ajv.
const scratch = join(root, 'target/bench');
await mkdir(scratch, { recursive: true });
const rows = [];
for (const [what, body] of await bodies()) rows.push(await row(what, body));
print();

/** The smallest and the largest body that every provider's fixtures have, as printed and as sent. */
async function bodies() {
  const folder = join(root, 'tests/fixtures');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.name.endsWith('.json'));
  const found = [];
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const body = await readFile(path, 'utf8');
    try {
      parse(body);
    } catch {
      continue; // broken on purpose
    }
    found.push([path.slice(folder.length + 1), body]);
  }
  found.sort(([, a], [, b]) => a.length - b.length);
  const providers = new Set(found.map(([path]) => path.split('/')[0]));
  const chosen = new Set([found[0]]);
  for (const provider of providers) chosen.add(found.findLast(([path]) => path.startsWith(`${provider}/`)));
  return [...chosen].flatMap(([path, body]) => [
    [`${path} minified`, JSON.stringify(JSON.parse(body))],
    [`${path} pretty`, JSON.stringify(JSON.parse(body), null, 2)],
  ]);
}

async function row(what, body) {
  const { provider, event } = parse(body);
  const valid = await validator(`${provider}.${event}`);
  // Each turn another body, so that no branch is learned by heart: the digits of its strings differ.
  const variants = Array.from({ length: 32 }, (_, i) => Buffer.from(body.replaceAll(/\d(?=\d*[a-f-]*")/g, (d) => (Number(d) + i) % 10)));
  const usable = variants.filter((variant) => accepted(variant));
  const turn = (i) => usable[i % usable.length];
  if (!usable.every((variant) => valid(JSON.parse(variant.toString())))) throw new Error(`${what}: ajv disagrees`);
  const result = compare(
    {
      'JSON.parse': (i) => JSON.parse(turn(i).toString()),
      ajv: (i) => valid(JSON.parse(turn(i).toString())),
      judge: (i) => judge(turn(i)),
      parse: (i) => parse(turn(i)),
    },
    'JSON.parse',
    Number(values.rounds),
  );
  return { what, bytes: Buffer.byteLength(body), ...result };
}

function accepted(body) {
  try {
    return judge(body) !== undefined;
  } catch {
    return false;
  }
}

async function validator(name) {
  const schema = JSON.parse(await readFile(join(root, 'pkg/schemas', `${name}.json`), 'utf8'));
  const ajv = new Ajv2020({ code: { source: true }, strict: false, validateFormats: false });
  const file = join(scratch, `${name}.cjs`);
  await writeFile(file, standalone(ajv, ajv.compile(schema)));
  return createRequire(file)(file);
}

function print() {
  if (values.json) {
    console.log(JSON.stringify({ node: process.version, rows }));
    return;
  }
  console.log(`Node ${process.version}; times as fast as JSON.parse alone | as JSON.parse and ajv (microseconds a call)`);
  for (const { what, bytes, ...of } of rows) {
    const cell = (name) =>
      `${of[name].ratio.toFixed(2).padStart(5)} | ${(of.ajv.micros / of[name].micros).toFixed(2).padStart(5)} (${of[name].micros.toFixed(2)})`;
    console.log(`${String(bytes).padStart(6)} B  judge ${cell('judge')}  parse ${cell('parse')}  JSON.parse ${of['JSON.parse'].micros.toFixed(2)}  ${what}`);
  }
}
