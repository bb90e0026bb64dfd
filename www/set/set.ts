// A set of bodies, in a worker: reads, judges, counts, filters, sorts and writes.
import { type Judge, type Policy, createJudge } from 'idverdict';
import { line } from './csv.ts';
import { EVERYTHING, type Filter, type Order, matching, queried } from './query.ts';
import { bodiesOf } from './read.ts';
import { type Origin, Rows } from './rows.ts';
import { Counting, type Summary } from './summary.ts';

/** What is told while a set is read */
export interface Progress {
  /** The share of the bytes that are read */
  share: number;
  count: number;
  seconds: number;
  done: boolean;
  summary: Summary;
}

/** What another policy changes */
export interface Effect {
  share: number;
  done: boolean;
  count: number;
  changed: number;
  /** How many verdicts of each outcome become which */
  moves: { from: string; to: string; count: number }[];
}

/** A row as a table shows it */
export interface Row {
  row: number;
  outcome: string;
  after: string | null;
  provider: string;
  event: string;
  reference: string;
  decidedAt: string | null;
  score: number | null;
  rule: string;
  code: string;
}

/** How many bodies of one verification are returned */
const MOST = 500;

/** How often progress is told, in milliseconds */
const EVERY = 250;

export class BodySet {
  #files: File[] = [];
  #rows = new Rows();
  #counting = new Counting(this.#rows);
  #after: Uint8Array | undefined;
  #shown: Uint32Array = new Uint32Array();
  #filter = EVERYTHING;
  #reading = new AbortController();
  #comparing = new AbortController();

  /** `outcomes` has the outcomes in the order of caution */
  constructor(private readonly outcomes: string[], private readonly tell: (what: 'progress' | 'effect', value: Progress | Effect) => void) {}

  /** Reads files and judges each body by a policy */
  async read(files: File[], policy: Policy) {
    this.cancel();
    const { signal } = (this.#reading = new AbortController());
    this.#files = files;
    this.#rows = new Rows();
    this.#counting = new Counting(this.#rows);
    this.#after = undefined;
    this.#shown = new Uint32Array();
    this.#filter = EVERYTHING;
    const rows = this.#rows;
    const began = performance.now();
    const judge = createJudge(policy);
    const tell = (share: number, done: boolean) => this.tell('progress', {
      share, count: rows.length, done, seconds: (performance.now() - began) / 1000, summary: this.#counting.summary(),
    });
    await this.#each(judge.inspect, (inspection, origin) => {
      rows.add(inspection, origin);
      this.#counting.add(rows.length - 1);
    }, (share) => {
      this.#shown = Uint32Array.from({ length: rows.length }, (_, row) => row);
      tell(share, false);
    }, signal);
    // A later call reads another set.
    if (signal.aborted && this.#rows !== rows) return;
    this.#shown = Uint32Array.from({ length: rows.length }, (_, row) => row);
    tell(1, true);
  }

  /** Stops reading; what was read stays */
  cancel() {
    this.#reading.abort();
    this.#comparing.abort();
  }

  /** Judges each body again by another policy, and tells what changes */
  async compare(policy: Policy | null) {
    this.#comparing.abort();
    const { signal } = (this.#comparing = new AbortController());
    this.#after = undefined;
    if (policy === null) return;
    const rows = this.#rows;
    const after = new Uint8Array(rows.length);
    const moves = new Map<number, number>();
    let row = 0;
    let changed = 0;
    const tell = (share: number, done: boolean) => this.tell('effect', {
      share, done, count: row, changed,
      moves: [...moves].map(([key, count]) => ({ from: rows.outcomes.name(key >> 8), to: rows.outcomes.name(key & 255), count })).sort((a, b) => b.count - a.count),
    });
    const judge = createJudge(policy);
    await this.#each((body) => outcomeOf(judge, body), (outcome) => {
      if (row >= after.length) return;
      const [from, to] = [rows.outcome.at(row), rows.outcomes.number(outcome)];
      after[row++] = to;
      if (from === to) return;
      changed += 1;
      moves.set((from << 8) | to, (moves.get((from << 8) | to) ?? 0) + 1);
    }, (share) => tell(share, false), signal);
    if (signal.aborted) return;
    this.#after = after;
    tell(1, true);
  }

  /** Makes something of each body; tells the share that is read from time to time */
  async #each<T>(make: (body: Uint8Array) => T, made: (value: T, origin: Origin) => void, tell: (share: number) => void, signal: AbortSignal) {
    const total = this.#files.reduce((sum, { size }) => sum + size, 0);
    let bytes = 0;
    let told = performance.now();
    await bodiesOf(this.#files, (body, origin) => made(make(body), origin), async (more) => {
      bytes += more;
      if (performance.now() - told < EVERY) return;
      tell(total === 0 ? 1 : bytes / total);
      told = performance.now();
      // Lets messages in, such as the one that cancels.
      await new Promise<void>((resolve) => { setTimeout(resolve); });
    }, signal);
  }

  /** Shows the rows that match, in order */
  query(filter: Filter, order: Order | null): { length: number; summary: Summary } {
    const isFiltered = JSON.stringify(filter) !== JSON.stringify(this.#filter);
    this.#filter = filter;
    this.#shown = queried(this.#rows, matching(this.#rows, filter, this.#after), order, this.outcomes, this.#after);
    if (isFiltered) {
      this.#counting = new Counting(this.#rows);
      for (const row of this.#shown) this.#counting.add(row);
    }
    return { length: this.#shown.length, summary: this.#counting.summary() };
  }

  rows(from: number, to: number): Row[] {
    return Array.from(this.#shown.subarray(from, to), (row) => this.#row(row));
  }

  #row(row: number): Row {
    const rows = this.#rows;
    const time = rows.time.at(row);
    const score = rows.score.at(row);
    return {
      row,
      outcome: rows.outcomes.name(rows.outcome.at(row)),
      after: this.#after ? rows.outcomes.name(this.#after[row]!) : null,
      provider: rows.providers.name(rows.provider.at(row)),
      event: rows.events.name(rows.event.at(row)),
      reference: rows.reference.at(row),
      decidedAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
      score: Number.isNaN(score) ? null : Math.round(score * 1e4) / 1e4,
      rule: rows.rulesOf(row)[0] ?? '',
      code: rows.codes.name(rows.code.at(row)),
    };
  }

  /** Returns the bytes of a row's body, and where they are from */
  async body(row: number): Promise<{ name: string; bytes: Uint8Array }> {
    const { file: files, line: lines, start: starts, size } = this.#rows;
    const file = this.#files[files.at(row)]!;
    const start = starts.at(row);
    const bytes = new Uint8Array(await file.slice(start, start + Math.min(size.at(row), 2 ** 20 + 1)).arrayBuffer());
    const line = lines.at(row);
    return { name: line === 0 ? file.name : `${file.name}:${line}`, bytes };
  }

  /** Returns the bodies of the verification that a row is of; those of a row without a reference are its own */
  async verification(row: number): Promise<{ name: string; bytes: Uint8Array }[]> {
    const { provider, reference, length } = this.#rows;
    const sought = reference.at(row);
    const isSame = (other: number) => other === row || (sought !== '' && provider.at(other) === provider.at(row) && reference.at(other) === sought);
    const rows = Array.from({ length }, (_, other) => other).filter(isSame).slice(0, MOST);
    return Promise.all(rows.map((other) => this.body(other)));
  }

  /** Returns the rows that are shown as comma-separated values */
  csv(): Blob {
    const parts = [line(['outcome', 'outcome under the policy', 'next', 'provider', 'event', 'reference', 'decidedAt', 'score', 'rules', 'issue', 'file', 'line'])];
    const rows = this.#rows;
    for (const row of this.#shown) {
      const { outcome, after, provider, event, reference, decidedAt, score, code } = this.#row(row);
      parts.push(line([outcome, after, rows.nexts.name(rows.next.at(row)), provider, event, reference, decidedAt, score, rows.rulesOf(row).join(' '), code,
        this.#files[rows.file.at(row)]!.name, rows.line.at(row) || null]));
    }
    return new Blob(parts, { type: 'text/csv;charset=utf-8' });
  }
}

/** Returns the outcome of a body; one that cannot be judged has none, and the judge throws */
function outcomeOf(judge: Judge, body: Uint8Array): string {
  try {
    return judge(body).outcome;
  } catch {
    return 'invalid';
  }
}
