// Bodies for the tests of the page: fixtures, chosen by what the library says about them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'idverdict';
import { files, root } from '../../xtask/setup.mjs';
import { ACCEPTED } from '../bodies.mjs';

const texts = files(join(root, 'tests/fixtures')).filter((file) => file.endsWith('.json')).map((file) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}).filter((text) => text !== undefined);

/** Returns the first fixture about which something is true */
export function fixture(isIt) {
  const found = texts.find((text) => isIt(inspect(text)));
  if (found === undefined) throw new Error('there is no such fixture');
  return found;
}

/** Returns the accepted body with other values, in one line */
export const one = (values) => JSON.stringify({ ...JSON.parse(ACCEPTED), ...values });

const flat = texts.flatMap((text) => {
  try {
    return inspect(text).type === 'read' ? [JSON.stringify(JSON.parse(text))] : [];
  } catch {
    return [];
  }
});

/** Returns many bodies, one in each line: fixtures of every provider, and accepted ones with a number */
export function lines(count) {
  return Array.from({ length: count }, (_, at) => (at % 3 === 2 ? one({ ticket: `row-${at}` }) : flat[(at * 7) % flat.length])).join('\n');
}
