// Adds a sixth provider to a copy of the tree by following CONTRIBUTING.md and nothing else.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copied } from '../xtask/copy.mjs';

const copy = copied();
const file = (name) => join(copy.folder, name);
const read = (name) => readFileSync(file(name), 'utf8');
after(copy.remove);

const [walk] = read('CONTRIBUTING.md').match(/^## Adding a provider$[^]*?(?=^## )/m);
const blocks = (pattern) => [...walk.matchAll(pattern)].map(([, ...parts]) => parts);

test('a provider is added by following CONTRIBUTING.md to the letter', { timeout: 600_000 }, async () => {
  const files = blocks(/^`([^`\n]+)`:\n\n```\w+\n([^]*?)^```$/gm);
  for (const [name, text] of files) {
    mkdirSync(dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  }
  for (const [diff] of blocks(/^```diff\n([^]*?)^```$/gm)) {
    assert.equal(diff.match(/^\+(?!\+)/gm).length, 2, 'two lines in the registry');
    writeFileSync(file('two-lines.diff'), diff);
    copy.run('git', ['apply', '--no-index', 'two-lines.diff']);
  }
  const [[commands]] = blocks(/^```sh\n([^]*?)^```$/gm);
  for (const command of commands.trim().split('\n')) copy.run('sh', ['-c', command]);

  const { judge, parse, providers } = await import(pathToFileURL(file('pkg/inline.js')));
  assert.equal(providers.at(-1).name, 'acme');
  const outcomes = { clear: 'accept', refused: 'reject', 'unknown-word': 'review', 'no-parts': 'review' };
  for (const [name, outcome] of Object.entries(outcomes)) {
    const body = read(`tests/fixtures/acme/check-done/${name}.json`);
    assert.equal(judge(body).outcome, outcome, name);
    const snapshot = JSON.parse(read(`tests/fixtures/acme/check-done/${name}.json.snap`).split('---\n')[2]);
    assert.equal(snapshot.inspection.verdict.outcome, outcome, name);
    assert.deepEqual(parse(body).payload.parts, JSON.parse(body).parts, name);
  }
  assert.match(read('README.md'), /^\| Acme \| `check-done` \| a check is done \|$/m);
  assert.match(read('pkg/index.d.ts'), /\{ provider: "acme"; event: "check-done"; payload: acme\.CheckDone \}/);
  assert.equal(JSON.parse(read('pkg/schemas/acme.check-done.json')).title, 'Acme check-done');
});
