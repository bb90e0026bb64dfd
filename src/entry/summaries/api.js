// Summaries in every language. `idverdict` reads the bodies; this entry writes the text.

import { detect, inspect } from 'idverdict';
import { engine, issued } from './engine.js';
import * as glue from './glue.js';

export function summarize(of, options) {
  return engine(summarizing, of, options);
}

function summarizing(_, of, options) {
  const rest = styled(options ?? {});
  // Anything that does not say that it is an inspection is treated as a body.
  const isInspection = of?.type === 'read' || of?.type === 'invalid';
  // The inspection was made with its own options, but these are validated too.
  if (isInspection && rest !== undefined) detect('', rest);
  const inspection = isInspection ? of : inspect(of, rest);
  return issued(() => glue.summarizeInspection(inspection));
}

/** Applies the options of the summary and returns the rest, which is for `idverdict`. */
function styled(options) {
  issued(() => glue.style(options));
  const { format, locale, audience, personal, ...rest } = options;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
