// The functions that read bodies, by the caller's policy or without one.

import * as plain from '../node.js';
import { readJson } from './read.js';
import { complain } from './terminal.js';

/** Returns the policy of a file, or `undefined` if none is named. */
export const policyOf = async (file) => (file === undefined ? undefined : readJson(file));

/** Returns the functions that read bodies. Tells which rules the policy names by earlier ids. */
export function judgeOf(policy) {
  if (policy === undefined) return plain;
  const judge = plain.createJudge(policy);
  for (const { pointer, message, expected } of judge.issues) complain(`${message}: ${expected} (at ${pointer})`);
  return judge;
}

/** Returns the options of the library among those of a command. */
export const optionsOf = ({ provider, contentType }) => ({ provider, contentType });

/** Returns the outcome of an inspection. */
export const outcomeOf = ({ verdict }) => verdict?.outcome ?? 'invalid';
