// Where the browser of the tests is, as Debian packs it; nothing here downloads one of its own.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { step } from './setup.mjs';

export const BROWSER = '/usr/bin/chromium';
export const DRIVER = '/usr/bin/chromedriver';

/** Whether the browser and its driver are there, after installing them where that is possible. */
export function chromium() {
  if (there()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  step("installing Debian's chromium and chromium-driver (half a minute)");
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'chromium-driver'], options);
  return there();
}

function there() {
  return existsSync(BROWSER) && existsSync(DRIVER);
}
