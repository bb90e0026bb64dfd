// The package. Each module has a wasm of its own, so a program contains only those whose functions it imports.

export { createJudge, detect, inspect, judge, judgeMany, parse, rules, validate } from './core.js';
export { fold, supersedes } from './history.js';
export { toVerifiedClaims } from './claims.js';
export { summarize } from './summarize.js';
export { redact } from './redact.js';
export { IdverdictError } from './error.js';
export { providers, version } from './about.js';
