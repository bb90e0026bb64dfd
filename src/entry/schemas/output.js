// The JSON Schema of what a schema returns, derived from that of the bodies.
//
// A body may say `"0.98"` for a number, `"True"` for a boolean and a number for an identifier. A payload has one form for each, and
// only the fields of its type.

import { converted } from './walk.js';

/** Returns the schema of a payload's part for the schema of the body's part. */
export const ofPayload = (schema) => converted(schema, typed);

function typed(schema) {
  const types = [schema.type].flat();
  if (types.includes('string') && types.includes('number')) {
    const { pattern, minLength, ...others } = schema;
    // Only numbers have a pattern. The others are identifiers, which keep every digit as text.
    if (pattern !== undefined) return { ...others, type: withNull(types, 'number') };
    return { ...others, type: withNull(types, 'string'), ...(minLength === undefined ? {} : { minLength }) };
  }
  // Only the words of a boolean begin with a boolean.
  if (typeof schema.enum?.[0] === 'boolean') {
    const { enum: words, ...others } = schema;
    return { ...others, type: withNull(words.includes(null) ? ['null'] : [], 'boolean') };
  }
  // A boolean among the words of a vocabulary becomes the word.
  if (schema.enum !== undefined) return { ...schema, enum: schema.enum.filter((word) => typeof word !== 'boolean') };
  if (schema.properties !== undefined) return { ...schema, additionalProperties: false };
  return schema;
}

const withNull = (types, type) => (types.includes('null') ? [type, 'null'] : type);
