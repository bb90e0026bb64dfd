import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { check, handler } from './check.mjs';

const app = new Hono();
app.all('/webhooks/*', (context) => handler(context.req.raw));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => check(`http://127.0.0.1:${port}/webhooks/bive`));
