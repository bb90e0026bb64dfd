// Which rows are shown, and in which order.
import type { Rows } from './rows.ts';
import { ranks, sorted } from './sort.ts';

export interface Filter {
  text: string;
  outcome: string;
  provider: string;
  rule: string;
  /** Whether only those are shown whose verdict the policy changes */
  changed: boolean;
}

export const EVERYTHING: Filter = { text: '', outcome: '', provider: '', rule: '', changed: false };

export interface Order {
  key: string;
  descending: boolean;
}

/** Returns a function that says whether a row is shown; `after` has the outcomes under another policy */
export function matching(rows: Rows, filter: Filter, after: Uint8Array | undefined): (row: number) => boolean {
  const tests: ((row: number) => boolean)[] = [];
  const is = (column: { at(row: number): number }, names: { name(number: number): string }, name: string) => {
    if (name !== '') tests.push((row) => names.name(column.at(row)) === name);
  };
  is(rows.outcome, rows.outcomes, filter.outcome);
  is(rows.provider, rows.providers, filter.provider);
  if (filter.rule !== '') tests.push((row) => hasRule(rows, row, (name) => name === filter.rule));
  if (filter.changed && after) tests.push((row) => after[row] !== rows.outcome.at(row));
  if (filter.text.trim() !== '') tests.push(containing(rows, filter.text.trim()));
  return (row) => tests.every((test) => test(row));
}

function containing(rows: Rows, text: string) {
  const found = new Set(rows.reference.containing(text));
  const lower = text.toLowerCase();
  const named = (names: { all: string[] }) => names.all.map((name) => name !== '' && name.toLowerCase().includes(lower));
  const [events, providers, codes, rules] = [rows.events, rows.providers, rows.codes, rows.rules].map(named) as [boolean[], boolean[], boolean[], boolean[]];
  return (row: number) =>
    found.has(row) || events[rows.event.at(row)]! || providers[rows.provider.at(row)]! || codes[rows.code.at(row)]! || hasRule(rows, row, (_, number) => rules[number]!);
}

function hasRule(rows: Rows, row: number, is: (name: string, number: number) => boolean) {
  const end = rows.rulesFrom.at(row + 1);
  for (let at = rows.rulesFrom.at(row); at < end; at++) {
    const number = rows.rule.at(at);
    if (is(rows.rules.name(number), number)) return true;
  }
  return false;
}

/** Returns the rows that match, in order; `outcomes` has the outcomes in their own order */
export function queried(rows: Rows, isShown: (row: number) => boolean, order: Order | null, outcomes: string[], after: Uint8Array | undefined): Uint32Array {
  const all = new Uint32Array(rows.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) if (isShown(row)) all[count++] = row;
  const found = all.slice(0, count);
  return order === null ? found : sorted(found, keyOf(rows, order.key, outcomes, after), order.descending);
}

function keyOf(rows: Rows, key: string, outcomes: string[], after: Uint8Array | undefined): (row: number) => number {
  const byName = (column: { at(row: number): number }, names: { all: string[] }, rank = (name: string) => [...names.all].sort().indexOf(name)) => {
    const order = names.all.map(rank);
    return (row: number) => order[column.at(row)]! + 1;
  };
  const byCaution = (name: string) => outcomes.indexOf(name) + 1;
  switch (key) {
    case 'outcome': return byName(rows.outcome, rows.outcomes, byCaution);
    case 'after': return after ? byName({ at: (row) => after[row]! }, rows.outcomes, byCaution) : () => 0;
    case 'provider': return byName(rows.provider, rows.providers);
    case 'event': return byName(rows.event, rows.events);
    // Seconds; what has no time comes first.
    case 'decidedAt': return (row) => Math.max(0, Math.floor((rows.time.at(row) || 0) / 1000));
    case 'score': return (row) => (Number.isNaN(rows.score.at(row)) ? 0 : Math.floor(rows.score.at(row) * 1e9) + 1);
    case 'rule': return byName({ at: (row) => (rows.rulesFrom.at(row) < rows.rulesFrom.at(row + 1) ? rows.rule.at(rows.rulesFrom.at(row)) : 0) }, rows.rules);
    case 'reference': {
      const rank = ranks(rows.length, (row) => rows.reference.at(row));
      return (row) => rank[row]!;
    }
    default: return (row) => row;
  }
}
