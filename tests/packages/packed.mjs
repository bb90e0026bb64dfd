// The package as a user gets it: packed, and installed in an empty folder.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../xtask/setup.mjs';
import { write } from '../../xtask/stubs.mjs';
import { fixtures } from '../fixtures.mjs';

/** Packs and installs the package. Returns the tarball, the folder that uses it, and a function that removes both. */
export function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
  // Skips `prepack`, so that the existing build is tested; a copy gets what it would add, because several tests pack at once.
  const copy = join(folder, 'copy');
  const { files: listed } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const file of ['package.json', 'README.md', ...listed]) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  write(copy);
  const [{ filename, files }] = JSON.parse(
    npm(copy, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  const tarball = join(folder, filename);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  return {
    folder,
    tarball,
    files: files.map(({ path }) => path).sort(),
    installed: join(folder, 'node_modules/idverdict'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a program in a folder and returns its output. */
export function node(folder, ...words) {
  return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
}

export function npm(folder, ...words) {
  const windows = process.platform === 'win32';
  return execFileSync('npm', words, { cwd: folder, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Returns the fixtures by name, and some broken bodies. */
export function bodies() {
  const found = fixtures.map(({ name, body }) => [name, body.toString()]);
  const broken = ['', 'null', '[]', '{', '{"a":1,}', '\ufeff{}', '{"a":"\u00e9\u4e2d\ud83d\ude00"}'];
  return [...found, ...broken.map((body, at) => [`broken ${at}`, body])];
}

/**
 * The source of a function that returns, for each body as text and as bytes and for all of them as lines, every answer
 * that must be the same in all runtimes.
 *
 * It is source text because it runs in other programs: after an import, after a require, in a worker, in a page.
 */
export const ANSWER = `
function answer({ detect, inspect, judge, judgeMany, parse, summarize, validate }, bodies) {
  const options = { now: '2026-01-02T03:04:05Z' };
  const said = (call, body) => {
    try {
      return call(body, options) ?? null;
    } catch (error) {
      return [error.name, error.code, error.issues];
    }
  };
  const answers = (name, body) => [name, ...[inspect, judge, parse, validate, detect, summarize].map((call) => said(call, body))];
  const lines = bodies.map(([, body]) => body.replace(/[\\r\\n]/g, ' ')).join('\\n');
  return [
    ...bodies.map(([name, body]) => answers(name, body)),
    ...bodies.map(([name, body]) => answers(name + ', bytes', new TextEncoder().encode(body))),
    ['all as lines', ...judgeMany(new TextEncoder().encode(lines), options)],
  ];
}
`;
