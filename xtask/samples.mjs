// Writes the samples that the program `idverdict` prints and sends: one fixture for each provider, event and outcome.
// `node xtask/samples.mjs PKG`

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simplest } from '../src/entry/cli/kinds.js';
import { files, root } from './setup.mjs';

const pkg = resolve(process.argv[2]);
const { inspect } = await import(pathToFileURL(join(pkg, 'inline.js')));

/** Returns the text of a fixture, or `undefined` if it is no text. */
function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

const found = files(join(root, 'tests/fixtures'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: file.slice(root.length), body: textOf(file) }))
  .filter(({ body }) => body !== undefined)
  .map((source) => ({ ...source, inspection: inspect(source.body) }))
  // What is of no known provider and event is no sample of any.
  .filter(({ inspection: { event } }) => event !== undefined);

const outcomeOf = ({ verdict }) => verdict?.outcome ?? 'invalid';
const kindOf = ({ inspection }) => JSON.stringify([inspection.provider, inspection.event, outcomeOf(inspection)]);

/** What is nothing but a test, and what has issues, is a worse sample. The shorter a name, the simpler is what it names. */
function weightOf({ name, inspection: { verdict, issues } }) {
  const isTest = verdict?.reasons.some(({ rule }) => rule === 'test-environment') ?? false;
  return (isTest ? 1e6 : 0) + 1e3 * issues.length + name.length;
}

const samples = {};
for (const { body, inspection } of simplest(found, kindOf, weightOf)) {
  ((samples[inspection.provider] ??= {})[inspection.event] ??= {})[outcomeOf(inspection)] = body;
}
writeFileSync(join(pkg, 'samples.json'), `${JSON.stringify(samples)}\n`);
