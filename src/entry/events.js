// Every event there is, in the order of their numbers.

import { PROVIDERS } from './tables.js';

/** Each with the pointers of the fields at its top, as far as one was told */
export const EVENTS = PROVIDERS.flatMap(({ name, events }) => events.map((event) => ({ provider: name, event, fields: [] })));
