// One verification over time.
import { takeFiles } from '../app/drop.ts';
import { button, field, h, mark, menu } from '../app/h.ts';
import { filled, library, outcomeName, say } from '../app/locale.ts';
import { inspected } from '../app/judge.ts';
import { opener } from '../app/opener.ts';
import type { View } from '../app/shell.ts';
import { fromBytes, fromText, given } from '../body/body.ts';
import { type Delivered, type Read, addFiles, deliveries, isRead, verifications } from './deliveries.ts';

/** Which verification is shown */
let group = 0;

export const timelineView: View = (main, signal) => {
  const words = say().timeline;
  const timeline = h('idverdict-timeline', { id: 'timeline' });
  const verdict = h('idverdict-verdict', { 'rules-at': '#/rules/', 'issues-at': '#/codes/' });
  const chosen = h('section', { class: 'panel', 'aria-label': words.delivery, hidden: true });
  const which = h('div', { class: 'controls' });
  const invalid = h('div');
  let shown: Read[] = [];

  function show() {
    const all = deliveries.get();
    const groups = verifications(all);
    group = Math.min(group, Math.max(0, groups.length - 1));
    shown = groups[group] ?? [];
    const name = ([first, ...others]: Read[]) => `${first!.inspection.provider}, ${first!.inspection.verdict.reference ?? words.nameless} (${others.length + 1})`;
    which.replaceChildren(...(groups.length > 1
      ? [menu(words.verification, groups.map((each, at) => [String(at), name(each)]), String(group), (at) => { group = Number(at); show(); }),
        h('p', { class: 'hint' }, filled(words.several, { count: groups.length }))]
      : []));
    timeline.hidden = shown.length === 0;
    timeline.deliveries = shown;
    timeline.selected = null;
    chosen.hidden = true;
    invalid.replaceChildren(...unread(all.filter((each) => !isRead(each))));
    empty.hidden = all.length > 0;
    clear.hidden = all.length === 0;
  }

  function unread(all: Delivered[]) {
    return all.length === 0 ? [] : [h('h2', {}, words.unread), h('ul', {}, all.map(({ name, inspection: { issues } }) => h('li', {},
      mark('invalid', outcomeName('invalid')), ' ', name, ': ', library().code(issues[0]!.code, issues[0]!.message))))];
  }

  timeline.addEventListener('idverdict-open', (event) => {
    const { delivery } = (event as CustomEvent).detail;
    const { inspection, body, name } = shown[delivery]!;
    timeline.selected = delivery;
    verdict.inspection = inspection;
    const asBody = () => {
      given.set(typeof body === 'string' ? fromText(name, body) : fromBytes(name, body));
      location.hash = '#/';
    };
    chosen.replaceChildren(h('h2', {}, `${words.delivery} ${delivery + 1}: ${name}`), verdict, h('p', { class: 'actions' }, button(words.open, asBody)));
    chosen.hidden = false;
    chosen.scrollIntoView({ block: 'nearest' });
  });

  const empty = h('p', { class: 'hint' }, words.empty);
  const clear = button(words.clear, () => deliveries.set([]));
  const opened = (files: File[]) => { void addFiles(files); };
  takeFiles(opened, signal);
  deliveries.watch(show, signal);
  main.append(
    h('section', { class: 'panel', 'aria-labelledby': 'timeline-title' },
      h('h1', { id: 'timeline-title' }, words.title),
      h('div', { class: 'controls' }, histories(), opener(words.openFiles, opened, { multiple: true }), clear),
      empty, which, timeline, invalid),
    chosen);
  show();
};

/** Returns the menu of sample histories */
function histories() {
  const words = say().timeline;
  const select = h('select', { id: 'history' }, h('option', { value: '' }, say().body.choose));
  const label = field(words.sample, select);
  import('virtual:histories').then(({ default: all }) => {
    select.append(...all.map(({ name, about }, at) => h('option', { value: at, title: about }, name)));
    select.addEventListener('change', () => {
      const sample = all[Number(select.value)];
      if (select.value === '' || !sample) return;
      group = 0;
      deliveries.set(sample.deliveries.map(({ body, receivedAt }, at) => ({ name: `${sample.name} ${at + 1}`, body, receivedAt, inspection: inspected(body) })));
    });
  }, () => { label.hidden = true; });
  return label;
}
