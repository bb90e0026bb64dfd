// The functions of the package. The build puts the data types below, as the crate declares them.

/** A body as it came off the wire; a parsed object is refused. */
export type Body = string | Uint8Array | ArrayBuffer;

/** What a caller can ask of a summary */
export interface SummaryOptions extends Options {
  /** What it is written as; `text` when left out. */
  format?: Format | undefined;
  /** Who reads it; `operator` when left out. */
  audience?: Audience | undefined;
  /** Whether to say what the body says about the person; `false` when left out. An applicant's summary never does. */
  personal?: boolean | undefined;
}

/** Everything that can be said of a body, told apart by `type` */
export type Inspection =
  | (Event & {
      /** The body could be read and judged */
      type: 'read';
      /** What was checked, of whom, on which documents: in the same words for every provider */
      verification: Verification;
      /** What to do about it, and why */
      verdict: Verdict;
      /** What is wrong with it all the same */
      issues: Issue[];
      /** There was more wrong than is told */
      truncated: boolean;
    })
  | {
      /** The body could not be read, or not be judged */
      type: 'invalid';
      /** Whose it is, if that is known */
      provider?: Provider;
      /** Which event it is, if that is known */
      event?: string;
      /** Why it could not be read; never empty */
      issues: [Issue, ...Issue[]];
      /** There was more wrong than is told */
      truncated: boolean;
    };

/** The version of the package */
export const version: string;

/** The providers whose bodies it reads, and what each sends */
export const providers: readonly {
  /** Its name in options and verdicts */
  readonly name: Provider;
  /** Its name among people */
  readonly title: string;
  /** What it sends, each by the `event` of its verdicts */
  readonly events: readonly string[];
}[];

/**
 * The only error that the package throws
 *
 * Its `message` is that of the first error among the issues, and its place.
 */
export class IdverdictError extends Error {
  private constructor();
  /** The same for all, also where a program has the class twice: by `import` and by `require` */
  readonly name: 'IdverdictError';
  /** The code of the first error among the issues; `internal` where the package itself failed. */
  readonly code: Issue['code'];
  /** Never empty */
  readonly issues: Issue[];
}

/**
 * What to do about a body.
 *
 * @throws IdverdictError if the body is invalid; `invalid-options` or `invalid-policy` if these cannot be
 */
export function judge(body: Body, options?: Options): Verdict;

/** Lines in bytes, a body in each: all at once, or in chunks that may end anywhere */
export type Lines = Uint8Array | ArrayBuffer | Iterable<Uint8Array | ArrayBuffer>;

/** The same in chunks that are awaited, as of a file or a request */
export type AwaitedLines = AsyncIterable<Uint8Array | ArrayBuffer>;

/** What was made of one line, told apart by `type` */
export type LineVerdict =
  | {
      /** The line could be read and judged */
      type: 'read';
      /** From 1, blank lines counted */
      line: number;
      /** What to do about it, and why */
      verdict: Verdict;
    }
  | {
      /** The line could not be read, or not be judged */
      type: 'invalid';
      /** From 1, blank lines counted */
      line: number;
      /** Why it could not be read; never empty, its places are those within the line */
      issues: Issue[];
    };

/**
 * What to do about each of many bodies: one in each line, blank lines passed over.
 *
 * A line that is invalid, or longer than `limits.bytes`, is told as such and the next one is judged. What is held does
 * not grow with the number of lines. Nothing is read before the iterator is asked.
 *
 * @throws IdverdictError if the options cannot be or `lines` are none; and where a chunk that comes is no bytes
 */
export function judgeMany(lines: Lines, options?: Options): IterableIterator<LineVerdict>;
/** The same of lines that are awaited, as of a file or a request. */
export function judgeMany(lines: AwaitedLines, options?: Options): AsyncIterableIterator<LineVerdict>;

/** What `createJudge` makes: `judge`, `inspect` and `judgeMany` by one policy */
export interface Judge {
  /** @throws IdverdictError if the body is invalid, or if the options have a policy of their own */
  (body: Body, options?: Omit<Options, 'policy'>): Verdict;
  /** Everything there is to know about a body. Never throws for what is in it. */
  inspect(body: Body, options?: Omit<Options, 'policy'>): Inspection;
  /** What to do about each of many bodies: one in each line. */
  judgeMany(lines: Lines, options?: Omit<Options, 'policy'>): IterableIterator<LineVerdict>;
  /** The same of lines that are awaited, as of a file or a request. */
  judgeMany(lines: AwaitedLines, options?: Omit<Options, 'policy'>): AsyncIterableIterator<LineVerdict>;
}

/**
 * Compiles a policy once, for any number of bodies.
 *
 * @throws IdverdictError `invalid-policy`, which names what cannot be
 */
export function createJudge(policy: Policy): Judge;

/** A rule: what decides a verdict, and what a policy can name */
export interface RuleInfo {
  /** Its id */
  rule: Rule;
  /** Whose it is; `null` where it is everybody's */
  provider: Provider | null;
  /** The outcome that it decides; or that it doubts or contradicts an acceptance; or that it only informs */
  effect: Outcome | 'doubts' | 'contradicts' | 'informs';
  /** What a policy treats alike */
  about: 'itself' | 'flagged' | 'unknown';
  /** What it finds, in one lower-case sentence */
  message: string;
}

/** Every rule there is. */
export function rules(): RuleInfo[];

/**
 * Everything there is to know about a body. Never throws for what is in it.
 *
 * @throws IdverdictError `not-a-body` for what is no text or bytes; `invalid-options` or `invalid-policy` if these cannot be
 */
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

/**
 * A text for people in English: the outcome, why, and each check. `idverdict/summaries` has the other languages.
 *
 * @throws IdverdictError `invalid-options` if these cannot be; never for what is in a body
 */
export function summarize(of: Body | Inspection, options?: SummaryOptions & { locale?: 'en' | undefined }): string;

/**
 * What an accepted inspection says of the person, as one element of `verified_claims` of OpenID Identity Assurance 1.0.
 *
 * It holds personal data: names, birth date, address, numbers of documents.
 *
 * @throws IdverdictError `not-accepted` for any other inspection, `no-claims` where it says nothing of the person that
 * was verified, `invalid-options` where the options are not valid
 */
export function toVerifiedClaims(inspection: Inspection, options: ClaimsOptions): VerifiedClaims;

/** What `inspect` gave of one delivery, by itself or with the time it was received at */
export type Delivery =
  | Inspection
  | {
      /** What `inspect` gave */
      inspection: Inspection;
      /** A `Date`, or ISO 8601 with date and time of day; without a zone it is taken for UTC. */
      receivedAt?: Date | string | undefined;
    };

/**
 * What to do about a delivery where another one of the same verification stands.
 *
 * `conflict` where the two are not known to be of one verification.
 *
 * @throws IdverdictError `not-a-delivery`, also for an inspection of the type `invalid`
 */
export function supersedes(
  next: Delivery,
  previous: Delivery,
): 'replace' | 'ignore-duplicate' | 'ignore-stale' | 'conflict';

/** A verification as its deliveries tell it */
export interface History {
  /** The one that says where the verification stands, as it was given */
  state: Extract<Inspection, { type: 'read' }>;
  /** Each delivery, in the order in which they came; those without any time last, the weightiest at the end */
  timeline: {
    /** Its place among those given */
    delivery: number;
    /** As given; a `Date` in ISO 8601 */
    receivedAt: string | null;
    /** The provider's own time of it, in ISO 8601, where the body has one */
    decidedAt: string | null;
    /** What it said, taken by itself */
    outcome: Outcome;
    /**
     * It is the `state`; or it was, and was `replaced`; or it was `stale` when it came; or a `duplicate` of one that
     * came before.
     */
    became: 'state' | 'replaced' | 'stale' | 'duplicate';
  }[];
}

/**
 * Where a verification stands, and how it came to that; the same in whatever order its deliveries are given.
 *
 * @throws IdverdictError `not-a-delivery`, also for an inspection of the type `invalid` and where there is none;
 * `another-verification` where one is not known to be of the same verification as the first
 */
export function fold(deliveries: readonly Delivery[]): History;
