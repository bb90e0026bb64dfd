// Who sent a body, and what it says.

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

async function lookedUp(credentials, module, provider, request) {
  const { account, keyId } = module.peek(request.headers);
  return credentials({ provider, url: request.url, account, keyId });
}
