// Issues in the form of Standard Schema.

/** The codes of errors that are about the program and not about the body */
const ABOUT_PROGRAM = new Set(['invalid-options', 'internal']);

/** Returns the issues of what `parse` threw. */
export function issuesOf(error) {
  const all = Array.isArray(error?.issues) ? error.issues : [];
  // What is only a warning or an info does not make a body invalid.
  const errors = all.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return errors.map(issueOf);
  return [{ code: 'internal', message: 'the value could not be read', path: [] }];
}

/** Returns the issue that a body belongs to another event than `event`. */
export const otherEvent = (event) => ({ code: 'unknown-event', message: `expected the event \`${event}\`, but the body is another event of the provider`, path: [] });

const issueOf = ({ code, message, pointer }) => ({ code, message, path: ABOUT_PROGRAM.has(code) ? [] : pathOf(pointer) });

/** Returns a JSON Pointer as keys. A key that could be an index is a number, as in the paths of other libraries. */
function pathOf(pointer) {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => (INDEX.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
}

const INDEX = /^(?:0|[1-9]\d{0,14})$/;
