// Answers: 204, or a problem as RFC 9457 describes it, without a value of the request or the body.

import { IdverdictError } from './error.js';

/** A failure with the status to answer with */
export class Refusal extends Error {
  constructor(status, code, title, { headers = {}, issues = [], cause } = {}) {
    super(title, { cause });
    Object.assign(this, { status, code, headers, issues });
  }
}

export const noContent = () => new Response(null, { status: 204 });

/** The status for each code of a delivery that is the sender's fault; every other is the program's */
const STATUS = {
  'missing-header': 401,
  'duplicate-header': 401,
  'malformed-header': 401,
  'no-match': 401,
  'too-old': 401,
  'from-the-future': 401,
  'decryption-failed': 401,
  unauthenticated: 401,
  'expired-key': 401,
  'too-large': 413,
};

/** Returns the answer to a request that failed, and tells the team what the cause was. */
export function answerOf(error, seen, { onError, challenge }) {
  const refusal = error instanceof Refusal ? error : refusalOf(error, challenge(seen.provider));
  seen.code = refusal.code;
  if (refusal.status >= 500) onError(refusal.cause ?? refusal, { provider: seen.provider, event: seen.event, code: refusal.code });
  return problem(refusal);
}

function refusalOf(error, challenge) {
  const status = error instanceof IdverdictError ? (STATUS[error.code] ?? 500) : 500;
  if (status === 500) return new Refusal(500, 'internal', 'the program that handles deliveries failed', { cause: error });
  const headers = status === 401 ? { 'www-authenticate': challenge } : {};
  return new Refusal(status, error.code, TITLES[status], { headers, issues: error.issues, cause: error });
}

const TITLES = { 401: 'the delivery is not authentic', 413: 'the body is too large' };

export function problem({ status, code, message, headers, issues }) {
  const errors = issues.map(({ code, pointer, message }) => ({ code, pointer, detail: message }));
  const body = { type: 'about:blank', status, title: message, code, ...(errors.length && { errors }) };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
