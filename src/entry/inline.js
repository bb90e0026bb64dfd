// The entry for Node, Deno, Bun, browsers and bundlers: the wasm is in the file, so there is nothing to load.

import { decode } from './base64.js';
import base64 from './core.wasm';
import { bootFrom } from './engine.js';

bootFrom(() => new WebAssembly.Module(decode(base64)));

export * from './api.js';
