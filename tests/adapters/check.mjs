// What every adapter of docs/handler.md is checked by: a handler, and the deliveries that are sent to it by HTTP.

import { credential, sign } from 'idverdict/delivery';
import { createHandler, memoryStore } from 'idverdict/handler';

const CREDENTIAL = credential({ secret: 'secret-of-the-tests' });
const BODY = JSON.stringify({
  event: 'verification.completed',
  data: { id: '0197c3aa-6d1e-7b42-9f05-440000000042', type: 'person', status: 'completed', result: 'true' },
});
const LIMIT = 10_000;

let calls = 0;

/** Throws when it is called for the first time. */
function onVerdict() {
  calls += 1;
  if (calls === 1) throw new Error('of the program');
}

export const handler = createHandler({
  providers: { bive: { credentials: [CREDENTIAL] }, onespan: { scheme: 'none' } },
  store: memoryStore(),
  onVerdict,
  limits: { bytes: LIMIT },
});

const signed = (body) => sign(body, { provider: 'bive', credential: CREDENTIAL }).headers;

/** What is sent, in order, and the status that answers it. */
const REQUESTS = {
  'the program throws': [500, BODY],
  'delivered again': [200, BODY],
  repeated: [200, BODY],
  forged: [401, BODY, { 'x-biveai-signature': '0'.repeat(64) }],
  'too large': [413, ' '.repeat(LIMIT + 1)],
  'of an unknown event': [503, BODY.replace('verification.completed', 'verification.archived')],
  'with the wrong method': [405, undefined],
};

/** Sends them to a server, and returns those that were answered otherwise. */
export async function wrong(url) {
  const found = [];
  for (const [name, [status, body, headers]] of Object.entries(REQUESTS)) {
    const type = { 'content-type': 'application/json' };
    const init = body === undefined ? { method: 'PUT', body: '{}' } : { method: 'POST', body, headers: { ...type, ...(headers ?? signed(body)) } };
    const response = await fetch(url, init);
    const text = await response.text();
    // Next.js itself answers to other methods, without a body.
    const fits = text === '' ? status === 200 || status === 405 : JSON.parse(text).status === status;
    if (response.status !== status || !fits) found.push(`${name}: ${response.status} ${text}`);
  }
  return found;
}

/** Checks a server in this program, prints how it did, and ends the program. */
export async function check(url) {
  const found = await wrong(url);
  if (calls !== 2) found.push(`onVerdict was called ${calls} times`);
  console.log(found.join('\n') || 'good');
  (globalThis.Deno ?? process).exit(0);
}
