// The comments that an editor shows for types.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

for (const entry of ['index', 'summaries', 'delivery']) {
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
