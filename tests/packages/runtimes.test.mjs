// The tarball gives the same answers in every runtime that is available.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { browsers, hasBrowser, inBrowser } from '../../xtask/browsers.mjs';
import { hasRuntime, inRuntime, runtimes } from '../../xtask/runtimes.mjs';
import { root } from '../../xtask/setup.mjs';
import { ANSWER, bodies, node, packed } from './packed.mjs';

/** The policy that README.md says a page needs; the answer is returned by a request */
const POLICY = { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'" };

const timeout = 600_000;

let user;
let page;
let expected;

before(async () => {
  user = packed();
  writeFileSync(join(user.folder, 'bodies.json'), JSON.stringify(bodies()));
  writeFileSync(
    join(user.folder, 'import.mjs'),
    `import * as idverdict from 'idverdict';
    import bodies from './bodies.json' with { type: 'json' };
    import { say } from ${JSON.stringify(join(root, 'xtask/say.mjs'))};
    ${ANSWER}
    say(JSON.stringify(answer(idverdict, bodies)));`,
  );
  page = join(user.folder, 'page.js');
  await build({ absWorkingDir: user.folder, entryPoints: ['import.mjs'], outfile: page, bundle: true, format: 'esm', logLevel: 'warning' });
  expected = node(user.folder, '--no-warnings', 'import.mjs').trim();
  assert.ok(JSON.parse(expected).length > bodies().length);
});

after(() => user?.remove());

for (const name of runtimes) {
  test(`${name} gives the same answers as the current Node`, { timeout }, (context) => {
    if (!hasRuntime(name)) return context.skip(`${name} could not be installed`);
    isExpected(inRuntime(name, 'import.mjs', user.folder));
  });
}

for (const name of browsers) {
  test(`a page in ${name} gives the same answers under a policy that allows only wasm`, { timeout }, async (context) => {
    if (!hasBrowser(name)) return context.skip(`${name} could not be installed`);
    isExpected(await inBrowser(name, page, POLICY));
  });
}

/** Compares answers one by one, because a difference of megabytes is unreadable. */
function isExpected(said) {
  const [ours, theirs] = [expected, said.trim()].map((text) => JSON.parse(text));
  assert.equal(theirs.length, ours.length);
  for (const [at, answers] of ours.entries()) assert.deepEqual(theirs[at], answers);
}
