// Walks the JSON Schemas of this package, which use few keywords.

import { invalid } from './invalid.js';

/** Keywords that hold schemas by name */
const MAPS = new Set(['$defs', 'properties']);
/** Keywords that hold lists of schemas */
const LISTS = new Set(['allOf', 'anyOf']);
/** Keywords that hold one schema */
const ONE = new Set(['additionalProperties', 'items', 'propertyNames']);
/** Keywords that hold other values, and mean the same in both drafts */
const VALUES = new Set([
  '$ref', '$schema', 'const', 'description', 'enum', 'maxItems', 'maximum', 'minItems', 'minLength', 'minimum', 'pattern', 'required', 'title',
  'type',
]);

/** Returns a copy of a schema in which `convert` has replaced each schema, the innermost first. */
export function converted(schema, convert) {
  if (typeof schema === 'boolean') return schema;
  if (typeof schema !== 'object' || schema === null) throw invalid('/schema', 'expected a JSON Schema of this package');
  const inner = (schema) => converted(schema, convert);
  const copy = Object.entries(schema).map(([keyword, held]) => {
    if (MAPS.has(keyword)) return [keyword, Object.fromEntries(Object.entries(held).map(([name, schema]) => [name, inner(schema)]))];
    if (LISTS.has(keyword)) return [keyword, held.map(inner)];
    if (ONE.has(keyword)) return [keyword, inner(held)];
    if (VALUES.has(keyword)) return [keyword, Array.isArray(held) ? [...held] : held];
    throw invalid('/schema', `expected a JSON Schema of this package, but no such schema uses \`${keyword}\``);
  });
  return convert(Object.fromEntries(copy));
}
