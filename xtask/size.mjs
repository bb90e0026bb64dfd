// `npm run size`: prints the sizes of the shipped files and their parts, and compares them with the budget and the goal.
//
// It fails if a file is larger than benches/budget.json allows. The budget is not a goal: it stores the last sizes,
// rounded up a little, so that no file grows unnoticed.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { copied } from './copy.mjs';
import { assembled, encode, inFile } from './printable.mjs';
import { root, setup, step } from './setup.mjs';
import { BORDER, functions, gzip, partOf, weigh } from './weigh.mjs';

const HELP = `usage: npm run size -- [--files | --providers] [--update]

  --files      only the shipped files, without their parts
  --providers  also what each provider adds, by building without it (a minute each)
  --update     stores the current sizes as the budget
`;

const BUDGET = join(root, 'benches/budget.json');
const REGISTRY = 'src/providers/mod.rs';

const { values } = parseArgs({
  options: { files: { type: 'boolean' }, providers: { type: 'boolean' }, update: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

setup();

const row = (cells) => console.log(cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](at ? 12 : 36)).join('').trimEnd());

const { goal, ceilings } = JSON.parse(readFileSync(BUDGET, 'utf8'));
const weighed = Object.fromEntries(Object.keys(ceilings).map((file) => [file, weigh(readFileSync(join(root, 'pkg', file)))]));
row(['file, in bytes', 'raw', 'gzip -9', 'brotli', 'at most']);
for (const [file, { raw, gzip, brotli }] of Object.entries(weighed)) row([file, raw, gzip, brotli, ceilings[file]]);
told();
if (!values.files) await parts();
if (values.providers) providers();
if (values.update) update();

/** Prints how far away the goal is, and fails if a file is over its budget. */
function told() {
  const over = weighed[goal.file].gzip - goal.gzip;
  const kilobytes = `${goal.gzip / 1024} KB of ${goal.file} after gzip -9`;
  console.log(over > 0 ? `\nThe goal is ${kilobytes}: ${over} bytes too many` : `\nThe goal is ${kilobytes}: met, with ${-over} bytes to spare`);
  for (const [file, { gzip }] of Object.entries(weighed)) {
    if (gzip <= ceilings[file] || values.update) continue;
    console.log(`${file} is over its budget by ${gzip - ceilings[file]} bytes: make it smaller, or give a reason and run npm run size -- --update`);
    process.exitCode = 1;
  }
}

function update() {
  // Leaves some room, because another compiler's output differs slightly.
  const roomy = (bytes) => Math.ceil((bytes * 1.01) / 256) * 256;
  const ceilings = Object.fromEntries(Object.entries(weighed).map(([file, { gzip }]) => [file, roomy(gzip)]));
  writeFileSync(BUDGET, `${JSON.stringify({ goal, ceilings }, null, 2)}\n`);
}

/** Prints the sizes of each part of the crate, code and tables, and of each JavaScript file in the bundle */
async function parts() {
  step('building with names (a minute)');
  const stage = join(root, 'target/size');
  const { status } = spawnSync('cargo', ['xtask', 'stage', '--names', '--stage', stage], { cwd: root, stdio: ['ignore', 2, 2] });
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
  heavy('part of inline.js, in bytes', await Promise.all(files));
}

/** Prints the sizes of parts, the largest first. */
function heavy(title, parts) {
  console.log();
  row([title, 'raw', 'gzip -9', 'brotli']);
  const weights = parts.map(([part, bytes]) => [part, weigh(bytes)]).sort(([, a], [, b]) => b.raw - a.raw);
  for (const [part, { raw, gzip, brotli }] of weights) row([part, raw, gzip, brotli]);
}

/** Prints how much smaller the build is without each provider, by removing its two lines from a copy of the tree */
function providers() {
  const registry = readFileSync(join(root, REGISTRY), 'utf8');
  const names = [...registry.matchAll(/^ {4}&(\w+)::PROVIDER,$/gm)].map(([, name]) => name);
  step(`building without each of ${names.length} providers (a minute each)`);
  const whole = sizes(join(root, 'pkg'));
  const copy = copied();
  try {
    console.log();
    row(['without', ...Object.keys(whole)]);
    for (const name of names) {
      const rest = registry.replace(`mod ${name};\n`, '').replace(`    &${name}::PROVIDER,\n`, '');
      writeFileSync(join(copy.folder, REGISTRY), rest);
      copy.run('cargo', ['xtask', 'build']);
      const less = sizes(join(copy.folder, 'pkg'));
      row([name, ...Object.entries(whole).map(([what, bytes]) => less[what] - bytes)]);
    }
  } finally {
    copy.remove();
  }
}

function sizes(pkg) {
  const [core, inline] = ['core.wasm', 'inline.js'].map((file) => readFileSync(join(pkg, file)));
  return { 'core.wasm': core.length, 'gzip -9': gzip(core), 'inline.js': inline.length, 'its gzip -9': gzip(inline) };
}
