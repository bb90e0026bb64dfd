// Runs the command line in a folder of its own, as a shell does.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../pkg/cli.js', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Makes a folder that is removed after the tests, with these files: the content of each by name. */
export function folder(files = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'idverdict-'));
  after(() => rmSync(cwd, { recursive: true }));
  const write = (name, content) => {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { cwd, write };
}

/** Returns what a run printed, and its exit status. */
export function idverdict(args, { cwd, input = '', env = {} } = {}) {
  const options = { cwd, input, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  return { status, stdout, stderr };
}

/** The same without waiting, for tests that answer meanwhile */
export async function running(args, { cwd, env = {} } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => { printed[name] += text; });
  const [status] = await once(child, 'close');
  return { status, ...printed };
}

export const lines = (text) => text.split('\n').slice(0, -1);
