// A copy of the tree, to be changed and built without touching this one.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './setup.mjs';

/** What no build reads, or what is shared */
const LEFT = new Set(['.git', 'node_modules', 'target']);

/**
 * Copies the tree, without what a build has made, into a temporary folder.
 *
 * What `run` compiles goes into a folder for copies: to cargo two copies of a workspace are one, so among this tree's
 * own builds a copy's would pass for this one's. The next copy is newer than what the last one has left there.
 */
export function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-copy-'));
  for (const name of readdirSync(root)) {
    if (!LEFT.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'copy');
  return {
    folder,
    /** Runs a command in the copy and gives what it printed; what it complained of is in the error, where it fails. */
    run(program, words) {
      const env = { ...process.env, CARGO_TARGET_DIR: target };
      const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 26 });
      if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${error?.message ?? stderr + stdout}`);
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
