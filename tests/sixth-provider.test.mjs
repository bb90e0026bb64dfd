// Adds a sixth provider to a copy of the tree by following CONTRIBUTING.md and nothing else.
//
// `npm test` leaves out the package: it runs the other commands and the Rust tests that read the registry on the copy.
// `npm run sixth` also builds the package of the copy, and runs all tests.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copied } from '../xtask/copy.mjs';
import { files as below } from '../xtask/setup.mjs';

const isLong = process.env.npm_lifecycle_event === 'sixth';
/** Ends a test that hangs */
const timeout = 90 * 60_000;

/** Why a test of the package is left out */
const skip = !isLong && '`npm run sixth` runs it';

/** What depends on which providers there are */
const SUITES = ['architecture', 'detection', 'history', 'rules', 'verified_claims'];

const copy = copied();
const file = (name) => join(copy.folder, name);
const read = (name) => readFileSync(file(name), 'utf8');
const lines = (text) => text.split('\n').filter((line) => line !== '');
const git = (...words) => lines(copy.run('git', words));
after(copy.remove);

// A fenced file may have headings of its own.
const [walk] = read('CONTRIBUTING.md').match(/^## Adding a provider$(?:\n(?:(```+)\w+\n[^]*?\n\1$|(?!## ).*))*/m);
const blocks = (pattern) => [...walk.matchAll(pattern)].map(([, ...parts]) => parts);

test('a provider is added by following CONTRIBUTING.md to the letter', { timeout }, async () => {
  // Adds everything to the index, so that git lists what changes from here on.
  git('init', '--quiet');
  git('add', '--all');
  const files = blocks(/^`([^`\n]+)`:\n\n(```+)\w+\n([^]*?)^\2$/gm);
  for (const [name, , text] of files) {
    mkdirSync(dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  }
  for (const [diff] of blocks(/^```diff\n([^]*?)^```$/gm)) {
    assert.equal(diff.match(/^\+(?!\+)/gm).length, 2, 'two lines in the registry');
    writeFileSync(file('two-lines.diff'), diff);
    copy.run('git', ['apply', 'two-lines.diff']);
    rmSync(file('two-lines.diff'));
  }
  const [[commands]] = blocks(/^```sh\n([^]*?)^```$/gm);
  const is = isLong ? () => true : (command) => !command.startsWith('npm ');
  for (const command of lines(commands).filter(is)) copy.run('sh', ['-c', command]);
  const outcomes = { clear: 'accept', refused: 'reject', 'unknown-word': 'review', 'no-parts': 'review' };
  for (const [name, outcome] of Object.entries(outcomes)) {
    const snapshot = JSON.parse(read(`tests/fixtures/acme/check-done/${name}.json.snap`).split('---\n')[2]);
    assert.equal(snapshot.inspection.verdict.outcome, outcome, name);
  }
  assert.match(read('README.md'), /^\| Acme \| `check-done` \| a check is done \|$/m);
  assert.match(read('docs/verified-claims.md'), /^- \*\*Acme\*\*: No body names the person/m);
});

test('the package reads the bodies of an added provider', { timeout, skip }, async () => {
  const { judge, parse, providers } = await import(pathToFileURL(file('pkg/inline.js')));
  assert.equal(providers.at(-1).name, 'acme');
  const body = read('tests/fixtures/acme/check-done/clear.json');
  assert.equal(judge(body).outcome, 'accept');
  assert.deepEqual(parse(body).payload.parts, JSON.parse(body).parts);
  assert.match(read('pkg/index.d.ts'), /\{ provider: "acme"; event: "check-done"; payload: acme\.CheckDone \}/);
  assert.equal(JSON.parse(read('pkg/schemas/acme.check-done.json')).title, 'Acme check-done');
});

test('apart from its folder, its fixtures, its page and two lines, an added provider changes only generated files', () => {
  // A body of no known provider is answered with the names of those that are known.
  const namesProviders = (name) => name.endsWith('.json.snap') && read(name).includes('"unknown-provider"');
  const changed = git('diff', '--name-only').filter((name) => !namesProviders(name));
  assert.deepEqual(changed, [
    'README.md', ...(isLong ? ['benches/budget.json'] : []), 'docs/delivery.md', 'docs/rules.md', 'docs/verified-claims.md', 'src/model/rules_version.rs',
    'src/providers/mod.rs',
  ]);
  const [, removed] = git('diff', '--numstat', '--', 'src/providers/mod.rs')[0].split('\t');
  assert.equal(removed, '0');
  const places = ['docs/providers/acme.md', 'src/providers/acme', 'tests/campaign/acme.txt', 'tests/fixtures/acme', 'tests/no_wrong_accept/acme', 'tests/unknown_words/acme'];
  const added = git('ls-files', '--others', '--exclude-standard');
  for (const name of added) assert.ok(places.some((place) => name === place || name.startsWith(`${place}/`)), name);
  for (const place of places) assert.ok(added.some((name) => name.startsWith(place)), place);
});

test('the benchmark times the bodies of an added provider', { timeout, skip }, () => {
  const { rows, skipped } = JSON.parse(copy.run('node', ['benches/bench.mjs', '--quick', '--json', '--body', 'acme']));
  assert.deepEqual(rows.map(({ event, form }) => [event, form]), [['acme.check-done', 'minified'], ['acme.check-done', 'pretty']]);
  assert.ok(!('acme' in skipped));
});

test('the Rust tests pass with an added provider', { timeout }, () => {
  if (isLong) copy.run('cargo', ['test', '--workspace', '--exclude', 'test-runner', '--no-fail-fast']);
  else copy.run('cargo', ['test', '--no-fail-fast', ...SUITES.flatMap((name) => ['--test', name])]);
});

test('the JavaScript tests pass with an added provider', { timeout, skip }, () => {
  const all = below(file('tests')).filter((name) => name.endsWith('.test.mjs') && !name.endsWith('sixth-provider.test.mjs'));
  copy.run('node', ['--test', ...all]);
});
