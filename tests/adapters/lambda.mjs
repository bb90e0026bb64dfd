// A function URL as AWS makes events of requests, behind a server of our own.
import { createServer } from 'node:http';
import { toLambda } from 'idverdict/handler';
import { check, handler } from './check.mjs';

const lambda = toLambda(handler);
const server = createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  const { pathname, search } = new URL(req.url, 'http://localhost');
  const { statusCode, headers, body } = await lambda({
    version: '2.0',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)])),
    requestContext: { domainName: 'localhost', http: { method: req.method, path: pathname } },
    body: Buffer.concat(chunks).toString('base64'),
    isBase64Encoded: true,
  });
  res.writeHead(statusCode, headers).end(body);
}).listen(0, '127.0.0.1', () => check(`http://127.0.0.1:${server.address().port}/webhooks/bive`));
