// What the words of a verdict mean.

export const OUTCOMES = {
  accept: 'the provider accepted the person, and nothing in the body speaks against it',
  reject: 'the provider rejected the person',
  review: 'a person should look before anything is decided',
  retry: 'the user may try again',
  pending: 'not decided yet',
  expired: 'the attempt ran out of time',
  canceled: 'the attempt was called off',
  error: 'the provider could not do its work',
};

export const NEXT = {
  none: 'nothing more to do',
  wait: 'wait for the provider’s next body',
  fetch: 'fetch the result from the provider',
  'ask-user': 'ask the user to continue',
  review: 'give it to a reviewer',
  restart: 'start a new attempt',
};

export const STATUSES = {
  passed: 'passed',
  failed: 'failed',
  flagged: 'flagged',
  'not-performed': 'not performed',
  error: 'error',
  unknown: 'unknown',
};
