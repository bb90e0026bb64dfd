// Writes a verdict as a line of JSON: the same text as `json`, in less time.

import { json } from '../terminal.js';

/** Strings without anything that is escaped */
const PLAIN = /^[ !#-[\]-~]*$/;
const text = (value) => (value === null ? 'null' : PLAIN.test(value) ? `"${value}"` : json(value));

/** What a reason says before and after its pointer, by rule and effect */
const known = new Map();

function reasonText({ rule, effect, pointer, related, message }) {
  const kind = `${rule} ${effect}`;
  let parts = known.get(kind);
  if (parts === undefined) known.set(kind, (parts = [`{"rule":${json(rule)},"effect":${json(effect)},"pointer":`, `,"message":${json(message)}}`]));
  return `${parts[0]}${text(pointer)}${related === undefined ? '' : `,"related":[${related.map(text).join()}]`}${parts[1]}`;
}

/** Returns the line of a verdict. `name` is the name of the file as JSON. */
export function verdictLine(name, line, verdict) {
  const { outcome, final, next, provider, event, decidedAt, reference, stated, score, reasons, rulesVersion } = verdict;
  const [first, ...rest] = reasons;
  let because = reasonText(first);
  for (const reason of rest) because += `,${reasonText(reason)}`;
  return `{"file":${name},"line":${line},"type":"read","verdict":{"outcome":"${outcome}","final":${final},"next":"${next}","provider":"${provider}",` +
    `"event":"${event}","decidedAt":${text(decidedAt)},"reference":${text(reference)},"stated":${text(stated)},"score":${score},` +
    `"reasons":[${because}],"rulesVersion":${rulesVersion}}}\n`;
}
