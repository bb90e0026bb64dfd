// Copies the tree, so that the copy can be changed and built without touching the original.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './setup.mjs';

/** Folders that no build reads, or that are shared */
const LEFT = new Set(['.git', 'node_modules', 'target']);

/**
 * Copies the tree, without the results of builds, into a temporary folder.
 *
 * `run` compiles into a target folder that is only for copies. Cargo cannot tell two copies of a workspace apart, so in
 * this tree's own target folder it would take the build of a copy for a build of this tree. Each copy is newer than what
 * the previous one has left there. Its commands also have the variables of `more`.
 */
export function copied(more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-copy-'));
  for (const name of readdirSync(root)) {
    if (!LEFT.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target', 'copy');
  return {
    folder,
    /** Runs a command in the copy and returns its output. If the command fails, the error contains its messages. */
    run(program, words) {
      // Without the last variable, `node --test` would take itself for a part of the test that runs it, and do nothing.
      const env = { ...process.env, ...more, CARGO_TARGET_DIR: target, NODE_TEST_CONTEXT: undefined };
      const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 26 });
      if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${error?.message ?? stderr + stdout}`);
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
