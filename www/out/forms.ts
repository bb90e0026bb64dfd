// The forms in which a verdict leaves the page.
import { type Inspection, redact, toVerifiedClaims } from 'idverdict';
import { anonymize } from 'idverdict/anonymize';
import { summarize } from 'idverdict/summaries';
import type { Locale } from '../app/locale.ts';

export interface Wanted {
  inspection: Inspection;
  body: string | Uint8Array;
  contentType: string;
  locale: Locale;
  audience: 'operator' | 'applicant';
  personal: boolean;
  trustFramework: string;
}

/** A form: the ending and type of its file, what it depends on, and its text */
export interface Form {
  ending: string;
  type: string;
  /** The choices that it offers */
  offers: ('locale' | 'audience' | 'personal' | 'trustFramework')[];
  write(wanted: Wanted): string;
}

const summary = (format: 'text' | 'markdown' | 'html', ending: string, type: string): Form => ({
  ending,
  type,
  offers: ['locale', 'audience', 'personal'],
  write: ({ inspection, locale, audience, personal }) => summarize(inspection, { format, locale, audience, personal }),
});

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export type FormName = 'text' | 'markdown' | 'html' | 'json' | 'claims' | 'anonymized';

export const FORMS = {
  text: summary('text', 'txt', 'text/plain'),
  markdown: summary('markdown', 'md', 'text/markdown'),
  html: summary('html', 'html', 'text/html'),
  json: {
    ending: 'json',
    type: 'application/json',
    offers: ['personal'],
    write: ({ inspection, personal }) => json(personal ? inspection : redact(inspection)),
  },
  claims: {
    ending: 'claims.json',
    type: 'application/json',
    offers: ['trustFramework'],
    write: ({ inspection, trustFramework }) => json({ verified_claims: toVerifiedClaims(inspection, { trustFramework, time: new Date() }) }),
  },
  anonymized: {
    ending: 'anonymized.json',
    type: 'application/json',
    offers: [],
    write({ body, contentType }) {
      const copy = anonymize(body, { contentType });
      return typeof copy === 'string' ? copy : new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy);
    },
  },
} satisfies Record<FormName, Form>;
