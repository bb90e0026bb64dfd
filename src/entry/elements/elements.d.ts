// The functions and elements of `idverdict/elements`. It uses the types of `idverdict`.

import type { CheckKind, CheckStatus, Delivery, DocumentKind, Inspection, IssueCode, Locale, Next, Outcome, Person, Place, RedactedInspection, Rule, Severity, Verdict } from './index.js';

/**
 * Defines the elements `<idverdict-verdict>`, `<idverdict-timeline>` and `<idverdict-table>`.
 *
 * A second call does nothing, and neither does a call on a server.
 *
 * @example
 * ```ts
 * defineElements();
 * const element = document.createElement('idverdict-verdict');
 * element.inspection = inspect(body);
 * document.body.append(element);
 * ```
 */
export function defineElements(): void;

/**
 * Returns the words of summaries in a language; English for a language that there is none of.
 *
 * @example
 * ```ts
 * console.log(vocabulary('de').outcome.review.means);
 * ```
 */
export function vocabulary(locale?: Locale | (string & {}) | null): Vocabulary;

/** The words of summaries in one language */
export interface Vocabulary {
  /** The language */
  readonly locale: Locale;
  /** The name of each outcome, and what it means */
  readonly outcome: Readonly<Record<Outcome, Titled>>;
  /** The same for a body that cannot be judged */
  readonly invalid: Titled;
  /** What to do next */
  readonly next: Readonly<Record<Next, string>>;
  /** Whether the provider has decided for good */
  readonly final: Readonly<Record<'true' | 'false', string>>;
  /** Kinds of checks */
  readonly kind: Readonly<Record<CheckKind, string>>;
  /** Results of checks */
  readonly status: Readonly<Record<CheckStatus, string>>;
  /** Severities of issues */
  readonly severity: Readonly<Record<Severity, string>>;
  /** Kinds of documents */
  readonly documentKind: Readonly<Record<DocumentKind, string>>;
  /** The fields of a person */
  readonly person: Readonly<Record<keyof Person, string>>;
  /** The fields of a document that a summary has */
  readonly document: Readonly<Record<'kind' | 'number' | 'issuingCountry' | 'issued' | 'expires' | 'holderName', string>>;
  /** Headings of sections and columns */
  readonly heading: Readonly<Record<'provider' | 'event' | 'next' | 'why' | 'checks' | 'issues' | 'person' | 'document' | 'reason' | 'rule' | 'place' | 'check' | 'kind' | 'result' | 'severity' | 'problem' | 'code', string>>;
  /** Returns the sentence of a rule; for one that is not known, `message` or its id. */
  rule(id: Rule | (string & {}), message?: string): string;
  /** Returns the sentence of a code; for one that is not known and in English, `message` or the code. */
  code(code: IssueCode | (string & {}), message?: string): string;
}

/** A name with its meaning */
export interface Titled {
  /** The name */
  readonly name: string;
  /** What it means */
  readonly means: string;
}

/** `<idverdict-verdict>`: everything about one inspection */
export interface VerdictElement extends HTMLElement {
  /** What `inspect` or `redact` returned. Setting it hides personal data. */
  inspection: Inspection | RedactedInspection | null;
  /** Whether it shows who the person is and which documents were used */
  personal: boolean;
  /** The JSON Pointer of the place whose reasons, checks and issues are marked */
  selected: string | null;
  /** The language. Defaults to that of the page. */
  locale: string;
  /** Scrolls to the first entry that is marked. */
  reveal(): void;
}

/** `<idverdict-timeline>`: the deliveries of one verification */
export interface TimelineElement extends HTMLElement {
  /** What `fold` takes */
  deliveries: readonly Delivery[];
  /** The index of the delivery that is marked */
  selected: number | null;
  /** The language. Defaults to that of the page. */
  locale: string;
}

/** `<idverdict-table>`: rows of verdicts, up to millions */
export interface TableElement<Row extends object = Verdict> extends HTMLElement {
  /** The rows: an array, or an object that gives a part of them when it is needed */
  source: readonly Row[] | TableSource<Row>;
  /** The columns. Defaults to those of verdicts. */
  columns: readonly TableColumn[];
  /** By what it is sorted. It sorts an array itself. */
  sorted: TableOrder | null;
  /** The language. Defaults to that of the page. */
  locale: string;
  /** Asks the source for its rows again. */
  refresh(): void;
}

/** An object that gives the rows of a table */
export interface TableSource<Row extends object = Verdict> {
  /** The number of rows */
  readonly length: number;
  /** Returns the rows from an index up to, but not including, another. */
  rows(from: number, to: number): readonly Row[] | Promise<readonly Row[]>;
}

/** A column of a table */
export interface TableColumn {
  /** The key of the row whose value it shows */
  readonly key: string;
  /** The heading */
  readonly label: string;
  /** How the value is shown. Defaults to `text`. */
  readonly kind?: 'text' | 'outcome' | 'time' | 'number' | 'rule' | 'code' | 'reasons' | undefined;
  /** The share of the width, or a width in CSS. Defaults to 1. */
  readonly width?: number | string | undefined;
  /** `end` for numbers */
  readonly align?: 'end' | undefined;
  /** Whether its heading sorts. Defaults to `true`. */
  readonly sortable?: boolean | undefined;
}

/** By what a table is sorted */
export interface TableOrder {
  /** The key of a column */
  readonly key: string;
  /** Whether the largest comes first */
  readonly descending: boolean;
}

/** What somebody chose: a place in the body */
export interface SelectDetail {
  /** Its JSON Pointer */
  readonly pointer: string;
  /** Its place in the text, if it is that of an issue */
  readonly at: Place | null;
}

/** What somebody opened: a delivery */
export interface OpenDeliveryDetail {
  /** Its index in `deliveries` */
  readonly delivery: number;
}

/** What somebody opened: a row */
export interface OpenRowDetail<Row extends object = Verdict> {
  /** Its index */
  readonly index: number;
  /** The row */
  readonly row: Row;
}

declare global {
  interface HTMLElementTagNameMap {
    'idverdict-verdict': VerdictElement;
    'idverdict-timeline': TimelineElement;
    'idverdict-table': TableElement;
  }
}
