// The error for what a program passes to a function of this entry.

import { IdverdictError } from './error.js';

/** Returns an error about an argument. `expected` lists what would have been right; the message names it, too. */
export function invalid(pointer, message, expected = []) {
  const issue = { code: 'invalid-options', severity: 'error', pointer, message };
  if (expected.length === 0) return new IdverdictError([issue]);
  const names = expected.map((name) => `\`${name}\``).join(', ');
  return new IdverdictError([{ ...issue, message: `${message}: ${names}`, expected: [...expected] }]);
}
