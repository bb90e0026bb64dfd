// The same types are there for CommonJS. Compiled, never run.

import idverdict = require('idverdict');

const { outcome, reasons }: idverdict.Verdict = idverdict.judge('{}');
outcome.concat(reasons.map(({ rule }) => rule).join());
const payload: idverdict.preventor.TicketCompleted | undefined = undefined;

import summaries = require('idverdict/summaries');

summaries.summarize('{}', { locale: 'de', format: 'html' }).trim();
