// `npm run test:www`: builds the page, and tests all of it in Debian's Chromium and Firefox.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasBrowser } from './browsers.mjs';
import { files, root, setup, step } from './setup.mjs';

setup();
for (const name of ['Chromium', 'Firefox']) if (!hasBrowser(name)) step(`there is no ${name}, so its tests are skipped`);

const run = (...words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
const specs = files(join(root, 'tests/www')).filter((file) => file.endsWith('.spec.mjs'));

process.exitCode = run('node_modules/vite/bin/vite.js', 'build', '--config', 'www/vite.config.ts')
  || run('--test', '--test-concurrency=1', '--test-reporter=spec', 'tests/www.test.mjs', ...specs);
