// The judge or the policy that a summary is made by.

import { IdverdictError } from './error.js';

/** Returns the judge among the options of a summary, or `undefined` if there is none. */
export function judgeOf(options) {
  const judge = options?.judge ?? undefined;
  if (judge !== undefined && typeof judge.inspect !== 'function') throw invalid('/judge', 'expected a judge that `createJudge` has made');
  return judge;
}

/**
 * Throws if the options name another policy than the one that an inspection was made by.
 *
 * An inspection that an earlier version made does not say by which policy.
 */
export function agree({ type, policy: own }, { policy }, judge, createJudge) {
  const isGiven = policy !== undefined && policy !== null;
  if (judge !== undefined && isGiven) throw invalid('/policy', 'this judge already has a policy; omit `policy`');
  const expected = judge?.policy ?? (isGiven ? createJudge(policy).policy : undefined);
  if (type !== 'read' || own === undefined || expected === undefined || own === expected) return;
  throw invalid(isGiven ? '/policy' : '/judge', 'the inspection was made by another policy; inspect the body again, or omit this option');
}

function invalid(pointer, message) {
  return new IdverdictError([{ code: 'invalid-options', severity: 'error', pointer, message }]);
}
