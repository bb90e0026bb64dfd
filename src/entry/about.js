// Facts about the package.

import { PROVIDERS, VERSION } from './tables.js';

export { VERSION as version };

/** The providers and their events. The package reads its own list, so that no program can change it. */
export const providers = /* @__PURE__ */ Object.freeze(PROVIDERS.map(({ name, title, events }) => Object.freeze({ name, title, events: Object.freeze([...events]) })));
