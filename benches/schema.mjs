// Shortens our JSON Schemas, so that no peer is timed at work that does not affect its answer.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../xtask/setup.mjs';

/** Returns the schemas of all events by name, `<provider>.<event>` */
export async function schemas() {
  const folder = join(root, 'pkg/schemas');
  // The schema of a policy is of no event, and has a name of one part.
  const names = (await readdir(folder)).filter((name) => /^[^.]+\..+\.json$/.test(name)).sort();
  const read = async (name) => [name.slice(0, -'.json'.length), shortened(JSON.parse(await readFile(join(folder, name), 'utf8')))];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** Returns a schema that accepts the same values, without prose and without known words if any string is allowed. */
export function shortened({ $schema, title, description, ...schema }) {
  const map = (of) => Object.fromEntries(Object.entries(of).map(([key, value]) => [key, shortened(value)]));
  if (schema.$defs) schema.$defs = map(schema.$defs);
  if (schema.properties) schema.properties = map(schema.properties);
  if (schema.items) schema.items = shortened(schema.items);
  if (schema.additionalProperties) schema.additionalProperties = shortened(schema.additionalProperties);
  if (schema.allOf) schema.allOf = schema.allOf.map(shortened);
  if (schema.anyOf) {
    const { anyOf, ...rest } = schema;
    const all = anyOf.map(shortened).flatMap((one) => (Object.keys(one).join() === 'anyOf' ? one.anyOf : [one]));
    const others = all.filter((one) => !one.enum);
    const left = all.flatMap((one) => {
      if (!one.enum) return [one];
      const words = one.enum.filter((word) => !others.some((other) => takes(other, word)));
      return words.length ? [{ enum: words }] : [];
    });
    if (left.length === 1 && !Object.keys(rest).length) return left[0];
    return { ...rest, anyOf: left };
  }
  return schema;
}

/** Returns whether a schema of plain types accepts a word */
function takes({ type, minLength = 0, pattern }, word) {
  const name = word === null ? 'null' : typeof word;
  return pattern === undefined && [type].flat().includes(name) && (name !== 'string' || word.length >= minLength);
}

/** Returns the names of a schema's definitions, each after those that it uses, except for cycles. */
export function ordered($defs) {
  const done = new Set();
  const visit = (name, above) => {
    if (done.has(name) || above.includes(name)) return;
    JSON.stringify($defs[name], (key, value) => {
      if (key === '$ref') visit(nameOf(value), [...above, name]);
      return value;
    });
    done.add(name);
  };
  Object.keys($defs).forEach((name) => visit(name, []));
  return [...done];
}

export const nameOf = ($ref) => $ref.slice('#/$defs/'.length);

/**
 * Returns the source code of a schema for a library, whose constructors are in `words`.
 *
 * `words` has `any`, `text(minLength, pattern)`, `list(item, min, max)`, `record(value)`, `object(fields, oneOf)`,
 * `literals(all)`, `union(all)`, `nullable(one)`, `lazy(name)` for definitions further down, and a name for each other
 * type.
 */
export function source(schema, words) {
  const written = new Set();
  const of = (node) => {
    if (node.$ref) return written.has(nameOf(node.$ref)) ? nameOf(node.$ref) : words.lazy(nameOf(node.$ref));
    if (node.enum) return words.literals(node.enum);
    if (node.anyOf) return union(node.anyOf.flatMap((one) => (one.type === 'null' ? [null] : [of(one)])));
    if (node.type === undefined) return words.any;
    return union([node.type].flat().map((type) => (type === 'null' ? null : typed(type, node))));
  };
  const union = (all) => {
    const some = all.filter((one) => one !== null);
    const one = some.length === 1 ? some[0] : words.union(some);
    return some.length < all.length ? words.nullable(one) : one;
  };
  const typed = (type, node) => {
    if (type === 'string') return words.text(node.minLength ?? 0, node.pattern);
    if (type === 'array') return words.list(of(node.items), node.minItems, node.maxItems);
    if (type !== 'object') return words[type];
    if (!node.properties) return words.record(of(node.additionalProperties ?? {}));
    const fields = Object.entries(node.properties).map(([key, value]) => {
      const field = of(value);
      return `${JSON.stringify(key)}: ${node.required.includes(key) ? field : words.optional(field)}`;
    });
    const oneOf = (node.allOf ?? []).map(({ anyOf }) => anyOf.map(({ required: [key] }) => key));
    return words.object(`{ ${fields.join(', ')} }`, oneOf);
  };
  const { $defs, ...whole } = schema;
  const definitions = ordered($defs).map((name) => {
    const definition = `  const ${name} = ${of($defs[name])};`;
    written.add(name);
    return definition;
  });
  return `() => {\n${definitions.join('\n')}\n  return ${of(whole)};\n}`;
}
