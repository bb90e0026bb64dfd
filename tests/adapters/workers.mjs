import { handler } from './check.mjs';

export default { fetch: (request) => handler(request) };
