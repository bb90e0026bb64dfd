// The names of providers and events that the arguments contain.

import { detect, providers } from '../node.js';
import { UsageError } from './usage.js';

/** Returns a provider; throws if there is none of this name. */
export function known(name) {
  // The library's own message says which name was probably meant.
  detect('', { provider: name });
  return providers.find((provider) => provider.name === name);
}

/** Throws if a provider has no event of this name. */
export function knownEvent({ name, events }, event) {
  if (!events.includes(event)) throw new UsageError(`${name} has no event ${event}; expected ${events.join(', ')}`);
}
