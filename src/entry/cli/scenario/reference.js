// Gives a body another reference, by which it belongs to another verification.

import { randomInt, randomUUID } from 'node:crypto';
import { inspected } from '../samples.js';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const CLASSES = ['123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Returns a new reference of the form of another one. What stands before the last underscore is a kind, and stays. */
export function freshLike(reference) {
  if (UUID.test(reference)) return randomUUID();
  const kept = reference.slice(0, reference.lastIndexOf('_') + 1);
  const drawn = [...reference.slice(kept.length)].map((char) => {
    const letters = CLASSES.find((each) => each.includes(char === '0' ? '1' : char));
    return letters === undefined ? char : letters[randomInt(letters.length)];
  });
  return kept + drawn.join('');
}

/** Returns a sample with another reference, or `undefined` if it has none, or would then say something else. */
export function withReference(sample, reference) {
  const before = inspected(sample);
  const old = before.verdict?.reference;
  if (typeof old !== 'string') return undefined;
  const made = { ...sample, body: sample.body.replaceAll(old, reference) };
  const { verdict } = inspected(made);
  return verdict?.reference === reference && verdict.outcome === sample.outcome ? made : undefined;
}
