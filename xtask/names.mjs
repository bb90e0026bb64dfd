// `npm run names`: prints what the comparison of names makes of the pairs in tests/names; `-- --list` adds those that it
// gets wrong, and how each undecidable one falls.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const env = { ...process.env };
if (values.list) env.NAMES_LIST = '1';
const words = ['test', '--quiet', '--test', 'names', '--', '--exact', 'figures', '--nocapture'];
const { status, stdout } = spawnSync('cargo', words, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
console.log(stdout.split('\n').filter((line) => /^(honest|different|undecidable| {4})/.test(line)).join('\n'));
process.exitCode = status ?? 1;
