// Sets up what everything else needs: tools, npm packages, and a pkg/ that is built from the current sources.
// `node xtask/setup.mjs` does whatever is missing; with `--build` it always builds.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const NODE = [20, 12];
const RUST = [1, 95];
const TARGET = 'wasm32-unknown-unknown';
const GET_RUST = 'install Rust with rustup: https://rustup.rs';

/** Every file and folder that affects the result of the build */
const SOURCES = ['Cargo.toml', 'Cargo.lock', 'build.rs', '.cargo', 'package.json', 'package-lock.json', 'src', 'xtask'];
/** Files whose presence shows that the last build is still there */
const BUILT = ['inline.js', 'inline.cjs', 'core.wasm', 'index.d.ts', 'cli.js', 'samples.json', 'summaries.wasm', 'delivery.wasm', 'asymmetric.wasm', 'anonymize.js', 'handler.js', 'schemas.js', 'providers'];

export function setup({ build = false } = {}) {
  tools();
  packages();
  built(build);
  sampled();
}

function tools() {
  const node = process.versions.node;
  if (older(node, NODE)) {
    missing(`Node ${NODE.join('.')} or later is needed; this is ${node}`, 'install the current release: https://nodejs.org');
  }
  const version = says('rustc', ['--version']);
  if (version === undefined || says('cargo', ['--version']) === undefined) {
    missing('Rust is needed, but rustc or cargo is missing', GET_RUST);
  }
  if (older(version, RUST)) {
    missing(`Rust ${RUST.join('.')} or later is needed; this is ${version}`, 'rustup update stable');
  }
  if (process.platform === 'linux' && says('cc', ['--version']) === undefined) {
    missing('Rust needs a C linker, but cc is missing', 'apt-get install build-essential');
  }
  const library = says('rustc', ['--print', 'target-libdir', '--target', TARGET]);
  if (library !== undefined && existsSync(library)) return;
  if (says('rustup', ['--version']) === undefined) {
    missing(`Rust cannot compile for ${TARGET}, and rustup is not there to add it`, GET_RUST);
  }
  step(`adding Rust's target ${TARGET} (10 seconds)`);
  run('rustup', ['target', 'add', TARGET]);
}

function older(version, [major, minor]) {
  const [itsMajor, itsMinor] = version.match(/\d+/g).map(Number);
  return itsMajor < major || (itsMajor === major && itsMinor < minor);
}

function packages() {
  const stamp = join(root, 'node_modules/.installed');
  const wanted = digest(['package-lock.json']);
  if (read(stamp) === wanted) return;
  step('installing the npm packages of the build and the tests (20 seconds)');
  // Packages with binaries contain them directly, so no install script has to run.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** What a build of the entries of every provider is called */
const EVERY = ' with every provider';

/** Returns which providers get an entry of their own. */
const singles = () => (process.env.IDVERDICT_SINGLE === undefined ? EVERY : ` with ${process.env.IDVERDICT_SINGLE}`);

function built(always) {
  const stamp = join(root, 'target/built');
  const wanted = digest(SOURCES);
  const there = BUILT.every((name) => existsSync(join(root, 'pkg', name)));
  // A build with every entry serves those who need a few.
  if (!always && there && [wanted + EVERY, wanted + singles()].includes(read(stamp))) return;
  const first = !existsSync(join(root, 'target/debug'));
  step(`building pkg/ (${first ? 'five minutes the first time' : 'two minutes'})`);
  run('cargo', ['xtask', 'build']);
  mkdirSync(dirname(stamp), { recursive: true });
  // The digest is computed again, because the build may have written Cargo.lock.
  writeFileSync(stamp, digest(SOURCES) + singles());
}

/** Writes the samples of the command line again if a fixture has changed. */
function sampled() {
  const stamp = join(root, 'target/sampled');
  const wanted = digest(['tests/fixtures']);
  if (read(stamp) === wanted) return;
  run('node', ['xtask/samples.mjs', 'pkg']);
  writeFileSync(stamp, wanted);
}

/** Hashes the names and contents of files and whole folders. Modification times mean nothing after a checkout. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of files(join(root, path))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Returns the files below a path, in the same order on every machine */
export function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** Announces a step that takes a while, on standard error, which carries no results. */
export function step(text) {
  process.stderr.write(`idverdict: ${text}\n`);
}

/** Runs a command in the project's folder and exits if it fails. */
function run(program, words) {
  const { status, error } = spawnSync(program, words, { cwd: root, shell: onWindows(program), stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  step(`${[program, ...words].join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

function says(program, words) {
  const { status, stdout } = spawnSync(program, words, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function missing(what, remedy) {
  step(what);
  step(`to fix it: ${remedy}`);
  process.exit(1);
}

/** On Windows, npm is a script that only a shell can start. */
function onWindows(program) {
  return process.platform === 'win32' && program === 'npm';
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setup({ build: process.argv.includes('--build') });
}
