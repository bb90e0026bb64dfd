// Bundles the staged JavaScript into the entries of the package: node xtask/bundle.mjs STAGE PKG

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { commandLine } from './command-line.mjs';
import { inFile } from './printable.mjs';

const [stage, pkg] = process.argv.slice(2);

/** The kinds of runtimes: the file that starts a module, the ending of what is made of it, and the name of the whole package */
const RUNTIMES = [
  { boot: 'inline', ending: '.js', whole: 'inline.js', format: 'esm' },
  { boot: 'inline', ending: '.cjs', whole: 'inline.cjs', format: 'cjs' },
  { boot: 'workerd', ending: '.workerd.js', whole: 'workerd.js', format: 'esm', wasm: '.wasm' },
  { boot: 'edge-light', ending: '.edge-light.js', whole: 'edge-light.js', format: 'esm', wasm: '.wasm?module' },
];

/** Files of the package without wasm, which are the same in every runtime */
const PLAIN = ['error', 'about', 'redact'];

/** Files of the package that import its modules, apart from each other so that a bundler can leave them out */
const JOINED = ['anonymize/api', 'elements/api', 'handler/api', 'schemas/api', 'summarize'];

const common = {
  absWorkingDir: stage,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  // For an uncaught error, Node prints the line that threw it. That line must not be the whole program.
  lineLimit: 600,
  platform: 'neutral',
  // The oldest version with everything that the core needs. The wasm needs newer engines anyway (simd128).
  target: 'es2022',
};

async function entry(from, to, options) {
  const { outputFiles: [{ text }] } = await build({ ...common, ...options, entryPoints: [from], write: false });
  // Joins strings that were broken into lines, which saves bytes, and puts the wasm on a line of its own.
  // Long lists of words are broken, too.
  const lines = text.replaceAll('\\\n', '').replace(/="([^"\\]{10000,})"/, '=\n"$1"\n').replaceAll(/(?:"[^"\\]*",){40}/g, '$&\n');
  await writeFile(join(pkg, to), lines, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
}

/** An esbuild plugin that imports files of the package from beside a file, except `own`, which becomes part of it */
const beside = ({ ending, format }, to, own) => ({
  name: 'beside',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z]+\.js$/ }, ({ path, kind, resolveDir }) => {
      const name = basename(path, '.js');
      if (kind === 'entry-point') return undefined;
      if (own?.name === name) return { path: join(resolveDir, own.boot) };
      // An entry that contains a module contains what imports it, too.
      const isBeside = modules.some(([path]) => path === name) || (own === undefined && JOINED.includes(name));
      if (!PLAIN.includes(name) && !isBeside) return undefined;
      const extension = PLAIN.includes(name) ? (format === 'cjs' ? '.cjs' : '.js') : ending;
      return { path: `${dirname(to) === '.' ? './' : '../'}${name}${extension}`, external: true, sideEffects: false };
    });
  },
});

const modules = JSON.parse(readFileSync(join(stage, 'modules.json'), 'utf8'));

/** Replaces text encoders where there are none; only what has the wasm inside runs in such places */
const CODING = { inject: [join(stage, 'coding.js')] };

/** An esbuild plugin that puts the modules into the file, each of which reads its wasm from beside it */
const fromDisk = {
  name: 'from-disk',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z]+\.js$/ }, ({ path, kind }) => {
      const name = basename(path, '.js');
      if (kind === 'entry-point') return undefined;
      if (PLAIN.includes(name)) return { path: join(stage, path) };
      const isModule = modules.some(([path]) => path === name);
      return isModule ? { path: join(stage, name === 'core' ? '.' : name, 'node.js') } : undefined;
    });
  },
};

/** The URL of the file, which CommonJS does not know */
const URL_OF_FILE = {
  banner: { js: 'const urlOfFile=require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'urlOfFile' },
};

/** Writes a module for each kind of runtime */
function module([path, isReader]) {
  const name = basename(path);
  const folder = name === 'core' ? '.' : path;
  return RUNTIMES.map((runtime) => {
    const { boot, ending, format, wasm } = runtime;
    const to = `${path}${ending}`;
    const external = wasm ? [`./${name}${wasm}`] : [];
    // What reads the bodies of one provider is an entry of its own, with everything that the package exports.
    const isEntry = isReader && folder !== '.';
    const own = isEntry ? { name: 'core', boot: `${boot}.js` } : undefined;
    return entry(join(folder, isEntry ? 'index.js' : `${boot}.js`), to, { format, external, plugins: [beside(runtime, to, own), inFile], ...(wasm ? {} : CODING) });
  });
}

await Promise.all([
  ...modules.flatMap(module),
  ...JOINED.flatMap((file) => {
    const [name] = file.split('/');
    return RUNTIMES.map((runtime) =>
      entry(`${file}.js`, `${name}${runtime.ending}`, { format: runtime.format, plugins: [beside(runtime, `${name}.js`)], ...(runtime.wasm ? {} : CODING) }),
    );
  }),
  ...[['.js', { format: 'esm' }], ['.cjs', { format: 'cjs', ...URL_OF_FILE }]].map(([ending, options]) =>
    entry('index.js', `node${ending}`, { external: ['node:fs'], plugins: [fromDisk], ...options }),
  ),
  ...RUNTIMES.map((runtime) => entry('index.js', runtime.whole, { format: runtime.format, plugins: [beside(runtime, runtime.whole)] })),
  ...PLAIN.flatMap((name) => ['.js', '.cjs'].map((ending) => entry(`${name}.js`, `${name}${ending}`, { format: ending === '.js' ? 'esm' : 'cjs' }))),
  commandLine(common, pkg),
]);
