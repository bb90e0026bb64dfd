import Fastify from 'fastify';
import { toNode } from 'idverdict/handler';
import { check, handler } from './check.mjs';

const app = Fastify();
app.register(async (webhooks) => {
  webhooks.removeAllContentTypeParsers();
  webhooks.addContentTypeParser('*', (request, payload, done) => done(null)); // the handler reads it
  webhooks.all('/webhooks/*', async (request, reply) => {
    reply.hijack();
    await toNode(handler)(request.raw, reply.raw);
  });
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
await check(`${url}/webhooks/bive`);
