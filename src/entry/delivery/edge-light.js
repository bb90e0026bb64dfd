// The entry for Vercel's edge runtime, where `?module` asks the bundler for a compiled module.

import module from './delivery.wasm?module';
import { bootFrom } from './engine.js';

bootFrom(() => module);

export * from './api.js';
