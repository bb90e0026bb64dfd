// `createHandler`: from the arriving request to the stored decision.

import { Desk } from './desk.js';
import { receiving } from './receive.js';
import { settingsOf } from './settings.js';

export const createHandler = /* @__PURE__ */ Object.freeze((options) => {
  const settings = settingsOf(options);
  const desk = new Desk(settings);
  const handler = receiving(settings, (letter, seen) => desk.take(letter, seen));

  return Object.freeze(Object.assign(handler, {
    /** Takes a delivery that a receiver has authenticated. */
    deliver: (delivery) => desk.received(delivery),
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
