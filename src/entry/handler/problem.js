// Answers: 200, or a problem as RFC 9457 describes it, without a value of the request, the body or an error of the program.

/** A failure with the status to answer with */
export class Refusal extends Error {
  constructor(status, code, title, { headers = {}, issues = [], cause } = {}) {
    super(title, { cause });
    Object.assign(this, { status, code, headers, issues });
  }
}

/**
 * Returns the answer to a delivery that needs no further attempt. It is 200 without a body, because some providers ask for
 * exactly that, and all others take it.
 */
export const acknowledged = () => new Response(null, { status: 200 });

/** Returns the answer to a request that failed, and tells the team what the cause was. */
export function answerOf(error, seen, { onError }) {
  const refusal = error instanceof Refusal ? error : failed(error);
  seen.code = refusal.code;
  if (refusal.status >= 500) onError(refusal.cause ?? refusal, { provider: seen.provider, event: seen.event, code: refusal.code });
  return problem(refusal);
}

const failed = (cause) => new Refusal(500, 'internal', 'the program that handles deliveries failed', { cause });

export function problem({ status, code, message, headers, issues }) {
  const errors = issues.map(({ code, pointer, message }) => ({ code, pointer, detail: message }));
  const body = { type: 'about:blank', status, title: message, code, ...(errors.length && { errors }) };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
