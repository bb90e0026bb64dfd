// The functions of `idverdict/schemas`.

import { parse } from './core.js';
import { schemaFrom } from './schema.js';

export { IdverdictError } from './error.js';
export { toDraft07 } from './draft-07.js';
export { schemaFrom } from './schema.js';
export { withJsonSchema } from './json-schema.js';

// A function, because a minified call of `Object.freeze` would keep `core.js` in programs that use only `schemaFrom`.
export function schemaOf(provider, event) {
  return schemaFrom(parse, provider, event);
}
