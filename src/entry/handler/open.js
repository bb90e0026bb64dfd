// Who sent a body, and what it says.

import { IdverdictError } from './error.js';
import { Refusal } from './problem.js';

/**
 * Returns what was proven of a delivery, its tenant, its body in plain, and the inspection of it.
 *
 * @throws Refusal if the delivery is not authentic
 */
export async function openOf(settings, provider, request, body) {
  const { credentials, ...verifying } = settings.providers[provider];
  const { delivery: module, inspect, limits } = settings;
  const isAsked = typeof credentials === 'function';
  const found = isAsked ? await lookedUp(credentials, module, provider, request) : { tenant: null, credentials };
  let plain = body;
  const options = {
    ...verifying,
    provider,
    credentials: found.credentials,
    limits: { bytes: limits.bytes },
    // The inbox keeps the body in plain, since an encrypted one can no longer be verified once its time has passed.
    inspect: (opened, options) => inspect((plain = opened), { ...options, limits }),
  };
  const { inspection, delivery } = refusing(found.credentials, () => module.unwrap(body, request.headers, options));
  return { inspection, proof: delivery, body: plain, tenant: found.tenant };
}

/** Returns the credentials that the program looks up, and whose they are. */
async function lookedUp(credentials, module, provider, request) {
  const { account, keyId } = module.peek(request.headers);
  const answer = await credentials({ provider, url: request.url, account, keyId });
  const found = Array.isArray(answer) ? { tenant: null, credentials: answer } : { tenant: answer?.tenant ?? null, credentials: answer?.credentials };
  if (found.tenant !== null && typeof found.tenant !== 'string') throw new TypeError('`credentials` returned a tenant that is no string');
  // Anybody can name a tenant or a key that does not exist, so this is no mistake of the program.
  if (Array.isArray(found.credentials) && found.credentials.length === 0) throw unauthentic('no-match', []);
  return found;
}

/** The codes of deliveries that are the sender's fault; every other is the program's */
const UNAUTHENTIC = [
  'missing-header', 'duplicate-header', 'malformed-header', 'no-match', 'too-old', 'from-the-future', 'decryption-failed', 'unauthenticated',
  'expired-key',
];

/** Returns whether an error says that a delivery is not authentic. */
export const isUnauthentic = (error) => error instanceof IdverdictError && UNAUTHENTIC.includes(error.code);

/** Calls `verify`, and turns what it throws about the delivery into an answer. */
function refusing(credentials, verify) {
  try {
    return verify();
  } catch (error) {
    if (isUnauthentic(error)) throw unauthentic(error.code, error.issues, credentials);
    throw error;
  }
}

function unauthentic(code, issues, credentials) {
  return new Refusal(401, code, 'the delivery is not authentic', { headers: { 'www-authenticate': challengeOf(credentials) }, issues });
}

/** Returns the header `WWW-Authenticate` of an answer with the status 401. */
function challengeOf(credentials) {
  const kinds = credentials?.map(({ kind }) => kind) ?? [];
  if (kinds.includes('username')) return 'Basic realm="webhooks"';
  return kinds.includes('token') ? 'Bearer' : 'Signature';
}
