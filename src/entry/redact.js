// An inspection without what it says about people, fit to be logged and stored.

import { IdverdictError } from './error.js';

/**
 * Returns an inspection of the same shape. Everything that is not listed here is left out, so that nothing personal that a
 * later version adds gets into a log.
 */
export const redact = /* @__PURE__ */ Object.freeze((inspection) => {
  const { type, provider, event, issues, truncated } = inspected(inspection);
  const from = { ...(provider !== undefined && { provider }), ...(event !== undefined && { event }) };
  if (type === 'invalid') return { type, ...from, issues, truncated };
  const { verification, verdict, policy = null } = inspection;
  return { type, ...from, payload: null, verification: withoutPeople(verification), verdict, issues, truncated, policy };
});

function inspected(inspection) {
  const parts = { read: ['verification', 'verdict', 'issues'], invalid: ['issues'] }[inspection?.type];
  if (parts?.every((part) => typeof inspection[part] === 'object' && inspection[part] !== null)) return inspection;
  throw new IdverdictError([{ code: 'not-a-body', severity: 'error', pointer: '', message: 'expected an inspection' }]);
}

/** The caller's id of a verification may be an address or a name, so it is left out. The provider's id is needed. */
function withoutPeople({ reference, startedAt, finishedAt, checks, person, documents }) {
  return { reference, externalReference: null, startedAt, finishedAt, checks, person: empty(person), documents: documents.map(unread) };
}

function unread(document) {
  return { ...empty(document), kind: document.kind, holder: empty(document.holder) };
}

/** Returns an object with the same keys and no values. */
function empty(object) {
  if (object === null || object === undefined) return null;
  return Object.fromEntries(Object.keys(object).map((key) => [key, null]));
}
