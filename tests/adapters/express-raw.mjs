import express from 'express';
import { toNode } from 'idverdict/handler';
import { check, handler } from './check.mjs';

const app = express();
app.use('/webhooks', express.raw({ type: () => true }), toNode(handler));
const server = app.listen(0, '127.0.0.1', () => check(`http://127.0.0.1:${server.address().port}/webhooks/bive`));
