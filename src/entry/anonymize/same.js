// What must be the same of a body and its copy, and what must not.

/** Returns the verdict and the issues of an inspection as text, without what the body is quoted in and where it stands. */
export function judged({ type, provider, event, verdict, verification, issues, truncated }) {
  const said = issues.map(({ at, ...issue }) => issue);
  if (type === 'invalid') return JSON.stringify([type, provider, event, said, truncated]);
  const { outcome, final, next, score, reasons } = verdict;
  const checks = verification.checks.map(({ name, ...check }) => check);
  return JSON.stringify([type, provider, event, outcome, final, next, score, reasons, checks, said, truncated]);
}

/** Returns whether a copy still says something that the body says about the person. */
export function isRecognisable(before, after) {
  if (before.type === 'invalid') return false;
  const same = new Set(personal(after));
  return personal(before).some((value) => same.has(value));
}

/** Returns what tells a person from others. Countries, kinds of documents and sexes do not. */
function personal({ verification: { person, documents } }) {
  const ofDocuments = documents.flatMap(({ number, issued, expires, holderName, holder }) => [number, issued, expires, holderName, ...ofPerson(holder)]);
  return [...ofPerson(person), ...ofDocuments].filter((value) => typeof value === 'string' && /[\p{L}\d]{2}/u.test(value));
}

function ofPerson(person) {
  const { givenName, middleName, familyName, fullName, birthDate, address, phone, personalNumber } = person ?? {};
  return [givenName, middleName, familyName, fullName, birthDate, address?.line, address?.city, address?.postalCode, phone, personalNumber];
}
