// `createReceiver`: the half of a handler that faces the provider. What stands behind it is a queue.

import { Refusal } from './problem.js';
import { bytesOf, receiving } from './receive.js';
import { receiverSettingsOf } from './settings.js';

export const createReceiver = /* @__PURE__ */ Object.freeze((options) => {
  const settings = receiverSettingsOf(options);
  return Object.freeze(
    receiving(settings, async ({ proof, body, inspection, tenant, provider, contentType, receivedAt }, seen) => {
      if (inspection.type === 'invalid') {
        const { issues } = inspection;
        seen.code = issues[0].code;
        if (!proof.authentic) throw new Refusal(400, seen.code, 'the body cannot be read', { issues });
      }
      try {
        await settings.onDelivery({ tenant, provider, key: proof.key, contentType, receivedAt, body: bytesOf(body), inspection });
      } catch (cause) {
        throw new Refusal(500, 'on-delivery-failed', 'the program that takes deliveries failed', { cause });
      }
    }),
  );
});
