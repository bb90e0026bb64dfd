// The policy, and the judge that it makes. Every view judges by it.
import { type Inspection, type Judge, type Options, type Policy, IdverdictError, createJudge } from 'idverdict';
import { state } from './state.ts';

/** The policy as the form has it, valid or not */
export const policy = state<Policy>({});

/** A judge, or the error that says why the policy is none */
export type Made = { judge: Judge; error?: undefined } | { judge?: undefined; error: IdverdictError };

export function made(policy: Policy): Made {
  try {
    return { judge: createJudge(policy) };
  } catch (error) {
    if (error instanceof IdverdictError) return { error };
    throw error;
  }
}

let last: { policy: Policy; judge: Judge } = { policy: {}, judge: createJudge({}) };

/** Returns the judge of the policy; as long as the policy is malformed, the last judge there was */
export function judge(): Judge {
  const current = policy.get();
  if (current !== last.policy) {
    const { judge } = made(current);
    if (judge) last = { policy: current, judge };
  }
  return last.judge;
}

/** Returns everything about a body, by the policy */
export const inspected = (body: string | Uint8Array, options: Omit<Options, 'policy'> = {}): Inspection => judge().inspect(body, options);

export const isPlain = (policy: Policy) => Object.keys(policy).length === 0;
