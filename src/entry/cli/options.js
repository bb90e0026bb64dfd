// Options and texts of help that several commands share.

import { InvalidArgumentError, Option } from 'commander';
import { providers } from '../node.js';

const NAMES = providers.map(({ name }) => name).join(', ');

/** Adds the options by which a body is read. */
export const withBody = (command) =>
  command
    .option('--provider <name>', `the provider that sent the body (${NAMES}); detected by default`)
    .option('--content-type <type>', "the request's content type; the body is JSON unless it says form-urlencoded");

/** Adds the option that names a policy. */
export const withPolicy = (command) => command.option('--policy <file>', 'judge by the policy in this JSON file (docs/policy.md)');

/** Adds the options for files with one body in each line. */
export const withLines = (command) =>
  command
    .option('--lines', 'read every line of each file as a body of its own (NDJSON), and print one line of JSON for it')
    .addOption(new Option('--jobs <number>', 'with --lines: how many cores to use; all by default').argParser(whole));

/** Adds the option that says how results are printed. */
export const withFormat = (command, formats) =>
  command.addOption(new Option('--format <format>', 'how results are printed').choices(formats).default(formats[0]));

/** Returns the text below the options: examples, and what the exit status says. */
export function after(examples, statuses) {
  const rows = examples.map(([words, what]) => `  # ${what}\n  $ idverdict ${words}`);
  return ['', 'Examples:', rows.join('\n\n'), '', 'Exit status:', ...statuses.map((status) => `  ${status}`)].join('\n');
}

/** The exit statuses of commands that read bodies */
export const STATUSES = ['0  every body was read', '1  a body is invalid', '2  wrong usage, or something could not be read or written'];

function whole(text) {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
}
