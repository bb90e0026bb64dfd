// What a program that works with one provider can write, and what must not compile. Compiled, never run.

import { createJudge, fold, inspect, judge, parse } from 'idverdict/providers/bive';
import type { ProviderInspection, ProviderVerdict, Verdict } from 'idverdict/providers/bive';

const verdict: ProviderVerdict = judge('', { provider: 'bive' });
export const provider: 'bive' = verdict.provider;
export const general: Verdict = verdict;
// @ts-expect-error Another provider's bodies are not read here.
judge('', { provider: 'onespan' });

const inspection: ProviderInspection = inspect('');
if (inspection.type === 'read' && inspection.event === 'verification') {
  const { report_status } = inspection.payload;
  report_status satisfies boolean | null | undefined;
}
export const event: 'verification' | 'verification.completed' = parse('').event;
export const own: 'bive' = createJudge({})('').provider;
if (inspection.type === 'read') fold([inspection]);
