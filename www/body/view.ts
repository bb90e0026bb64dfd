// One body: its text, and everything that the library finds out about it.
import { type Provider, IdverdictError, providers } from 'idverdict';
import { takeFiles } from '../app/drop.ts';
import { button, h, menu } from '../app/h.ts';
import { inspected } from '../app/judge.ts';
import { filled, say } from '../app/locale.ts';
import { opener } from '../app/opener.ts';
import type { View } from '../app/shell.ts';
import { outPanel } from '../out/panel.ts';
import { add, deliveries } from '../timeline/deliveries.ts';
import { type Given, bodyOf, fromFile, fromText, given, inspection, reading } from './body.ts';
import { samples } from './samples.ts';
import { source } from './source.ts';

export const bodyView: View = (main, signal) => {
  const words = say().body;
  const about = h('p', { class: 'hint', id: 'source', 'aria-live': 'polite' });
  const refused = h('p', { class: 'refused', role: 'alert', 'data-word': 'error' });
  const verdict = h('idverdict-verdict', { id: 'verdict', 'rules-at': '#/rules/', 'issues-at': '#/codes/' });
  const empty = h('p', { class: 'hint' }, words.empty);
  const out = outPanel();
  const text = source((edited) => given.set(fromText('', edited)), look);
  const sample = samples((name, body) => open(fromText(name, body)));

  /** Marks what is said about a place; where the verdict is beside the body, also scrolls to it */
  function look(pointer: string) {
    verdict.selected = pointer;
    if (matchMedia('(min-width: 62rem)').matches) verdict.reveal();
  }

  function open(body: Given) {
    given.set(body);
    sample.forget();
  }

  async function openFile([file]: File[]) {
    try {
      open(await fromFile(file!));
    } catch {
      // It is a folder, for example, or a file that was deleted.
      about.textContent = filled(words.unreadable, { name: file!.name });
    }
  }

  function show() {
    const body = given.get();
    about.textContent = sourceOf(body);
    if (!body.source) sample.forget();
    const found = judged();
    text.show(body, found);
    verdict.inspection = found;
    verdict.hidden = found === null;
    empty.hidden = found !== null || refused.textContent !== '';
    fromSet.hidden = body.row === undefined;
    actions.hidden = found?.type !== 'read';
    out.show(found, bodyOf(body));
  }

  /** Returns the inspection, or says why the library refuses the options */
  function judged() {
    refused.textContent = '';
    try {
      return inspection();
    } catch (error) {
      if (!(error instanceof IdverdictError)) throw error;
      refused.textContent = error.message;
      return null;
    }
  }

  function addToTimeline() {
    const found = inspection();
    if (found?.type === 'read') add([{ name: given.get().source, inspection: found, body: bodyOf(given.get())! }]);
    location.hash = '#/timeline';
  }

  /** Shows the bodies of the set that are of the same verification */
  async function timelineFromSet() {
    const { set } = await import('../set/store.ts');
    const bodies = await set().call('verification', given.get().row!);
    deliveries.set(bodies.map(({ name, bytes }) => ({ name, body: bytes, inspection: inspected(bytes) })));
    location.hash = '#/timeline';
  }

  const fromSet = button(words.fromSet, timelineFromSet);
  const actions = h('p', { class: 'actions' }, button(words.toTimeline, addToTimeline), fromSet, button(words.print, () => print()));
  const { provider, contentType } = reading.get();
  const controls = h('div', { class: 'controls' },
    sample.element,
    menu(words.provider, [['', words.detect], ...providers.map(({ name, title }): [string, string] => [name, title])], provider,
      (chosen) => reading.set({ ...reading.get(), provider: chosen as Provider | '' })),
    menu(words.contentType, [['application/json', 'JSON'], ['application/x-www-form-urlencoded', words.formEncoded]], contentType,
      (chosen) => reading.set({ ...reading.get(), contentType: chosen })),
    opener(words.open, openFile));

  verdict.addEventListener('idverdict-select', (event) => {
    const { pointer, at } = (event as CustomEvent).detail;
    text.choose(pointer, at);
  });
  verdict.addEventListener('idverdict-personal', (event) => out.personal((event as CustomEvent).detail.personal));
  takeFiles(openFile, signal);
  given.watch(show, signal);
  reading.watch(show, signal);
  main.append(
    h('section', { class: 'panel input', 'aria-labelledby': 'input-title' }, h('h1', { id: 'input-title' }, words.title), controls, text.element, about),
    h('div', { class: 'output' },
      h('section', { class: 'panel', 'aria-label': words.verdict }, refused, empty, verdict, actions),
      out.element));
  show();
};

function sourceOf({ source, length, text }: Given) {
  const words = say().body;
  if (length === 0) return source;
  return filled(text === '' ? words.tooLong : words.bytes, { name: source, bytes: length });
}
