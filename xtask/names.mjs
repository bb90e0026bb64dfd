// `npm run names`: prints how the comparison of names judges the pairs in tests/names. `-- --list` also prints the pairs
// that it gets wrong, and its answer for each undecidable pair.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const env = { ...process.env };
if (values.list) env.NAMES_LIST = '1';
const words = ['test', '--quiet', '--test', 'names', '--', '--exact', 'the_figures_are_printed', '--nocapture'];
const { status, stdout } = spawnSync('cargo', words, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
console.log(stdout.split('\n').filter((line) => /^(honest|different|undecidable| {4})/.test(line)).join('\n'));
process.exitCode = status ?? 1;
