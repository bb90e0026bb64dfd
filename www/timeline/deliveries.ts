// The deliveries of any number of verifications, in the order in which they were added.
import { type Inspection, type ReadInspection, supersedes } from 'idverdict';
import { inspected, policy } from '../app/judge.ts';
import { state } from '../app/state.ts';
import { bodiesIn } from './envelopes.ts';

export interface Delivered {
  name: string;
  body: string | Uint8Array;
  inspection: Inspection;
  receivedAt?: string | undefined;
}

/** A delivery that could be read */
export type Read = Delivered & { inspection: ReadInspection };

export const deliveries = state<Delivered[]>([]);

/** How many bodies are kept. A verification has far fewer; a file with more belongs in the view of many. */
export const MOST = 500;

export function add(more: Delivered[]) {
  deliveries.set([...deliveries.get(), ...more].slice(0, MOST));
}

/** Adds the bodies of files: one in each file, or one in each line */
export async function addFiles(files: File[]) {
  for (const file of files.slice(0, MOST)) {
    const bytes = new Uint8Array(await file.slice(0, 2 ** 24).arrayBuffer());
    add(bodiesIn(file.name, bytes).slice(0, MOST).map(({ name, body, receivedAt }) => ({ name, body, receivedAt, inspection: inspected(body) })));
  }
}

/** Inspects every body again, by another policy */
policy.watch(() => {
  deliveries.set(deliveries.get().map((delivered) => ({ ...delivered, inspection: inspected(delivered.body) })));
}, new AbortController().signal);

export const isRead = (delivered: Delivered): delivered is Read => delivered.inspection.type === 'read';

/** Returns the deliveries of each verification: those that the library says belong together */
export function verifications(all: Delivered[]): Read[][] {
  const groups: Read[][] = [];
  for (const delivered of all.filter(isRead)) {
    const group = groups.find(([first]) => supersedes(delivered.inspection, first!.inspection) !== 'conflict');
    if (group) group.push(delivered);
    else groups.push([delivered]);
  }
  return groups;
}
