// TypeBox's compiler, which accepts JSON Schemas directly and compiles a function at run time.

/** Returns a module that exports `check`, which has for each event a function that returns its validator */
export function module(schemas) {
  const checks = Object.entries(schemas).map(
    ([name, schema]) => `${JSON.stringify(name)}: () => { const of = Compile(${JSON.stringify(schema)}); return (value) => of.Check(value); }`,
  );
  return `import { Compile } from 'typebox/schema';\nexport const check = {\n${checks.join(',\n')}\n};\n`;
}
