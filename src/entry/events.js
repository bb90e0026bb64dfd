// Every event there is, in the order of their numbers.

import { PROVIDERS } from './tables.js';

/** Each with the pointers of the paths that were met in its bodies */
export const EVENTS = PROVIDERS.flatMap(({ name, events }) =>
  events.map((event) => ({ provider: name, event, pointers: new Map() })),
);
