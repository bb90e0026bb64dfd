// What a set says as a whole: numbers for charts and tables.
import type { Rows } from './rows.ts';

export interface Summary {
  count: number;
  outcomes: Record<string, number>;
  /** How many wait for a person */
  waiting: number;
  /** The time at which each step begins, and the outcomes in it */
  times: { starts: number[]; outcomes: Record<string, number[]>; outside: number };
  providers: { provider: string; count: number; waiting: number; outcomes: Record<string, number> }[];
  rules: { rule: string; count: number }[];
  codes: { code: string; count: number }[];
  scores: Scores[];
}

export interface Scores {
  provider: string;
  kind: string;
  count: number;
  /** How many scores there are in each of `BINS` equal parts of 0 to 1 */
  bins: number[];
  thresholds: number[];
}

export const BINS = 50;
const HOUR = 3_600_000;
/** The lengths of a step, in hours: an hour, six, a day, a week, 30 days, 91 days, a year */
const STEPS = [1, 6, 24, 168, 720, 2184, 8760];
const MOST_STEPS = 72;

/** Counts rows; `summary()` can be asked for at any time */
export class Counting {
  #count = 0;
  #outcomes: number[] = [];
  #providers: number[][] = [];
  #waiting: number[] = [];
  #rules: number[] = [];
  #codes: number[] = [];
  #hours = new Map<number, number[]>();
  #scores = new Map<number, { bins: number[]; thresholds: Map<number, number>; count: number }>();

  constructor(private readonly rows: Rows) {}

  add(row: number) {
    const { rows } = this;
    const outcome = rows.outcome.at(row);
    const provider = rows.provider.at(row);
    this.#count += 1;
    bump(this.#outcomes, outcome);
    bump((this.#providers[provider] ??= []), outcome);
    if (rows.nexts.name(rows.next.at(row)) === 'review') bump(this.#waiting, provider);
    bump(this.#codes, rows.code.at(row));
    const time = rows.time.at(row);
    if (!Number.isNaN(time)) {
      const hour = Math.floor(time / HOUR);
      let counts = this.#hours.get(hour);
      if (!counts) this.#hours.set(hour, counts = []);
      bump(counts, outcome);
    }
    const last = rows.rulesFrom.at(row + 1);
    for (let at = rows.rulesFrom.at(row); at < last; at++) bump(this.#rules, rows.rule.at(at));
    const end = rows.checksFrom.at(row + 1);
    for (let at = rows.checksFrom.at(row); at < end; at++) this.#score(provider * 256 + rows.checkKind.at(at), rows.checkScore.at(at), rows.checkThreshold.at(at));
  }

  #score(key: number, score: number, threshold: number) {
    let scores = this.#scores.get(key);
    if (!scores) this.#scores.set(key, scores = { bins: new Array(BINS).fill(0), thresholds: new Map(), count: 0 });
    scores.count += 1;
    bump(scores.bins, Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS))));
    if (!Number.isNaN(threshold)) scores.thresholds.set(threshold, (scores.thresholds.get(threshold) ?? 0) + 1);
  }

  summary(): Summary {
    const { rows } = this;
    const named = (counts: number[], names: { name(number: number): string }) =>
      counts.flatMap((count, number) => (count ? [[names.name(number), count] as const] : [])).filter(([name]) => name !== '').sort(([, a], [, b]) => b - a);
    return {
      count: this.#count,
      outcomes: Object.fromEntries(named(this.#outcomes, rows.outcomes)),
      waiting: this.#waiting.reduce((sum, count) => sum + (count ?? 0), 0),
      times: this.#times(),
      providers: this.#providers.flatMap((counts, number) => (counts ? [{
        provider: rows.providers.name(number),
        count: counts.reduce((sum, count) => sum + (count ?? 0), 0),
        waiting: this.#waiting[number] ?? 0,
        outcomes: Object.fromEntries(named(counts, rows.outcomes)),
      }] : [])).sort((a, b) => b.count - a.count),
      rules: named(this.#rules, rows.rules).map(([rule, count]) => ({ rule, count })),
      codes: named(this.#codes, rows.codes).map(([code, count]) => ({ code, count })),
      scores: [...this.#scores].map(([key, { bins, thresholds, count }]) => ({
        provider: rows.providers.name(key >> 8),
        kind: rows.kinds.name(key & 255),
        count,
        bins,
        // The most common ones; a set may have thousands.
        thresholds: [...thresholds].sort(([, a], [, b]) => b - a).slice(0, 3).map(([threshold]) => Math.round(threshold * 1e4) / 1e4),
      })).sort((a, b) => b.count - a.count),
    };
  }

  #times(): Summary['times'] {
    const hours = [...this.#hours.keys()].sort((a, b) => a - b);
    if (hours.length === 0) return { starts: [], outcomes: {}, outside: 0 };
    const { first, last, outside } = this.#span(hours);
    const step = STEPS.find((step) => (last - first) / step < MOST_STEPS) ?? Math.ceil((last - first) / MOST_STEPS);
    const from = Math.floor(first / step);
    const length = Math.floor(last / step) - from + 1;
    const outcomes: Record<string, number[]> = {};
    for (const [hour, counts] of this.#hours) {
      if (hour < first || hour > last) continue;
      counts.forEach((count, outcome) => {
        const series = (outcomes[this.rows.outcomes.name(outcome)] ??= new Array(length).fill(0));
        series[Math.floor(hour / step) - from]! += count;
      });
    }
    return { starts: Array.from({ length }, (_, at) => (from + at) * step * HOUR), outcomes, outside };
  }

  /** Returns the hours from which and to which a chart goes. A few times far away would make everything else narrow. */
  #span(hours: number[]) {
    const countOf = (hour: number) => this.#hours.get(hour)!.reduce((sum, count) => sum + (count ?? 0), 0);
    const total = hours.reduce((sum, hour) => sum + countOf(hour), 0);
    const whole = { first: hours[0]!, last: hours.at(-1)!, outside: 0 };
    const few = total / 100;
    let [from, to, before, after] = [0, hours.length - 1, 0, 0];
    while (before + countOf(hours[from]!) <= few) before += countOf(hours[from++]!);
    while (after + countOf(hours[to]!) <= few) after += countOf(hours[to--]!);
    const inner = { first: hours[from]!, last: hours[to]!, outside: before + after };
    return (inner.last - inner.first) * 2 < whole.last - whole.first ? inner : whole;
  }
}

function bump(counts: number[], at: number) {
  counts[at] = (counts[at] ?? 0) + 1;
}
