// Compiles programs in the strictest TypeScript, against the real types of Node and of the packages they use.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../xtask/setup.mjs';

const STRICT = [
  'strict', 'exactOptionalPropertyTypes', 'noUncheckedIndexedAccess', 'noPropertyAccessFromIndexSignature', 'noUnusedLocals', 'noImplicitReturns',
  'verbatimModuleSyntax',
];
const OPTIONS = { ...Object.fromEntries(STRICT.map((option) => [option, true])), module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom'], noEmit: true };

/** Writes programs, given by name and text, into a folder below the root, and returns what the compiler says of them. */
export function strictly(folder, programs) {
  for (const [name, text] of programs) writeFileSync(join(folder, name), text);
  const compilerOptions = { ...OPTIONS, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: programs.map(([name]) => name) }));
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], { encoding: 'utf8' });
  return status === 0 ? stdout : stdout || `the compiler ended with ${status}`;
}
