// The entry for Node, Deno, Bun, browsers and bundlers: the wasm is part of the file, so there is nothing to load.

import wasm from './delivery.wasm';
import { bootFrom } from './engine.js';
import { decode } from './printable.js';

bootFrom(() => new WebAssembly.Module(decode(wasm)));

export * from './api.js';
