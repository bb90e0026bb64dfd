// Standard JSON Schema: https://standardschema.dev/json-schema
//
// A program passes the JSON Schemas that it needs, because those of all events are too large to be in every program.

import { providers } from './about.js';
import { toDraft07 } from './draft-07.js';
import { invalid } from './invalid.js';
import { ofPayload } from './output.js';
import { converted } from './walk.js';

/** What makes a schema of each target from one of draft 2020-12 */
const TARGETS = { 'draft-2020-12': (schema) => schema, 'draft-07': toDraft07 };

export function withJsonSchema(schema, json) {
  const { provider, event } = schema ?? {};
  const known = providers.find(({ name }) => name === provider);
  if (known === undefined) throw invalid('/schema', 'expected a schema that `schemaOf` or `schemaFrom` has made');
  const events = event === null ? known.events : [event];
  const parts = partsOf(known, events, [json].flat());
  const isOne = event !== null;
  const by = (make) => (options) => {
    const convert = Object.hasOwn(TARGETS, options?.target) ? TARGETS[options.target] : undefined;
    if (convert === undefined) throw invalid('/target', 'expected a version of JSON Schema', Object.keys(TARGETS));
    return convert(make(known, parts, isOne));
  };
  const jsonSchema = Object.freeze({ input: by(input), output: by(output) });
  return Object.freeze({ ...schema, '~standard': Object.freeze({ ...schema['~standard'], jsonSchema }) });
}

/** Returns each event with its JSON Schema, which its title tells from the others. */
function partsOf({ name, title, events: all }, events, given) {
  const titles = new Map(given.map((json) => [json?.title, json]));
  const parts = events.map((event) => ({ event, json: titles.get(`${title} ${event}`) }));
  const files = events.map((event) => `idverdict/schemas/${name}.${event}.json`);
  const isComplete = parts.every(({ json }) => json !== undefined) && given.length === events.length;
  if (!isComplete) throw invalid('/json', 'expected the JSON Schema of each event of the schema, and no other', files);
  // A copy, because the program may change its own.
  return parts.map(({ event, json }) => ({ event, json: converted(json, (schema) => schema) }));
}

/** Returns the schema of the bodies. */
function input({ title }, parts, isOne) {
  if (isOne) return copied(parts[0].json);
  const events = parts.map(({ json: { $schema, $defs, ...event } }) => event);
  return copied({ $schema: parts[0].json.$schema, title, description: 'any event', anyOf: events, $defs: definitions(parts) });
}

/** Returns the schema of the typed events. */
function output({ name, title }, parts, isOne) {
  const events = parts.map(({ event, json }) => ({
    title: json.title,
    description: json.description,
    type: 'object',
    properties: {
      provider: { const: name },
      event: { const: event },
      // A list is read as its only item.
      payload: { $ref: json.$ref ?? json.anyOf[0].$ref },
    },
    required: ['provider', 'event', 'payload'],
    additionalProperties: false,
  }));
  const { $schema } = parts[0].json;
  const $defs = Object.fromEntries(Object.entries(definitions(parts)).map(([record, schema]) => [record, ofPayload(schema)]));
  return isOne ? { $schema, ...events[0], $defs } : { $schema, title, description: 'any event', anyOf: events, $defs };
}

/** Returns the records of all events. Within a provider, a name belongs to one record. */
const definitions = (parts) => Object.assign({}, ...parts.map(({ json }) => json.$defs));

const copied = (schema) => converted(schema, (schema) => schema);
