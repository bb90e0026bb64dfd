// Summaries in every language.

import { createJudge, detect, inspect } from './core.js';
import { summaryOf } from './summary.js';

export const summarize = /* @__PURE__ */ Object.freeze((of, options) => summaryOf({ createJudge, detect, inspect }, of, options));
