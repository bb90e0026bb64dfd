// Returns whether programs of Debian packages are available, after trying to install them.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { step } from './setup.mjs';

export function debian(programs, packages) {
  const there = () => programs.every((program) => existsSync(program));
  if (there()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  step(`installing Debian's ${packages.join(' and ')} (half a minute)`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
  return there();
}
