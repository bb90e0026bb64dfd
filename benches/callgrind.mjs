// Counts the instructions of native programs with valgrind.

import { spawnSync } from 'node:child_process';
import { root } from '../xtask/setup.mjs';

export const compiler = says('rustc', ['--version'])?.split(' ').slice(0, 2).join(' ');

/** Why nothing can be counted here, or `undefined` if it can */
export const missing = says('valgrind', ['--version']) === undefined ? 'there is no valgrind (apt-get install valgrind)' : undefined;

/** Builds the native programs and returns the path of the one with this name. */
export function built(name) {
  const words = ['build', '--release', '--package', 'native-bench', '--message-format=json-render-diagnostics'];
  const { status, stdout } = spawnSync('cargo', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2], maxBuffer: 1 << 26 });
  if (status !== 0) process.exit(1);
  const messages = stdout.trim().split('\n').map((line) => JSON.parse(line));
  return messages.find(({ target, executable }) => executable && target.name === name).executable;
}

/** Returns the instructions of a program that does something several times and prints how often it did. */
export function counted(program, words, times) {
  const all = ['--tool=callgrind', '--callgrind-out-file=/dev/null', program, ...words, String(times)];
  const { status, stdout, stderr } = spawnSync('valgrind', all, { encoding: 'utf8' });
  if (status !== 0 || Number(stdout) !== times) throw new Error(`${words.join(' ')}: was done ${stdout.trim()} times of ${times}: ${stderr}`);
  return Number(stderr.match(/Collected : (\d+)/)[1]);
}

function says(program, words) {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
