// The bodies under tests/fixtures, for the tests of the package.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Every fixture, with its name: `<provider>/<event>/<variant>.json` */
export const fixtures = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((name) => ({ name, body: readFileSync(join(folder, name)) }));
