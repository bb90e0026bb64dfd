// Runs the command line as a shell does.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect, providers } from 'idverdict';
import { ACCEPTED, PERSON, report } from './bodies.mjs';

const CLI = fileURLToPath(new URL('../pkg/cli.js', import.meta.url));
const OUTCOMES = ['accept', 'pending', 'retry', 'canceled', 'expired', 'error', 'review', 'reject', 'invalid'];
const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

const cwd = mkdtempSync(path.join(tmpdir(), 'idverdict-'));
after(() => rmSync(cwd, { recursive: true }));
const BODIES = {
  'accepted.json': ACCEPTED,
  'broken.json': ACCEPTED.replace('completed",', 'completed",,'),
  'report.json': report(),
};
for (const [name, body] of Object.entries(BODIES)) writeFileSync(path.join(cwd, name), body);

function idverdict(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const cells = (line) => line.split(/ {2,}/);
const lines = (text) => text.trimEnd().split('\n');

const HEAD = ['file', 'provider', 'event', 'outcome', 'next', 'reason'];
const samples = readdirSync(FIXTURES, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

test('the samples are a table with one line for each provider, event and outcome', () => {
  const { status, stdout, stderr } = idverdict(['--samples', FIXTURES]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const [head, ...rest] = lines(stdout);
  const [blank, last] = rest.splice(-2);
  assert.deepEqual(cells(head), HEAD);
  assert.deepEqual([blank, last], ['', `${rest.length} of ${samples.length} bodies: one per provider, event and outcome; --all shows all of them`]);
  const kinds = rest.map((row) => cells(row).slice(1, 4).join());
  const there = new Set(samples.map((file) => {
    const { provider = '-', event = '-', verdict } = inspect(readFileSync(path.join(FIXTURES, file)));
    return [provider, event, verdict?.outcome ?? 'invalid'].join();
  }));
  assert.deepEqual(kinds.toSorted(), [...there].sort());
  for (const { name, events } of providers) for (const event of events) assert.ok(kinds.some((kind) => kind.startsWith(`${name},${event},`)), event);
  for (const outcome of OUTCOMES) assert.ok(kinds.some((kind) => kind.endsWith(`,${outcome}`)), outcome);
  // Short enough for a person to read at once
  assert.ok(rest.length <= 25 * providers.length, `${rest.length} lines`);
});

test('--all prints a line for every sample and exits with 0', () => {
  const { status, stdout, stderr } = idverdict(['--samples', FIXTURES, '--all']);
  assert.deepEqual([status, stderr], [0, '']);
  const rows = lines(stdout).slice(1, -2);
  assert.deepEqual(rows.map((row) => cells(row)[0]), samples);
  assert.equal(lines(stdout).at(-1), `all ${samples.length} bodies`);
});

test('several files are a table: file, provider, event, outcome, next and reason', () => {
  const { status, stdout } = idverdict(['accepted.json', 'broken.json']);
  const [, accepted, broken] = lines(stdout).map(cells);
  assert.deepEqual(accepted.slice(0, 5), ['accepted.json', 'preventor', 'ticket.verification.completed', 'accept', 'none']);
  assert.match(accepted[5], /^[a-z-]+: \S/);
  // The provider was certain before the place of the error.
  assert.deepEqual(broken.slice(0, 5), ['broken.json', 'preventor', 'ticket.verification.completed', 'invalid', '-']);
  assert.match(broken[5], /^not-json: .*\(3:44\)$/);
  assert.equal(status, 1);
});

test('files and options without a command are judged', () => {
  for (const args of [['accepted.json'], ['broken.json', 'accepted.json'], ['--json', 'report.json'], ['--provider', 'preventor', 'accepted.json'], ['--samples', FIXTURES]]) {
    assert.deepEqual(idverdict(args), idverdict(['judge', ...args]), args.join(' '));
  }
});

test('a word that is no command and no file is reported as both', () => {
  const { status, stdout, stderr } = idverdict(['validat', 'accepted.json']);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^idverdict: there is no file and no command validat /);
});

test('columns are aligned', () => {
  const rows = lines(idverdict(['accepted.json', 'report.json']).stdout);
  const at = rows[0].indexOf('outcome');
  for (const row of rows) assert.match(row.slice(at - 2), /^ {2}[a-z]/);
});

test('one file is shown in full, with its issues by line and column', () => {
  const accepted = idverdict(['accepted.json']);
  assert.match(accepted.stdout, /accept/i);
  assert.equal(accepted.status, 0);
  const broken = idverdict(['broken.json']);
  assert.match(broken.stdout, /^ +error +.*\[not-json\] .*\(line 3, column 44\)$/m);
  assert.equal(broken.stdout.match(/not-json/g).length, 1);
  assert.equal(broken.status, 1);
});

test('- is standard input', () => {
  assert.match(idverdict(['-'], ACCEPTED).stdout, /accept/i);
  assert.deepEqual(cells(lines(idverdict(['accepted.json', '-'], report()).stdout)[2]).slice(0, 2), ['(stdin)', 'onespan']);
  assert.equal(idverdict(['-'], '').status, 1);
});

test('a file that cannot be read is named on standard error, and the others are still judged', () => {
  const { status, stdout, stderr } = idverdict(['missing.json', 'accepted.json', 'broken.json']);
  assert.match(stderr, /^idverdict: missing\.json cannot be read/);
  assert.equal(lines(stdout).length, 3);
  assert.equal(status, 2);
});

test('a file that is too long is read only until this is certain', () => {
  const file = path.join(cwd, 'long');
  writeFileSync(file, '');
  // The file is sparse and takes no space on disk.
  truncateSync(file, 3 * 2 ** 30);
  const { status, stdout, stderr } = idverdict(['long', 'accepted.json']);
  rmSync(file);
  assert.equal(stderr, '');
  assert.deepEqual(lines(stdout).slice(1).map((line) => cells(line)[3]), ['invalid', 'accept']);
  assert.match(stdout, /too-large/);
  assert.equal(status, 1);
});

test('standard input that is too long is read only until this is certain', async () => {
  const child = spawn(process.execPath, [CLI, '-'], { cwd });
  let sent = 0;
  const chunk = Buffer.alloc(1 << 16, 0x20);
  const endless = Readable.from((function* () { for (; sent < 2 ** 28; sent += chunk.length) yield chunk; })());
  // The pipe is closed as soon as nothing more is read.
  child.stdin.on('error', () => endless.destroy());
  endless.pipe(child.stdin);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { printed += text; });
  const [status] = await once(child, 'close');
  assert.match(printed, /too-large/);
  assert.equal(status, 1);
  assert.ok(sent < 2 ** 24, `${sent} bytes`);
});

test('output that cannot be written is reported in one line, with exit status 2', { skip: existsSync('/dev/full') ? false : 'there is no /dev/full' }, () => {
  writeFileSync(path.join(cwd, 'one.ndjson'), ACCEPTED.replaceAll('\n', ' '));
  const full = openSync('/dev/full', 'w');
  for (const args of [['accepted.json'], ['--lines', 'one.ndjson']]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    assert.match(stderr, /^idverdict: standard output cannot be written: .*\n$/, args.join(' '));
    assert.equal(status, 2);
  }
  closeSync(full);
});

test('the exit status is the same when standard error is closed', async () => {
  const child = spawn(process.execPath, [CLI, 'missing.json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.destroy();
  child.stdout.resume();
  const [status] = await once(child, 'close');
  assert.equal(status, 2);
});

test('a policy that names a rule by an earlier id works, and the current id is reported', () => {
  writeFileSync(path.join(cwd, 'earlier.json'), JSON.stringify({ rules: { 'report-failed': 'review' } }));
  const { status, stderr } = idverdict(['--policy', 'earlier.json', 'accepted.json']);
  assert.equal(stderr, 'idverdict: the rule has a new id: onespan-report-failed (at /policy/rules/report-failed)\n');
  assert.equal(status, 0);
});

test('an error in a policy or an option names its place', () => {
  const wrong = [
    [{ minimumAge: 'x' }, '/policy/minimumAge'], [{ rules: { 'no-such-rule': 'off' } }, '/policy/rules/no-such-rule'], [{ nobody: 1 }, '/policy/nobody'],
  ];
  for (const [policy, place] of wrong) {
    writeFileSync(path.join(cwd, 'policy.json'), JSON.stringify(policy));
    const { status, stdout, stderr } = idverdict(['--policy', 'policy.json', 'accepted.json']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.ok(stderr.endsWith(` (at ${place})\n`), stderr);
  }
  assert.match(idverdict(['--provider', 'nobody', 'accepted.json']).stderr, /\(at \/provider\)$/m);
  assert.match(idverdict(['--policy', 'missing.json', 'accepted.json']).stderr, /^idverdict: missing\.json cannot be read: /);
});

test('wrong usage is reported on standard error, prints nothing else and exits with 2', () => {
  const wrong = [
    [], ['--nonsense'], ['-', '-'], ['--provider', 'nobody', 'accepted.json'], ['--payload', 'accepted.json'],
    ['--samples', 'missing'], ['--all'], ['--all', 'accepted.json'], ['--samples', FIXTURES, '--all', 'accepted.json'],
  ];
  for (const args of wrong) {
    const { status, stdout, stderr } = idverdict(args);
    assert.match(stderr, /^idverdict: .+\n$/, args.join(' '));
    assert.equal(stdout, '', args.join(' '));
    assert.equal(status, 2, args.join(' '));
  }
});

test('--provider and --content-type are the options of the library', () => {
  assert.equal(idverdict(['--provider', 'preventor', 'accepted.json']).status, 0);
  assert.equal(idverdict(['--provider', 'onespan', 'accepted.json']).status, 1);
  assert.equal(idverdict(['--content-type', 'application/json; charset=utf-8', 'accepted.json']).status, 0);
});

test('--json prints one inspection per line, without payload and person', () => {
  const { stdout } = idverdict(['--json', 'accepted.json', 'broken.json', 'report.json']);
  const [accepted, broken, report] = lines(stdout).map((line) => JSON.parse(line));
  assert.equal(accepted.file, 'accepted.json');
  assert.equal(accepted.verdict.outcome, 'accept');
  assert.deepEqual([broken.type, broken.issues[0].at.line, broken.issues[0].at.column], ['invalid', 3, 44]);
  for (const key of ['person', 'documents', 'externalReference']) assert.ok(!(key in report.verification), key);
  assert.ok(!('payload' in report));
});

test('personal values are printed only on request', () => {
  for (const args of [['report.json'], ['report.json', 'accepted.json'], ['--json', 'report.json']]) {
    const { stdout, stderr } = idverdict(args);
    for (const value of PERSON) assert.ok(!(stdout + stderr).includes(value), `${args.join(' ')}: ${value}`);
  }
  const asked = idverdict(['--json', '--personal', 'report.json']).stdout;
  for (const value of PERSON) assert.ok(asked.includes(value), value);
  assert.deepEqual(JSON.parse(idverdict(['--json', '--personal', '--payload', 'report.json']).stdout).payload.status, 'InProgress');
});

test('nothing a terminal would obey reaches standard output', () => {
  // Windows does not allow such file names.
  const file = process.platform === 'win32' ? 'ab.json' : 'a\u001b[31mb.json';
  writeFileSync(path.join(cwd, file), report({ id: '\u001b[2J', result: '\u202e', matcher: '\u009b2J' }));
  for (const args of [[file], [file, 'accepted.json'], ['--personal', file]]) {
    const { stdout, stderr } = idverdict(args);
    assert.doesNotMatch(stdout + stderr, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  }
});

test('--help and --version answer on standard output', () => {
  assert.match(idverdict(['--help']).stdout, /^Usage: idverdict/);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url)));
  assert.equal(idverdict(['--version']).stdout, `${version}\n`);
});

test('--lines prints a line of JSON for each line of a file or of standard input', () => {
  const body = JSON.stringify(JSON.parse(ACCEPTED));
  const text = `${body}\n\n{"ticket":\r\n${body}`;
  writeFileSync(path.join(cwd, 'bodies.ndjson'), text);
  const { status, stdout, stderr } = idverdict(['--lines', 'bodies.ndjson']);
  assert.deepEqual([status, stderr], [1, '']);
  const told = lines(stdout).map((line) => JSON.parse(line));
  assert.deepEqual(told.map(({ file, line, type }) => [file, line, type]), [
    ['bodies.ndjson', 1, 'read'], ['bodies.ndjson', 3, 'invalid'], ['bodies.ndjson', 4, 'read'],
  ]);
  assert.deepEqual(told[0].verdict, inspect(body).verdict);
  assert.deepEqual(told[1].issues, inspect('{"ticket":').issues);
  const piped = idverdict(['--lines', '-'], `${body}\n${body}\n`);
  assert.deepEqual([piped.status, lines(piped.stdout).length, JSON.parse(lines(piped.stdout)[1]).file], [0, 2, '(stdin)']);
  writeFileSync(path.join(cwd, 'strict.json'), JSON.stringify({ requiredChecks: ['liveness'] }));
  const strict = idverdict(['--lines', '-', '--policy', 'strict.json'], body);
  assert.equal(JSON.parse(strict.stdout).verdict.outcome, 'review');
});

test('--lines reports wrong usage and files that cannot be read', () => {
  assert.equal(idverdict(['--lines']).status, 2);
  for (const args of [['--lines', '--personal', 'x'], ['--lines', '--samples', FIXTURES]]) {
    const { status, stderr } = idverdict(args);
    assert.equal(status, 2);
    assert.match(stderr, /--lines/);
  }
  const { status, stdout, stderr } = idverdict(['--lines', 'nowhere.ndjson', '-'], ACCEPTED.replaceAll('\n', ' '));
  assert.deepEqual([status, lines(stdout).length], [2, 1]);
  assert.match(stderr, /nowhere\.ndjson cannot be read/);
});

test('anonymize prints a copy of one body that has the same verdict', () => {
  const { status, stdout, stderr } = idverdict(['anonymize', 'report.json']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.notEqual(stdout, BODIES['report.json']);
  assert.equal(inspect(stdout).verdict.outcome, inspect(BODIES['report.json']).verdict.outcome);
  for (const value of Object.values(PERSON)) if (typeof value === 'string') assert.ok(!stdout.includes(value), value);
  assert.equal(inspect(idverdict(['anonymize', '-'], BODIES['broken.json']).stdout).issues[0].code, 'not-json');
  for (const args of [[], ['report.json', 'accepted.json'], ['--json', 'report.json'], ['--lines', 'report.json'], ['missing.json']]) {
    assert.equal(idverdict(['anonymize', ...args]).status, 2);
  }
});
