// How the page is built: with the package as others import it, and with what the build reads from the tree.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Inspection } from 'idverdict';
import { type Plugin, defineConfig } from 'vite';
import { codesIn, rulesIn } from './reference/pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Resolves `idverdict` by the exports of its package.json, as if it were installed */
const itself: Plugin = {
  name: 'itself',
  enforce: 'pre',
  resolveId: (id) => (/^idverdict(?:\/|$)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : undefined),
};

/** The data that is loaded on demand, by the name of its module */
const DATA: Record<string, () => unknown> = {
  'virtual:samples': () => JSON.parse(read('pkg/samples.json')),
  'virtual:histories': histories,
  'virtual:rules': () => rulesIn(read('docs/rules.md')),
  'virtual:codes': () => codesIn(read('docs/issues.md')),
};

const data: Plugin = {
  name: 'data',
  resolveId: (id) => (id in DATA ? `\0${id}` : undefined),
  load: async (id) => (id.slice(1) in DATA ? `export default JSON.parse(${JSON.stringify(JSON.stringify(await DATA[id.slice(1)]!()))})` : undefined),
};

/** The histories of the tests that are of one verification, with their bodies */
async function histories() {
  const { fold, inspect } = await import('idverdict');
  return readdirSync(join(root, 'tests/histories')).sort().flatMap((file) => {
    const { about, deliveries } = JSON.parse(read(`tests/histories/${file}`));
    const bodies: { body: string; receivedAt?: string }[] = deliveries.map(({ body, receivedAt }: { body: string; receivedAt?: string }) => ({ body: read(`tests/fixtures/${body}`), receivedAt }));
    if (!isOne(bodies.map(({ body }) => inspect(body)))) return [];
    return [{ name: basename(file, '.json').replaceAll('-', ' '), about, deliveries: bodies }];
  });

  /** Returns whether the library folds these inspections */
  function isOne(inspections: Inspection[]) {
    try {
      return fold(inspections.filter((inspection) => inspection.type === 'read')).timeline.length === inspections.length;
    } catch {
      return false;
    }
  }
}

export default defineConfig({
  root: join(root, 'www'),
  base: './',
  plugins: [itself, data],
  worker: { format: 'es', plugins: () => [itself, data] },
  build: {
    outDir: join(root, 'target/www'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Everything inline would be forbidden by the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
});
