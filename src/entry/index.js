// The package. Each module has a wasm of its own, so a program contains only those whose functions it imports.

import { detect, inspect } from './core.js';
import { summaryOf } from './english.js';

export { createJudge, detect, inspect, judge, judgeMany, parse, rules, validate } from './core.js';
export { fold, supersedes } from './history.js';
export { toVerifiedClaims } from './claims.js';
export { IdverdictError } from './error.js';
export { providers, version } from './about.js';

export function summarize(of, options) {
  return summaryOf({ inspect, detect }, of, options);
}
