// Summaries in every language.

import { detect, inspect } from './core.js';
import { summaryOf } from './summary.js';

export function summarize(of, options) {
  return summaryOf({ inspect, detect }, of, options);
}
