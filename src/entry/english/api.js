// Summaries in English.

export { summaryOf } from './summary.js';
