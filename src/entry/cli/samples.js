// The sample bodies that are shipped: one for each provider, event and outcome.

import { anonymize } from '../anonymize.js';
import { inspect } from '../node.js';
import { known, knownEvent } from './registry.js';
import { shipped } from './shipped.js';
import { UsageError } from './usage.js';

/** Outcomes in the order in which one is chosen if none is named */
const FIRST = ['accept', 'pending', 'review'];

/** Returns the samples as a list: `{ provider, event, outcome, body }`. */
export async function allSamples() {
  const all = JSON.parse(await shipped('./samples.json'));
  return Object.entries(all).flatMap(([provider, events]) =>
    Object.entries(events).flatMap(([event, outcomes]) => Object.entries(outcomes).map(([outcome, body]) => ({ provider, event, outcome, body }))),
  );
}

/** Returns the samples of a provider, an event and an outcome, each of which may be left out. */
export async function samplesOf({ provider, event, outcome }) {
  if (provider !== undefined) {
    const found = known(provider);
    if (event !== undefined) knownEvent(found, event);
  }
  const fits = (sample) => Object.entries({ provider, event, outcome }).every(([key, value]) => value === undefined || sample[key] === value);
  return (await allSamples()).filter(fits);
}

/** Returns one sample; throws if there is none. */
export async function sampleOf({ provider, event, outcome }) {
  const found = await samplesOf({ provider, event, outcome });
  for (const first of FIRST) {
    const sample = found.find((each) => each.outcome === first);
    if (sample !== undefined) return sample;
  }
  if (found.length > 0) return found[0];
  const others = (await samplesOf({ provider, event })).map(({ outcome: each }) => each);
  throw new UsageError(`there is no sample with the outcome ${outcome}; expected ${[...new Set(others)].join(', ')}`);
}

/** Returns a sample with other invented people in it. */
export const withOthers = (sample) => ({ ...sample, body: anonymize(sample.body, { provider: sample.provider }) });

/** Returns the inspection of a sample. */
export const inspected = ({ body, provider }) => inspect(body, { provider });
