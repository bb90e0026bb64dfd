// What `npm start` runs: the set-up, then the program on what the caller named.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setup } from './setup.mjs';

setup();

// Files are named from where the caller stands, which npm leaves for the folder of the project.
const cwd = process.env.INIT_CWD ?? process.cwd();
// The samples are what the program judges where the caller names no file.
const words = [join(root, 'pkg/cli.js'), '--samples', join(root, 'tests/fixtures'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { cwd, stdio: 'inherit' });
process.exit(status ?? 1);
