// The summary of an inspection, or of a body, which somebody else inspects.

import { engine, issued } from './engine.js';
import * as glue from './glue.js';
import { agree, judgeOf } from './judged.js';

/** Returns the summary of an inspection or of a body; the functions are those of the module that reads bodies. */
export function summaryOf({ createJudge, detect, inspect }, of, options) {
  return engine(() => {
    const judge = judgeOf(options);
    const rest = styled(options ?? {});
    // Anything that does not say that it is an inspection is treated as a body.
    const isInspection = isMade(of);
    if (isInspection) {
      // The inspection was made with its own options, but these are validated too.
      if (rest !== undefined) detect('', rest);
      agree(of, rest ?? {}, judge, createJudge);
    }
    const inspection = isInspection ? of : (judge?.inspect ?? inspect)(of, rest);
    return issued(() => glue.summarizeInspection(inspection));
  });
}

/** Returns whether a value says that it is an inspection; a value that throws when it is asked is not one */
function isMade(of) {
  try {
    return of?.type === 'read' || of?.type === 'invalid';
  } catch {
    return false;
  }
}

/** Applies the options of the summary and returns the rest, which is for the module that reads bodies. */
function styled(options) {
  issued(() => glue.style(options));
  const { format, locale, audience, personal, judge, ...rest } = options;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
