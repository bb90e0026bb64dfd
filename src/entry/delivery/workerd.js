// The entry for Cloudflare Workers, which cannot compile wasm at run time and provide a compiled module instead.

import module from './delivery.wasm';
import { bootFrom } from './engine.js';

bootFrom(() => module);

export * from './api.js';
