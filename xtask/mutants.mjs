// `npm run mutants`: changes the code in one place at a time and lists the changes that no test detects.
// Arguments after `--` go to cargo-mutants: `-- --file src/identity/mrz.rs`, `-- --in-diff FILE`, `-- --shard 0/8`.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, step } from './setup.mjs';

const VERSION = '27.1.0';
const TOOLS = join(root, 'target/tools');
const MUTANTS = join(TOOLS, 'bin/cargo-mutants');

if (spawnSync('cargo', ['--version']).status !== 0) skip('neither Rust nor a way to install it (https://rustup.rs)');
if (!installed()) {
  step(`installing cargo-mutants ${VERSION} (two minutes or more)`);
  const words = ['install', 'cargo-mutants', '--version', VERSION, '--locked', '--root', TOOLS, '--target-dir', join(TOOLS, 'build')];
  spawnSync('cargo', words, { cwd: root, stdio: ['ignore', 2, 2] });
  if (!installed()) skip(`cargo-mutants ${VERSION} could not be installed`);
}
// The results are in target/mutants.out.
const words = ['mutants', '--dir', root, '--output', join(root, 'target'), ...process.argv.slice(2)];
process.exitCode = spawnSync(MUTANTS, words, { stdio: 'inherit' }).status ?? 1;

function installed() {
  return spawnSync(MUTANTS, ['mutants', '--version'], { encoding: 'utf8' }).stdout?.includes(` ${VERSION}`) ?? false;
}

function skip(why) {
  console.log(`mutants: skipped: ${why}`);
  process.exit();
}
