// The only error that the package throws.

const { [Symbol.hasInstance]: isInstance } = Function.prototype;

export class IdverdictError extends Error {
  // Set explicitly, because a minifier renames the class.
  static name = 'IdverdictError';

  /**
   * Also recognises errors of other entries, and those of the package loaded twice, by `import` and by `require`. A subclass
   * recognises its own instances only.
   */
  static [Symbol.hasInstance](value) {
    if (isInstance.call(this, value)) return true;
    return this === IdverdictError && value instanceof Error && value.name === IdverdictError.name;
  }

  /** `issues` is never empty. The first issue with severity `error` provides the code and the message. */
  constructor(issues, options) {
    if (!Array.isArray(issues) || issues.length === 0) throw new TypeError('expected a non-empty array of issues');
    const first = issues.find((issue) => issue.severity === 'error') ?? issues[0];
    super(first.message + place(first), options);
    this.code = first.code;
    this.issues = issues;
  }

  /** Returns what a log needs. The cause is left out, because the caller's own object threw it. */
  toJSON() {
    const { name, code, message, issues } = this;
    return { name, code, message, issues };
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

// The prototype stays open, so that a subclass can set `name`.
Object.freeze(IdverdictError);
