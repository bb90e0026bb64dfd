// `npm start`: sets everything up, then runs the command line with the caller's arguments.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setup } from './setup.mjs';

setup();

// File names are relative to the caller's folder; npm changes to the folder of the project.
const cwd = process.env.INIT_CWD ?? process.cwd();
// If the caller names no file, the samples are judged.
const words = [join(root, 'pkg/cli.js'), '--samples', join(root, 'tests/fixtures'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { cwd, stdio: 'inherit' });
process.exit(status ?? 1);
