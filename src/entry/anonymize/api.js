// `anonymize`: a copy of a body with other people in it and the same verdict.
//
// Letters, digits and parts of dates are exchanged one by one, so that what was the same, similar or different stays so. Which
// are exchanged for which is drawn at random. `idverdict` then inspects the copy: if it says anything else than about the body,
// others are drawn.

import { inspect } from './core.js';
import { IdverdictError } from './error.js';
import { rewriteForm, rewriteText } from './rewrite.js';
import { SCHEMES, drawn } from './exchange.js';
import { isRecognisable, judged } from './same.js';

export const anonymize = /* @__PURE__ */ Object.freeze((body, options) => {
  const before = inspect(body, options);
  const expected = judged(before);
  const text = textOf(body);
  const isForm = typeof options?.contentType === 'string' && /^\s*application\/x-www-form-urlencoded\b/i.test(options.contentType);
  const rewrite = isForm ? rewriteForm : rewriteText;
  let found;
  for (const scheme of SCHEMES) {
    const copy = text.encoded(rewrite(text.content, drawn(scheme), before.provider));
    const after = inspect(copy, options);
    if (judged(after) !== expected) continue;
    if (!isRecognisable(before, after)) return copy;
    // What cannot be exchanged, such as a placeholder for a name, stays in every copy.
    found ??= copy;
  }
  if (found !== undefined) return found;
  const message = 'the body cannot be anonymized, because every copy has another verdict';
  throw new IdverdictError([{ code: 'internal', severity: 'error', pointer: '', message }]);
});

/** The first bytes of compressed data */
const COMPRESSED = /^(?:\x1f\x8b|\x78[\x01\x5e\x9c\xda]|\x28\xb5\x2f\xfd)/;
/** How many of them are kept, which is enough to see that it is compressed */
const MAGIC = 4;

/** Returns the content of a body, and a function that encodes a copy as the body was. */
function textOf(body) {
  if (typeof body === 'string') return { content: body, encoded: (copy) => copy };
  const bytes = new Uint8Array(body);
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { content, encoded: (copy) => new TextEncoder().encode(copy) };
  } catch {
    // Not UTF-8: one character for each byte. What was compressed could be read, so nothing of it remains.
    const content = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const kept = COMPRESSED.test(content) ? content.slice(0, MAGIC).padEnd(bytes.length, '\0') : content;
    return { content: kept, encoded: (copy) => Uint8Array.from(copy, (char) => char.charCodeAt(0)) };
  }
}
