// `npm run size`: prints how much each import of the package adds to an application, and compares it with the budget and
// the goal.
//
// It fails if one is larger than benches/budget.json allows. The budget is not a goal: it stores the last sizes, rounded
// up a little, so that nothing grows unnoticed.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { bundles, names } from './imports.mjs';
import { assembled, encode, inFile } from './printable.mjs';
import { root, setup, step } from './setup.mjs';
import { BORDER, functions, partOf, weigh } from './weigh.mjs';

const HELP = `usage: npm run size -- [--imports] [--update]

  --imports    only the imports, without the parts of the module that reads bodies
  --update     stores the current sizes as the budget
`;

const BUDGET = join(root, 'benches/budget.json');

const { values } = parseArgs({
  options: { imports: { type: 'boolean' }, update: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

setup();

const row = (cells) => console.log(cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](at ? 12 : 36)).join('').trimEnd());

const { goals, ceilings } = JSON.parse(readFileSync(BUDGET, 'utf8'));
const weighed = Object.fromEntries(Object.entries(await bundles()).map(([name, bytes]) => [name, weigh(bytes)]));
row(['imported, in bytes', 'raw', 'gzip -9', 'brotli', 'at most', 'goal']);
for (const [name, { raw, gzip, brotli }] of Object.entries(weighed)) row([name, raw, gzip, brotli, ceilings[name] ?? '-', goals[name] ?? '']);
told();
if (!values.imports) await parts();
if (values.update) await update();

/** Fails if a bundle is over its budget, or has none. */
function told() {
  for (const [name, { gzip }] of Object.entries(weighed)) {
    if (gzip <= ceilings[name] || values.update) continue;
    console.log(`${name} is over its budget by ${gzip - (ceilings[name] ?? 0)} bytes: make it smaller, or give a reason and run npm run size -- --update`);
    process.exitCode = 1;
  }
}

async function update() {
  // Leaves some room, because another compiler's output differs slightly.
  const roomy = (bytes) => Math.ceil((bytes * 1.01) / 256) * 256;
  const known = (await names()).filter((name) => name in weighed || name in ceilings);
  // What is not built keeps its budget.
  const entries = known.map((name) => [name, name in weighed ? roomy(weighed[name].gzip) : ceilings[name]]);
  writeFileSync(BUDGET, `${JSON.stringify({ goals, ceilings: Object.fromEntries(entries) }, null, 2)}\n`);
}

/** Prints the sizes of each part of the crate, code and tables, and of each JavaScript file in the bundle */
async function parts() {
  step('building with names (a minute)');
  const stage = join(root, 'target/size');
  const { status } = spawnSync('cargo', ['xtask', 'stage', '--module', 'core', '--names', '--stage', stage], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
  const { functions: all, data, rest } = functions(join(stage, 'core.wasm'));
  const parts = { 'tables and texts of all of them': [data], [BORDER]: [rest] };
  for (const { name, bytes } of all) (parts[partOf(name)] ??= []).push(bytes);
  // Each part is compressed by itself, so what two parts have in common is counted twice.
  heavy('part of core.wasm, in bytes', Object.entries(parts).map(([part, bytes]) => [part, Buffer.concat(bytes)]));
  const options = { minify: true, charset: 'utf8', target: 'es2022' };
  const bundle = { ...options, entryPoints: [join(stage, 'inline.js')], bundle: true, format: 'esm', platform: 'neutral' };
  const { metafile } = await build({ ...bundle, absWorkingDir: stage, plugins: [inFile], write: false, metafile: true, outdir: stage, logLevel: 'warning' });
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.keys(inputs).map(async (file) => {
    if (file.endsWith('.wasm')) return [`${file} as text`, Buffer.from(encode(readFileSync(join(stage, '../pkg', file))))];
    if (file.endsWith('.wat')) return [file, Buffer.from(await assembled(join(stage, file)))];
    const { code } = await transform(readFileSync(join(stage, file), 'utf8'), options);
    return [file, Buffer.from(code)];
  });
  heavy('part of core.js, in bytes', await Promise.all(files));
}

/** Prints the sizes of parts, the largest first. */
function heavy(title, parts) {
  console.log();
  row([title, 'raw', 'gzip -9', 'brotli']);
  const weights = parts.map(([part, bytes]) => [part, weigh(bytes)]).sort(([, a], [, b]) => b.raw - a.raw);
  for (const [part, { raw, gzip, brotli }] of weights) row([part, raw, gzip, brotli]);
}
