// Bundles the program `idverdict` with the libraries that only it uses, and collects their licences.

import { readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './setup.mjs';

/** The files of the package that the program imports */
const SHIPPED = ['node.js', 'anonymize.js', 'asymmetric.js', 'summaries.js'];

/** An esbuild plugin that imports the library that is shipped beside the program, instead of bundling a copy */
const beside = {
  name: 'beside',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+[a-z]+\.js$/ }, ({ path }) => {
      const name = path.replaceAll('../', '');
      return SHIPPED.includes(name) ? { path: `./${name}`, external: true, sideEffects: false } : undefined;
    });
  },
};

/** Libraries in CommonJS load parts of Node by `require`. */
const REQUIRE = { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' };

/** Writes the program, and the licences of what is in it. `common` are the options of every bundle. */
export async function commandLine(common, pkg) {
  const { outputFiles: [{ text }], metafile } = await build({
    ...common,
    entryPoints: ['cli/main.js'],
    banner: REQUIRE,
    format: 'esm',
    metafile: true,
    nodePaths: [join(root, 'node_modules')],
    platform: 'node',
    plugins: [beside],
    target: 'node20.12',
    write: false,
  });
  await writeFile(join(pkg, 'cli.js'), text, { mode: 0o755 });
  await writeFile(join(pkg, 'cli.licenses.txt'), licences(Object.keys(metafile.inputs)));
}

/** Returns the licences of the libraries among the files of a bundle. */
function licences(files) {
  const folders = new Set(files.map((file) => /^(?:\.\.\/)*(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter((folder) => folder !== undefined));
  const parts = [...folders].sort().map((found) => {
    const folder = join(root, found.slice(found.indexOf('node_modules')));
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `cli.js contains these libraries:\n\n${parts.join('\n---\n\n')}`;
}
