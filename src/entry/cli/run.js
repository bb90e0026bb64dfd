// Runs a command and sets the exit status.

import { CommanderError } from 'commander';
import { IdverdictError } from '../node.js';
import { program } from './program.js';
import { complain } from './terminal.js';
import { FAILED, GOOD, UsageError } from './usage.js';

export async function run(args) {
  process.stdout.on('error', (error) => {
    // `idverdict ... | head` closes the pipe early; this is not a failure.
    if (error.code === 'EPIPE') process.exit();
    complain(`standard output cannot be written: ${error.message}`);
    process.exit(FAILED);
  });
  // Nobody reads standard error any more; the exit status still reports the failure.
  process.stderr.on('error', () => {});
  process.exitCode = await statusOf(args);
}

async function statusOf(args) {
  const status = { code: GOOD };
  try {
    await program(status).parseAsync(args, { from: 'user' });
    return status.code;
  } catch (error) {
    if (error instanceof CommanderError) return told(error);
    if (error instanceof UsageError) complain(`${error.message} (see idverdict --help)`);
    else if (error instanceof IdverdictError || error.syscall) complain(error.message);
    else throw error;
    return FAILED;
  }
}

/** Returns the exit status after help was printed or the arguments were wrong. */
function told({ code, exitCode, message }) {
  if (exitCode === GOOD) return GOOD;
  // Help that nobody asked for says it all.
  if (code !== 'commander.help') complain(`${message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ')} (see idverdict --help)`);
  return FAILED;
}
