// The functions of the package. The build appends the data types that the crate declares.

/** A body exactly as it was received. A parsed object is rejected. */
export type Body = string | Uint8Array | ArrayBuffer;

/** Options that name a provider, by which the types of the result are narrowed */
export type OptionsOf<P extends Provider> = Options & {
  /** The provider that sent the body. No other is considered. */
  provider: P;
};

/** Options for `summarize` */
export interface SummaryOptions extends Options {
  /** The format of the summary. Defaults to `text`. */
  format?: Format | null | undefined;
  /** Who reads the summary. Defaults to `operator`. */
  audience?: Audience | null | undefined;
  /**
   * Whether to include what the body says about the person. Defaults to `false`. A summary for an applicant never
   * includes it.
   */
  personal?: boolean | null | undefined;
  /**
   * A judge that `createJudge` has made. It inspects the body, so that the summary says what its verdict says. An inspection
   * that another judge has made is an error.
   */
  judge?: {
    /** The digest of its policy */
    readonly policy: string;
    /** Returns everything known about a body. */
    inspect(body: Body, options?: Omit<Options, 'policy' | 'provider'> | null): Inspection;
  } | null | undefined;
}

/** The version of the package */
export const version: string;

/** The supported providers and their events */
export const providers: readonly {
  /** The provider's name in options and verdicts */
  readonly name: Provider;
  /** The provider's name for display */
  readonly title: string;
  /** The provider's events, as `event` in verdicts names them */
  readonly events: readonly string[];
}[];

/**
 * The only error that the package throws
 *
 * Its `message` contains the message of the first issue with severity `error`, and the place of that issue.
 *
 * An error that is cloned, for example to send it to another thread, keeps only its message and its stack, as every error
 * does. Send `toJSON()`, and make the error again with `new IdverdictError(data.issues)`.
 */
export class IdverdictError extends Error {
  /** Returns an error about these issues. */
  constructor(issues: readonly [ErrorIssue, ...ErrorIssue[]], options?: { cause?: unknown });
  /** `IdverdictError`, even if a program loads the class twice, by `import` and by `require`; a subclass may have another */
  name: string;
  /** The code of the first issue with severity `error`, or `internal` if the package itself failed */
  readonly code: ErrorIssue['code'];
  /** All issues. Never empty. */
  readonly issues: [ErrorIssue, ...ErrorIssue[]];
  /** Returns what a log or another thread needs, without `cause`. */
  toJSON(): ErrorData;
}

/** An issue of an error. Only `idverdict/delivery` throws the codes of deliveries. */
export interface ErrorIssue extends Omit<Issue, 'code'> {
  /** What the issue is about. Stable, so programs can branch on it. */
  code: IssueCode | DeliveryCode;
}

/** An error as data */
export interface ErrorData extends Pick<IdverdictError, 'name' | 'code' | 'message' | 'issues'> {}

/**
 * Returns the verdict for a body.
 *
 * @throws IdverdictError if the body is invalid, or with the code `invalid-options` or `invalid-policy` if the options
 * or the policy are invalid
 * @example
 * ```ts
 * const { outcome, next, reasons } = judge(body);
 * if (outcome === 'review') console.log(next, reasons[0].rule);
 * ```
 */
export function judge<P extends Provider>(body: Body, options: OptionsOf<P>): Verdict<P>;
/** The same for a body of any provider. */
export function judge(body: Body, options?: Options | null): Verdict;

/**
 * Text or bytes with one body in each line: all at once, or in chunks that may end anywhere. The end of the last line may
 * be missing.
 *
 * A chunk is not a line: pass a stream itself, not the lines without their ends that `readline` makes of it.
 */
export type Lines = Body | Iterable<Body>;

/** The same in chunks that are awaited, such as those of a file or a request, with or without an encoding */
export type AwaitedLines =
  | AsyncIterable<Body>
  | {
      /** Returns a reader of a `ReadableStream`, in browsers in which it is not iterable. */
      getReader(): {
        /** Returns the next chunk. */
        read(): Promise<{ done: boolean; value?: Body | undefined }>;
        /** Ends the stream. */
        cancel(): Promise<void>;
        /** Releases the stream. */
        releaseLock(): void;
      };
    };

/** The result for one line, discriminated by `type` */
export type LineVerdict =
  | {
      /** The line was read and judged */
      type: 'read';
      /** The line number, from 1; blank lines count */
      line: number;
      /** What to do, and why */
      verdict: Verdict;
    }
  | {
      /** The line could not be read or judged */
      type: 'invalid';
      /** The line number, from 1; blank lines count */
      line: number;
      /** Why the line is invalid. Never empty. Places are relative to the line. */
      issues: Issue[];
    };

/**
 * Returns an iterator over the verdicts for many bodies, one in each line. Blank lines are skipped.
 *
 * A line that is invalid or longer than `limits.bytes` yields a result of type `invalid`, and the next line is judged.
 * Memory use does not grow with the number of lines. Nothing is read until the iterator is advanced.
 *
 * @throws IdverdictError if the options or `lines` are invalid; the iterator throws it if a chunk is neither text nor bytes
 * @example
 * ```ts
 * for (const result of judgeMany(body, { provider: 'bive' })) {
 *   console.log(result.line, result.type === 'read' ? result.verdict.outcome : result.issues[0]?.code);
 * }
 * ```
 */
export function judgeMany(lines: Lines, options?: Options | null): IterableIterator<LineVerdict>;
/** The same for lines that are awaited, such as those of a file or a request. */
export function judgeMany(lines: AwaitedLines, options?: Options | null): AsyncIterableIterator<LineVerdict>;

/** Every function that reads a body, under one policy, as returned by `createJudge` */
export interface Judge {
  /**
   * Returns the verdict for a body.
   *
   * @throws IdverdictError if the body is invalid, or if the options contain a policy
   */
  <P extends Provider>(body: Body, options: Omit<OptionsOf<P>, 'policy'>): Verdict<P>;
  /** The same for a body of any provider. */
  (body: Body, options?: Omit<Options, 'policy'> | null): Verdict;
  /** An info for each rule that the policy names by an id of an earlier version */
  readonly issues: readonly Issue[];
  /** A digest of the policy, as `policy` in the inspections of this judge. Policies that require the same have the same. */
  readonly policy: string;
  /** Returns everything known about a body. Never throws because of a body's content. */
  inspect<P extends Provider>(body: Body, options: Omit<OptionsOf<P>, 'policy'>): Inspection<P>;
  /** The same for a body of any provider. */
  inspect(body: Body, options?: Omit<Options, 'policy'> | null): Inspection;
  /** Returns the body as a typed object; throws if the body is invalid. */
  parse<P extends Provider>(body: Body, options: Omit<OptionsOf<P>, 'policy'>): Extract<Event, { provider: P }>;
  /** The same for a body of any provider. */
  parse(body: Body, options?: Omit<Options, 'policy'> | null): Event;
  /** Returns everything that is wrong with a body. */
  validate(body: Body, options?: Omit<Options, 'policy'> | null): Report;
  /** Returns a body's provider and event, or `undefined` if they cannot be determined. */
  detect<P extends Provider>(body: Body, options: Omit<OptionsOf<P>, 'policy'>): Detected<P> | undefined;
  /** The same for a body of any provider. */
  detect(body: Body, options?: Omit<Options, 'policy'> | null): Detected | undefined;
  /** Returns an iterator over the verdicts for many bodies, one in each line. */
  judgeMany(lines: Lines, options?: Omit<Options, 'policy'> | null): IterableIterator<LineVerdict>;
  /** The same for lines that are awaited, such as those of a file or a request. */
  judgeMany(lines: AwaitedLines, options?: Omit<Options, 'policy'> | null): AsyncIterableIterator<LineVerdict>;
}

/**
 * Compiles a policy once, for any number of bodies.
 *
 * @throws IdverdictError with the code `invalid-policy` and a pointer to the invalid value
 * @example
 * ```ts
 * const strict = createJudge({ requiredChecks: ['liveness'], minimumAge: 18 });
 * const { outcome } = strict(body);
 * const text = summarize(body, { judge: strict });
 * ```
 */
export function createJudge(policy: Policy): Judge;

/**
 * Returns every rule.
 *
 * @example
 * ```ts
 * const evidence = rules().filter(({ effect }) => effect === 'doubts');
 * ```
 */
export function rules(): RuleInfo[];

/**
 * Returns everything known about a body. Never throws because of a body's content.
 *
 * @throws IdverdictError with the code `not-a-body` if `body` is neither text nor bytes, or `invalid-options` or
 * `invalid-policy` if the options or the policy are invalid
 * @example
 * ```ts
 * const inspection = inspect(body, { contentType: headers.get('content-type') });
 * if (inspection.type === 'read') console.log(inspection.verdict.outcome, inspection.verification.checks.length);
 * else console.log(inspection.issues[0].message);
 * ```
 */
export function inspect<P extends Provider>(body: Body, options: OptionsOf<P>): Inspection<P>;
/** The same for a body of any provider. */
export function inspect(body: Body, options?: Options | null): Inspection;

/**
 * Returns the body as a typed object, discriminated by `provider` and `event`.
 *
 * @throws IdverdictError if the body is invalid
 * @example
 * ```ts
 * const event = parse(body, { provider: 'idwise' });
 * if (event.event === 'journey') console.log(event.payload.journey_id);
 * ```
 */
export function parse<P extends Provider>(body: Body, options: OptionsOf<P>): Extract<Event, { provider: P }>;
/** The same for a body of any provider. */
export function parse(body: Body, options?: Options | null): Event;

/**
 * Returns everything that is wrong with a body.
 *
 * @example
 * ```ts
 * for (const { code, pointer, at } of validate(body).issues) console.log(code, pointer, at?.line);
 * ```
 */
export function validate(body: Body, options?: Options | null): Report;

/** Where a body comes from */
export interface Detected<P extends Provider = Provider> {
  /** The provider that sent the body */
  provider: P;
  /** The provider's name for the event */
  event: EventName<P>;
}

/**
 * Returns a body's provider and event without reading all of it, or `undefined` if they cannot be determined.
 *
 * @example
 * ```ts
 * const from = detect(body);
 * console.log(from?.provider ?? 'unknown', from?.event);
 * ```
 */
export function detect<P extends Provider>(body: Body, options: OptionsOf<P>): Detected<P> | undefined;
/** The same for a body of any provider. */
export function detect(body: Body, options?: Options | null): Detected | undefined;

/**
 * Returns a text for people, in English: the outcome, the reasons and each check. `idverdict/summaries` has the other
 * languages.
 *
 * @throws IdverdictError with the code `invalid-options` if the options are invalid; never because of a body's content
 * @example
 * ```ts
 * console.log(summarize(body, { format: 'markdown' }));
 * ```
 */
export function summarize(of: Body | Inspection | RedactedInspection, options?: (SummaryOptions & { locale?: 'en' | null | undefined }) | null): string;

/**
 * Returns what an accepted inspection says about the person, as one element of `verified_claims` of OpenID Identity
 * Assurance 1.0.
 *
 * The result contains personal data: names, birth date, address and document numbers.
 *
 * @throws IdverdictError with the code `not-accepted` for any other inspection, `no-claims` if it says nothing about a
 * verified person, or `invalid-options` if the options are invalid
 * @example
 * ```ts
 * const inspection = inspect(body);
 * const claims = toVerifiedClaims(inspection, { trustFramework: 'eidas', time: new Date() });
 * ```
 */
export function toVerifiedClaims(inspection: Inspection, options: ClaimsOptions): VerifiedClaims;

/** An inspection without what it says about people */
export type RedactedInspection =
  | InvalidInspection
  | (Omit<ReadInspection, 'payload'> & {
      /** Left out */
      payload: null;
    });

/**
 * Returns an inspection without its payload and without what it says about the person and the documents, except their kinds.
 *
 * It can be logged, stored, and passed to `fold`, `supersedes` and `summarize`. The provider's id of the verification remains,
 * because a history needs it; the caller's own id does not.
 *
 * @throws IdverdictError with the code `not-a-body` if `inspection` is not what `inspect` returned
 * @example
 * ```ts
 * console.log(JSON.stringify(redact(inspect(body))));
 * ```
 */
export function redact(inspection: ReadInspection): Extract<RedactedInspection, { type: 'read' }>;
/** The same for an inspection that may be of an invalid body. */
export function redact(inspection: Inspection): RedactedInspection;

/** What is needed of a readable inspection: as it was made, or as a database returns it, with or without its payload */
export interface StoredInspection {
  /** An inspection of an invalid body is not a delivery */
  type: 'read';
  /** What to do, and why. Verdicts of early versions have no `rulesVersion`. */
  verdict: Omit<Verdict, 'rulesVersion'> & Partial<Pick<Verdict, 'rulesVersion'>>;
  /** The payload, unless it was left out */
  payload?: unknown;
}

/** The inspection of one delivery, alone or with the time at which the delivery was received */
export type Delivery<I extends StoredInspection = StoredInspection> =
  | I
  | {
      /** What `inspect` returned of a readable body */
      inspection: I;
      /**
       * A `Date`, ISO 8601 with a date and a time of day, or milliseconds since 1970. A time without a zone is read as
       * UTC.
       */
      receivedAt?: Date | string | number | null | undefined;
    };

/**
 * Returns what to do with a delivery when you already have one of the same verification, or `replace` if you have none.
 *
 * Returns `conflict` if the two are not known to belong to the same verification.
 *
 * @throws IdverdictError with the code `not-a-delivery`, also for an inspection of type `invalid`
 * @example
 * ```ts
 * declare const stored: ReadInspection | undefined;
 * const next = inspect(body);
 * if (next.type === 'read' && supersedes(next, stored) === 'replace') console.log('store it');
 * ```
 */
export function supersedes(next: Delivery, previous: Delivery | null | undefined): Supersedes;

/** The state of a verification and how it got there */
export interface History<I extends StoredInspection = ReadInspection> {
  /** The inspection that is the current state, as you passed it */
  state: I;
  /** Each delivery, in order of arrival. Deliveries without any time come last, the heaviest at the end. */
  timeline: {
    /** The delivery's index in the array that you passed */
    delivery: number;
    /** When the delivery was received, as you passed it; a `Date` and a number are given in ISO 8601 */
    receivedAt: string | null;
    /** The provider's own time of the state, in ISO 8601, if the body has one */
    decidedAt: string | null;
    /** The outcome of this delivery by itself */
    outcome: Outcome;
    /**
     * `state` if the delivery is the current state, `replaced` if it was the state until another took its place,
     * `stale` if a heavier one was already the state, or `duplicate` if it repeats an earlier delivery
     */
    became: Became;
  }[];
}

/**
 * Returns the state of a verification and its timeline, whatever the order of `deliveries`.
 *
 * @throws IdverdictError with the code `not-a-delivery`, also for an inspection of type `invalid` or an empty array, or
 * `another-verification` if a delivery is not known to belong to the same verification as the first
 * @example
 * ```ts
 * declare const rows: { inspection: ReadInspection; receivedAt: Date }[];
 * const { state, timeline } = fold(rows);
 * console.log(state.verdict.outcome, timeline.length);
 * ```
 */
export function fold<I extends StoredInspection>(deliveries: readonly Delivery<I>[]): History<I>;
