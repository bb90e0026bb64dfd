#!/usr/bin/env node
// The command line: reads bodies and prints a table, a summary or lines of JSON.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { anonymize } from './anonymize.js';
import * as plain from './inline.js';
import { IdverdictError, createJudge, providers, summarize, version } from './inline.js';

const HELP = `Judges webhook and result bodies from identity-verification providers.

usage: idverdict [options] FILE...
       idverdict [options] -          reads one body from standard input
       idverdict --lines FILE|-       reads one body from each line, however many lines there are

One body is shown in full, several as a table.

  --provider NAME      the provider that sent the body: ${providers.map(({ name }) => name).join(', ')};
                       detected by default
  --content-type TYPE  the request's content type; JSON unless it says form-urlencoded
  --policy FILE        a policy, as JSON
  --json               print one line of JSON per body
  --lines              read every line of FILE as a body and print one line of JSON with its verdict
  --personal           also print what the body says about the person
  --payload            with --json and --personal, also print the typed payload
  --anonymize          print a copy of one body with other people in it and the same verdict, for a bug report
  --samples DIR        if no FILE is given, judge the .json files below DIR: one per provider, event and outcome
  --all                with --samples, judge all of these files
  --help, --version    print this help, or the version

exit status: 0 every body was read (samples may be broken on purpose),
             1 a body is invalid, 2 wrong usage, or something could not be read or written
`;

const OPTIONS = {
  provider: { type: 'string' },
  'content-type': { type: 'string' },
  policy: { type: 'string' },
  json: { type: 'boolean' },
  lines: { type: 'boolean' },
  personal: { type: 'boolean' },
  payload: { type: 'boolean' },
  anonymize: { type: 'boolean' },
  samples: { type: 'string' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

const COLOURS = {
  accept: 'green', reject: 'red', review: 'yellow', retry: 'cyan', pending: 'cyan', expired: 'magenta',
  canceled: 'magenta', error: 'red', invalid: 'red', warning: 'yellow', info: 'cyan',
};

const HEAD = ['file', 'provider', 'event', 'outcome', 'next', 'reason'];

// The least width, in characters, that a narrow terminal leaves to the last column, and to a column that yields to it.
const LAST_COLUMN = 32;
const SHORTEST = 16;

class UsageError extends Error {}

/** Parses the arguments; throws a `UsageError` if they are wrong */
function request(args) {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const { values, positionals: files } = parsed;
  if (values.help || values.version) return { values, files };
  if (!files.length && !values.samples) throw new UsageError('expected a FILE, or - for standard input');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read only once');
  if (values.all && (files.length || !values.samples)) throw new UsageError('--all requires --samples and no FILE');
  if (values.lines && !files.length) throw new UsageError('--lines requires a FILE, or - for standard input');
  if (values.lines && (values.personal || values.payload)) throw new UsageError('--lines prints only verdicts: omit --personal and --payload');
  if (values.payload && !(values.json && values.personal)) {
    throw new UsageError('--payload prints personal data: it requires --json and --personal');
  }
  return { values, files };
}

/** Returns the bodies to judge: the path of each, and the name to show */
async function sources(files, samples) {
  if (files.length) return files.map((file) => ({ file, name: file === '-' ? '(stdin)' : file }));
  const found = await readdir(samples, { recursive: true });
  return found
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file: path.join(samples, file), name: file.replaceAll(path.sep, '/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** More bytes than a body may have. Reading this many is enough to tell that a body is too long. */
const LONGEST = 1 << 21;

const chunksOf = (file) => (file === '-' ? process.stdin : createReadStream(file));

async function read(file) {
  const chunks = [];
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST) break;
  }
  return Buffer.concat(chunks);
}

// Replaces control characters, which a terminal would obey: bodies and file names may contain anything.
const printable = (text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}');
const place = ({ at }) => (at ? `${at.line}:${at.column}` : '-');
const paint = process.stdout.hasColors?.() ? styleText : (_, text) => text;
const unread = (name, error) => `${name} cannot be read: ${error.message}`;
const complain = (message) => process.stderr.write(`idverdict: ${printable(message)}\n`);
const print = (text) => process.stdout.write(`${text}\n`);

/**
 * Returns the lines of a table whose columns are aligned and fit the width of the terminal
 *
 * If a line is too long, the columns in `yielding` lose characters at their front, since their ends say more; then the
 * line is cut at its end. Nothing is cut if the output does not go to a terminal.
 */
function table(rows, yielding, room = process.stdout.columns ?? Infinity) {
  const cells = rows.map((row) => row.map((cell) => [...printable(cell)]));
  const widths = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  const [last] = widths.slice(-1);
  for (const at of yielding) {
    const wanted = widths.reduce((sum, width) => sum + width + 2, -2) - last + Math.min(last, LAST_COLUMN);
    widths[at] = Math.max(Math.min(widths[at], SHORTEST), widths[at] - Math.max(wanted - room, 0));
  }
  return cells.map((row) => {
    let left = room;
    return row.map((cell, at) => {
      const fitted = cell.length > widths[at] ? ['…', ...cell.slice(1 - widths[at])] : cell;
      const shown = fitted.length > left ? [...fitted.slice(0, Math.max(left - 1, 0)), ...'…'.repeat(left > 0)] : fitted;
      const word = shown.join('');
      const line = (COLOURS[word] ? paint(COLOURS[word], word) : word) + ' '.repeat(widths[at] - fitted.length + 2);
      left -= widths[at] + 2;
      return line;
    }).join('').trimEnd();
  });
}

const outcome = ({ verdict }) => verdict?.outcome ?? 'invalid';

/** Keeps one body per provider, event and outcome: the one with the shortest name, which is the simplest of its kind */
async function one(found, inspect) {
  const chosen = new Map();
  for (const source of found) {
    const body = await read(source.file).catch(() => undefined);
    const inspection = body && inspect(body);
    // An unreadable file is a kind of its own. It is kept so that reading it again reports the error.
    const kind = inspection ? JSON.stringify([inspection.provider, inspection.event, outcome(inspection)]) : source.name;
    if (!(chosen.get(kind)?.name.length <= source.name.length)) chosen.set(kind, source);
  }
  const kept = new Set(chosen.values());
  return found.filter((source) => kept.has(source));
}

async function policy(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new UsageError(unread(file, error));
  });
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would quote the file.
    throw new UsageError(`${file} is not JSON`);
  }
}

function row(name, inspection) {
  const { provider = '-', event = '-' } = inspection;
  if (inspection.type === 'read') {
    const { next, reasons: [reason] } = inspection.verdict;
    return [name, provider, event, outcome(inspection), next, `${reason.rule}: ${reason.message}`];
  }
  const issue = inspection.issues.find(({ severity }) => severity === 'error') ?? inspection.issues[0];
  return [name, provider, event, outcome(inspection), '-', `${issue.code}: ${issue.message}${issue.at ? ` (${place(issue)})` : ''}`];
}

const counted = (shown, all) =>
  shown === all ? `all ${all} bodies` : `${shown} of ${all} bodies: one per provider, event and outcome; --all shows all of them`;

/** Returns the JSON for an inspection; personal data is left out unless the caller asked for it */
function record(name, { payload, ...inspection }, values) {
  if (inspection.verification && !values.personal) {
    const { person, documents, externalReference, ...verification } = inspection.verification;
    inspection.verification = verification;
  }
  return { file: name, ...inspection, ...(values.payload && { payload }) };
}

/** Prints the result for each line, no faster than the output is read. Returns false if a line is invalid. */
async function judgeLines(file, name, judgeMany, options) {
  let good = true;
  for await (const { type, line, ...made } of judgeMany(chunksOf(file), options)) {
    good &&= type === 'read';
    const text = JSON.stringify({ file: name, line, type, ...made });
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  }
  return good;
}

async function main(args) {
  const { values, files } = request(args);
  if (values.help) return print(HELP.trimEnd()), 0;
  if (values.version) return print(version), 0;

  if (values.anonymize && (files.length !== 1 || values.json || values.lines)) throw new UsageError('--anonymize takes one FILE, without --json and --lines');

  const options = { provider: values.provider, contentType: values['content-type'] };
  const { inspect, judgeMany, issues = [] } = values.policy === undefined ? plain : createJudge(await policy(values.policy));
  for (const { pointer, message, expected } of issues) complain(`${message}: ${expected} (at ${pointer})`);
  const rows = [];
  let status = 0;
  const raise = (to) => { status = Math.max(status, to); };

  const isSamples = !files.length;
  const found = await sources(files, values.samples);
  const bodies = isSamples && !values.all ? await one(found, (body) => inspect(body, options)) : found;
  for (const { file, name } of bodies) {
    let body;
    try {
      if (values.lines) {
        if (!(await judgeLines(file, name, judgeMany, options))) raise(1);
        continue;
      }
      body = await read(file);
    } catch (error) {
      if (!error.syscall) throw error;
      complain(unread(name, error));
      raise(2);
      continue;
    }
    if (values.anonymize) {
      process.stdout.write(anonymize(body, options));
      continue;
    }
    const inspection = inspect(body, options);
    // Samples show what happens, and some of them show what happens to a broken body.
    if (inspection.type === 'invalid' && !isSamples) raise(1);

    if (values.json) {
      print(JSON.stringify(record(name, inspection, values)));
    } else if (isSamples || bodies.length > 1) {
      rows.push(row(name, inspection));
    } else {
      // A summary contains nothing that a terminal obeys. The characters that isolate right-to-left text must stay.
      print(summarize(inspection, { personal: values.personal }).trimEnd());
    }
  }
  if (rows.length) table([HEAD, ...rows], [0, 2]).forEach(print);
  if (isSamples && !values.json) ['', counted(bodies.length, found.length)].forEach(print);
  return status;
}

process.stdout.on('error', (error) => {
  // `idverdict ... | head` closes the pipe early; this is not a failure.
  if (error.code === 'EPIPE') process.exit();
  complain(`standard output cannot be written: ${error.message}`);
  process.exit(2);
});
// Nobody reads standard error any more; the exit status still reports the failure.
process.stderr.on('error', () => {});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) complain(`${error.message} (see idverdict --help)`);
  else if (error instanceof IdverdictError || error.syscall) complain(error.message);
  else throw error;
  process.exitCode = 2;
}
