// The state of a verification: the delivery that stands, and what a person decided about it.

import { supersedes } from './history.js';

/** The shape of what is stored. It is raised whenever that changes, and `upgraded` then reads the earlier shapes as well. */
export const FORMAT = 1;

/** What to do next after each outcome that a person can decide */
export const DECISIONS = { accept: 'none', reject: 'none', retry: 'restart', review: 'review' };

/** Returns a stored state or entry in the shape of today. */
export function upgraded(stored) {
  if (stored === null) return null;
  if (stored.format > FORMAT) throw new Error(`the store contains format ${stored.format}; this version of idverdict knows ${FORMAT}`);
  return stored;
}

/** Returns the state after a delivery, and what became of the delivery. */
export function afterDelivery(state, delivery) {
  const became = supersedes(delivery, state?.delivery);
  if (became !== 'replace') return { state, became };
  return { state: stateOf(delivery.key, delivery, kept(state?.decision, delivery.inspection.verdict)), became };
}

/** Returns the state after a person's decision. */
export function afterDecision({ delivery }, { key, decision }) {
  return stateOf(key, delivery, decision);
}

/**
 * Returns a person's decision if it stands beside a delivery that has come after it.
 *
 * Only an accept and a retry give way: the one to everything that is no accept, since the person did not know of it, and the
 * other to everything, since it asked for another attempt.
 */
function kept(decision, { outcome }) {
  const givesWay = decision?.outcome === 'retry' || (decision?.outcome === 'accept' && outcome !== 'accept');
  return decision && !givesWay ? decision : null;
}

function stateOf(id, delivery, decision) {
  const { outcome, next } = decision ? { outcome: decision.outcome, next: DECISIONS[decision.outcome] } : delivery.inspection.verdict;
  return { format: FORMAT, id, outcome, next, delivery, decision };
}

/** Returns what the team sees of a state. */
export function shown(state) {
  if (state === null) return null;
  const { id, outcome, next, delivery, decision } = state;
  return { id, outcome, next, verdict: delivery.inspection.verdict, receivedAt: delivery.receivedAt, decision };
}
