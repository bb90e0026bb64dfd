// The functions of `idverdict/handler`.

import type { Body, History, Inspection, Issue, Next, Options, Outcome, Provider, ReadInspection, RedactedInspection, Verdict } from './index.js';
import type { Credential, Peek, VerifyOptions, peek, unwrap, verify } from './delivery.js';

/** The only error that this entry throws because of what a program passes */
export { IdverdictError } from './index.js';

/** What identifies a verification */
export interface VerificationId {
  /** The tenant that `credentials` has named, or `null` */
  tenant?: string | null;
  /** The provider */
  provider: Provider;
  /** `reference` of its verdicts; for a delivery without one, the delivery's own key */
  reference: string;
}

/** What a person can decide */
export type DecidedOutcome = 'accept' | 'reject' | 'retry' | 'review';

/** A person's decision */
export interface Decision {
  /** What the person decided */
  outcome: DecidedOutcome;
  /** Who decided, as your program names people */
  by: string;
  /** When, in ISO 8601 */
  at: string;
}

/** The state of a verification */
export interface VerificationState {
  /** The id of the change that made it */
  id: string;
  /** What to do: the person's decision if there is one, otherwise the verdict's outcome */
  outcome: Outcome;
  /** What to do next */
  next: Next;
  /** The verdict of the delivery that stands */
  verdict: Verdict;
  /** When that delivery was received, in ISO 8601 */
  receivedAt: string;
  /** A person's decision that stands beside it */
  decision: Decision | null;
}

/** A change of a verification's state */
export interface Change extends VerificationId {
  /** The same whenever this change is reported: use it as an idempotency key of what you do */
  id: string;
  /** The provider's name for the event of the delivery that stands now */
  event: string;
  /** The state before, or `null` if this is the first delivery */
  before: VerificationState | null;
  /** The state after */
  after: VerificationState;
  /** The whole inspection with its personal data, if the handler was made with `personal: true` */
  inspection?: ReadInspection;
}

/** How one request went. Nothing of it comes from a body, so it can be logged. */
export interface Observation {
  /** The provider, if the address names one */
  provider: Provider | null;
  /** The provider's name for the event, if it is known */
  event: string | null;
  /** The outcome of this delivery by itself, if it was read */
  outcome: Outcome | null;
  /** What became of it, if it was read */
  became: 'replace' | 'ignore-duplicate' | 'ignore-stale' | 'conflict' | null;
  /** Why it was not handled, if it was not */
  code: string | null;
  /** The status of the answer */
  status: number;
  /** How long it took */
  milliseconds: number;
}

/** A delivery that could not be read, or whose event is unknown */
export interface InvalidDelivery {
  /** The tenant that `credentials` has named, or `null` */
  tenant: string | null;
  /** The provider that sent it */
  provider: Provider;
  /** The name of the event, if it is known */
  event: string | null;
  /** What is wrong, without values of the body */
  issues: readonly Issue[];
  /** Whether the body is in the inbox, from which `replay` takes it */
  kept: boolean;
}

/**
 * What a look-up of credentials returns: the credentials, alone or with the tenant that they belong to
 *
 * Tenants that have secrets of their own must be named, so that one of them cannot change the verifications of another.
 */
export type TenantCredentials = readonly Credential[] | {
  /** Your name for the tenant */
  tenant: string;
  /** The tenant's credentials */
  credentials: readonly Credential[];
};

/** How the deliveries of a provider are authenticated */
export interface ProviderOptions extends Pick<VerifyOptions, 'scheme' | 'tolerance' | 'algorithms'> {
  /** The credentials, or a function that looks them up by what a request says of itself. Only `scheme: 'none'` needs none. */
  credentials?: readonly Credential[] | ((of: {
    /** The provider */
    provider: Provider;
    /** The address of the request, which may name a tenant */
    url: string;
    /** The account that a header names. Anybody may have written it. */
    account: Peek['account'];
    /** The id of the key that a token names. Anybody may have written it. */
    keyId: Peek['keyId'];
  }) => TenantCredentials | Promise<TenantCredentials>) | null | undefined;
  /** Whether to judge a body that is encrypted although nothing shows who sent it. Defaults to `false`. */
  allowUnauthenticated?: boolean | null | undefined;
}

/** What else is known of a result that is fetched */
export interface FetchContext {
  /** The tenant that `credentials` has named, or `null` */
  tenant: string | null;
  /** The provider that has the result */
  provider: Provider;
  /**
   * The verdict that asks for the result. Its `stated` is the provider's own word, which tells results of several kinds apart if
   * one event announces them all.
   */
  verdict: Verdict;
  /** Aborted after 10 seconds */
  signal: AbortSignal;
}

/** Options for `createReceiver` */
export interface ReceiverOptions {
  /** The providers that deliver, by name. With several, the last part of a request's path is the name of one. */
  providers: { readonly [P in Provider]?: ProviderOptions };
  /**
   * Takes an authentic delivery, and resolves when it cannot be lost any more: the provider delivers it again if this function
   * throws, and not otherwise.
   */
  onDelivery(delivery: AuthenticDelivery): unknown;
  /** Called with what your own functions or the store throw */
  onError?: ((error: unknown, of: Pick<Observation, 'provider' | 'event' | 'code'>) => unknown) | null | undefined;
  /** Called after each request, for logs and metrics */
  observe?: ((observation: Observation) => unknown) | null | undefined;
  /** Names the provider that a request is from, if its path does not */
  providerOf?: ((request: Request) => Provider | undefined) | null | undefined;
  /** A judge that `createJudge` has made. Defaults to the rules without a policy. */
  judge?: {
    /** Returns everything known about a body. */
    inspect(body: Body, options?: Omit<Options, 'policy' | 'provider'> | null): Inspection;
  } | null | undefined;
  /** `idverdict/delivery/asymmetric`, if a provider signs with key pairs. Defaults to `idverdict/delivery`. */
  delivery?: {
    /** Verifies, decrypts and inspects. */
    unwrap: typeof unwrap;
    /** Verifies. */
    verify: typeof verify;
    /** Returns what headers say. */
    peek: typeof peek;
  } | null | undefined;
  /** How large a body may be. Defaults to 1 MiB. */
  limits?: Options['limits'];
}

/** A delivery whose sender is known, on its way from a receiver to a handler */
export interface AuthenticDelivery {
  /** The tenant that `credentials` has named, or `null` */
  tenant: string | null;
  /** The provider that sent it */
  provider: Provider;
  /** The same whenever the provider sends this delivery: use it as the id of the message */
  key: string;
  /** The media type, unless the body was encrypted */
  contentType: string | null;
  /** When it was received, in ISO 8601 */
  receivedAt: string;
  /** The body, decrypted. It contains personal data. */
  body: Uint8Array;
  /** What the receiver's judge says about it, with personal data: `redact` removes them */
  inspection: Inspection;
}

/** Options for `createHandler` */
export interface HandlerOptions extends Omit<ReceiverOptions, 'onDelivery'> {
  /**
   * The providers that deliver, by name. With several, the last part of a request's path is the name of one. An empty object
   * is for a handler that only gets what receivers have authenticated: it answers every request with 404.
   */
  providers: ReceiverOptions['providers'];
  /** Where histories are kept */
  store: Store;
  /**
   * Called once for each change, at least once if the program crashes or this function throws: the request is then answered
   * with 500, and the change is reported again when the provider delivers again, or by `sweep`.
   */
  onVerdict(change: Change): unknown;
  /** Called for a delivery that cannot be read, or whose event is unknown */
  onInvalid?: ((delivery: InvalidDelivery) => unknown) | null | undefined;
  /**
   * Fetches the result of a verification whose verdict has `next: 'fetch'`, as the provider's API returns it, or `null` if
   * there is none yet. It is tried three times, for 10 seconds each.
   */
  fetchResult?: ((reference: string, event: string, of: FetchContext) => Promise<Body | null | undefined>) | null | undefined;
  /** Whether `change.inspection` has the personal data; it is stored until the change is reported. Defaults to `false`. */
  personal?: boolean | null | undefined;
  /** For how many seconds one delivery has a verification to itself, from 1 to 3600. Defaults to 60. */
  lease?: number | null | undefined;
}

/** What `history` returns */
export interface StoredHistory {
  /** The state, or `null` if nothing is stored */
  state: VerificationState | null;
  /** What `fold` makes of the deliveries */
  timeline: History['timeline'];
  /** The deliveries, in the order in which they were committed */
  deliveries: {
    /** The idempotency key */
    key: string;
    /** When it was received, in ISO 8601 */
    receivedAt: string;
    /** The inspection, without personal data */
    inspection: Extract<RedactedInspection, { type: 'read' }>;
  }[];
  /** The decisions of people, in order */
  decisions: Decision[];
}

/** A handler of requests, and what else a program does with the histories that it keeps */
export interface Handler {
  /** Handles a request and returns the answer. Never rejects. */
  (request: Request): Promise<Response>;
  /**
   * Handles a delivery that a receiver has authenticated, and returns the state after it; `null` if it cannot be read and is
   * in the inbox. It is inspected here unless it has an `inspection`, which may be redacted.
   *
   * Rejects if it could not be handled: deliver it again, any number of times.
   */
  deliver(delivery: Pick<AuthenticDelivery, 'provider' | 'key' | 'receivedAt'> & {
    /** The tenant, or `null` */
    tenant?: string | null | undefined;
    /** The media type, if it is known */
    contentType?: string | null | undefined;
    /** The body. Without it, what cannot be read is not put into the inbox. */
    body?: Body | undefined;
    /** The receiver's inspection */
    inspection?: Inspection | RedactedInspection | undefined;
  }): Promise<VerificationState | null>;
  /** Judges what is in the inbox again, after an upgrade, and takes from it what can be read. */
  replay(): Promise<{
    /** How many deliveries were read */
    judged: number;
    /** How many are still in the inbox */
    left: number;
  }>;
  /**
   * Goes on with verifications that have not changed for `olderThan` seconds (default 3600) and are pending or have changes
   * that are not reported: reports them, and fetches results. Returns at most `limit` of them (default 100), the oldest first.
   */
  sweep(options?: SweepOptions): Promise<Swept[]>;
  /**
   * Adds a result that your program has fetched by itself, reports the change if there is one, and returns the state.
   *
   * Rejects with an `IdverdictError` if the body cannot be read, and with an error whose `code` is `another-verification` if
   * its own reference is not this one.
   */
  fetched(result: VerificationId & {
    /** The body, as the provider's API returned it */
    body: Body;
  }): Promise<VerificationState>;
  /**
   * Records a person's decision, reports it as a change, and returns the state.
   *
   * An accept gives way to a later delivery that is no accept, and a `retry` to every later one. A reject or review stands
   * until a person decides again. Rejects with an error whose `code` is `unknown-verification` if nothing is stored, or
   * `state-changed` if the state is no longer the one that the person has seen.
   */
  decide(decision: VerificationId & Pick<Decision, 'outcome' | 'by'> & {
    /** `id` of the state that the person has seen. Without it, the decision counts for any state. */
    seen?: string | null | undefined;
  }): Promise<VerificationState>;
  /** Returns what is stored of a verification. */
  history(of: VerificationId): Promise<StoredHistory>;
  /** Removes everything that is stored of a verification. Returns whether there was anything. */
  erase(of: VerificationId): Promise<boolean>;
  /**
   * Removes verifications that have not changed since `before` and have no change that is not reported, and what was put into
   * the inbox earlier. Returns how many.
   */
  retain(of: {
    /** A `Date`, or milliseconds since 1970 */
    before: Date | number;
  }): Promise<number>;
}

/** Options for `sweep` */
export interface SweepOptions {
  /** For how many seconds they have not changed. Defaults to 3600. */
  olderThan?: number;
  /** How many are taken. Defaults to 100. */
  limit?: number;
}

/** A verification that `sweep` has taken */
export interface Swept extends VerificationId {
  /** The state after it */
  state: VerificationState | null;
  /** Why it did not go on, or `null` */
  code: string | null;
}

/**
 * Returns a function that handles the requests of providers, from the arriving bytes to the stored decision.
 *
 * @throws IdverdictError with the code `invalid-options`
 * @example
 * ```ts
 * declare const credentials: import('idverdict/delivery').Credential[];
 * declare const request: Request;
 * const handler = createHandler({
 *   providers: { bive: { credentials } },
 *   store: memoryStore(),
 *   onVerdict: ({ id, reference, after }) => console.log(id, reference, after.outcome),
 * });
 * const response = await handler(request);
 * ```
 */
export function createHandler(options: HandlerOptions): Handler;

/**
 * Returns a function that answers the requests of providers: it reads and authenticates each delivery, and gives it to
 * `onDelivery`. A queue stands behind it, and `deliver` of a handler at the other end of the queue. It never rejects.
 *
 * @throws IdverdictError with the code `invalid-options`
 * @example
 * ```ts
 * declare const credentials: import('idverdict/delivery').Credential[];
 * declare const queue: { send(message: object): Promise<void> };
 * const receiver = createReceiver({
 *   providers: { bive: { credentials } },
 *   onDelivery: ({ inspection, ...delivery }) => queue.send(delivery),
 * });
 * ```
 */
export function createReceiver(options: ReceiverOptions): (request: Request) => Promise<Response>;

/** A stored entry: a delivery or a decision. Its shape is the handler's own; a store keeps it as JSON. */
export interface StoredEntry {
  /** Different for each entry of a verification */
  readonly key: string;
}

/** A stored state. Its shape is the handler's own; a store keeps it as JSON. */
export interface StoredState {
  /** For `unfinished` */
  readonly outcome: Outcome;
}

/** A change that is not reported yet. Its shape is the handler's own; a store keeps it as JSON. */
export interface StoredChange {
  /** Different for each change of a verification */
  readonly id: string;
}

/** A delivery in the inbox */
export interface Letter {
  /** The tenant, or `null` */
  tenant: string | null;
  /** Different for each delivery */
  key: string;
  /** The provider that sent it */
  provider: Provider;
  /** The media type, unless the body was encrypted */
  contentType: string | null;
  /** When it was received, in ISO 8601 */
  receivedAt: string;
  /** The body, decrypted */
  body: Uint8Array;
}

/** What is stored of a verification whose lease was taken */
export interface Claimed {
  /** The state, or `null` if nothing is stored */
  state: StoredState | null;
  /** The changes that are not reported yet, the oldest first */
  changes: StoredChange[];
}

/** What is added to a verification, all or nothing */
export interface Committed {
  /** The delivery or the decision */
  entry: StoredEntry;
  /** The state after it */
  state: StoredState;
  /** The change, if there is one */
  change: StoredChange | null;
}

/** Where histories are kept. Write one of your own for another database; each call is all or nothing. */
export interface Store {
  /** Whether what is committed survives the program. Otherwise nothing is put into the inbox. */
  readonly durable: boolean;
  /** Takes the lease of a verification and returns what is stored of it, or `null` while another owner has it. */
  claim(id: VerificationId, owner: string, seconds: number): Promise<Claimed | null>;
  /** Lets the lease end `seconds` from now. Returns whether the owner still has it. */
  extend(id: VerificationId, owner: string, seconds: number): Promise<boolean>;
  /**
   * Adds an entry, sets the state and adds the change, all or nothing. Returns `lost` if the owner has the lease no longer,
   * and `known` if an entry with this key is there.
   */
  commit(id: VerificationId, owner: string, of: Committed): Promise<'committed' | 'known' | 'lost'>;
  /** Removes a change that was reported. */
  reported(id: VerificationId, change: string): Promise<void>;
  /** Gives the lease back. */
  release(id: VerificationId, owner: string): Promise<void>;
  /** Returns what is stored of a verification. */
  history(id: VerificationId): Promise<{
    /** The state, or `null` */
    state: StoredState | null;
    /** The entries, in the order in which they were added */
    entries: StoredEntry[];
  }>;
  /**
   * Returns verifications that have not changed since `before` and are pending or have changes: those with changes first,
   * then those whose lease was taken longest ago.
   */
  unfinished(of: {
    /** Milliseconds since 1970 */
    before: number;
    /** The most that are returned */
    limit: number;
  }): Promise<VerificationId[]>;
  /** Puts a delivery into the inbox, unless its key is there. */
  keep(letter: Letter): Promise<void>;
  /** Returns letters in the inbox, the oldest first, each with its position. */
  inbox(of: {
    /** The position of the last letter that was returned, or 0 */
    after: number;
    /** The most that are returned */
    limit: number;
  }): Promise<(Letter & {
    /** Larger for each letter */
    position: number;
  })[]>;
  /** Removes a delivery from the inbox. */
  discard(key: string): Promise<void>;
  /** Removes everything that is stored of a verification. Returns whether there was anything. */
  erase(id: VerificationId): Promise<boolean>;
  /**
   * Removes verifications that have not changed since `before`, unless they are leased or have changes, and earlier letters.
   * Returns how many.
   */
  prune(before: number): Promise<number>;
}

/**
 * Returns a store that forgets everything when the program ends, and the verification that was used longest ago if there
 * are more than `verifications`.
 *
 * @example
 * ```ts
 * const store = memoryStore({ verifications: 1000 });
 * ```
 */
export function memoryStore(options?: {
  /** How many verifications are remembered. Defaults to 10000. */
  verifications?: number;
}): Store;

/** What is needed of a database of `node:sqlite` or `better-sqlite3` */
export interface SqliteDatabase {
  /** Runs statements. */
  exec(sql: string): unknown;
  /** Prepares a statement. */
  prepare(sql: string): SqliteStatement;
}

/** What is needed of a prepared statement */
export interface SqliteStatement {
  /** Runs it. */
  run(...values: never[]): {
    /** How many rows it changed */
    changes: number | bigint;
  };
  /** Returns its rows. */
  all(...values: never[]): unknown[];
}

/**
 * Returns a store in SQLite. It makes its tables, whose names begin with `idverdict_`.
 *
 * @example
 * ```ts
 * declare const database: import('idverdict/handler').SqliteDatabase; // new DatabaseSync('verifications.db')
 * const store = sqliteStore(database);
 * ```
 */
export function sqliteStore(database: SqliteDatabase): Store;

/** What is needed of a pool of `pg` */
export interface PostgresPool {
  /** Runs a statement. */
  query(text: string, values?: unknown[]): Promise<{
    /** Its rows */
    rows: unknown[];
  }>;
}

/** A store in PostgreSQL */
export interface PostgresStore extends Store {
  /** Makes the tables, whose names begin with `idverdict_`, or brings them to the form of this version. */
  migrate(): Promise<void>;
}

/**
 * Returns a store in PostgreSQL 12 or later. Call `migrate` before the first request.
 *
 * @example
 * ```ts
 * declare const pool: import('idverdict/handler').PostgresPool; // new Pool({ connectionString })
 * const store = postgresStore(pool);
 * await store.migrate();
 * ```
 */
export function postgresStore(pool: PostgresPool): PostgresStore;

/** What is needed of a request of Node */
export interface NodeRequest extends AsyncIterable<unknown> {
  /** The method */
  readonly method?: string | undefined;
  /** The path and the query */
  readonly url?: string | undefined;
  /** Names and values of headers, in turn */
  readonly rawHeaders: readonly string[];
}

/** What is needed of a response of Node */
export interface NodeResponse {
  /** The status */
  statusCode: number;
  /** Sets a header. */
  setHeader(name: string, value: string): unknown;
  /** Sends the response. */
  end(text: string): unknown;
}

/**
 * Returns a listener for servers that are called with `(req, res)`: Node's own, Express, NestJS, and Fastify's raw ones.
 *
 * @example
 * ```ts
 * declare const handler: import('idverdict/handler').Handler;
 * declare const server: { on(event: 'request', listener: ReturnType<typeof toNode>): void };
 * server.on('request', toNode(handler));
 * ```
 */
export function toNode(handler: (request: Request) => Promise<Response>): (req: NodeRequest, res: NodeResponse) => Promise<void>;

/** An event of a function URL or an HTTP API of AWS, in format 2.0 */
export interface LambdaEvent {
  /** The path */
  readonly rawPath: string;
  /** The query, without its question mark */
  readonly rawQueryString: string;
  /** The headers */
  readonly headers: {
    readonly [name: string]: string | undefined;
  };
  /** What AWS says of the request */
  readonly requestContext: {
    /** The name of the host */
    readonly domainName: string;
    /** What it says of HTTP */
    readonly http: {
      /** The method */
      readonly method: string;
    };
  };
  /** The body */
  readonly body?: string | undefined;
  /** Whether the body is in base64 */
  readonly isBase64Encoded: boolean;
}

/** What AWS Lambda returns */
export interface LambdaResult {
  /** The status */
  statusCode: number;
  /** The headers */
  headers: Record<string, string>;
  /** The body */
  body: string;
}

/**
 * Returns a function for AWS Lambda, behind a function URL or an HTTP API.
 *
 * @example
 * ```ts
 * declare const handler: import('idverdict/handler').Handler;
 * const lambda = toLambda(handler);
 * ```
 */
export function toLambda(handler: (request: Request) => Promise<Response>): (event: LambdaEvent) => Promise<LambdaResult>;
