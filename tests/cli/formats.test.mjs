// Each format says the same, in its own way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { inspect, summarize, validate } from 'idverdict';
import { ACCEPTED, PERSON, report } from '../bodies.mjs';
import { fixtures } from '../fixtures.mjs';
import { folder, idverdict, lines } from './run.mjs';

const BROKEN = ACCEPTED.replace('completed",', 'completed",,');
const { cwd } = folder({ 'accepted.json': ACCEPTED, 'bodies/broken.json': BROKEN, 'bodies/50%, a:b.json': report(), 'doubtful.json': doubtful() });
const run = (...args) => idverdict(args, { cwd });
const ALL = ['accepted.json', 'bodies'];

/** Returns a body whose verdict has a reason at the place of an issue, and another one elsewhere. */
function doubtful() {
  const isTold = ({ verdict, issues }) => verdict?.outcome === 'review' && issues.some(({ severity, pointer }) => severity === 'warning' && verdict.reasons.some((reason) => reason.pointer === pointer));
  return fixtures.find(({ body }) => isTold(inspect(body))).body;
}

test('json is one array of what ndjson prints as lines', () => {
  for (const command of ['judge', 'validate', 'detect']) {
    const each = lines(run(command, ...ALL, '--format', 'ndjson').stdout).map((line) => JSON.parse(line));
    assert.deepEqual(JSON.parse(run(command, ...ALL, '--format', 'json').stdout), each, command);
    assert.deepEqual(each.map(({ file }) => file), ['accepted.json', 'bodies/50%, a:b.json', 'bodies/broken.json'], command);
  }
});

test('validate prints the report of the library', () => {
  const [broken] = JSON.parse(run('validate', 'bodies/broken.json', '--format', 'json').stdout);
  assert.deepEqual(broken, { file: 'bodies/broken.json', ...validate(BROKEN) });
  const { status, stdout } = run('validate', ...ALL);
  assert.equal(status, 1);
  assert.match(stdout, /^accepted\.json: valid \(preventor ticket\.verification\.completed\)$/m);
  assert.match(stdout, /^bodies\/broken\.json: invalid .*\n {2}3:44 {2}error {2}.*\[not-json\]$/m);
  assert.equal(run('validate', 'accepted.json').status, 0);
});

test('markdown is the summary of each body, under its name if there are several', () => {
  const summary = summarize(ACCEPTED, { format: 'markdown' }).trimEnd();
  assert.equal(run('judge', 'accepted.json', '--format', 'markdown').stdout, `${summary}\n`);
  const { stdout } = run('judge', ...ALL, '--format', 'markdown');
  assert.ok(stdout.startsWith(`# \`accepted.json\`\n\n${summary}\n\n# \`bodies/50%, a:b.json\`\n\n`), stdout);
});

test('html is a valid page', async () => {
  for (const args of [['judge', ...ALL], ['summarize', ...ALL, '--locale', 'fr', '--audience', 'applicant']]) {
    const { stdout } = run(...args, '--format', 'html');
    const checker = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' } });
    const { results } = await checker.validateString(stdout);
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line} ${message}`)), []);
    assert.equal(stdout.match(/<h1>/g).length, 3);
  }
});

test('sarif names every rule, and the place of everything that has one', () => {
  const { stdout } = run('judge', ...ALL, 'doubtful.json', '--format', 'sarif');
  const { version, runs: [{ tool, results, columnKind }] } = JSON.parse(stdout);
  assert.deepEqual([version, columnKind], ['2.1.0', 'unicodeCodePoints']);
  for (const { ruleId, ruleIndex, level } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(['error', 'warning', 'note'].includes(level), level);
  }
  const broken = results.find(({ ruleId }) => ruleId === 'not-json');
  assert.deepEqual(broken.locations[0].physicalLocation, { artifactLocation: { uri: 'bodies/broken.json' }, region: { startLine: 3, startColumn: 44 } });
  const uris = new Set(results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri));
  assert.deepEqual([...uris], ['bodies/broken.json', 'doubtful.json']);
});

test('a reason has the place of the issue about the same value, which is told once', () => {
  const { verdict, issues } = inspect(doubtful());
  const { runs: [{ results }] } = JSON.parse(run('judge', 'doubtful.json', '--format', 'sarif').stdout);
  for (const { rule, pointer } of verdict.reasons.filter(({ effect }) => effect === 'review')) {
    const told = results.filter(({ locations: [{ logicalLocations }] }) => logicalLocations[0].fullyQualifiedName === pointer);
    assert.ok(told.some(({ ruleId }) => ruleId === rule), rule);
    const { at } = issues.find((issue) => issue.pointer === pointer) ?? {};
    const { region } = told[0].locations[0].physicalLocation;
    assert.deepEqual(region, at && { startLine: at.line, startColumn: at.column }, rule);
    assert.ok(!told.some(({ ruleId, level }) => level === 'warning' && issues.some(({ code }) => code === ruleId)), rule);
  }
});

test('github is an annotation for each finding, with names that are escaped', () => {
  const { stdout } = run('validate', ...ALL, '--format', 'github');
  assert.match(stdout, /^::error file=bodies\/broken\.json,line=3,col=44,title=not-json::\S/m);
  const { cwd: other } = folder({ '50%, a:b.json': BROKEN });
  assert.match(idverdict(['validate', '.', '--format', 'github'], { cwd: other }).stdout, /^::error file=50%25%2C a%3Ab\.json,line=3,/);
});

test('an accepted body has no findings', () => {
  assert.equal(run('judge', 'accepted.json', '--format', 'github').stdout, '');
  assert.deepEqual(JSON.parse(run('judge', 'accepted.json', '--format', 'sarif').stdout).runs[0].results, []);
});

test('no format prints anything personal unless it is asked for', () => {
  const file = ['bodies/50%, a:b.json'];
  const asked = {
    judge: ['pretty', 'json', 'ndjson', 'markdown', 'html', 'sarif', 'github'], validate: ['pretty', 'json', 'ndjson', 'sarif', 'github'],
    detect: ['pretty', 'json', 'ndjson'], summarize: ['pretty', 'markdown', 'html'],
  };
  for (const [command, formats] of Object.entries(asked)) {
    for (const format of formats) {
      const { status, stdout, stderr } = run(command, ...file, '--format', format);
      assert.equal(status, 0, `${command} ${format} ${stderr}`);
      for (const value of PERSON) assert.ok(!(stdout + stderr).includes(value), `${command} ${format}: ${value}`);
    }
  }
  for (const format of ['pretty', 'markdown', 'html']) assert.ok(run('summarize', ...file, '--personal', '--format', format).stdout.includes(PERSON[1]), format);
});

test('JSON contains no character that a terminal obeys, and still says the same', () => {
  const odd = report({ id: '\u009b2J\u202e' });
  const { cwd: other } = folder({ 'odd.json': odd, 'odd.ndjson': odd.replaceAll('\n', ' ') });
  for (const args of [['odd.json', '--format', 'json'], ['odd.json', '--json'], ['--lines', 'odd.ndjson']]) {
    const { stdout } = idverdict(args, { cwd: other });
    assert.doesNotMatch(stdout, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u, args.join(' '));
    const parsed = [JSON.parse(stdout)].flat()[0];
    assert.equal(parsed.verdict.reference, '\u009b2J\u202e', args.join(' '));
  }
});

test('detect prints whose a body is, and exits with 1 if it does not know', () => {
  assert.deepEqual(run('detect', 'accepted.json'), { status: 0, stdout: 'preventor  ticket.verification.completed\n', stderr: '' });
  assert.deepEqual(idverdict(['detect', '-'], { input: '{}' }), { status: 1, stdout: 'unknown  -\n', stderr: '' });
});

test('summarize speaks the languages of the library, by the judge of the policy', () => {
  const { cwd: other } = folder({ 'a.json': ACCEPTED, 'p.json': JSON.stringify({ requiredChecks: ['liveness'] }) });
  assert.match(idverdict(['summarize', 'a.json', '--locale', 'de'], { cwd: other }).stdout, /nächster Schritt/);
  assert.match(idverdict(['summarize', 'a.json', '--policy', 'p.json'], { cwd: other }).stdout, /^REVIEW/);
  assert.equal(idverdict(['summarize', 'a.json', '--locale', 'xx'], { cwd: other }).status, 2);
});
