// The only error that the package throws.

export class IdverdictError extends Error {
  // Set explicitly, because a minifier renames the class.
  static name = 'IdverdictError';

  /** Also recognises errors of other entries, and those of the package loaded twice, by `import` and by `require`. */
  static [Symbol.hasInstance](value) {
    return value instanceof Error && value.name === 'IdverdictError';
  }

  /** `issues` is never empty. The first issue with severity `error` provides the code and the message. */
  constructor(issues, options) {
    const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
    super(first.message + place(first), options);
    this.code = first.code;
    this.issues = issues;
  }
}

/** Returns the place of an issue: line and column in a body, whose keys may be anything, otherwise a pointer */
function place({ at, pointer }) {
  if (at) return ` (line ${at.line}, column ${at.column})`;
  return pointer && ` (at ${pointer})`;
}

Object.defineProperty(IdverdictError.prototype, 'name', {
  value: IdverdictError.name,
  configurable: true,
  writable: true,
});
