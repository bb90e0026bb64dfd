// ajv, compiled ahead: what it writes needs next to nothing of it at run time.

import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** A module that exports `check`: for each event a function that gives its validator */
export function module(schemas) {
  const names = Object.keys(schemas);
  const options = { code: { source: true, esm: true }, strict: false, validateFormats: false };
  const ajv = new Ajv2020({ ...options, schemas: names.map((name) => ({ ...schemas[name], $id: name })) });
  const exported = Object.fromEntries(names.map((name, at) => [`check${at}`, name]));
  const checks = names.map((name, at) => `${JSON.stringify(name)}: () => check${at}`);
  // What it needs of itself it asks for as CommonJS does, in the middle of a module that is none.
  const imports = new Map();
  const code = standalone(ajv, exported).replaceAll(/require\("([^"]+)"\)/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `runtime${imports.size}`);
    return imports.get(path);
  });
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';\n`);
  return `${lines.join('')}${code}\nexport const check = { ${checks.join(', ')} };\n`;
}
