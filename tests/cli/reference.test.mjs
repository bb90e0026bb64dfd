// What the program says about rules, schemas and itself.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { providers, rules } from 'idverdict';
import { sign, credential } from 'idverdict/delivery';
import { ACCEPTED } from '../bodies.mjs';
import { CLI, folder, idverdict, lines } from './run.mjs';

const root = new URL('../../', import.meta.url);
const COMMANDS = ['judge', 'validate', 'summarize', 'detect', 'schema', 'rules', 'explain', 'sample', 'send', 'verify', 'anonymize'];
const SECRET = 'an-invented-secret';
const [{ name: FIRST, events: [EVENT] }] = providers;

/** The help of each command, and that of the program */
const HELP = Object.fromEntries(COMMANDS.map((command) => [command, idverdict([command, '--help'])]));
const MAIN = idverdict(['--help']);
const PAGES = [...Object.values(HELP), MAIN].map(({ stdout }) => stdout).join('\n');

test('rules lists every rule, or those that can apply to bodies of a provider', () => {
  const all = rules();
  assert.deepEqual(JSON.parse(idverdict(['rules', '--format', 'json']).stdout), all);
  assert.deepEqual(lines(idverdict(['rules', '--format', 'ndjson']).stdout).map((line) => JSON.parse(line)), all);
  assert.deepEqual(lines(idverdict(['rules']).stdout).slice(1).map((line) => line.split(/ {2,}/)[0]), all.map(({ rule }) => rule));
  const own = all.filter(({ provider }) => provider === null || provider === FIRST).map(({ rule }) => rule);
  assert.ok(own.length < all.length);
  for (const [format, cell] of [['pretty', (line) => line.split(/ {2,}/)[0]], ['markdown', (line) => line.split(' | ')[0].slice(2)]]) {
    const { stdout } = idverdict(['rules', FIRST, '--format', format]);
    assert.deepEqual(lines(stdout).slice(format === 'pretty' ? 1 : 2).map(cell), own, format);
  }
  assert.equal(idverdict(['rules', 'nobody']).status, 2);
});

test('explain prints the page of every rule, also by an earlier id', () => {
  const pages = readFileSync(new URL('docs/rules.md', root), 'utf8');
  const asked = rules().filter(({ previously }, at) => at % 40 === 0 || previously.length > 1).slice(0, 12);
  assert.ok(asked.some(({ previously }) => previously.length > 0));
  for (const { rule, effect, message, previously } of asked) {
    const { status, stdout } = idverdict(['explain', previously[0] ?? rule]);
    assert.equal(status, 0);
    assert.ok(stdout.startsWith(`${rule} (${effect}): ${message}\n`), stdout);
    const [, section] = pages.split(`\n## ${rule}\n`);
    const [what] = section.split('\n### Why it matters')[0].split('### What it checks\n').slice(1);
    assert.ok(stdout.includes(what.trim()), rule);
    for (const heading of ['What it checks', 'Why it matters', 'What it decides', 'Where it is said']) assert.equal(stdout.split(`### ${heading}\n`).length, 2, `${rule} ${heading}`);
    // Fixtures are not shipped.
    assert.doesNotMatch(stdout, /tests\/fixtures/);
  }
  const { page, ...rest } = JSON.parse(idverdict(['explain', asked[0].rule, '--format', 'json']).stdout);
  assert.deepEqual(rest, asked[0]);
  assert.match(page, /^### What it checks\n/);
});

test('a misspelt rule, provider or event is answered with what was probably meant', () => {
  for (const [args, expected] of [
    [['explain', 'document-expire'], /did you mean `document-expired`\?/], [['rules', `${FIRST}x`], new RegExp(`did you mean \`${FIRST}\``)],
    [['schema', FIRST, 'nothing'], new RegExp(`expected .*${EVENT}`)], [['sample', FIRST, 'nothing'], new RegExp(`expected .*${EVENT}`)],
    [['judge', '--formt', 'json', 'x'], /--formt.*Did you mean --format\?/],
  ]) {
    const { status, stdout, stderr } = idverdict(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^idverdict: .+\n$/);
    assert.match(stderr, expected);
  }
});

test('schema prints the schema of every event and of a policy, and lists the events', () => {
  const listed = lines(idverdict(['schema']).stdout).slice(1).map((line) => line.split(/ {2,}/));
  assert.deepEqual(listed, providers.flatMap(({ name, events }) => events.map((event) => [name, event])));
  for (const { name, events } of providers) {
    const { stdout } = idverdict(['schema', name, events[0]]);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(readFileSync(new URL(`pkg/schemas/${name}.${events[0]}.json`, root))));
  }
  assert.equal(JSON.parse(idverdict(['schema', 'policy']).stdout).type, 'object');
  assert.equal(lines(idverdict(['schema', FIRST]).stdout).length, 1 + providers[0].events.length);
});

test('the help lists every command, and each command explains its options and its exit status', () => {
  const { stdout, status } = MAIN;
  assert.equal(status, 0);
  for (const command of COMMANDS) {
    assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    const { status, stdout: help } = HELP[command];
    assert.equal(status, 0);
    assert.match(help, new RegExp(`^Usage: idverdict ${command} `));
    for (const [, option] of help.matchAll(/^ {2}(--[a-z-]+)/gm)) assert.match(help, new RegExp(`^ {2}${option}( <[a-z]+>)? {2,}\\S`, 'm'), option);
    assert.match(help, /^Examples:\n(?: {2}# .+\n {2}\$ idverdict .+\n\n?)+\nExit status:\n {2}0 {2}\S/m);
    assert.ok(help.length < 4500, `${command}: ${help.length} characters`);
  }
  assert.ok(stdout.length < 2600, `${stdout.length} characters`);
  assert.equal(idverdict(['help', 'judge']).stdout, HELP.judge.stdout);
});

test('every example of the help and of docs/cli.md works as it is written', async (t) => {
  const { headers } = sign(ACCEPTED, { scheme: 'bearer', credential: credential({ token: SECRET }) });
  const { cwd } = folder({
    'body.json': ACCEPTED, 'bodies/one.json': ACCEPTED, 'bodies.ndjson': JSON.stringify(JSON.parse(ACCEPTED)), 'policy.json': '{}', 'secret.txt': `${SECRET}\n`,
    'headers.txt': Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`).join(''),
  });
  const docs = readFileSync(new URL('docs/cli.md', root), 'utf8');
  const written = [
    ...[...PAGES.matchAll(/^ {2}\$ (idverdict .*?)(?: {4}.*)?$/gm)].map(([, words]) => words),
    ...[...docs.matchAll(/^\| `\w+` \|.*\| `(idverdict .*)` \|$/gm)].map(([, words]) => words),
  ];
  assert.ok(written.length > 40, `${written.length}`);
  const script = [...new Set(written)]
    // Deliveries are sent in tests of their own.
    .filter((words) => !words.startsWith('idverdict send'))
    .map((words) => `${words}${words.includes(' > ') ? '' : ' > out'} 2> err; echo "$? ${words.replaceAll(/["$`\\]/g, '\\$&')}"; cat err`)
    .join('\n');
  const setting = { ...process.env, BIVE_SECRET: SECRET, TOKEN: SECRET };
  const told = execFileSync('sh', ['-c', `idverdict() { "${process.execPath}" "${CLI}" "$@"; }\n${script}`], { cwd, env: setting, encoding: 'utf8' });
  const results = lines(told).filter((line) => /^\d+ idverdict/.test(line));
  t.diagnostic(`${results.length} examples`);
  // The invented headers are those of no sender, but of the right token.
  for (const line of results) assert.match(line, / verify /.test(line) && !/--kind token/.test(line) ? /^1 / : /^0 /, told);
});

test('every file that the help names is shipped', () => {
  const named = new Set([...PAGES.replaceAll(/\s+/g, ' ').matchAll(/docs\/[a-z-]+\.md/g)].map(([page]) => page));
  assert.ok(named.size >= 3);
  for (const page of named) readFileSync(join(root.pathname, page));
});
