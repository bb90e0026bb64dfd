// A program as a team would write it: a handler behind Node's own server, with a log of what was reported.

import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createHandler, toNode } from 'idverdict/handler';
import { providers } from './deliveries.mjs';
import { opened } from './stores.mjs';

const [kind, where, port, log] = process.argv.slice(2);
const { store } = await opened(kind, where);
const onVerdict = (change) => appendFileSync(log, `${JSON.stringify(change)}\n`);
// What the killed program had leased is free again when the lease ends.
const handler = createHandler({ providers, store, lease: 1, onVerdict, onError: console.error });
createServer(toNode(handler)).listen(Number(port), '127.0.0.1');
