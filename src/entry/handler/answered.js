// A request that another form of server makes for a handler. Anybody can send one that is no request.

import { Refusal, problem } from './problem.js';

/** Returns the handler's answer to the request that `make` returns; a problem if it cannot be made. */
export async function answered(handler, make) {
  let request;
  try {
    request = make();
  } catch (error) {
    return problem(error instanceof Refusal ? error : new Refusal(400, 'malformed-request', 'the request is malformed'));
  }
  return handler(request);
}
