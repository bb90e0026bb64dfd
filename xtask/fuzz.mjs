// `npm run fuzz`: runs a coverage-guided fuzzer that starts from the fixtures. `-- --seconds N`; 60 by default.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { files, root, step } from './setup.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });

const COVERAGE = [
  '--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4',
  '-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table',
  '-Cllvm-args=-sanitizer-coverage-trace-compares',
].join(' ');

if (process.platform !== 'linux' || process.arch !== 'x64' || spawnSync('c++', ['--version']).status !== 0) {
  console.log('fuzz: skipped: it is built on x86-64 Linux, with a C++ compiler (apt-get install g++)');
  process.exit();
}
const target = 'x86_64-unknown-linux-gnu';
const folder = join(root, 'target/fuzz');
const corpus = join(folder, 'corpus');
mkdirSync(corpus, { recursive: true });
for (const file of files(join(root, 'tests/fixtures')).filter((name) => name.endsWith('.json'))) {
  copyFileSync(file, join(corpus, file.slice(root.length).replaceAll('/', '.')));
}
step('building the fuzzer (two minutes the first time)');
run('cargo', ['build', '--release', '--manifest-path', 'fuzz/Cargo.toml', '--target', target, '--target-dir', folder], { RUSTFLAGS: COVERAGE });
// The fuzzer prints where it stores what it finds.
run(join(folder, target, 'release/fuzz'), [corpus, `-max_total_time=${values.seconds}`, '-max_len=4096', `-artifact_prefix=${folder}/`, '-print_final_stats=1']);

function run(program, words, env = {}) {
  const { status } = spawnSync(program, words, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
