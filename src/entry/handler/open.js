// Who sent a body, and what it says.

import { IdverdictError } from './error.js';

/**
 * Returns what was proven of a delivery, its body in plain, and the inspection of it.
 *
 * @throws IdverdictError if the delivery is not authentic
 */
export async function openOf(settings, provider, request, body) {
  const { credentials, ...verifying } = settings.providers[provider];
  const { delivery: module, inspect, limits } = settings;
  let plain = body;
  const { inspection, delivery } = module.unwrap(body, request.headers, {
    ...verifying,
    provider,
    credentials: typeof credentials === 'function' ? await lookedUp(credentials, module, provider, request) : credentials,
    limits: { bytes: limits.bytes },
    // The inbox keeps the body in plain, since an encrypted one can no longer be verified once its time has passed.
    inspect: (opened, options) => inspect((plain = opened), { ...options, limits }),
  });
  return { inspection, proof: delivery, body: plain };
}

const NOBODY = { code: 'no-match', severity: 'error', pointer: '/credentials', message: 'no credentials are known for what the request says of itself' };

async function lookedUp(credentials, module, provider, request) {
  const { account, keyId } = module.peek(request.headers);
  const found = await credentials({ provider, url: request.url, account, keyId });
  // Anybody can name a tenant or a key that does not exist, so this is no mistake of the program.
  if (Array.isArray(found) && found.length === 0) throw new IdverdictError([NOBODY]);
  return found;
}
