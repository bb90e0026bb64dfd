// Summaries in every language. Bodies are read by the first entry; what is made of them is written here.

import { detect, inspect } from 'idverdict';
import { engine, issued } from './engine.js';
import * as glue from './glue.js';

export function summarize(of, options) {
  return engine(summarizing, of, options);
}

function summarizing(_, of, options) {
  const rest = styled(options === undefined ? {} : options);
  // An inspection says what it is; anything else is a body, or refused as one.
  const isInspection = of?.type === 'read' || of?.type === 'invalid';
  // It was read by options of its own; these are looked at all the same.
  if (isInspection && rest !== undefined) detect('', rest);
  const inspection = isInspection ? of : inspect(of, rest);
  return issued(() => glue.summarizeInspection(inspection));
}

/** Takes how to write out of the options, and gives what is left for the first entry. */
function styled(options) {
  issued(() => glue.style(options));
  const { format, locale, audience, personal, ...rest } = options;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
