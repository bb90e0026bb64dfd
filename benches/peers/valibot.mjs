// valibot, written as a person would write it.

import { source } from '../schema.mjs';

const piped = (schema, steps) => (steps.length ? `v.pipe(${schema}, ${steps.join(', ')})` : schema);

const words = {
  any: 'v.any()',
  number: 'v.number()',
  boolean: 'v.boolean()',
  text: (min, pattern) => piped('v.string()', [...(min ? [`v.minLength(${min})`] : []), ...(pattern ? [`v.regex(/${pattern}/)`] : [])]),
  list: (item, min, max) =>
    piped(`v.array(${item})`, [...(min === undefined ? [] : [`v.minLength(${min})`]), ...(max === undefined ? [] : [`v.maxLength(${max})`])]),
  record: (value) => `v.record(v.string(), ${value})`,
  object: (fields, oneOf) =>
    piped(`v.object(${fields})`, oneOf.map((keys) => `v.check((of) => ${keys.map((key) => `of[${JSON.stringify(key)}] !== undefined`).join(' || ')})`)),
  literals: (all) => `v.union([${all.map((one) => (one === null ? 'v.null()' : `v.literal(${JSON.stringify(one)})`)).join(', ')}])`,
  union: (all) => `v.union([${all.join(', ')}])`,
  nullable: (one) => `v.nullable(${one})`,
  lazy: (name) => `v.lazy(() => ${name})`,
  optional: (one) => `v.optional(${one})`,
};

/** Returns a module that exports `check`, which has for each event a function that returns its validator */
export function module(schemas) {
  const checks = Object.entries(schemas).map(([name, schema]) => {
    return `${JSON.stringify(name)}: () => { const of = (${source(schema, words)})(); return (value) => v.is(of, value); }`;
  });
  return `import * as v from 'valibot';\nexport const check = {\n${checks.join(',\n')}\n};\n`;
}
