// The function of `idverdict/anonymize`. It uses the types of `idverdict`.

import type { Body, Options } from './index.js';

/**
 * Returns a copy of a body that is fit for a bug report: of the same shape, with the same verdict, reasons and issues, and with
 * other people in it.
 *
 * Letters, digits, days and months are exchanged at random, and alike wherever they stand, so that what was the same or similar
 * in two places still is. Check digits of machine-readable zones are made right again. Words of the provider, scores, times,
 * years, countries, kinds of documents and sexes stay. The copy is a pseudonym, not proof against somebody who knows the person:
 * look at it before you publish it.
 *
 * @throws IdverdictError with the code `internal` if no copy has the same verdict, or as `inspect` does
 * @example
 * ```ts
 * console.log(anonymize(new TextDecoder().decode(body)));
 * ```
 */
export function anonymize<B extends Body>(body: B, options?: Options | null): B extends string ? string : Uint8Array;
