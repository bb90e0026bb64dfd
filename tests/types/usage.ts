// What a program in TypeScript writes, and what it must not be able to write. Compiled, never run.

import { IdverdictError, detect, inspect, judge, parse, providers, summarize, validate, version } from 'idverdict';
import type { Event, Issue, Provider, Reason, Verdict } from 'idverdict';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

declare const text: string;
declare const bytes: Uint8Array;
declare const buffer: ArrayBuffer;

// A verdict is complete, and its words are known.
const verdict = judge(text);
holds<Same<typeof verdict, Verdict>>();
holds<Same<Verdict['outcome'], 'accept' | 'reject' | 'review' | 'retry' | 'pending' | 'expired' | 'canceled' | 'error'>>();
holds<Same<Verdict['next'], 'none' | 'wait' | 'fetch' | 'ask-user' | 'review' | 'restart'>>();
holds<Same<Verdict['score'], number | null>>();
holds<Same<Verdict['reference'], string | null>>();
holds<Same<Reason['effect'], Verdict['outcome']>>();

// Bodies as they come off the wire, and options as plain data
judge(bytes, { provider: 'onespan', now: new Date(0), limits: { bytes: 1, depth: 2, issues: 3 } });
judge(buffer, { now: '2026-01-02T03:04:05Z', contentType: 'application/json' });
// @ts-expect-error a parsed object is no body
judge({ ticket: '' });
// @ts-expect-error an option nobody knows
judge(text, { providers: 'onespan' });
// @ts-expect-error a provider nobody knows
judge(text, { provider: 'acme' });
// @ts-expect-error a limit nobody knows
judge(text, { limits: { nodes: 1 } });
// @ts-expect-error an outcome nobody gives
verdict.outcome === 'approve';

// An inspection is one of two, told apart by its type.
const inspection = inspect(bytes);
if (inspection.type === 'read') {
  const outcome: Verdict['outcome'] = inspection.verdict.outcome;
  inspection.verification.checks.map(({ kind, counts, score }) => [kind, counts, score, outcome]);
} else {
  holds<Same<typeof inspection.issues, Issue[]>>();
  // @ts-expect-error what could not be read has no verdict
  inspection.verdict;
}

// An event is told apart by its provider and its own name.
const event = parse(buffer);
holds<Same<typeof event, Event>>();
if (event.provider === 'preventor' && event.event === 'ticket.verification.completed') {
  const ticket: string = event.payload.ticket;
  // @ts-expect-error a field of another provider
  event.payload.stages;
  ticket.trim();
}
const unreachable = (event: never): never => event;
switch (event.provider) {
  case 'preventor':
  case 'onespan':
    break;
  default:
    unreachable(event);
}

holds<Same<ReturnType<typeof detect>, { provider: Provider; event: string } | undefined>>();
const { valid, truncated, issues } = validate(text, { provider: 'preventor' });
holds<Same<typeof valid | typeof truncated, boolean>>();
for (const { severity, at, related } of issues) {
  holds<Same<typeof severity, 'info' | 'warning' | 'error'>>();
  at?.offset.toFixed();
  related?.join();
}

holds<Same<typeof version, string>>();
holds<Same<(typeof providers)[number]['name'], Provider>>();

const summary: string = summarize(text, { personal: true });
summarize(inspection).concat(summary);

try {
  judge('');
} catch (error) {
  if (error instanceof IdverdictError) {
    holds<Same<typeof error.code, string>>();
    holds<Same<typeof error.issues, Issue[]>>();
  }
}
