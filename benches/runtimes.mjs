// `npm run bench:runtimes`: the short form of the bench in every runtime that can be had here.
//
// Each comes as a package of npm's that holds its binary, installed below target/ when it is asked for: none of them
// runs a script or downloads anything else. What cannot be had is skipped by name.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BROWSER, chromium } from '../xtask/chromium.mjs';
import { rows } from './bodies.mjs';
import { median } from './interleaved.mjs';
import { written } from './peers/index.mjs';
import { aligned } from './print.mjs';

const { platform, arch } = process;
const system = { linux: 'linux', darwin: 'darwin', win32: 'win' }[platform];

const HUGE = { encoding: 'utf8', maxBuffer: 1 << 28 };

/** What there is beside the Node that runs this: the package and the binary in it */
const RUNTIMES = {
  'Node 22': { package: `node-${system}-${arch}@22.23.3`, binary: 'bin/node' },
  'Node 24': { package: `node-${system}-${arch}@24.21.0`, binary: 'bin/node' },
  Deno: { package: `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}@2.9.6`, binary: 'deno', words: ['run', '--no-prompt'] },
  Bun: { package: `@oven/bun-${platform === 'win32' ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}@1.4.5`, binary: 'bin/bun' },
};

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'target/bench/runtimes');
const bundle = join(folder, 'bundle.mjs');
await mkdir(folder, { recursive: true });
await bundled();

const found = {};
const skipped = {};
const run = {
  [`Node ${process.version}`]: () => JSON.parse(execFileSync(process.execPath, [bundle], HUGE)),
  ...Object.fromEntries(Object.entries(RUNTIMES).map(([name, of]) => [name, () => within(of)])),
  Chromium: browser,
};
for (const [name, call] of Object.entries(run)) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  try {
    found[name] = await call();
  } catch (error) {
    skipped[name] = String(error.stderr || error.message).trim().split('\n').find((line) => /error/i.test(line)) ?? error.message;
  }
}
print();

/** One file with everything in it: the package, the peers, the bodies */
async function bundled() {
  // Without the forms that say more of a body than of a runtime
  const some = (await rows(root)).filter(({ form }) => ['minified', 'pretty', 'as a string'].includes(form));
  await writeFile(join(folder, 'rows.json'), JSON.stringify(some));
  const files = Object.entries(await written(root));
  const contents = `
    import { measure } from ${JSON.stringify(join(root, 'benches/measure.mjs'))};
    import { QUICK } from ${JSON.stringify(join(root, 'benches/interleaved.mjs'))};
    import rows from ${JSON.stringify(join(folder, 'rows.json'))};
    ${files.map(([name, file]) => `import { check as ${name} } from ${JSON.stringify(file)};`).join('\n')}
    // Slices as long as a browser's coarse clock needs
    const pace = { ...QUICK, rounds: 9, slice: 4 };
    const measured = JSON.stringify(measure(rows, { ${files.map(([name]) => name).join(', ')} }, pace));
    if (globalThis.document === undefined) console.log(measured);
    else globalThis.measured = measured;`;
  const stdin = { contents, resolveDir: root };
  await build({ stdin, outfile: bundle, bundle: true, minify: true, format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'warning', mainFields: ['module', 'main'] });
}

function within({ package: name, binary, words = [] }) {
  const own = join(folder, name.replaceAll(/[^\w.-]/g, '-'));
  const program = join(own, 'node_modules', name.slice(0, name.lastIndexOf('@')), platform === 'win32' ? `${binary}.exe` : binary);
  if (!existsSync(program)) {
    const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', own, ...flags, name], { encoding: 'utf8', stdio: 'pipe', shell: platform === 'win32' });
  }
  return JSON.parse(execFileSync(program, [...words, bundle], { ...HUGE, stdio: 'pipe' }));
}

async function browser() {
  if (!chromium()) throw new Error('there is neither chromium nor a way to install it');
  const playwright = await import('playwright-core');
  const own = await playwright.chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  try {
    const page = await own.newPage();
    page.setDefaultTimeout(300_000);
    await page.addScriptTag({ path: bundle, type: 'module' });
    return JSON.parse(await page.waitForFunction(() => globalThis.measured).then((handle) => handle.jsonValue()));
  } finally {
    await own.close();
  }
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
