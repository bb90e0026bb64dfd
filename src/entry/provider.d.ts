// The interface of `idverdict` for the bodies of one provider: the same functions, whose results name that provider.

import type { AwaitedLines, Body, Event, Inspection, Lines, LineVerdict, Options, Policy, Report, SummaryOptions, Verdict } from '../index.js';

export * from '../index.js';

/** The options, without `provider`, which is known */
export type ProviderOptions = Omit<Options, 'provider'> & { provider?: 'PROVIDER' | undefined };

/** The verdict for a body of this provider */
export type ProviderVerdict = Verdict & { provider: 'PROVIDER' };

/** An inspection of a body of this provider, or of one that is invalid */
export type ProviderInspection = Extract<Inspection, { provider: 'PROVIDER' } | { type: 'invalid' }>;

/** The verdict for a line, or why it is invalid */
export type ProviderLineVerdict = Extract<LineVerdict, { type: 'invalid' }> | (Extract<LineVerdict, { type: 'read' }> & { verdict: ProviderVerdict });

/** Judges by a policy; see `Judge` of `idverdict` */
export interface ProviderJudge {
  (body: Body, options?: Omit<ProviderOptions, 'policy'>): ProviderVerdict;
  readonly issues: ReturnType<typeof import('../index.js').createJudge>['issues'];
  inspect(body: Body, options?: Omit<ProviderOptions, 'policy'>): ProviderInspection;
  judgeMany(lines: Lines, options?: Omit<ProviderOptions, 'policy'>): IterableIterator<ProviderLineVerdict>;
  judgeMany(lines: AwaitedLines, options?: Omit<ProviderOptions, 'policy'>): AsyncIterableIterator<ProviderLineVerdict>;
}

export function judge(body: Body, options?: ProviderOptions): ProviderVerdict;
export function inspect(body: Body, options?: ProviderOptions): ProviderInspection;
export function parse(body: Body, options?: ProviderOptions): Extract<Event, { provider: 'PROVIDER' }>;
export function validate(body: Body, options?: ProviderOptions): Report;
export function detect(body: Body, options?: ProviderOptions): { provider: 'PROVIDER'; event: string } | undefined;
export function judgeMany(lines: Lines, options?: ProviderOptions): IterableIterator<ProviderLineVerdict>;
export function judgeMany(lines: AwaitedLines, options?: ProviderOptions): AsyncIterableIterator<ProviderLineVerdict>;
export function createJudge(policy: Policy): ProviderJudge;
export function summarize(of: Body | Inspection, options?: SummaryOptions & { locale?: 'en' | undefined }): string;
