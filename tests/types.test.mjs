// The comments that an editor shows for types, and the examples in them.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../xtask/setup.mjs';

for (const entry of ['index', 'summaries', 'anonymize', 'elements', 'delivery', 'handler', 'schemas']) {
  test(`every export, option and field of ours in ${entry}.d.ts has a comment of its own`, () => {
    const text = readFileSync(new URL(`../pkg/${entry}.d.ts`, import.meta.url), 'utf8');
    // Fields of payloads are documented by the providers; `docs/rules.md` links to their pages.
    const [ours] = text.split('export namespace');
    const lines = ours.split('\n');
    const declared = (line) => /^(?:export (?!type \{)| +(?:readonly )?\w+(?:\(.*\))?\??: | +\w*\(.*\): )/.test(line);
    // The comment of a function covers its parameters.
    const parameter = (line) => line.endsWith(',');
    const bare = lines.filter((line, at) => declared(line) && !parameter(line) && !lines[at - 1].endsWith('*/'));
    assert.deepEqual(bare, []);
    assert.doesNotMatch(text, /[:<|] any\b/);
  });
}

const FUNCTIONS = {
  index: ['createJudge', 'detect', 'fold', 'inspect', 'judge', 'judgeMany', 'parse', 'redact', 'rules', 'summarize', 'supersedes', 'toVerifiedClaims', 'validate'],
  summaries: ['summarize'],
  anonymize: ['anonymize'],
  elements: ['defineElements', 'vocabulary'],
  handler: ['createHandler', 'createReceiver', 'memoryStore', 'postgresStore', 'sqliteStore', 'toLambda', 'toNode'],
  schemas: ['schemaFrom', 'schemaOf', 'toDraft07', 'withJsonSchema'],
  delivery: ['credential', 'encrypt', 'peek', 'sign', 'unwrap', 'verify'],
};

test('every function has an example, and each example compiles', () => {
  const folder = join(root, 'target/examples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [entry, functions] of Object.entries(FUNCTIONS)) {
    const text = readFileSync(join(root, `pkg/${entry}.d.ts`), 'utf8');
    const documented = [...text.matchAll(/\/\*\*\n((?: \*.*\n)*?) \*\/\nexport function (\w+)/g)];
    const examples = documented.flatMap(([, comment, name]) => [...comment.matchAll(/@example\n \* ```ts\n([^]*?) \* ```/g)].map(([, code]) => ({ name, code })));
    assert.deepEqual([...new Set(examples.map(({ name }) => name))].sort(), functions, entry);
    examples.forEach(({ name, code }, at) => {
      const lines = code.replaceAll(/^ \* ?/gm, '');
      const all = entry === 'index' ? [] : FUNCTIONS.index.filter((known) => !functions.includes(known));
      writeFileSync(join(folder, `${entry}-${at}-${name}.mts`), `
        import { ${functions} } from 'idverdict${entry === 'index' ? '' : `/${entry}`}';
        ${all.length > 0 ? `import { ${all} } from 'idverdict';` : ''}
        import type { ReadInspection } from 'idverdict';
        declare const body: Uint8Array<ArrayBuffer>;
        declare const headers: Headers;
        ${lines}
        export {};`);
    });
  }
  const options = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], noEmit: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts'] }));
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], { encoding: 'utf8' });
  assert.deepEqual([stdout, status], ['', 0]);
});
