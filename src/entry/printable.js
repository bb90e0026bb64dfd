// How bytes are kept in a file of text: xtask/printable.mjs writes it.

/**
 * The bytes of a text, before which each of the 256 stands once, in order: what it is there, it is everywhere.
 *
 * That is one character for most, and two where the first is a brace or a tilde.
 */
export function decode(text) {
  const { length } = text;
  const values = new Uint8Array(3 * 128);
  let at = 0;
  for (let value = 0; value < 256; value++) {
    let code = text.charCodeAt(at++);
    if (code >= BRACE) code = (code - BRACE + 1) * 128 + text.charCodeAt(at++);
    values[code] = value;
  }
  const bytes = new Uint8Array(length);
  let count = 0;
  // The same again, written out: this runs once, before anything has been compiled, and a call would be half of it.
  while (at < length) {
    let code = text.charCodeAt(at++);
    if (code >= BRACE) code = (code - BRACE + 1) * 128 + text.charCodeAt(at++);
    bytes[count++] = values[code];
  }
  return bytes.subarray(0, count);
}

/** `}`, after which comes only the tilde */
const BRACE = 125;
