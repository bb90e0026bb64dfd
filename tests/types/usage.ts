// What a TypeScript program can write, and what must not compile. Compiled, never run.

import { IdverdictError, createJudge, detect, fold, inspect, judge, judgeMany, parse, providers, redact, rules, summarize, supersedes, toVerifiedClaims, validate, version } from 'idverdict';
import type {
  Check, Claims, ClaimsOptions, Delivery, DeliveryCode, Detected, ErrorData, ErrorIssue, Event, EventName, History, Inspection, InvalidInspection, Issue, IssueCode, Limits, LineVerdict, Options, Outcome, Person, Policy, PreviousRule, Provider, ReadInspection, Reason, Report, Rule, Verdict,
  Verification, VerifiedClaims, bive, idverse, idwise, onespan, preventor,
} from 'idverdict';
import { summarize as summarizeIn } from 'idverdict/summaries';
import type { Audience, Format, Locale, SummaryOptions } from 'idverdict/summaries';
import { credential, encrypt, peek, sign, unwrap, verify } from 'idverdict/delivery';
import type { DeliveryHeaders, DeliveryProof, JsonWebKeyP256, SchemeName } from 'idverdict/delivery';
import * as asymmetric from 'idverdict/delivery/asymmetric';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

declare const text: string;
declare const bytes: Uint8Array;
declare const buffer: ArrayBuffer;
declare const headers: DeliveryHeaders;

// A verdict is complete, and its words are known.
const verdict = judge(text);
holds<Same<typeof verdict, Verdict>>();
holds<Same<Verdict['outcome'], 'accept' | 'reject' | 'review' | 'retry' | 'pending' | 'expired' | 'canceled' | 'error'>>();
holds<Same<Verdict['next'], 'none' | 'wait' | 'fetch' | 'ask-user' | 'review' | 'restart'>>();
holds<Same<Verdict['score'], number | null>>();
holds<Same<Verdict['reference'], string | null>>();
holds<Same<Reason['effect'], Verdict['outcome']>>();
holds<Same<Verdict['outcome'], Outcome>>();
holds<Same<Reason['rule'], Rule>>();
const rule: Rule = 'preventor-ticket-accepted';
// @ts-expect-error an unknown rule
const misspelt: Rule = 'ticket-acepted';

// Bodies as received, and options as plain data
judge(bytes, { provider: 'onespan', now: new Date(0), limits: { bytes: 1, depth: 2, issues: 3 } });
judge(buffer, { now: '2026-01-02T03:04:05Z', contentType: 'application/json' });
// @ts-expect-error a parsed object is not a body
judge({ ticket: '' });
// @ts-expect-error an unknown option
judge(text, { providers: 'onespan' });
// @ts-expect-error an unknown provider
judge(text, { provider: 'nobody' });

// Optional values may be undefined, such as a missing header or a setting that was never made.
declare const header: string | undefined;
const none = undefined;
judge(text, { provider: none, contentType: header, policy: none, now: none, limits: { bytes: none, depth: none, issues: none } });
createJudge({ minimumScores: none, requiredChecks: none, minimumAge: none, rules: none, words: none });
summarize(text, { format: none, locale: none, audience: none, personal: none });
summarizeIn(text, { locale: none });
judge(text, { contentType: null, provider: null, policy: null, now: null, limits: { bytes: null } });
judge(text, null);
summarize(text, { format: null, locale: null, audience: null, personal: null });
inspect(text, { now: Date.now() });
// @ts-expect-error null in a policy is a requirement that was lost
createJudge({ minimumAge: null });

// A policy is plain data, and a judge uses it.
const policy: Policy = {
  minimumScores: { 'face-match': 0.85, overall: 0.9 }, requiredChecks: ['liveness'], flagged: 'reject', warnings: { 'wrong-form': 'review' },
  documentTypes: ['passport'], issuingCountries: ['GB'], minimumAge: 18, toleratedExpiryDays: 30, expiredSince: true,
  rules: { 'document-expired': 'reject', 'onespan-report-failed': 'review' }, words: { 'onespan.report-finished': ['Over'] },
};
judge(text, { policy });
// A policy may be readonly.
const constant = { requiredChecks: ['liveness'], documentTypes: ['passport'], issuingCountries: ['GB'], words: { 'onespan.report-finished': ['Over'] } } as const;
judge(text, { policy: constant });
createJudge(constant).policy satisfies string;
createJudge(constant satisfies Policy);
const own = createJudge(policy);
holds<Same<ReturnType<typeof own>, Verdict>>();
holds<Same<ReturnType<typeof own.inspect>, Inspection>>();
// @ts-expect-error only a provider's word accepts
createJudge({ rules: { 'onespan-report-failed': 'accept' } });
// @ts-expect-error an unknown rule
createJudge({ rules: { 'no-such-rule': 'off' } });
// @ts-expect-error a judge already has a policy
own(text, { policy });
holds<Same<ReturnType<typeof rules>[number]['rule'], Rule>>();
// A rule may be named by an earlier id.
const previous: PreviousRule = 'report-failed';
const renamed: readonly Issue[] = createJudge({ rules: { [previous]: 'review' } }).issues;
holds<Same<Verdict['rulesVersion'], number>>();

holds<Same<Exclude<Options['limits'], null | undefined>, Limits>>();
// @ts-expect-error an unknown limit
judge(text, { limits: { nodes: 1 } });
// @ts-expect-error an unknown outcome
verdict.outcome === 'approve';

// An inspection has one of two types, distinguished by `type`.
const inspection = inspect(bytes);
if (inspection.type === 'read') {
  inspection.verdict.reasons[0].rule satisfies string;
  const outcome: Verdict['outcome'] = inspection.verdict.outcome;
  inspection.verification.checks.map(({ kind, counts, score }) => [kind, counts, score, outcome]);
} else {
  holds<Same<typeof inspection.issues, [Issue, ...Issue[]]>>();
  // @ts-expect-error an inspection of an unreadable body has no verdict
  inspection.verdict;
}

// An event is distinguished by its provider and its name.
const event = parse(buffer);
holds<Same<typeof event, Event>>();
if (event.provider === 'preventor' && event.event === 'ticket.verification.completed') {
  const ticket: string = event.payload.ticket;
  // @ts-expect-error a field of another provider
  event.payload.stages;
  ticket.trim();
}
// Optional fields may be absent or null, required fields are present, and unknown words are possible.
declare const ticket: preventor.TicketInProgress;
holds<Same<typeof ticket.ticket, string>>();
holds<Same<typeof ticket.remaining_attempts, number | null | undefined>>();
if (ticket.disposition === 'RETRY') ticket.data?.photo_matching?.similarity_score?.toFixed();
const status: preventor.FlowStatus = 'SOMETHING_NEW';
// @ts-expect-error a word is a string
const number: preventor.FlowStatus = 1;

// Two providers may use the same name for different things.
declare const report: onespan.Report;
for (const { details, stageType } of report.stages) {
  for (const { checks, behaviors } of details?.matchers ?? []) {
    for (const { evaluated } of checks ?? []) holds<Same<typeof evaluated, string | null | undefined>>();
    behaviors?.includes('ExecuteOnly');
  }
  const zones = details?.personalInformation?.documentsInformation?.flatMap((one) => one.extractedDocumentSegments ?? []);
  for (const { providerSpecificData } of zones ?? []) {
    const value = providerSpecificData?.['anything'];
    holds<Same<typeof value, unknown>>();
    // @ts-expect-error an unknown value must be examined first
    value.length;
  }
  stageType.title.trim();
}
holds<Same<keyof onespan.Transaction, 'id' | 'transactionId' | 'vHubTransaction' | 'status' | 'verificationResults'>>();
declare const transaction: onespan.Transaction;
holds<Same<typeof transaction.transactionId, string | null | undefined>>();

// A field of several JSON types is distinguished by its type.
declare const workflow: bive.Workflow;
const { details, associated_persons: persons } = workflow;
if (Array.isArray(details)) {
  for (const { component, result } of details) holds<Same<typeof component | typeof result, string | bive.Validity | null | undefined>>();
} else if (details) {
  for (const named of Object.values(details)) {
    const result: string | null | undefined = typeof named === 'string' ? named : named.result;
    result?.trim();
  }
}
if (typeof persons === 'string') persons.trim();
// @ts-expect-error it may also be a list or a text
persons?.['somebody'];
holds<Same<typeof workflow.Details, typeof details>>();
// A boolean that is a word of a vocabulary becomes that word, in either notation.
const truth: bive.Truth = 'true';
// @ts-expect-error a payload has no boolean here
const bare: bive.Truth = true;
declare const found: Exclude<idverse.DocumentResult, idverse.Finding>;
holds<Same<(typeof found)[string], unknown>>();
declare const journey: idwise.Journey;
holds<Same<typeof journey.journey_id, string>>();

// The payload of an event belongs to its provider.
type Payload<P extends Provider, E extends string> = Extract<Event, { provider: P; event: E }>['payload'];
holds<Same<Payload<'onespan', 'report'>, onespan.Report>>();
holds<Same<Payload<'preventor', 'invitation'>, preventor.Invitation>>();
holds<Same<Payload<'idverse', 'transaction'>, idverse.Transaction>>();
holds<Same<Payload<'idwise', 'journey'>, idwise.Journey>>();
// A list of one body is that body.
holds<Same<Payload<'bive', 'verification'>, bive.Workflow>>();
// Two providers may have events of the same name.
holds<Same<Extract<Event, { event: 'verification.completed' }>['provider'], 'preventor' | 'bive'>>();
declare const seen: Inspection;
if (seen.type === 'read' && seen.provider === 'onespan' && seen.event === 'transaction') {
  holds<Same<typeof seen.payload, onespan.Transaction>>();
}

// The unions are closed: a switch that omits a member does not compile.
const unreachable = (other: never): never => other;
switch (verdict.next) {
  case 'none':
  case 'wait':
  case 'fetch':
  case 'ask-user':
  case 'review':
  case 'restart':
    break;
  default:
    unreachable(verdict.next);
}
if (event.provider !== 'preventor' && event.provider !== 'onespan' && event.provider !== 'idverse') {
  // @ts-expect-error there are other providers
  unreachable(event);
}
holds<Same<Event['provider'], Provider>>();
holds<Same<string extends Provider ? true : false, false>>();

holds<Same<ReturnType<typeof detect>, Detected | undefined>>();
const { valid, truncated, issues } = validate(text, { provider: 'preventor' });
holds<Same<ReturnType<typeof validate>, Report>>();
holds<Same<typeof valid | typeof truncated, boolean>>();
for (const { code, severity, at, related } of issues) {
  const known: IssueCode = 'missing-field';
  if (code === 'internal' || code === known) code.trim();
  holds<Same<typeof severity, 'info' | 'warning' | 'error'>>();
  at?.offset.toFixed();
  related?.join();
}

holds<Same<typeof version, string>>();
holds<Same<(typeof providers)[number]['name'], Provider>>();
holds<Same<Verification['person'], Person | null>>();
holds<Same<Check['score'], number | null>>();
holds<Same<Exclude<Issue['at'], undefined>['offset'], number>>();

// A provider in the options narrows what is returned; one that may be missing does not.
declare const perhaps: 'bive' | undefined;
holds<Same<ReturnType<typeof judge>, Verdict>>();
holds<Same<Verdict['event'], Event['event']>>();
holds<Same<Verdict<'bive'>['event'], 'verification' | 'verification.completed'>>();
judge(text, { provider: 'bive', now: 0 }) satisfies Verdict<'bive'>;
own(text, { provider: 'bive' }) satisfies Verdict<'bive'>;
holds<Same<Exclude<ReturnType<typeof detect>, undefined>['event'], EventName>>();
const fromBive = inspect(text, { provider: 'bive' });
if (fromBive.type === 'read') {
  holds<Same<typeof fromBive.provider, 'bive'>>();
  holds<Same<typeof fromBive.verdict.event, 'verification' | 'verification.completed'>>();
  holds<Same<typeof fromBive.policy, string | null>>();
  fromBive satisfies ReadInspection<'bive'>;
} else fromBive satisfies InvalidInspection;
holds<Same<ReturnType<typeof inspect>, Inspection>>();
const idwiseEvent = parse(text, { provider: 'idwise' });
if (idwiseEvent.event === 'journey') idwiseEvent.payload satisfies idwise.Journey;
own.parse(text, { provider: 'idwise' }) satisfies typeof idwiseEvent;
detect(text, { provider: 'onespan' }) satisfies { provider: 'onespan'; event: 'report' | 'stage' | 'transaction' | 'notification' } | undefined;
holds<Same<ReturnType<typeof own.validate>, Report>>();
judge(text, { provider: perhaps }) satisfies Verdict;
// @ts-expect-error without the option the body may be of any provider
judge(text, { provider: perhaps }) satisfies Verdict<'bive'>;
// @ts-expect-error an event that no provider has
if (verdict.event === 'nothing') verdict;

// Summaries by a judge
summarize(text, { judge: own });
summarizeIn(text, { judge: own, locale: 'fr' });
// @ts-expect-error a function is no judge
summarize(text, { judge: judge });

// Deliveries are inspections of readable bodies, with or without the time of receipt and the payload.
declare const readable: ReadInspection;
const { payload: _, ...withoutPayload } = readable;
const deliveries: readonly Delivery[] = [
  readable, { inspection: readable }, { inspection: readable, receivedAt: new Date(0) }, { inspection: withoutPayload, receivedAt: '2026-01-02T03:04:05Z' },
];
supersedes(readable, undefined) satisfies string;
supersedes({ inspection: readable }, null) satisfies string;
declare const rows: { id: number; inspection: ReadInspection; receivedAt: Date | null }[];
holds<Same<ReturnType<typeof fold<ReadInspection>>, History>>();
fold(rows).state satisfies ReadInspection;
fold([readable]).state satisfies ReadInspection;
fold([withoutPayload]).state satisfies typeof withoutPayload;
fold([readable, { inspection: readable }]).state satisfies ReadInspection;
fold(rows.map(({ inspection: { payload, ...inspection }, receivedAt }) => ({ inspection, receivedAt }))).state.verdict satisfies Verdict;
fold([redact(readable)]).state.payload satisfies null;
summarize(redact(inspection));
supersedes(redact(readable), undefined) satisfies string;
// @ts-expect-error what is redacted may be of an invalid body
fold([redact(inspection)]);
// @ts-expect-error an inspection may be of an invalid body
fold([inspection]);
// @ts-expect-error an inspection may be of an invalid body
supersedes({ inspection }, undefined);
holds<Same<ReturnType<typeof supersedes>, 'replace' | 'ignore-duplicate' | 'ignore-stale' | 'conflict'>>();
for (const one of deliveries) if (supersedes(one, readable) === 'replace') break;
const history = fold(deliveries);
history.state.verdict.outcome satisfies Outcome;
for (const { delivery, receivedAt, decidedAt, outcome, became } of history.timeline) {
  deliveries[delivery]?.toString();
  holds<Same<typeof receivedAt | typeof decidedAt, string | null>>();
  holds<Same<typeof outcome, Outcome>>();
  holds<Same<typeof became, 'state' | 'replaced' | 'stale' | 'duplicate'>>();
}
// @ts-expect-error a verdict is not a delivery
supersedes(verdict, readable);
fold([{ inspection: readable, receivedAt: Date.now() }, { inspection: readable, receivedAt: null }]);
// @ts-expect-error a time is a Date, a string or a number
fold([{ inspection: readable, receivedAt: 0n }]);
// @ts-expect-error an unknown key
fold([{ inspection: readable, recievedAt: '' }]);

const summary: string = summarize(text, { personal: true });
summarize(inspection).concat(summary);

// Claims follow the standard, and the caller must name the trust framework.
const framework: ClaimsOptions = { trustFramework: 'eidas', assuranceLevel: 'high', organization: 'Somebody', time: new Date(0) };
const claims = toVerifiedClaims(inspection, framework);
holds<Same<typeof claims, VerifiedClaims>>();
holds<Same<Claims['birthdate'], string | undefined>>();
holds<Same<Claims['nationalities'], string[] | undefined>>();
for (const evidence of claims.verification.evidence ?? []) {
  for (const { check_method } of evidence.check_details ?? []) holds<Same<typeof check_method, 'vri' | 'bvr' | 'data'>>();
  // @ts-expect-error a record has no document
  if (evidence.type === 'electronic_record') evidence.document_details;
}
toVerifiedClaims(inspection, { trustFramework: 'eidas', assuranceLevel: header, organization: header, time: header });
fold([{ inspection: readable, receivedAt: header }]);
// @ts-expect-error the trust framework is required
toVerifiedClaims(inspection, {});
// @ts-expect-error an unknown option
toVerifiedClaims(inspection, { trustFramework: 'eidas', provider: 'onespan' });
// @ts-expect-error a body is not an inspection
toVerifiedClaims(text, framework);
// The default entry has English, and the second entry has every language.
summarize(inspection, { format: 'html', audience: 'applicant', locale: 'en' });
// @ts-expect-error a language that only the second entry has
summarize(inspection, { locale: 'fr' });
const texts: string[] = (['en', 'fr', 'es', 'de'] as const satisfies Locale[]).map((locale) => summarizeIn(inspection, { locale }));
summarizeIn(bytes, { format: 'markdown', audience: 'operator', personal: true, provider: 'bive' }).concat(...texts);
// @ts-expect-error an unsupported language
summarizeIn(text, { locale: 'it' });
// @ts-expect-error an unsupported format
summarizeIn(text, { format: 'pdf' });
holds<Same<SummaryOptions['format'], Format | null | undefined>>();
holds<Same<SummaryOptions['audience'], Audience | null | undefined>>();

// An error is made of issues, extended, and expected by a test runner.
declare function toThrow(expected: (new (...given: any) => unknown) | string): void;
toThrow(IdverdictError);
class Refused extends IdverdictError {
  override name = 'Refused';
}
new Refused([{ code: 'not-json', severity: 'error', pointer: '', message: '' }], { cause: text }).toJSON() satisfies ErrorData;
// @ts-expect-error an error has an issue
new IdverdictError([]);
// @ts-expect-error a message is no issue
new IdverdictError('message');
try {
  judge('');
} catch (error) {
  if (error instanceof IdverdictError) {
    holds<Same<typeof error.code, IssueCode | DeliveryCode>>();
    // @ts-expect-error a code that nothing has
    if (error.code === 'not-jsn') text;
    const code: string = error.code;
    if (error.code === 'not-json') code.trim();
    holds<Same<typeof error.issues, [ErrorIssue, ...ErrorIssue[]]>>();
  }
}

// Many bodies; the results are awaited if the chunks are.
for (const one of judgeMany(bytes, { provider: 'bive' })) {
  const line: number = one.line;
  if (one.type === 'read') one.verdict.outcome satisfies string;
  else one.issues[line]?.code satisfies string | undefined;
  // @ts-expect-error an invalid line has no verdict
  one.verdict;
}
for (const { line } of own.judgeMany([bytes, buffer])) line satisfies number;
async function awaited(chunks: AsyncIterable<Uint8Array>) {
  for await (const one of judgeMany(chunks)) one.line satisfies number;
  // @ts-expect-error the chunks must be awaited
  for (const one of judgeMany(chunks)) one;
}
for (const { line } of judgeMany(text)) line satisfies number;
for (const { line } of judgeMany([text, bytes])) line satisfies number;
declare const streams: { text: AsyncIterable<string>; web: { getReader(): { read(): Promise<{ done: true; value?: undefined } | { done: false; value: Uint8Array }>; cancel(reason?: unknown): Promise<void>; releaseLock(): void } } };
holds<Same<ReturnType<typeof judgeMany>, AsyncIterableIterator<LineVerdict>>>();
judgeMany(streams.text) satisfies AsyncIterableIterator<LineVerdict>;
judgeMany(streams.web) satisfies AsyncIterableIterator<LineVerdict>;
// @ts-expect-error parsed bodies
judgeMany([{ ticket: '' }]);

// Deliveries: a credential is made of exactly what it is of, and a proof is complete.
const known = credential({ secret: text, name: none });
credential({ encryptionKey: bytes });
credential({ header: 'x-token', value: text });
credential({ username: 'u', password: text });
// @ts-expect-error a value without its header
credential({ value: text });
const proof = verify(bytes, headers, { provider: 'bive', credentials: [known], now: 0, tolerance: 600, algorithms: ['sha-256'], limits: { bytes: none } });
holds<Same<typeof proof, DeliveryProof>>();
holds<Same<DeliveryProof['scheme'], SchemeName | 'custom'>>();
const scheme: SchemeName = 'standard-webhooks';
// @ts-expect-error a scheme nobody has
verify(text, headers, { scheme: 'sha256' });
// @ts-expect-error a secret is no credential
verify(text, headers, { scheme, credentials: [text] });
verify(text, { a: ['b'], c: none }, { scheme: { type: 'hmac', header: 'x-a', prefix: 'sha256=' } });
verify(text, [['a', 'b']], { scheme: 'none' });
verify(text, new Map([['a', 'b']]), { scheme: 'none' });
holds<Same<ReturnType<typeof unwrap>['inspection'], Inspection>>();
unwrap(text, headers, { scheme, credentials: [known], inspect });
unwrap(text, headers, { scheme, credentials: [known], judge: createJudge({}), allowUnauthenticated: none });
// @ts-expect-error neither inspect nor a judge
unwrap(text, headers, { scheme, credentials: [known] });
// @ts-expect-error a verdict is no inspection
unwrap(text, headers, { scheme, credentials: [known], judge });
holds<Same<typeof signed.body, Uint8Array>>();
const signed = sign(bytes, { scheme, credential: known, id: none });
holds<Same<ReturnType<typeof encrypt>['body'], string>>();
holds<Same<ReturnType<typeof peek>['account'], string | null>>();
asymmetric.verify(text, signed.headers, { scheme: 'plaid', credentials: [asymmetric.credential({ jwk: { kty: 'EC', crv: 'P-256', x: '', y: '', use: 'sig' } as JsonWebKeyP256 })] });
