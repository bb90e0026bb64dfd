// Where the values of a body are in its text.
//
// The library says which place a reason is about as a JSON Pointer. This finds the place in the text, in a body that is
// broken too: up to where it breaks.

/** A value with its place in the text, in UTF-16 code units */
export interface Value {
  pointer: string;
  /** Its name in the object or the list around it */
  name: string;
  kind: 'object' | 'list' | 'string' | 'other';
  /** Where the key begins, or the value if it has none */
  from: number;
  start: number;
  end: number;
  children: Value[];
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const OTHER = /[-+.\w]+/y;

export function valuesIn(text: string): Value | undefined {
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = (char: string) => {
    next(SPACE);
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  /** Whether the text is broken: nothing is read any more */
  let isBroken = false;

  function value(pointer: string, name: string, from?: number): Value {
    next(SPACE);
    const start = at;
    const made: Value = { pointer, name, kind: 'other', from: from ?? start, start, end: start, children: [] };
    if (skip('{')) entries(made, 'object', '}');
    else if (skip('[')) entries(made, 'list', ']');
    else if (next(STRING) !== undefined) made.kind = 'string';
    else if (next(OTHER) === undefined) isBroken = true;
    made.end = at;
    return made;
  }

  function entries(made: Value, kind: 'object' | 'list', end: string) {
    made.kind = kind;
    if (skip(end)) return;
    do {
      next(SPACE);
      const from = at;
      let name = String(made.children.length);
      if (kind === 'object') {
        const key = next(STRING);
        if (key === undefined || !skip(':')) return broken();
        name = unquoted(key);
      }
      made.children.push(value(`${made.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name, from));
      if (isBroken) return;
    } while (skip(','));
    if (!skip(end)) broken();
  }

  function broken() {
    isBroken = true;
  }

  const whole = value('', '');
  return whole.end > whole.start ? whole : undefined;
}

/** Returns the places of a form-encoded body */
export function fieldsIn(text: string): Value {
  let at = 0;
  const children = text.split('&').map((pair) => {
    const from = at;
    at += pair.length + 1;
    const [key = ''] = pair.split('=', 1);
    const name = decoded(key);
    return { pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name, kind: 'string', from, start: from + Math.min(key.length + 1, pair.length), end: from + pair.length, children: [] } satisfies Value;
  });
  return { pointer: '', name: '', kind: 'object', from: 0, start: 0, end: text.length, children };
}

function decoded(key: string) {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}

function unquoted(key: string) {
  try {
    return JSON.parse(key) as string;
  } catch {
    return key.slice(1, -1);
  }
}

/** Returns the value at a pointer, or the nearest one around a place that does not exist */
export function nearest(whole: Value, pointer: string): Value {
  let found = whole;
  for (;;) {
    const inner = found.children.findLast((child) => pointer === child.pointer || pointer.startsWith(`${child.pointer}/`));
    if (inner === undefined) return found;
    found = inner;
  }
}

/** Returns the innermost value around an offset */
export function around(whole: Value, offset: number): Value {
  let found = whole;
  for (;;) {
    const inner = found.children.find(({ from, end }) => from <= offset && offset <= end);
    if (inner === undefined) return found;
    found = inner;
  }
}
