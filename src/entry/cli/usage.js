// Wrong usage, and files that cannot be used: one line on standard error, and exit status 2.

export class UsageError extends Error {}

/** Exit statuses */
export const GOOD = 0;
export const FINDINGS = 1;
export const FAILED = 2;
