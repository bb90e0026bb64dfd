// The functions of the second entry. Its types are those of the first.

import type { Body, Inspection, Locale, SummaryOptions } from './index.js';

export type { Audience, Format, Locale, SummaryOptions } from './index.js';

/** A text for people, in any of the languages. */
export function summarize(of: Body | Inspection, options?: SummaryOptions & { locale?: Locale | undefined }): string;
