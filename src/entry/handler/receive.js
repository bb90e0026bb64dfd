// Requests: each is read and authenticated, and what became of it is the answer.

import { acknowledged, answerOf } from './problem.js';
import { bodyOf, providerOf } from './request.js';
import { openOf } from './open.js';

/**
 * Returns a function that answers a request and tells the team's `observe` how it went. `take` gets each delivery, with its
 * inspection and what was proven of its sender; the request fails with what it throws.
 */
export const receiving = (settings, take) => async (request) => {
  const start = performance.now();
  const seen = { provider: null, event: null, outcome: null, code: null, became: null };
  let response;
  try {
    const provider = providerOf(request, settings);
    seen.provider = provider;
    const { body, contentType } = await bodyOf(request, settings.limits.bytes);
    const opened = await openOf(settings, provider, request, body);
    const { inspection, proof } = opened;
    seen.event = inspection.event ?? null;
    seen.outcome = inspection.verdict?.outcome ?? null;
    // What was decrypted has no media type of its own.
    const letter = { ...opened, provider, contentType: proof.confidential ? null : contentType, receivedAt: new Date().toISOString() };
    await take(letter, seen);
    response = acknowledged();
  } catch (error) {
    response = answerOf(error, seen, settings);
  }
  settings.observe({ ...seen, status: response.status, milliseconds: performance.now() - start });
  return response;
};

/** Returns a letter's body as bytes, which is what stores and queues keep. */
export const bytesOf = (body) => (typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body));
