// Standard Schema v1 objects: https://standardschema.dev/schema

import { providers } from './about.js';
import { bodyOf } from './given.js';
import { invalid } from './invalid.js';
import { issuesOf, otherEvent } from './issue.js';

export function schemaFrom(parse, provider, event) {
  if (typeof parse !== 'function') throw invalid('/parse', 'expected `parse` of `idverdict` or of an entry of one provider');
  const known = providers.find(({ name }) => name === provider);
  if (known === undefined) throw invalid('/provider', 'expected a provider', providers.map(({ name }) => name));
  const only = event ?? null;
  if (only !== null && !known.events.includes(only)) throw invalid('/event', 'expected an event of the provider', known.events);

  /** Reads a value. Never throws. */
  const validate = (value) => {
    try {
      const read = parse(bodyOf(value), { provider });
      return only === null || read.event === only ? { value: read } : { issues: [otherEvent(only)] };
    } catch (error) {
      return { issues: issuesOf(error) };
    }
  };

  return Object.freeze({ provider, event: only, '~standard': Object.freeze({ version: 1, vendor: 'idverdict', validate }) });
}
