// `npm run bench:runtimes`: runs the short benchmark in every runtime that is available or can be installed.
//
// Prints the names of the runtimes that it skips.

import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { browsers, hasBrowser, inBrowser } from '../xtask/browsers.mjs';
import { hasRuntime, inRuntime, runtimes } from '../xtask/runtimes.mjs';
import { root } from '../xtask/setup.mjs';
import { rows } from './bodies.mjs';
import { outcomes } from './declared.mjs';
import { median } from './interleaved.mjs';
import { written } from './peers/index.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const folder = join(root, 'target/bench/runtimes');
const bundle = join(folder, 'bundle.mjs');
await mkdir(folder, { recursive: true });
await bundled();

const here = `Node ${process.version}`;
const found = {};
const skipped = {};
for (const name of [here, ...runtimes, ...browsers]) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const is = browsers.includes(name) ? hasBrowser(name) : name === here || hasRuntime(name);
  if (is) found[name] = JSON.parse(await said(name));
  else skipped[name] = 'it is not installed and cannot be installed here';
}
print();

/** Writes one file that contains the package, the peers and the bodies */
async function bundled() {
  // Leaves out the forms that tell more about a body than about a runtime
  const some = (await rows()).filter(({ form }) => ['minified', 'pretty', 'as a string'].includes(form));
  await writeFile(join(folder, 'rows.json'), JSON.stringify(some));
  const files = Object.entries(await written());
  const contents = `
    import { measure } from ${JSON.stringify(join(root, 'benches/measure.mjs'))};
    import { say } from ${JSON.stringify(join(root, 'xtask/say.mjs'))};
    import { QUICK } from ${JSON.stringify(join(root, 'benches/interleaved.mjs'))};
    import { outcomes } from ${JSON.stringify(await outcomes())};
    import rows from ${JSON.stringify(join(folder, 'rows.json'))};
    ${files.map(([name, file]) => `import { check as ${name} } from ${JSON.stringify(file)};`).join('\n')}
    // Slices long enough for a browser's coarse clock
    const pace = { ...QUICK, rounds: 9, slice: 4 };
    say(JSON.stringify(measure(rows, { ${files.map(([name]) => name).join(', ')} }, outcomes, pace)));`;
  const stdin = { contents, resolveDir: root };
  await build({ stdin, outfile: bundle, bundle: true, minify: true, format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'warning', mainFields: ['module', 'main'] });
}

/** Runs the bundle in a runtime and returns its output */
function said(name) {
  if (browsers.includes(name)) return inBrowser(name, bundle);
  if (runtimes.includes(name)) return inRuntime(name, bundle, folder);
  return execFileSync(process.execPath, [bundle], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function print() {
  if (values.json) {
    console.log(JSON.stringify({ found, skipped }));
    return;
  }
  const sizes = { '0.2 KB': [0, 300], '0.6 to 0.9 KB': [600, 900], '8 to 20 KB': [8000, 21_000] };
  const of = (rows, [from, to], figure) => {
    const some = rows.filter(({ bytes, isText }) => !isText && bytes >= from && bytes < to);
    return median(some.map(({ contestants }) => figure(contestants))).toFixed(2);
  };
  const figures = {
    'judge/JSON': (of) => of.judge.times['JSON.parse'],
    'judge/ajv': (of) => of.judge.times.ajv,
    'parse/JSON': (of) => of.parse.times['JSON.parse'],
  };
  const lines = Object.entries(found).flatMap(([name, rows]) =>
    Object.entries(sizes).map(([size, bounds]) => [name, size, ...Object.values(figures).map((figure) => of(rows, bounds, figure))]),
  );
  console.log('How many times as fast as JSON.parse alone, and as JSON.parse, ajv and a status mapped by hand; medians of the rows\n');
  if (lines.length) console.log(aligned([['runtime', 'bodies', ...Object.keys(figures)], ...lines]));
  for (const [name, why] of Object.entries(skipped)) console.log(`skipped: ${name}: ${why}`);
}
