// The entry for Cloudflare Workers, which compile no wasm while they run and hand over a compiled module instead.

import module from './summaries.wasm';
import { bootFrom } from './engine.js';

bootFrom(() => module);

export * from './api.js';
