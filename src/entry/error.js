// What the package throws, and the only thing it throws.

export class IdverdictError extends Error {
  // Said outright, since a minifier renames the class.
  static name = 'IdverdictError';

  /** `issues` is never empty; the first error among them speaks for all. */
  constructor(issues, options) {
    const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
    super(first.message + place(first), options);
    this.code = first.code;
    this.issues = issues;
  }
}

/** Where it is: in a body by line and column, for its keys are anyone's; in what the caller gave by its pointer. */
function place({ at, pointer }) {
  if (at) return ` (line ${at.line}, column ${at.column})`;
  return pointer && ` (at ${pointer})`;
}

Object.defineProperty(IdverdictError.prototype, 'name', {
  value: IdverdictError.name,
  configurable: true,
  writable: true,
});
