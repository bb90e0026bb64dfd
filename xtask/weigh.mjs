// Measures files, and the parts of a wasm by the modules that the names of its functions begin with.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Returns the size of bytes after gzip */
export const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Returns the size of bytes, raw and compressed */
export const weigh = (bytes) => ({ raw: bytes.length, gzip: gzip(bytes), brotli: brotliCompressSync(bytes).length });

/** Returns a wasm's functions, each with its name and the bytes of its code, and the bytes of its data and of the rest */
export function functions(file) {
  const bytes = readFileSync(file);
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const name = () => [number(), text()];
  const list = (of) => Array.from({ length: number() }, of);

  let imported = 0;
  let names = new Map();
  let bodies = [];
  let data = bytes.subarray(0, 0);
  const rest = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const begin = at;
    const kind = bytes[at++];
    const length = number();
    const end = at + length;
    if (kind === IMPORT) {
      // Only imported functions share the numbering of the other functions.
      for (let count = number(); count > 0; count--) {
        text();
        text();
        const what = bytes[at++];
        if (what === FUNCTION) number(), imported++;
        else if (what === MEMORY) skipLimits();
        else throw new Error(`an import of kind ${what}`);
      }
    } else if (kind === CODE) {
      bodies = list(() => {
        const start = at;
        const size = number();
        at += size;
        return bytes.subarray(start, at);
      });
    } else if (kind === CUSTOM && text() === 'name') {
      while (at < end) {
        const part = bytes[at++];
        const next = number() + at;
        if (part === FUNCTION_NAMES) names = new Map(list(name));
        at = next;
      }
    }
    at = end;
    if (kind === DATA) data = bytes.subarray(begin, at);
    // The only custom sections are names, which are not shipped.
    else if (kind !== CODE && kind !== CUSTOM) rest.push(bytes.subarray(begin, at));
  }
  return {
    functions: bodies.map((bytes, index) => ({ name: names.get(imported + index) ?? '', bytes })),
    data,
    rest: Buffer.concat(rest),
  };

  function skipLimits() {
    const flags = number();
    number();
    if (flags & 1) number();
  }
}

const [CUSTOM, IMPORT, CODE, DATA] = [0, 2, 10, 11];
const [FUNCTION, MEMORY] = [0, 2];
const FUNCTION_NAMES = 1;

/**
 * The parts, each with a pattern for the names of its functions. The first match counts, because a name also contains the
 * types for which a function of another module was instantiated.
 */
const PARTS = [
  [/providers::(?!provider::|detect::|discriminators::|detection_cache::|registry::|bits::)([a-z_]+)::/, (found, name) => `${found}: ${workOf(name)}`],
  [/summary::/, () => 'summary'],
  [/json::|schema::/, () => 'reader'],
  [/providers::/, () => 'detection'],
  [/history::/, () => 'history'],
  [/claims::/, () => 'claims'],
  // Exported functions have their JavaScript names.
  [/wasm::|issue::|pointer::|wasm_bindgen|js_sys|serde|__wbg|externref|multivalue|^(?!mem)[a-z][A-Za-z]*$/, () => BORDER],
  [/identity::/, () => 'names, numbers and zones'],
  [/verdict::|model::|rules::|closest::/, () => 'verdict, rules and policies of all'],
];

export const BORDER = 'border, with options and inspections';

/** Returns the part that a function belongs to */
export function partOf(name) {
  // Paths of our modules begin with the crate's name; other crates may have modules of the same names.
  const own = [...name.matchAll(/idverdict(?:\[\w+\])?::([\w:]+)/g)].map(([, path]) => path).join(' ');
  for (const [pattern, part] of PARTS) {
    const found = own.match(pattern) ?? (/wasm_bindgen/.test(pattern.source) ? name.match(pattern) : null);
    if (found) return part(found[1], name);
  }
  return "Rust's own library";
}

/** An event's three functions, in the order in which `Event::of` creates them */
const WORK = ['judging', 'evidence', 'describing'];

/** Returns what a provider's function does */
function workOf(name) {
  const [, closure] = name.match(/Event>::of<.*?>::\{closure#(\d)\}/) ?? [];
  if (closure !== undefined) return WORK[closure] ?? 'judging';
  if (/describ/i.test(name)) return 'describing';
  return /evidence/i.test(name) ? 'evidence' : 'judging';
}
