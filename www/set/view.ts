// Many bodies: a file with one in each line, or a folder.
import { takeFiles } from '../app/drop.ts';
import { button, h } from '../app/h.ts';
import { capital, filled, library, number, percent, say } from '../app/locale.ts';
import { opener } from '../app/opener.ts';
import type { View } from '../app/shell.ts';
import { fromBytes, given } from '../body/body.ts';
import { download } from '../out/download.ts';
import { filters } from './filter.ts';
import { overview } from './overview.ts';
import { EVERYTHING, type Filter, type Order } from './query.ts';
import type { Progress, Row } from './set.ts';
import { cancel, effect, openFiles, progress, set } from './store.ts';
import type { Summary } from './summary.ts';

/** What is shown; it stays while other views are open */
const shown: { filter: Filter; order: Order | null } = { filter: EVERYTHING, order: null };

/** Shows only the rows whose verdict the policy changes */
export function showChanged() {
  Object.assign(shown, { filter: { ...EVERYTHING, changed: true } });
}

/** How long a chart stays while a set is read, in milliseconds */
const SOON = 1000;

export const setView: View = (main, signal) => {
  const words = say().set;
  const bar = h('progress', { max: '1', 'aria-label': words.progress });
  const told = h('p', { class: 'hint', id: 'told', role: 'status' });
  const stop = button(words.cancel, cancel);
  const running = h('div', { class: 'running' }, bar, stop);
  const whole = overview((chosen) => change({ ...shown.filter, ...chosen }, true));
  const filter = filters(() => shown.filter, (next) => change(next));
  const table = h('idverdict-table', { id: 'rows', label: words.rows });
  const matching = h('p', { class: 'hint', 'aria-live': 'polite' });
  const results = h('div', { class: 'results' });
  let length = 0;
  let asked = 0;
  let drawn = '';
  let drawnAt = 0;

  const source = {
    get length() { return length; },
    rows: (from: number, to: number) => set().call('rows', from, to),
  };
  table.source = source as never;

  function change(next: Filter, isChosen = false) {
    shown.filter = next;
    void query();
    if (isChosen) list.scrollIntoView({ block: 'start' });
  }

  /** Asks for the rows that match; an answer that is overtaken by another question is not shown */
  async function query() {
    const mine = (asked += 1);
    table.setAttribute('aria-busy', 'true');
    const answer = await set().call('query', shown.filter, shown.order);
    if (mine !== asked || signal.aborted) return;
    table.removeAttribute('aria-busy');
    length = answer.length;
    matching.textContent = filled(words.matching, { count: length });
    table.refresh();
    update(answer.summary);
  }

  /** Shows what the rows that match say as a whole. Another order of the same rows changes nothing. */
  function update(summary: Summary) {
    const next = JSON.stringify([shown.filter, summary, effect.get()?.done]);
    if (next === drawn) return;
    drawn = next;
    filter.show(summary.rules.map(({ rule }) => rule), effect.get()?.done === true);
    whole.show(summary, true);
  }

  function show(current: Progress | null) {
    results.hidden = current === null;
    empty.hidden = current !== null;
    running.hidden = current === null || current.done;
    if (current === null) return;
    bar.value = current.share;
    const { count, seconds, share, done } = current;
    told.textContent = filled(done ? words.read : words.reading, { count, share: percent(share), seconds: number(seconds, { maximumFractionDigits: 1 }) });
    if (done) void query();
    else {
      length = count;
      table.refresh();
      matching.textContent = '';
      if (performance.now() - drawnAt < SOON) return;
      drawnAt = performance.now();
      whole.show(current.summary, false);
    }
  }

  function columns() {
    const { heading } = library();
    const isCompared = effect.get()?.done === true;
    table.columns = [
      { key: 'outcome', label: words.outcome, kind: 'outcome', width: '9rem' },
      ...(isCompared ? [{ key: 'after', label: words.after, kind: 'outcome' as const, width: '9rem' }] : []),
      { key: 'provider', label: words.provider, width: '8rem' },
      { key: 'event', label: capital(heading.event), width: 2 },
      { key: 'reference', label: words.reference, width: 2 },
      { key: 'decidedAt', label: words.decided, kind: 'time', width: '15rem' },
      { key: 'score', label: words.score, kind: 'number', align: 'end', width: '6rem' },
      { key: 'rule', label: capital(heading.rule), kind: 'rule', width: 3 },
      { key: 'code', label: capital(heading.problem), kind: 'code', width: 2, sortable: false },
    ];
    table.sorted = shown.order;
  }

  table.addEventListener('idverdict-sort', (event) => {
    shown.order = (event as CustomEvent<Order>).detail;
    void query();
  });
  table.addEventListener('idverdict-open', async (event) => {
    const { row } = (event as CustomEvent<{ row: Row }>).detail;
    try {
      const { name, bytes } = await set().call('body', row.row);
      given.set({ ...fromBytes(name, bytes), row: row.row });
      location.hash = '#/';
    } catch {
      told.textContent = words.gone;
    }
  });

  const opened = (files: File[]) => {
    Object.assign(shown, { filter: EVERYTHING, order: null });
    columns();
    openFiles(files).catch(() => { told.textContent = words.gone; });
  };
  const save = async () => download('idverdict.csv', await set().call('csv'));
  const empty = h('p', { class: 'hint' }, words.empty);
  const list = h('section', { class: 'panel', 'aria-labelledby': 'rows-title' },
    h('h2', { id: 'rows-title' }, words.rows), filter.element, matching, table,
    h('p', { class: 'actions' }, button(words.csv, save), button(words.reset, () => change(EVERYTHING))));
  results.append(h('section', { class: 'panel', 'aria-labelledby': 'whole-title' }, h('h2', { id: 'whole-title' }, words.whole), whole.element), list);
  takeFiles(opened, signal);
  progress.watch(show, signal);
  effect.watch(() => {
    columns();
    if (progress.get()?.done) void query();
  }, signal);
  main.append(
    h('section', { class: 'panel', 'aria-labelledby': 'set-title' },
      h('h1', { id: 'set-title' }, words.title),
      h('div', { class: 'controls' }, opener(words.openFiles, opened, { multiple: true }), opener(words.openFolder, opened, { folder: true })),
      empty, running, told),
    results);
  columns();
  show(progress.get());
};
