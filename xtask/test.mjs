// `npm test`: sets everything up, runs every check in turn until one fails, and prints a summary.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CHROMIUM } from './browsers.mjs';
import { debian } from './debian.mjs';
import { files, root, setup } from './setup.mjs';

const WASM = ['--target', 'wasm32-unknown-unknown'];
const BORDER = ['test', '--package', 'idverdict', ...WASM, '--test', 'border'];
const STRICT = ['--', '--deny', 'warnings'];

const all = files(join(root, 'tests')).filter((file) => file.endsWith('.test.mjs'));
// This test compiles for minutes and would slow down the others if it ran beside them.
const sixth = join(root, 'tests/sixth-provider.test.mjs');
const scripts = all.filter((file) => file !== sixth);
const DRIVER = '/usr/bin/chromedriver';
const tool = (path, ...words) => ['node', join(root, 'node_modules', path), ...words];

const STEPS = [
  { name: 'Rust is formatted', command: ['cargo', 'fmt', '--all', '--check'] },
  { name: 'clippy', command: ['cargo', 'clippy', '--workspace', '--all-targets', ...STRICT] },
  {
    name: 'clippy, for wasm',
    command: ['cargo', 'clippy', '--package', 'idverdict', ...WASM, '--lib', '--test', 'border', '--all-features', ...STRICT],
  },
  { name: 'Rust tests', command: ['cargo', 'test', '--workspace', '--exclude', 'test-runner'] },
  { name: 'Rust documentation', command: ['cargo', 'doc', '--workspace', '--no-deps'], env: { RUSTDOCFLAGS: '--deny warnings' } },
  { name: 'border tests in Node', command: ['cargo', ...BORDER] },
  {
    name: 'border tests in Chromium',
    command: ['cargo', ...BORDER],
    // The runner's own time limits are too short for a busy machine.
    env: {
      CHROMEDRIVER: DRIVER,
      WASM_BINDGEN_TEST_DRIVER_TIMEOUT: '30',
      WASM_BINDGEN_TEST_TIMEOUT: '120',
      WASM_BINDGEN_USE_BROWSER: '1',
    },
    skip: () => !debian([CHROMIUM, DRIVER], ['chromium', 'chromium-driver']) && 'neither chromium nor a way to install it',
  },
  { name: 'JavaScript tests', command: ['node', '--test', '--test-reporter=spec', ...scripts] },
  { name: 'a sixth provider', command: ['node', '--test', '--test-reporter=spec', sixth] },
  { name: 'type tests', command: tool('typescript/bin/tsc', '--project', 'tests/types') },
];

const ran = [];

// The entry of one provider shows what those of the others do, and each takes a minute to build. The README shows Bive's.
process.env.IDVERDICT_SINGLE ??= 'bive';
setup();
for (const { name, command, env, skip } of STEPS) {
  const why = skip?.();
  console.log(`\n=== ${name}${why ? ` (skipped: ${why})` : ''}`);
  const start = performance.now();
  const counts = why ? { passed: 0, failed: 0, skipped: 1 } : await run(command, env);
  ran.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
  if (counts.failed > 0) break;
}
summary();

async function run([program, ...words], env) {
  const child = spawn(program, words, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
    from.setEncoding('utf8');
    from.on('data', (text) => {
      output += text;
      to.write(text);
    });
  }
  const status = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', resolve);
  });
  return count(output, status === 0);
}

/** Adds up the counts that the test runner prints. A step without counts is one check. */
function count(output, good) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  // cargo and wasm-bindgen close each binary with one line
  for (const [, passed, failed, skipped] of output.matchAll(/^test result: .*?(\d+) passed; (\d+) failed; (\d+) ignored/gm)) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
    sum.skipped += Number(skipped);
  }
  // node closes the whole run with one line for each
  for (const [, what, number] of output.matchAll(/^ℹ (pass|fail|cancelled|skipped) (\d+)$/gm)) {
    sum[{ pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped' }[what]] += Number(number);
  }
  if (good && sum.passed + sum.skipped === 0) sum.passed = 1;
  if (!good && sum.failed === 0) sum.failed = 1;
  return sum;
}

function summary() {
  console.log('\n=== summary');
  for (const [at, { name }] of STEPS.entries()) {
    const step = ran[at];
    console.log(
      step
        ? `${name.padEnd(28)}${step.passed} passed, ${step.failed} failed, ${step.skipped} skipped, ${step.seconds.toFixed(1)} s`
        : `${name.padEnd(28)}not run`,
    );
  }
  const total = (what) => ran.reduce((sum, step) => sum + step[what], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
