// The package. Each module has a wasm of its own, so a program contains only those whose functions it imports.

import { createJudge, detect, inspect } from './core.js';
import { summaryOf } from './english.js';

export { createJudge, detect, inspect, judge, judgeMany, parse, rules, validate } from './core.js';
export { fold, supersedes } from './history.js';
export { toVerifiedClaims } from './claims.js';
export { IdverdictError } from './error.js';
export { providers, version } from './about.js';
export { redact } from './redact.js';

export const summarize = /* @__PURE__ */ Object.freeze((of, options) => summaryOf({ createJudge, detect, inspect }, of, options));
