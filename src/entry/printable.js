// How bytes are kept in a file of text: xtask/printable.mjs writes it.

/**
 * The bytes of a text, before which each of the 256 stands once, in order: what it is there, it is everywhere.
 *
 * That is one character for most, and two where the first is a brace or a tilde.
 */
export function decode(text) {
  let at = 0;
  const next = () => {
    const first = text.charCodeAt(at++);
    return first < BRACE ? first : (first - BRACE + 1) * 128 + text.charCodeAt(at++);
  };
  const values = new Uint8Array(3 * 128);
  for (let value = 0; value < 256; value++) values[next()] = value;
  const bytes = new Uint8Array(text.length);
  let length = 0;
  while (at < text.length) bytes[length++] = values[next()];
  return bytes.subarray(0, length);
}

/** `}`, after which comes only the tilde */
const BRACE = 125;
