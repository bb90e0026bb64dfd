// For servers that are called with `(req, res)`: Node's own, Express, NestJS, and Fastify with its raw request and response.

import { Refusal, problem } from './problem.js';

/** Returns a listener for Node's requests. */
export const toNode = /* @__PURE__ */ Object.freeze((handler) => async (req, res) => {
  const response = await answered(handler, req);
  res.statusCode = response.status;
  // What was not read of the request would be taken for the next one.
  if (!req.complete) res.setHeader('connection', 'close');
  response.headers.forEach((value, name) => res.setHeader(name, value));
  res.end(await response.text());
});

async function answered(handler, req) {
  const { method } = req;
  const body = method === 'GET' || method === 'HEAD' ? {} : bodyOf(req);
  if (body === undefined) {
    const title = 'the body was parsed before the handler received it; keep the bytes (`express.raw`, or `rawBody` of NestJS)';
    return problem(new Refusal(500, 'not-a-body', title));
  }
  // Express cuts the path that a router is mounted at from `url`.
  const url = new URL(req.originalUrl ?? req.url, 'http://localhost');
  return handler(new Request(url, { method, headers: headersOf(req), ...body }));
}

/** Returns what a `Request` is made of: the bytes that the framework has read, or the stream; `undefined` if they are gone. */
function bodyOf(req) {
  for (const read of [req.rawBody, req.body]) {
    if (typeof read === 'string' || read instanceof Uint8Array) return { body: read };
  }
  if (req.readableEnded || req.readableDidRead) return undefined;
  return { body: ReadableStream.from(req), duplex: 'half' };
}

/** Returns the headers as they were sent; one that was sent twice stays so. */
function headersOf({ rawHeaders }) {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at], rawHeaders[at + 1]);
  return headers;
}
