// Which bodies the arguments name: files, folders, globs and standard input.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './usage.js';

/** The endings of files that are taken from folders: with one body, and with one body in each line */
const BODIES = ['json'];
const LINES = ['ndjson', 'jsonl'];

/** Returns the bodies that the arguments name: the path of each, and the name to show. */
export async function sourcesOf(args, { lines } = {}) {
  if (args.length === 0) throw new UsageError('expected a FILE, or - for standard input');
  if (args.filter((arg) => arg === '-').length > 1) throw new UsageError('standard input can be read only once');
  const endings = lines ? LINES : BODIES;
  const found = [];
  for (const arg of args) found.push(...(arg === '-' ? [{ file: '-', name: '(stdin)' }] : await named(arg, endings)));
  return found;
}

async function named(arg, endings) {
  const found = await stat(arg).catch(() => undefined);
  // What is there is meant, even if it looks like a pattern. A file that is not there is reported when it is read.
  if (found?.isDirectory()) return (await below(arg, endings)).map(({ file }) => ({ file, name: slashed(file) }));
  if (found === undefined && /^[a-z]{2,}$/.test(arg)) throw new UsageError(`there is no file and no command ${arg}`);
  if (found !== undefined || !isDynamicPattern(slashed(arg))) return [{ file: arg, name: arg }];
  const files = await glob(slashed(arg), { expandDirectories: false });
  if (files.length === 0) throw new UsageError(`no file matches ${arg}`);
  return files.sort().map((file) => ({ file, name: file }));
}

/** Returns the files below a folder that have one of the endings, each with its name in that folder. */
export async function below(folder, endings = BODIES) {
  // Without this, a folder that is not there would look empty.
  await stat(folder);
  const names = await glob(endings.map((ending) => `**/*.${ending}`), { cwd: folder, expandDirectories: false });
  if (names.length === 0) throw new UsageError(`there is no .${endings.join(' or .')} file below ${folder}`);
  return names.sort().map((name) => ({ file: path.join(folder, name), name }));
}

const slashed = (file) => (path.sep === '\\' ? file.replaceAll('\\', '/') : file);
