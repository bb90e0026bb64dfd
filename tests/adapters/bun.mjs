import { check, handler } from './check.mjs';

const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: handler });
await check(`http://127.0.0.1:${server.port}/webhooks/bive`);
