// `npm run bench:start`: times a first verdict in a fresh process and compares time and size with bundles of the peers.

import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from '../xtask/setup.mjs';
import { weigh } from '../xtask/weigh.mjs';
import { rows } from './bodies.mjs';
import * as declared from './declared.mjs';
import { median } from './interleaved.mjs';
import { SKIPPED, written } from './peers/index.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const ROUNDS = values.quick ? 3 : 41;

/** Entries of the package that are imported as they are */
const NOT_BUNDLED = { 'idverdict, not bundled': 'inline.js', 'idverdict/node': 'node.js' };

const folder = join(root, 'target/bench/start');
await mkdir(folder, { recursive: true });

// A small and a large body
const minified = (await rows()).filter(({ form }) => form === 'minified');
const timed = { small: minified.find(({ bytes }) => bytes > 500), large: minified.at(-1) };
for (const [size, { variants }] of Object.entries(timed)) await writeFile(join(folder, `${size}.json`), variants[0]);

const bundles = await bundled();
const times = Object.fromEntries(Object.keys(bundles).map((name) => [name, { small: [], large: [] }]));
for (let round = 0; round < ROUNDS; round++) {
  for (const size of Object.keys(timed)) for (const name of Object.keys(bundles)) times[name][size].push(once(bundles[name], size));
}
await print();

/** Writes one bundle per contestant, and programs that are not bundled. Each contains all events; the validator of an event is created when it is first used. */
async function bundled() {
  const outcomes = `import { outcomes } from ${JSON.stringify(await declared.outcomes())};`;
  const sources = {
    'no validator': `${outcomes} export const first = (body, event) => outcomes[event](JSON.parse(body.toString()));`,
    idverdict: "import { judge } from 'idverdict'; export const first = (body) => judge(body);",
  };
  for (const [name, file] of Object.entries(await written())) {
    sources[name] = `${outcomes} import { check } from ${JSON.stringify(file)};
      export const first = (body, event) => {
        const value = JSON.parse(body.toString());
        if (!check[event]()(value)) throw new Error('invalid');
        return outcomes[event](value);
      };`;
  }
  const files = {};
  for (const [name, contents] of Object.entries(sources)) {
    files[name] = join(folder, `${name.replaceAll(' ', '-')}.mjs`);
    const stdin = { contents, resolveDir: root };
    await build({ stdin, outfile: files[name], bundle: true, minify: true, format: 'esm', platform: 'node', target: 'es2022', legalComments: 'none', logLevel: 'warning' });
  }
  for (const [name, entry] of Object.entries(NOT_BUNDLED)) {
    files[name] = join(folder, entry);
    const from = JSON.stringify(pathToFileURL(join(root, 'pkg', entry)));
    await writeFile(files[name], `import { judge } from ${from}; export const first = (body) => judge(body);`);
  }
  return files;
}

/** Returns the milliseconds from the import to the first verdict, in a new process */
function once(file, size) {
  const script = `
    import { readFileSync } from 'node:fs';
    const body = readFileSync(${JSON.stringify(join(folder, `${size}.json`))});
    const start = performance.now();
    const { first } = await import(${JSON.stringify(pathToFileURL(file))});
    const { outcome } = first(body, ${JSON.stringify(timed[size].event)});
    const took = performance.now() - start;
    if (outcome !== ${JSON.stringify(timed[size].outcome)}) throw new Error(outcome);
    console.log(took);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}

async function print() {
  const made = [];
  for (const [name, file] of Object.entries(bundles)) {
    const sizes = name in NOT_BUNDLED ? { raw: '', gzip: '', brotli: '' } : weigh(await readFile(file));
    made.push({ name, small: median(times[name].small), large: median(times[name].large), ...sizes });
  }
  if (values.json) {
    console.log(JSON.stringify({ runtime: `Node ${process.version}`, rounds: ROUNDS, bundles: made, skipped: SKIPPED }));
    return;
  }
  console.log(`Node ${process.version}, medians of ${ROUNDS} fresh processes; all events in each bundle\n`);
  const head = ['bundle', `ms, ${timed.small.bytes} B`, `ms, ${timed.large.bytes} B`, 'raw', 'gzip -9', 'brotli'];
  const cells = made.map(({ name, small, large, raw, gzip, brotli }) => [name, small.toFixed(2), large.toFixed(2), raw, gzip, brotli]);
  console.log(aligned([head, ...cells]));
  for (const [name, why] of Object.entries(SKIPPED)) console.log(`skipped: ${name}: ${why}`);
}
