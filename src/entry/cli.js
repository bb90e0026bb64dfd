#!/usr/bin/env node
// The command line: bodies in, a table, a summary or lines of JSON out.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import * as plain from './inline.js';
import { IdverdictError, createJudge, providers, summarize, version } from './inline.js';

const HELP = `Judges the webhook and result bodies of identity-verification providers.

usage: idverdict [options] FILE...
       idverdict [options] -          reads one body from standard input
       idverdict --lines FILE|-       reads a body from each line, however many there are

One body is shown in full, several as a table.

  --provider NAME      who sent it: ${providers.map(({ name }) => name).join(', ')}; detected when left out
  --content-type TYPE  the request's content type; JSON unless it says form-urlencoded
  --policy FILE        your own bar, as JSON
  --json               one line of JSON for each body
  --lines              every line of FILE is a body: for each, one line of JSON with its verdict
  --personal           also what the body says about the person
  --payload            with --json and --personal, also the typed payload
  --samples DIR        where no FILE is given, the .json below DIR: of each provider, event and outcome one
  --all                with --samples, every one of them
  --help, --version

exit status: 0 every body was read (samples may be broken on purpose),
             1 a body is invalid, 2 wrong usage or what cannot be read or written
`;

const OPTIONS = {
  provider: { type: 'string' },
  'content-type': { type: 'string' },
  policy: { type: 'string' },
  json: { type: 'boolean' },
  lines: { type: 'boolean' },
  personal: { type: 'boolean' },
  payload: { type: 'boolean' },
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

// In characters: what a narrow terminal keeps of the last column, and of a column that yields to it.
const LAST_COLUMN = 32;
const SHORTEST = 16;

class UsageError extends Error {}

/** What was asked for, or a `UsageError` that says what is wrong with it */
function request(args) {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const { values, positionals: files } = parsed;
  if (values.help || values.version) return { values, files };
  if (!files.length && !values.samples) throw new UsageError('name a FILE, or - for standard input');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read only once');
  if (values.all && (files.length || !values.samples)) throw new UsageError('--all goes with --samples and no FILE');
  if (values.lines && !files.length) throw new UsageError('--lines goes with a FILE, or - for standard input');
  if (values.lines && (values.personal || values.payload)) throw new UsageError('--lines gives verdicts alone: no --personal and no --payload');
  if (values.payload && !(values.json && values.personal)) {
    throw new UsageError('--payload carries personal values: it goes with --json and --personal');
  }
  return { values, files };
}

/** The bodies to judge: where each is, and what to call it */
async function sources(files, samples) {
  if (files.length) return files.map((file) => ({ file, name: file === '-' ? '(stdin)' : file }));
  const found = await readdir(samples, { recursive: true });
  return found
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file: path.join(samples, file), name: file.replaceAll(path.sep, '/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** More bytes than a body may have: where more come, so many are enough to tell that it is too long. */
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

// What a terminal would obey instead of show: a body and a file's name are anyone's.
const printable = (text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}');
const place = ({ at }) => (at ? `${at.line}:${at.column}` : '-');
const paint = process.stdout.hasColors?.() ? styleText : (_, text) => text;
const unread = (name, error) => `${name} cannot be read: ${error.message}`;
const complain = (message) => process.stderr.write(`idverdict: ${printable(message)}\n`);
const print = (text) => process.stdout.write(`${text}\n`);

/**
 * Aligned columns in the width of the terminal
 *
 * What does not fit is taken from the front of the columns in `yielding`, whose end says more, and then from the end
 * of the line. Where nobody is looking, nothing is cut.
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

/** Of each provider, event and outcome the body with the shortest name, which is the plainest of its kind */
async function one(found, inspect) {
  const chosen = new Map();
  for (const source of found) {
    const body = await read(source.file).catch(() => undefined);
    const inspection = body && inspect(body);
    // What cannot be read is a kind by itself: that it is named is left to whoever reads it again.
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
    // The parser's own message would quote what stands there.
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
  shown === all ? `all ${all} bodies` : `${shown} of ${all} bodies, of each provider, event and outcome one; --all shows them all`;

/** An inspection as JSON, without what the body says about the person unless that was asked for */
function record(name, { payload, ...inspection }, values) {
  if (inspection.verification && !values.personal) {
    const { person, documents, externalReference, ...verification } = inspection.verification;
    inspection.verification = verification;
  }
  return { file: name, ...inspection, ...(values.payload && { payload }) };
}

/** Prints what is made of each line, as fast as somebody reads it; false if one is invalid */
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

  const options = { provider: values.provider, contentType: values['content-type'] };
  const { inspect, judgeMany } = values.policy === undefined ? plain : createJudge(await policy(values.policy));
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
    const inspection = inspect(body, options);
    // A sample is there to show what happens, and some show what happens to a broken body.
    if (inspection.type === 'invalid' && !isSamples) raise(1);

    if (values.json) {
      print(JSON.stringify(record(name, inspection, values)));
    } else if (isSamples || bodies.length > 1) {
      rows.push(row(name, inspection));
    } else {
      // A summary has nothing left that a terminal obeys; what isolates right-to-left text in it is to stay.
      print(summarize(inspection, { personal: values.personal }).trimEnd());
    }
  }
  if (rows.length) table([HEAD, ...rows], [0, 2]).forEach(print);
  if (isSamples && !values.json) ['', counted(bodies.length, found.length)].forEach(print);
  return status;
}

process.stdout.on('error', (error) => {
  // `idverdict ... | head` closes the pipe early; that is no failure.
  if (error.code === 'EPIPE') process.exit();
  complain(`standard output cannot be written: ${error.message}`);
  process.exit(2);
});
// Whom it is told has gone; the exit status still tells it.
process.stderr.on('error', () => {});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) complain(`${error.message} (see idverdict --help)`);
  else if (error instanceof IdverdictError || error.syscall) complain(error.message);
  else throw error;
  process.exitCode = 2;
}
