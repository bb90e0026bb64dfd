// Signs a body as a sender does, and posts it.

import { encrypt, sign } from '../../asymmetric.js';

/** How long an answer may take */
const PATIENCE = 30_000;

/** The schemes by which an encrypted body is sent with a credential of another kind */
const BESIDE = { header: 'static', username: 'basic', token: 'bearer' };

/** Returns the body and the headers of a delivery: encrypted if there is a key, and signed by each of the other credentials. */
export function delivered(body, { provider, scheme, credentials }) {
  const key = credentials.find(({ made }) => made.kind === 'encryptionKey');
  const sealed = key === undefined ? { body, headers: {} } : encrypt(body, { provider, credential: key.made });
  const headers = { 'content-type': 'application/json', ...sealed.headers };
  for (const { made } of credentials) {
    if (made === key?.made) continue;
    const own = scheme ?? (key === undefined ? undefined : BESIDE[made.kind]);
    Object.assign(headers, sign(sealed.body, { provider, scheme: own, credential: made }).headers);
  }
  return { body: sealed.body, headers };
}

/** Posts a delivery and returns the answer: `{ status, text, millis }`. */
export async function post(url, { body, headers }) {
  const start = performance.now();
  const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  const text = await response.text();
  return { status: response.status, text, millis: Math.round(performance.now() - start) };
}
