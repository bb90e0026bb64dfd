// What an editor shows of the types.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

for (const entry of ['index', 'summaries']) {
  test(`every export, option and field of ours in ${entry}.d.ts has a comment of its own`, () => {
    const text = readFileSync(new URL(`../pkg/${entry}.d.ts`, import.meta.url), 'utf8');
    // What a provider sends is said by the provider; `docs/rules.md` links its pages.
    const [ours] = text.split('export namespace');
    const lines = ours.split('\n');
    const declared = (line) => /^(?:export (?!type \{)| +(?:readonly )?\w+(?:\(.*\))?\??: | +\w*\(.*\): )/.test(line);
    // The parameters of a function stand in its comment.
    const parameter = (line) => line.endsWith(',');
    const bare = lines.filter((line, at) => declared(line) && !parameter(line) && !lines[at - 1].endsWith('*/'));
    assert.deepEqual(bare, []);
    assert.doesNotMatch(text, /[:<|] any\b/);
  });
}
