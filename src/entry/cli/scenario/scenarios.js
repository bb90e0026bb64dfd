// Scenarios: several deliveries of one verification, as a provider may send them.

import { fold } from '../../node.js';
import { inspected } from '../samples.js';
import { UsageError } from '../usage.js';
import { freshLike, withReference } from './reference.js';

/**
 * Each scenario: what it is, how many different bodies it needs, in which order they are sent, and what becomes of each
 * delivery (`became` of `fold`)
 */
export const SCENARIOS = {
  'in-order': { about: 'progress, then a decision', order: [0, 1], became: ['replaced', 'state'] },
  'out-of-order': { about: 'a decision, then the progress before it, which comes too late', order: [1, 0], became: ['state', 'stale'] },
  twice: { about: 'a decision, twice', order: [1, 1], became: ['state', 'duplicate'] },
  reversal: { about: 'a decision, then another one that replaces it', order: [1, 2], became: ['replaced', 'state'] },
};

const PROGRESS = ['pending', 'retry'];
/** The decisions that make a reversal the most telling, in this order */
const DECISIONS = ['accept', 'reject', 'review', 'canceled', 'expired', 'error'];

const isProgress = ({ outcome }) => PROGRESS.includes(outcome);
const rank = ({ outcome }) => DECISIONS.indexOf(outcome);

/** Returns the deliveries of a scenario, made of the samples of one provider: a list of samples. */
export function deliveriesOf(name, samples, { event, outcome } = {}) {
  const { order, became } = SCENARIOS[name];
  const decisions = samples.filter((sample) => rank(sample) >= 0).sort((a, b) => rank(a) - rank(b));
  const ends = decisions.filter((sample) => (event ?? sample.event) === sample.event && (outcome ?? sample.outcome) === sample.outcome);
  const needs = (place) => order.includes(place);
  for (const end of ends) {
    const old = inspected(end).verdict?.reference;
    if (typeof old !== 'string') continue;
    const reference = freshLike(old);
    const middle = withReference(end, reference);
    if (middle === undefined) continue;
    for (const first of needs(0) ? samples.filter(isProgress) : [undefined]) {
      for (const last of needs(2) ? decisions.filter((sample) => sample.outcome !== end.outcome) : [undefined]) {
        const bodies = [first && withReference(first, reference), middle, last && withReference(last, reference)];
        const sent = order.map((place) => bodies[place]);
        if (sent.every((sample) => sample !== undefined) && becomes(sent).join() === became.join()) return sent;
      }
    }
  }
  throw new UsageError(`there are no samples for the scenario ${name} of this provider${event ?? outcome ? ', event and outcome' : ''}`);
}

/** Returns what becomes of each delivery if they are received in this order, a second apart. */
function becomes(sent) {
  const now = Date.now();
  const deliveries = sent.map((sample, at) => ({ inspection: inspected(sample), receivedAt: now + 1000 * at }));
  try {
    return fold(deliveries).timeline.toSorted((a, b) => a.delivery - b.delivery).map(({ became }) => became);
  } catch {
    // The two do not belong to one verification, because one of them names it by something else.
    return [];
  }
}
