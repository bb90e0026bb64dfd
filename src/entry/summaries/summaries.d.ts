// The functions of `idverdict/summaries`. It uses the types of `idverdict`.

import type { Body, Inspection, Locale, RedactedInspection, SummaryOptions } from './index.js';

export type { Audience, Format, Locale, SummaryOptions } from './index.js';

/**
 * Returns a text for people, in any of the supported languages.
 *
 * @example
 * ```ts
 * console.log(summarize(body, { locale: 'fr', audience: 'applicant' }));
 * ```
 */
export function summarize(of: Body | Inspection | RedactedInspection, options?: (SummaryOptions & { locale?: Locale | null | undefined }) | null): string;
