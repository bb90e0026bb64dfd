// Makes a folder for each entry but the default one, for resolvers that do not read `exports`: TypeScript's `node10`,
// eslint-plugin-import and older bundlers. `npm pack` makes them before it packs and removes them afterwards.
//
// node xtask/stubs.mjs write|remove

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** Returns the entries of a package that are programs, with their folders. */
function entries(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).filter(([name, conditions]) => name !== '.' && conditions.require !== undefined);
}

/** Writes the folders into a package. */
export function write(folder) {
  for (const [name, { import: module, require: common }] of entries(folder)) {
    const stub = join(folder, name);
    const to = (file) => relative(stub, join(folder, file)).replaceAll('\\', '/');
    mkdirSync(stub, { recursive: true });
    const content = { main: to(common.default), module: to(module.default), types: to(common.types), sideEffects: false };
    writeFileSync(join(stub, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** Removes them. */
export function remove(folder) {
  for (const [name] of entries(folder)) rmSync(join(folder, name.split('/').slice(0, 2).join('/')), { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ({ write, remove })[process.argv[2]](root);
