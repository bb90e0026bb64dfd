// What is read of a request: the provider, and the body as it was sent, within the limit.

import { Refusal } from './problem.js';

/** Returns the name of the provider that a request is for. */
export function providerOf(request, { providers, providerOf }) {
  if (request.method !== 'POST') {
    throw new Refusal(405, 'wrong-method', 'deliveries are sent by POST', { headers: { allow: 'POST' } });
  }
  const name = providerOf(request);
  if (typeof name === 'string' && Object.hasOwn(providers, name)) return name;
  throw new Refusal(404, 'unknown-route', 'no provider delivers to this address');
}

/** The media types of bodies. Senders of encrypted bodies and of signed text say `text/plain`. */
const TYPE = /^(?:application\/(?:[a-z0-9.+-]*\+)?json|text\/(?:json|plain)|application\/x-www-form-urlencoded|application\/octet-stream)\s*(?:;|$)/i;

/** Returns the body of a request and its media type. */
export async function bodyOf(request, limit) {
  const contentType = request.headers.get('content-type');
  if (contentType !== null && !TYPE.test(contentType.trim())) throw new Refusal(415, 'unsupported-type', 'the body is not JSON');
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && !/^\s*(?:identity)?\s*$/i.test(encoding)) {
    throw new Refusal(415, 'unsupported-encoding', 'the body is compressed', { headers: { 'accept-encoding': 'identity' } });
  }
  return { body: await bytesOf(request, limit), contentType };
}

/** Returns the next chunk of a body, if there is one. */
async function read(reader) {
  try {
    return reader ? await reader.read() : { done: true };
  } catch (cause) {
    throw new Refusal(400, 'incomplete', 'the body ended early', { cause });
  }
}

async function bytesOf(request, limit) {
  const tooLarge = () => new Refusal(413, 'too-large', 'the body is too large');
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  const chunks = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = await read(reader);
    if (done) break;
    chunks.push(value);
    length += value.byteLength;
    if (length <= limit) continue;
    // Not awaited, because the sender may never stop.
    reader.cancel().catch(() => {});
    throw tooLarge();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
