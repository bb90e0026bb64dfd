// Summaries in English. A file of its own, and a plain function, so that a bundler can leave it out.

import { createJudge, detect, inspect } from './core.js';
import { summaryOf } from './english.js';

export function summarize(of, options) {
  return summaryOf({ createJudge, detect, inspect }, of, options);
}
