// Text encoders for runtimes without them, such as Jest's imitation of a browser. The bundler puts these in the place of the
// globals.

/** Returns the code point of a UTF-16 code unit and the next, and U+FFFD for half a pair, as encoders do. */
const scalar = (code) => (code >= 0xd800 && code < 0xe000 ? 0xfffd : code);

class Utf8Encoder {
  encodeInto(text, target) {
    let read = 0;
    let written = 0;
    for (const char of text) {
      const code = scalar(char.codePointAt(0));
      const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      if (written + length > target.length) break;
      if (length === 1) target[written] = code;
      else {
        for (let at = length - 1, rest = code; at >= 0; at--, rest >>= 6) {
          target[written + at] = at === 0 ? ((0xf00 >> length) & 0xff) | rest : 0x80 | (rest & 0x3f);
        }
      }
      read += char.length;
      written += length;
    }
    return { read, written };
  }

  encode(text) {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(0, this.encodeInto(text, bytes).written);
  }
}

/** Decodes what the wasm has written, which is valid UTF-8, or one byte for each character. */
class SimpleDecoder {
  #isLatin;

  constructor(label) {
    this.#isLatin = label === 'latin1';
  }

  decode(bytes = []) {
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at++];
      const more = this.#isLatin || first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      let code = more === 0 ? first : first & (0x3f >> more);
      for (let i = 0; i < more; i++) code = (code << 6) | (bytes[at++] & 0x3f);
      text += String.fromCodePoint(code);
    }
    return text;
  }
}

export const TextEncoder = globalThis.TextEncoder ?? Utf8Encoder;
export const TextDecoder = globalThis.TextDecoder ?? SimpleDecoder;
