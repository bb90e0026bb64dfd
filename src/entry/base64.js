// How bytes are kept in a file of text.

// A plain loop: `Uint8Array.from` with a function takes twenty times as long, and `fromBase64` is not everywhere yet.
export function decode(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
