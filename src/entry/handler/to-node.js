// For servers that are called with `(req, res)`: Node's own, Express, NestJS, and Fastify with its raw request and response.

import { answered } from './answered.js';
import { Refusal } from './problem.js';

/** Returns a listener for Node's requests. */
export const toNode = /* @__PURE__ */ Object.freeze((handler) => async (req, res) => {
  const response = await answered(handler, () => requestOf(req));
  const text = await response.text();
  res.statusCode = response.status;
  // What was not read of the request would be taken for the next one. HTTP/2 has no such header, and needs none.
  if (!req.complete && req.httpVersionMajor < 2) res.setHeader('connection', 'close');
  response.headers.forEach((value, name) => res.setHeader(name, value));
  res.end(text);
});

function requestOf(req) {
  const { method } = req;
  const body = method === 'GET' || method === 'HEAD' ? {} : bodyOf(req);
  // Express cuts the path that a router is mounted at from `url`.
  const path = req.originalUrl ?? req.url;
  const url = path.startsWith('/') ? `http://localhost${path}` : path;
  return new Request(url, { method, headers: headersOf(req), ...body });
}

const PARSED = 'the body was parsed before the handler received it; keep the bytes (`express.raw`, or `rawBody` of NestJS)';

/** Returns what a `Request` is made of: the bytes that the framework has read, or the stream. */
function bodyOf(req) {
  for (const read of [req.rawBody, req.body]) {
    if (typeof read === 'string' || read instanceof Uint8Array) return { body: read };
  }
  if (req.readableEnded || req.readableDidRead) throw new Refusal(500, 'not-a-body', PARSED);
  return { body: ReadableStream.from(req), duplex: 'half' };
}

/** Returns the headers as they were sent; one that was sent twice stays so. */
function headersOf({ rawHeaders }) {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    // HTTP/2 has the method and the path among the headers.
    if (!rawHeaders[at].startsWith(':')) headers.append(rawHeaders[at], rawHeaders[at + 1]);
  }
  return headers;
}
