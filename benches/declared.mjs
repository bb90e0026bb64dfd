// What each provider declares for the benchmarks, in the `bench.mjs` of its own folder:
//
// `bodies`    the fixtures that are timed. A `hard` one is also timed in every hard form. One with `grown`, which makes a
//             larger body of its value, is also timed at 200 KB.
// `outcomes`  for each event of these fixtures, what an application does after a validator has accepted a body: it maps
//             the status by hand, and returns the outcome, the provider's id and the deciding word.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { providers } from 'idverdict';
import { root } from '../xtask/setup.mjs';

const fileOf = (name) => `src/providers/${name.replaceAll('-', '_')}/bench.mjs`;
const declares = (name) => existsSync(join(root, fileOf(name)));
const names = providers.map(({ name }) => name);
const timed = names.filter(declares);

/** The providers that declare nothing, and why they are left out */
export const SKIPPED = Object.fromEntries(names.filter((name) => !declares(name)).map((name) => [name, `there is no ${fileOf(name)}`]));

/** Returns the fixtures of all providers, each with its path below tests/fixtures */
export async function bodies() {
  const own = async (name) => {
    const { bodies } = await import(pathToFileURL(join(root, fileOf(name))));
    return bodies.map(({ fixture, ...rest }) => ({ fixture: `${name}/${fixture}`, ...rest }));
  };
  return (await Promise.all(timed.map(own))).flat();
}

/** Writes one module with `outcomes` of all providers, by `<provider>.<event>`, for bundles; returns the file. */
export async function outcomes() {
  const folder = join(root, 'target/bench');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'outcomes.mjs');
  const imports = timed.map((name, at) => `import { outcomes as of${at} } from ${JSON.stringify(`../../${fileOf(name)}`)};`);
  const parts = timed.map((name, at) => `...named(${JSON.stringify(name)}, of${at})`);
  await writeFile(file, `${imports.join('\n')}
const named = (provider, own) => Object.fromEntries(Object.entries(own).map(([event, outcome]) => [\`\${provider}.\${event}\`, outcome]));
export const outcomes = { ${parts.join(', ')} };
`);
  return file;
}
