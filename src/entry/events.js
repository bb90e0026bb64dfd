// Every event, in the order of their numbers.

import { PROVIDERS } from './tables.js';

/** Each event has the pointers and the last steps of the paths that its bodies have used so far */
export const EVENTS = PROVIDERS.flatMap(({ name, events }) =>
  events.map((event) => ({ provider: name, event, pointers: new Map(), names: new Map() })),
);
