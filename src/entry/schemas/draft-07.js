// JSON Schemas in draft-07, for tools that do not read draft 2020-12.

import { converted } from './walk.js';

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';

export const toDraft07 = (schema) => converted(schema, older);

function older({ $schema, $ref, $defs, ...others }) {
  const made = { ...($schema === undefined ? {} : { $schema: DRAFT_07 }), ...others };
  if ($ref !== undefined) {
    const reference = { $ref: $ref.replace('#/$defs/', '#/definitions/') };
    // In draft-07, everything beside a `$ref` is ignored.
    if (Object.keys(made).length === 0 && $defs === undefined) return reference;
    made.allOf = [...(made.allOf ?? []), reference];
  }
  return $defs === undefined ? made : { ...made, definitions: $defs };
}
