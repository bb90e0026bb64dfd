// Facts about the package.

export { PROVIDERS as providers, VERSION as version } from './tables.js';
