// The entry for Node, Deno, Bun, browsers and bundlers: the wasm is in the file, so there is nothing to load.

import base64 from './core.wasm';
import { bootFrom } from './engine.js';

bootFrom(() => new WebAssembly.Module(decode(base64)));

// A plain loop: `Uint8Array.from` with a function takes twenty times as long, and `fromBase64` is not everywhere yet.
function decode(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export * from './api.js';
