// What programs import of the package, each bundled and minified as an application would be.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './setup.mjs';

const FUNCTIONS = 'judge, inspect, parse, validate';

/** Returns whether the build made an entry for a provider alone */
export const hasEntry = ({ name }) => existsSync(join(root, `pkg/providers/${name}.js`));

/** Returns the import of each row of the table of sizes: its name, what it imports and from which entry, built or not */
async function imports() {
  const { providers } = await import(pathToFileURL(join(root, 'pkg/inline.js')));
  return [
    ['everything', '*', 'idverdict'],
    ...[FUNCTIONS, 'fold, supersedes', 'toVerifiedClaims', 'summarize', 'version, IdverdictError'].map((names) => [names, names, 'idverdict']),
    ...providers.map((provider) => [`providers/${provider.name}`, FUNCTIONS, `idverdict/providers/${provider.name}`, hasEntry(provider)]),
    ...['summaries', 'delivery', 'delivery/asymmetric'].map((name) => [name, '*', `idverdict/${name}`]),
  ];
}

/** Returns the name of every row, built or not */
export const names = async () => (await imports()).map(([name]) => name);

/** Returns the bytes of each bundle of what is built, by name */
export async function bundles() {
  const built = (await imports()).filter(([, , , isBuilt = true]) => isBuilt);
  const made = built.map(async ([name, what, from]) => {
    const contents = what === '*' ? `export * from '${from}';` : `export { ${what} } from '${from}';`;
    const { outputFiles: [{ contents: bytes }] } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      charset: 'utf8',
      format: 'esm',
      logLevel: 'warning',
      minify: true,
      platform: 'neutral',
      write: false,
    });
    return [name, bytes];
  });
  return Object.fromEntries(await Promise.all(made));
}
