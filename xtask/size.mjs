// What `npm run size` prints: the bytes of what is shipped, and with --providers what each provider adds to them.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { copied } from './copy.mjs';
import { root, setup, step } from './setup.mjs';

// A goal, not yet a limit: the script says how far off it is and fails nobody.
const GOAL = { file: 'inline.js', gzip: 64 * 1024 };
const FILES = ['core.wasm', 'inline.js', 'inline.cjs', 'workerd.js', 'edge-light.js', 'summaries.wasm', 'summaries.js'];
const REGISTRY = 'src/providers/mod.rs';

const { values } = parseArgs({ options: { providers: { type: 'boolean' } } });

setup();

const row = (cells) => console.log(cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](16)).join('').trimEnd());
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

row(['bytes', 'raw', 'gzip -9', 'brotli']);
for (const file of FILES) {
  const bytes = readFileSync(join(root, 'pkg', file));
  row([file, bytes.length, gzip(bytes), brotliCompressSync(bytes).length]);
}
const over = gzip(readFileSync(join(root, 'pkg', GOAL.file))) - GOAL.gzip;
console.log(
  over > 0
    ? `\n${GOAL.file} after gzip -9 is over the goal of ${GOAL.gzip / 1024} KB by ${over} bytes`
    : `\n${GOAL.file} after gzip -9 is within the goal of ${GOAL.gzip / 1024} KB, with ${-over} bytes to spare`,
);
if (values.providers) providers();

/** What the build weighs less without each provider, whose two lines are taken out of a copy of the tree */
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
