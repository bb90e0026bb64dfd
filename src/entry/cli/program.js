// The commands, and the help that lists them.

import { Command } from 'commander';
import { version } from '../node.js';
import { anonymizeCommand } from './commands/anonymize.js';
import { detectCommand } from './commands/detect.js';
import { explainCommand } from './commands/explain.js';
import { judgeCommand } from './commands/judge.js';
import { rulesCommand } from './commands/rules.js';
import { sampleCommand } from './commands/sample.js';
import { schemaCommand } from './commands/schema.js';
import { sendCommand } from './commands/send.js';
import { summarizeCommand } from './commands/summarize.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';

const COMMANDS = [
  judgeCommand, validateCommand, summarizeCommand, detectCommand, schemaCommand, rulesCommand, explainCommand, sampleCommand, sendCommand,
  verifyCommand, anonymizeCommand,
];

const AFTER = `
Files and options without a command are judged: idverdict body.json is short for idverdict judge body.json.
A FILE may be a file, a folder, a glob, or - for standard input.

Start with:
  $ idverdict sample bive verification > body.json    a body to try things out with
  $ idverdict body.json                               what to do about it, and why
  $ idverdict judge --help                            each command explains itself

Exit status:
  0  everything is as it should be
  1  a body is invalid, or the command has found something else that its help names
  2  wrong usage, or something could not be read or written`;

/** Returns the program. Commands set `status.code` if it is not 0. */
export function program(status) {
  const all = new Command('idverdict')
    .description('Judges webhook and result bodies from identity-verification providers.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .usage('[command] [options] FILE...')
    .addHelpText('after', AFTER)
    .exitOverride()
    // Wrong usage is reported in one line, like every other failure.
    .configureOutput({ outputError: () => {} });
  for (const add of COMMANDS) add(all, status);
  return all;
}
