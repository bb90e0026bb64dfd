// zod, written as a person would write it.

import { source } from '../schema.mjs';

const words = {
  any: 'z.any()',
  number: 'z.number()',
  boolean: 'z.boolean()',
  text: (min, pattern) => `z.string()${min ? `.min(${min})` : ''}${pattern ? `.regex(/${pattern}/)` : ''}`,
  list: (item, min, max) => `z.array(${item})${min === undefined ? '' : `.min(${min})`}${max === undefined ? '' : `.max(${max})`}`,
  record: (value) => `z.record(z.string(), ${value})`,
  object: (fields, oneOf) =>
    `z.object(${fields})${oneOf.map((keys) => `.refine((of) => ${keys.map((key) => `of[${JSON.stringify(key)}] !== undefined`).join(' || ')})`).join('')}`,
  literals: (all) => `z.literal(${JSON.stringify(all)})`,
  union: (all) => `z.union([${all.join(', ')}])`,
  nullable: (one) => `z.nullable(${one})`,
  lazy: (name) => `z.lazy(() => ${name})`,
  optional: (one) => `z.optional(${one})`,
};

/** Returns a module that exports `check`, which has for each event a function that returns its validator */
export function module(schemas) {
  const checks = Object.entries(schemas).map(([name, schema]) => {
    return `${JSON.stringify(name)}: () => { const of = (${source(schema, words)})(); return (value) => of.safeParse(value).success; }`;
  });
  return `import * as z from 'zod';\nexport const check = {\n${checks.join(',\n')}\n};\n`;
}
