// Makes a folder for each entry but the default one, for resolvers that do not read `exports`: TypeScript's `node10`,
// eslint-plugin-import and older bundlers. `npm pack` makes them before it packs and removes them afterwards.
//
// node xtask/stubs.mjs write|remove

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** Returns the entries of a package that are programs, with their folders. */
function entries(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const programs = Object.entries(exports).filter(([name, conditions]) => name !== '.' && conditions.require !== undefined);
  return programs.flatMap(([name, { import: module, require: common }]) => {
    const files = { main: common.default, module: module.default, types: common.types };
    const written = (word) => Object.fromEntries(Object.entries(files).map(([key, file]) => [key, file.replace('*', word)]));
    return wordsOf(folder, files.main).map((word) => [name.replace('*', word), written(word)]);
  });
}

/** Returns what a `*` in the path of a file stands for. */
function wordsOf(folder, file) {
  if (!file.includes('*')) return [''];
  const ending = basename(file).slice(1);
  return readdirSync(join(folder, dirname(file))).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

/** Writes the folders into a package. */
export function write(folder) {
  for (const [name, files] of entries(folder)) {
    const stub = join(folder, name);
    const to = (file) => relative(stub, join(folder, file)).replaceAll('\\', '/');
    mkdirSync(stub, { recursive: true });
    const paths = Object.entries(files).map(([key, file]) => [key, to(file)]);
    writeFileSync(join(stub, 'package.json'), `${JSON.stringify({ ...Object.fromEntries(paths), sideEffects: false }, null, 2)}\n`);
  }
}

/** Removes them. */
export function remove(folder) {
  for (const [name] of entries(folder)) rmSync(join(folder, name.split('/').slice(0, 2).join('/')), { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ({ write, remove })[process.argv[2]](root);
