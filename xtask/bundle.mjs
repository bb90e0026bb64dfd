// Bundles the staged JavaScript into the entries of the package: node xtask/bundle.mjs STAGE PKG

import { writeFile } from 'node:fs/promises';
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
  // For an uncaught error, Node prints the line that threw it. That line must not be the whole program.
  lineLimit: 600,
  platform: 'neutral',
  // The oldest version with everything that the core needs. The wasm needs newer engines anyway (simd128).
  target: 'es2022',
};

async function entry(from, to, options) {
  const { outputFiles: [{ text }] } = await build({ ...common, ...options, entryPoints: [from], write: false });
  // Joins strings that were broken into lines, which saves bytes, and puts the wasm on a line of its own.
  const lines = text.replaceAll('\\\n', '').replace(/="([^"\\]{10000,})"/, '=\n"$1"\n');
  await writeFile(join(pkg, to), lines, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
}

/** Writes an entry of the summaries, which imports the default entry from the same folder */
const summaries = (from, to, first, options) =>
  entry(`summaries/${from}`, to, { ...options, alias: { idverdict: first }, external: [first, ...(options.external ?? [])] });

/** Writes the four entries of a folder that shares nothing with the default entry */
const alone = (name) => [
  entry(`${name}/inline.js`, `${name}.js`, { format: 'esm', plugins: [inFile] }),
  entry(`${name}/inline.js`, `${name}.cjs`, { format: 'cjs', plugins: [inFile] }),
  entry(`${name}/workerd.js`, `${name}.workerd.js`, { format: 'esm', external: [`./${name}.wasm`] }),
  entry(`${name}/edge-light.js`, `${name}.edge-light.js`, { format: 'esm', external: [`./${name}.wasm?module`] }),
];

await Promise.all([
  entry('inline.js', 'inline.js', { format: 'esm', plugins: [inFile] }),
  entry('inline.js', 'inline.cjs', { format: 'cjs', plugins: [inFile] }),
  entry('workerd.js', 'workerd.js', { format: 'esm', external: ['./core.wasm'] }),
  entry('edge-light.js', 'edge-light.js', { format: 'esm', external: ['./core.wasm?module'] }),
  summaries('inline.js', 'summaries.js', './inline.js', { format: 'esm', plugins: [inFile] }),
  summaries('inline.js', 'summaries.cjs', './inline.cjs', { format: 'cjs', plugins: [inFile] }),
  summaries('workerd.js', 'summaries.workerd.js', './workerd.js', { format: 'esm', external: ['./summaries.wasm'] }),
  summaries('edge-light.js', 'summaries.edge-light.js', './edge-light.js', { format: 'esm', external: ['./summaries.wasm?module'] }),
  ...alone('delivery'),
  ...alone('asymmetric'),
  // The command line imports the library that is shipped beside it, instead of bundling a copy.
  entry('cli.js', 'cli.js', { format: 'esm', platform: 'node', external: ['./inline.js'] }),
]);
