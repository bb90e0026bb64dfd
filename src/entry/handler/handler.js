// `createHandler`: from the arriving request to the stored decision.

import { Desk } from './desk.js';
import { acknowledged, answerOf } from './problem.js';
import { bodyOf, providerOf } from './request.js';
import { settingsOf } from './settings.js';
import { openOf } from './open.js';

export const createHandler = /* @__PURE__ */ Object.freeze((options) => {
  const settings = settingsOf(options);
  const desk = new Desk(settings);

  /** Answers one request, and tells the team's `observe` how it went. */
  const handler = async (request) => {
    const start = performance.now();
    const seen = { provider: null, event: null, outcome: null, code: null, became: null };
    let response;
    try {
      response = await received(request, seen);
    } catch (error) {
      response = answerOf(error, seen, settings);
    }
    settings.observe({ ...seen, status: response.status, milliseconds: performance.now() - start });
    return response;
  };

  async function received(request, seen) {
    const provider = providerOf(request, settings);
    seen.provider = provider;
    const { body, contentType } = await bodyOf(request, settings.limits.bytes);
    const opened = await openOf(settings, provider, request, body);
    seen.event = opened.inspection.event ?? null;
    const letter = { ...opened, provider, contentType, receivedAt: new Date().toISOString() };
    if (opened.inspection.type === 'invalid') await desk.keep(letter, seen);
    else await desk.deliver(letter, seen);
    return acknowledged();
  }

  return Object.freeze(Object.assign(handler, {
    /** Judges what is in the inbox again. */
    replay: () => desk.replay(),
    /** Goes on with what has not come to an end. */
    sweep: (of) => desk.sweep(of),
    /** Adds a result that the program has fetched by itself. */
    fetched: (of) => desk.fetched(of),
    /** Records a person's decision. */
    decide: (decision) => desk.decide(decision),
    /** Returns what is stored of a verification. */
    history: (of) => desk.history(of),
    /** Removes everything that is stored of a verification. */
    erase: (of) => desk.erase(of),
    /** Removes what has not changed for a time. */
    retain: (of) => desk.retain(of),
  }));
});
