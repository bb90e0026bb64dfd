// Bundles the staged JavaScript into the entries of the package: node xtask/bundle.mjs STAGE PKG

import { join } from 'node:path';
import { build } from 'esbuild';
import { inFile } from './printable.mjs';

const [stage, pkg] = process.argv.slice(2);

const common = {
  absWorkingDir: stage,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  platform: 'neutral',
  // The oldest that has all the core needs; what the wasm uses (simd128) is younger.
  target: 'es2022',
};

const entry = (from, to, options) => build({ ...common, ...options, entryPoints: [from], outfile: join(pkg, to) });

/** An entry of the summaries, which takes the first entry from beside it */
const summaries = (from, to, first, options) =>
  entry(`summaries/${from}`, to, { ...options, alias: { idverdict: first }, external: [first, ...(options.external ?? [])] });

await Promise.all([
  entry('inline.js', 'inline.js', { format: 'esm', plugins: [inFile] }),
  entry('inline.js', 'inline.cjs', { format: 'cjs', plugins: [inFile] }),
  entry('workerd.js', 'workerd.js', { format: 'esm', external: ['./core.wasm'] }),
  entry('edge-light.js', 'edge-light.js', { format: 'esm', external: ['./core.wasm?module'] }),
  summaries('inline.js', 'summaries.js', './inline.js', { format: 'esm', plugins: [inFile] }),
  summaries('inline.js', 'summaries.cjs', './inline.cjs', { format: 'cjs', plugins: [inFile] }),
  summaries('workerd.js', 'summaries.workerd.js', './workerd.js', { format: 'esm', external: ['./summaries.wasm'] }),
  summaries('edge-light.js', 'summaries.edge-light.js', './edge-light.js', { format: 'esm', external: ['./summaries.wasm?module'] }),
  // The program uses the library as shipped beside it rather than a copy of its own.
  entry('cli.js', 'cli.js', { format: 'esm', platform: 'node', external: ['./inline.js'] }),
]);
