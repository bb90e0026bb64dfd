// What files weigh, and what each part of a wasm does: the bytes of its functions, by the modules that their names begin with.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** How many bytes are left of some after gzip */
export const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** How many bytes there are, and how many are left of them */
export const weigh = (bytes) => ({ raw: bytes.length, gzip: gzip(bytes), brotli: brotliCompressSync(bytes).length });

/** Functions of a wasm that has its names, each with the bytes of its code; the bytes of its data, and those of the rest */
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
      // Of the kinds of import, functions alone are numbered with the others.
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
    // Of the custom sections there are only names, which are not shipped.
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
 * The parts, each by what its functions' names have in them; the first that fits, for a name also says of which types
 * a function of another module was made
 */
const PARTS = [
  [/providers::(?!provider::|detect::|signs::|clues::)([a-z_]+)::/, (found, name) => `${found}: ${workOf(name)}`],
  [/summary::/, () => 'summary'],
  [/json::|schema::/, () => 'reader'],
  [/providers::/, () => 'whose it is'],
  [/history::/, () => 'history'],
  [/claims::/, () => 'claims'],
  // What is exported has the name that it has in JavaScript.
  [/wasm::|issue::|pointer::|wasm_bindgen|js_sys|serde|__wbg|externref|multivalue|^(?!mem)[a-z][A-Za-z]*$/, () => BORDER],
  [/verdict::|model::/, () => 'verdict, rules and policies of all'],
];

export const BORDER = 'border, with options and inspections';

/** What a function is part of */
export function partOf(name) {
  // Every module of ours begins with the crate; another's may be called as ours is.
  const own = [...name.matchAll(/idverdict(?:\[\w+\])?::([\w:]+)/g)].map(([, path]) => path).join(' ');
  for (const [pattern, part] of PARTS) {
    const found = own.match(pattern) ?? (/wasm_bindgen/.test(pattern.source) ? name.match(pattern) : null);
    if (found) return part(found[1], name);
  }
  return "Rust's own library";
}

/** An event's three functions, in the order in which `Event::of` makes them */
const WORK = ['judging', 'evidence', 'describing'];

/** What a provider's function is for */
function workOf(name) {
  const [, closure] = name.match(/Event>::of<.*?>::\{closure#(\d)\}/) ?? [];
  if (closure !== undefined) return WORK[closure] ?? 'judging';
  if (/describ/i.test(name)) return 'describing';
  return /evidence/i.test(name) ? 'evidence' : 'judging';
}
