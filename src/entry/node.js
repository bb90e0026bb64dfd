// The entry for servers that are not bundled: the wasm is read from the disk, which is faster than from a text.

import { readFileSync } from 'node:fs';
import { bootFrom } from './engine.js';

bootFrom(() => new WebAssembly.Module(readFileSync(new URL('./core.wasm', import.meta.url))));

export * from './api.js';
