// TypeBox's compiler, which takes JSON Schemas as they are and makes a function at run time.

/** A module that exports `check`: for each event a function that gives its validator */
export function module(schemas) {
  const checks = Object.entries(schemas).map(
    ([name, schema]) => `${JSON.stringify(name)}: () => { const of = Compile(${JSON.stringify(schema)}); return (value) => of.Check(value); }`,
  );
  return `import { Compile } from 'typebox/schema';\nexport const check = {\n${checks.join(',\n')}\n};\n`;
}
