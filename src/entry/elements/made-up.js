// Inspections of no body, from whose summaries the words are read.

const AN_EVENT = { provider: 'bive', event: 'verification' };

export const CHECK = { kind: 'data', name: 'x', status: 'passed', counts: true, score: null, threshold: null, pointer: '' };
export const ISSUE = { code: 'not-json', severity: 'error', pointer: '', message: 'x' };

const ADDRESS = { line: 'x', city: null, region: null, postalCode: null, country: null };

/** The fields of a person in the order of a summary */
export const PERSON = {
  givenName: 'x', middleName: 'x', familyName: 'x', fullName: 'x', birthDate: 'x', gender: 'x', nationality: 'x', address: ADDRESS, phone: 'x',
  personalNumber: 'x',
};

export const DOCUMENT = {
  kind: 'other', providerType: null, number: 'x', issuingCountry: 'x', issuingCountryGiven: null, issued: 'x', expires: 'x', holderName: 'x', holder: null,
};

export const invalid = { type: 'invalid', issues: [ISSUE], truncated: false };

/** Returns an inspection with these parts */
export function inspection({ outcome = 'review', next = 'none', final = true, reasons, checks = [], person = null, documents = [], issues = [] } = {}) {
  const why = reasons ?? [{ rule: 'test-environment', effect: outcome, pointer: '', message: 'x' }];
  return {
    type: 'read', ...AN_EVENT, payload: null, policy: null, issues, truncated: false,
    verification: { reference: null, externalReference: null, startedAt: null, finishedAt: null, checks, person, documents },
    verdict: {
      ...AN_EVENT, outcome, final, next, decidedAt: null, reference: null, stated: null, score: null, reasons: why, rulesVersion: 1,
    },
  };
}
