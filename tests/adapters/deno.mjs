import { check, handler } from './check.mjs';

Deno.serve({ port: 0, hostname: '127.0.0.1', onListen: ({ port }) => check(`http://127.0.0.1:${port}/webhooks/bive`) }, handler);
