// What the package throws, and the only thing it throws.

export class IdverdictError extends Error {
  // Said outright, since a minifier renames the class.
  static name = 'IdverdictError';

  /** `issues` is never empty; the first error among them speaks for all. */
  constructor(issues, options) {
    const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
    super(first.message, options);
    this.code = first.code;
    this.issues = issues;
  }
}

Object.defineProperty(IdverdictError.prototype, 'name', {
  value: IdverdictError.name,
  configurable: true,
  writable: true,
});
