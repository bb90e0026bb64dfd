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
  // Of what nobody has caught, Node prints the line that threw it; that is not to be the whole program.
  lineLimit: 600,
  platform: 'neutral',
  // The oldest that has all the core needs; what the wasm uses (simd128) is younger.
  target: 'es2022',
};

async function entry(from, to, options) {
  const { outputFiles: [{ text }] } = await build({ ...common, ...options, entryPoints: [from], write: false });
  // A string that was broken into lines is the same in one and weighs less; the wasm has that one to itself.
  const lines = text.replaceAll('\\\n', '').replace(/="([^"\\]{10000,})"/, '=\n"$1"\n');
  await writeFile(join(pkg, to), lines, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
}

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
