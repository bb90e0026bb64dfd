// The result that a notification only announces: the team fetches it, and it is inspected like a delivery.

import { IdverdictError } from './error.js';
import { sleep } from './lease.js';
import { Refusal } from './problem.js';

/** How often the result is asked for, the first pause between two attempts, and how long one attempt may take, in milliseconds */
const ATTEMPTS = 3;
const PAUSE = 250;
const TIMEOUT = 10_000;

/** Returns the result that a verdict tells to fetch, as a delivery with a key, or `null` if there is none yet. */
export async function fetched({ tenant, provider, reference }, verdict, { fetchResult, inspect, limits, onInvalid }) {
  const body = await attempted((signal) => fetchResult(reference, verdict.event, { tenant, provider, verdict, signal }));
  if (body === null || body === undefined) return null;
  const inspection = inspect(body, { provider, limits });
  if (inspection.type === 'invalid') {
    await onInvalid({ tenant, provider, event: inspection.event ?? null, issues: inspection.issues, kept: false });
    throw failed(new Error(`the result that \`fetchResult\` returned is invalid: ${inspection.issues[0].message}`));
  }
  if (inspection.verdict.reference !== reference) {
    throw failed(new Error('the result that `fetchResult` returned is of another verification'));
  }
  return asDelivery(body, inspection);
}

/**
 * Returns a result that the team has fetched by itself as a delivery with a key.
 *
 * @throws IdverdictError if the body cannot be read, and Refusal if it is of another verification
 */
export async function given({ provider, reference, body }, { inspect, limits }) {
  const inspection = inspect(body, { provider, limits });
  if (inspection.type === 'invalid') throw new IdverdictError(inspection.issues);
  if (inspection.verdict.reference !== reference) throw new Refusal(409, 'another-verification', 'the result is of another verification');
  return asDelivery(body, inspection);
}

/** The key is a digest of the body, so that the same result is stored once. */
const asDelivery = async (body, inspection) => ({ key: `fetched:${await digest(body)}`, receivedAt: new Date().toISOString(), inspection });

async function attempted(call) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withinTime(call);
    } catch (error) {
      if (attempt === ATTEMPTS) throw failed(error);
      await sleep(PAUSE * 2 ** (attempt - 1));
    }
  }
}

/** Returns what `call` resolves to; rejects if that takes too long, whether or not `call` listens to its signal. */
async function withinTime(call) {
  const controller = new AbortController();
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error('the result took too long'));
    }, TIMEOUT);
  });
  try {
    return await Promise.race([call(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The provider delivers again, and the result is then asked for again. */
function failed(cause) {
  return new Refusal(503, 'fetch-failed', 'the result could not be fetched', { headers: { 'retry-after': '60' }, cause });
}

async function digest(body) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
