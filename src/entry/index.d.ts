// The functions of the package. The build puts the data types below, as the crate declares them.

/** A body as it came off the wire; a parsed object is refused. */
export type Body = string | Uint8Array | ArrayBuffer;

export interface Options {
  /** Who sent the body; detected when left out. */
  provider?: Provider;
  /** The request's content type. A body is JSON unless this says form-urlencoded. */
  contentType?: string;
  /** What may be decided otherwise; an unknown key is an error. */
  policy?: Policy;
  /** The time to judge at, where the body has none of its own; the host's clock when left out. */
  now?: Date | string;
  limits?: Limits;
}

export interface Limits {
  /** Of the body, in UTF-8; 1 MiB when left out. */
  bytes?: number;
  /** Of arrays and objects in one another; 64 when left out. */
  depth?: number;
  /** Issues kept; 100 when left out. */
  issues?: number;
}

export interface SummaryOptions extends Options {
  /** Whether to say what the body says about the person; `false` when left out. */
  personal?: boolean;
}

export interface Report {
  valid: boolean;
  provider?: Provider;
  event?: string;
  issues: Issue[];
  /** There were more issues than the limit keeps. */
  truncated: boolean;
}

export type Inspection =
  | (Event & {
      type: 'read';
      verification: Verification;
      verdict: Verdict;
      issues: Issue[];
      truncated: boolean;
    })
  | { type: 'invalid'; provider?: Provider; event?: string; issues: Issue[]; truncated: boolean };

/** The version of the package */
export const version: string;

/** The providers whose bodies it reads */
export const providers: readonly { readonly name: Provider }[];

/** The only error that the package throws. */
export class IdverdictError extends Error {
  readonly name: 'IdverdictError';
  /** The code of the first error among the issues; `internal` where the package itself failed. */
  readonly code: string;
  readonly issues: Issue[];
}

/**
 * What to do about a body.
 *
 * @throws IdverdictError if the body is invalid
 */
export function judge(body: Body, options?: Options): Verdict;

/** Everything there is to know about a body. Never throws for what is in it. */
export function inspect(body: Body, options?: Options): Inspection;

/**
 * The body as a typed object, discriminated by `provider` and `event`.
 *
 * @throws IdverdictError if the body is invalid
 */
export function parse(body: Body, options?: Options): Event;

/** Everything that is wrong with a body. */
export function validate(body: Body, options?: Options): Report;

/** Who sent a body and what it is, without reading all of it; `undefined` where that cannot be said. */
export function detect(body: Body, options?: Options): { provider: Provider; event: string } | undefined;

/** A text for people: the outcome, why, and each check. */
export function summarize(of: Body | Inspection, options?: SummaryOptions): string;
