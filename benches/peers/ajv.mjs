// ajv, compiled ahead of time: the generated code needs very little of ajv at run time.

import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** Returns a module that exports `check`, which has for each event a function that returns its validator */
export function module(schemas) {
  const names = Object.keys(schemas);
  const options = { code: { source: true, esm: true }, strict: false, validateFormats: false };
  const ajv = new Ajv2020({ ...options, schemas: names.map((name) => ({ ...schemas[name], $id: name })) });
  const exported = Object.fromEntries(names.map((name, at) => [`check${at}`, name]));
  const checks = names.map((name, at) => `${JSON.stringify(name)}: () => check${at}`);
  // The generated code calls `require` for the parts of ajv that it needs, although it is an ES module.
  const imports = new Map();
  const code = standalone(ajv, exported).replaceAll(/require\("([^"]+)"\)/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `runtime${imports.size}`);
    return imports.get(path);
  });
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';\n`);
  return `${lines.join('')}${code}\nexport const check = { ${checks.join(', ')} };\n`;
}
