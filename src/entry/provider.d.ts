// The interface of `idverdict` for the bodies of one provider: the same functions, whose results name that provider.

import type { AwaitedLines, Body, Detected, Event, Inspection, Judge, Lines, LineVerdict, Options, Policy, RedactedInspection, Report, SummaryOptions, Verdict } from '../index.js';

export * from '../index.js';

/** The options, without `provider`, which is known */
export type ProviderOptions = Omit<Options, 'provider'> & { provider?: 'PROVIDER' | null | undefined };

/** The verdict for a body of this provider */
export type ProviderVerdict = Verdict<'PROVIDER'>;

/** An inspection of a body of this provider, or of one that is invalid */
export type ProviderInspection = Inspection<'PROVIDER'>;

/** The verdict for a line, or why it is invalid */
export type ProviderLineVerdict = Extract<LineVerdict, { type: 'invalid' }> | (Extract<LineVerdict, { type: 'read' }> & { verdict: ProviderVerdict });

/** Judges by a policy; see `Judge` of `idverdict` */
export interface ProviderJudge extends Pick<Judge, 'issues' | 'policy'> {
  (body: Body, options?: Omit<ProviderOptions, 'policy'> | null): ProviderVerdict;
  inspect(body: Body, options?: Omit<ProviderOptions, 'policy'> | null): ProviderInspection;
  parse(body: Body, options?: Omit<ProviderOptions, 'policy'> | null): Extract<Event, { provider: 'PROVIDER' }>;
  validate(body: Body, options?: Omit<ProviderOptions, 'policy'> | null): Report;
  detect(body: Body, options?: Omit<ProviderOptions, 'policy'> | null): Detected<'PROVIDER'> | undefined;
  judgeMany(lines: Lines, options?: Omit<ProviderOptions, 'policy'> | null): IterableIterator<ProviderLineVerdict>;
  judgeMany(lines: AwaitedLines, options?: Omit<ProviderOptions, 'policy'> | null): AsyncIterableIterator<ProviderLineVerdict>;
}

export function judge(body: Body, options?: ProviderOptions | null): ProviderVerdict;
export function inspect(body: Body, options?: ProviderOptions | null): ProviderInspection;
export function parse(body: Body, options?: ProviderOptions | null): Extract<Event, { provider: 'PROVIDER' }>;
export function validate(body: Body, options?: ProviderOptions | null): Report;
export function detect(body: Body, options?: ProviderOptions | null): Detected<'PROVIDER'> | undefined;
export function judgeMany(lines: Lines, options?: ProviderOptions | null): IterableIterator<ProviderLineVerdict>;
export function judgeMany(lines: AwaitedLines, options?: ProviderOptions | null): AsyncIterableIterator<ProviderLineVerdict>;
export function createJudge(policy: Policy): ProviderJudge;
export function summarize(of: Body | Inspection | RedactedInspection, options?: (SummaryOptions & { locale?: 'en' | null | undefined }) | null): string;
