// Runs a script in a runtime other than the current Node.
//
// Each runtime is an npm package that contains its binary. It is installed below target/ when it is first used. None of
// these packages runs a script or downloads anything else.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const { platform, arch } = process;
const windows = platform === 'win32';
const system = windows ? 'win' : platform;

/** The package of each runtime, and the binary in it */
const RUNTIMES = {
  'Node 22': { package: `node-${system}-${arch}@22.23.3`, binary: 'bin/node' },
  'Node 24': { package: `node-${system}-${arch}@24.21.0`, binary: 'bin/node' },
  Deno: {
    package: `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}@2.9.6`,
    binary: 'deno',
    words: ['run', '--no-prompt', '--allow-read'],
  },
  Bun: { package: `@oven/bun-${windows ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}@1.4.5`, binary: 'bin/bun' },
};

export const runtimes = Object.keys(RUNTIMES);

/** Returns whether a runtime is available, after trying to install it */
export function hasRuntime(name) {
  const { folder, program } = place(name);
  if (existsSync(program)) return true;
  const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', ['install', '--prefix', folder, ...flags, RUNTIMES[name].package], { stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  return existsSync(program);
}

/** Returns the path of a runtime's program */
export const programOf = (name) => place(name).program;

/** Runs a script in a folder and returns its output */
export function inRuntime(name, script, folder) {
  const { words = [] } = RUNTIMES[name];
  return execFileSync(place(name).program, [...words, script], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
}

function place(name) {
  const { package: from, binary } = RUNTIMES[name];
  const folder = join(root, 'target/runtimes', from.replaceAll(/[^\w.-]/g, '-'));
  const program = join(folder, 'node_modules', from.slice(0, from.lastIndexOf('@')), windows ? `${binary}.exe` : binary);
  return { folder, program };
}
