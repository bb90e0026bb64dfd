import { createServer } from 'node:http';
import { toNode } from 'idverdict/handler';
import { check, handler } from './check.mjs';

const server = createServer(toNode(handler)).listen(0, '127.0.0.1', () => check(`http://127.0.0.1:${server.address().port}/webhooks/bive`));
