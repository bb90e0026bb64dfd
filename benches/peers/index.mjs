// The peers: JavaScript validators generated from our JSON Schemas, so that all of them check the same.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../xtask/setup.mjs';
import { schemas } from '../schema.mjs';
import * as ajv from './ajv.mjs';
import * as typebox from './typebox.mjs';
import * as valibot from './valibot.mjs';
import * as zod from './zod.mjs';

const PEERS = { ajv, typebox, zod, valibot };

/** Libraries that are left out, and why */
export const SKIPPED = { typia: 'its version that runs without a Go compiler needs TypeScript 5, and the project has 7' };

/** Writes one module per peer with its validators for all events; returns the files by the peer's name. */
export async function written() {
  // Written below the root, so that the modules find node_modules.
  const folder = join(root, 'target/bench/peers');
  await mkdir(folder, { recursive: true });
  const all = await schemas();
  const files = {};
  for (const [name, peer] of Object.entries(PEERS)) {
    files[name] = join(folder, `${name}.mjs`);
    await writeFile(files[name], peer.module(all));
  }
  return files;
}

/** Returns `check` of each peer, by name */
export async function peers() {
  const found = {};
  for (const [name, file] of Object.entries(await written())) found[name] = (await import(pathToFileURL(file))).check;
  return found;
}
