// What a set says as a whole. It is drawn anew with each summary.
import { providers } from 'idverdict';
import { button, h } from '../app/h.ts';
import { later } from '../app/later.ts';
import { library, number, outcomeName, percent, say } from '../app/locale.ts';
import { distribution, overTime } from './chart.ts';
import type { Filter } from './query.ts';
import type { Summary } from './summary.ts';

/** How many rows a list shows before it is opened */
const FEW = 12;

/** Draws a summary; `filter` is called with what the user chooses to see */
export function overview(filter: (chosen: Partial<Filter>) => void) {
  const element = h('div', { class: 'overview' });
  let drawing = new AbortController();
  return {
    element,
    /** Shows a summary, part after part; of one that is soon replaced by another, only the parts that are quickly made */
    show(summary: Summary, isWhole: boolean) {
      drawing.abort();
      drawing = new AbortController();
      const { signal } = drawing;
      const places = parts(summary, filter, signal).slice(0, isWhole ? undefined : 2).map((make) => {
        const place = h('div');
        later(() => place.replaceChildren(...[make()].filter((part) => part !== null)), signal);
        return place;
      });
      // What there was stays until there is something else, so that nothing jumps.
      later(() => element.replaceChildren(...places), signal);
    },
  };
}

const parts = (summary: Summary, filter: (chosen: Partial<Filter>) => void, signal: AbortSignal): (() => HTMLElement | null)[] => [
  () => tiles(summary, filter),
  () => overTime(summary.times, signal),
  () => byProvider(summary, filter),
  () => byName(say().set.byRule, summary.rules.map(({ rule, count }) => ({ name: rule, count, text: library().rule(rule), at: '#/rules/' })), summary.count, (rule) => filter({ rule })),
  () => byName(say().set.byCode, summary.codes.map(({ code, count }) => ({ name: code, count, text: library().code(code), at: '#/codes/' })), summary.count, (text) => filter({ text })),
  () => scores(summary, signal),
];

function tiles({ count, waiting, outcomes }: Summary, filter: (chosen: Partial<Filter>) => void) {
  const words = say().set;
  const tile = (text: string, value: string, more: string) => h('div', { class: 'tile' }, h('dt', {}, text), h('dd', {}, h('strong', {}, value), ' ', more));
  return h('div', {}, h('dl', { class: 'tiles' },
    tile(words.bodies, number(count), ''),
    tile(words.waiting, percent(count === 0 ? 0 : waiting / count), `(${number(waiting)})`)),
  h('ul', { class: 'outcomes', 'aria-label': words.byOutcome }, Object.entries(outcomes).map(([outcome, amount]) => h('li', {},
    button(`${outcomeName(outcome)} ${number(amount)}`, () => filter({ outcome }), { class: 'mark', 'data-word': outcome })))));
}

/** Returns a bar of parts, each as long as its share */
function stacked(outcomes: Record<string, number>, count: number) {
  const bar = h('span', { class: 'stacked', 'aria-hidden': 'true' }, Object.entries(outcomes).map(([outcome, amount]) => {
    const part = h('span', { class: 'part', title: `${outcomeName(outcome)}: ${number(amount)}`, 'data-outcome': outcome });
    part.style.width = `${(amount / count) * 100}%`;
    return part;
  }));
  return bar;
}

function byProvider({ providers: all }: Summary, filter: (chosen: Partial<Filter>) => void) {
  if (all.length === 0) return null;
  const words = say().set;
  const title = (name: string) => providers.find((provider) => provider.name === name)?.title ?? (name || words.unknown);
  return h('section', {}, h('h3', {}, words.byProvider), h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.byProvider }, h('table', { class: 'bars' },
    h('thead', {}, h('tr', {}, [words.provider, words.count, words.waiting, words.byOutcome].map((text, at) => h('th', { scope: 'col', class: at === 1 || at === 2 ? 'end' : null }, text)))),
    h('tbody', {}, all.map(({ provider, count, waiting, outcomes }) => h('tr', {},
      h('th', { scope: 'row' }, provider === '' ? title(provider) : button(title(provider), () => filter({ provider }), { class: 'link' })),
      h('td', { class: 'end' }, number(count)),
      h('td', { class: 'end' }, percent(waiting / count)),
      h('td', { class: 'wide' }, stacked(outcomes, count),
        h('span', { class: 'hint' }, Object.entries(outcomes).map(([outcome, amount]) => `${outcomeName(outcome)} ${number(amount)}`).join(', ')))))))));
}

interface Named {
  name: string;
  text: string;
  count: number;
  at: string;
}

function byName(title: string, all: Named[], count: number, choose: (name: string) => void) {
  if (all.length === 0) return null;
  const rows = (some: Named[]) => some.map(({ name, text, count: amount, at }) => {
    const bar = h('span', { class: 'amount', 'aria-hidden': 'true' });
    bar.style.width = `${(amount / count) * 100}%`;
    return h('tr', {},
      h('th', { scope: 'row' }, button(text, () => choose(name), { class: 'link' }), h('div', {}, h('a', { href: at + name, class: 'code' }, name))),
      h('td', { class: 'end' }, number(amount)),
      h('td', { class: 'end' }, percent(amount / count)),
      h('td', { class: 'wide' }, bar));
  });
  const words = say().set;
  const tbody = h('tbody', {}, rows(all.slice(0, FEW)));
  const more = all.length > FEW && button(words.all, () => {
    tbody.replaceChildren(...rows(all));
    (more as HTMLElement).remove();
  }, { class: 'link more' });
  return h('section', {}, h('h3', {}, title), h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title }, h('table', { class: 'bars' },
    h('thead', {}, h('tr', {}, [words.name, words.count, words.share, ''].map((text, at) => (at === 3 ? h('td') : h('th', { scope: 'col', class: at > 0 ? 'end' : null }, text))))), tbody)), more);
}

function scores({ scores: all }: Summary, signal: AbortSignal) {
  if (all.length === 0) return null;
  const kinds = library().kind;
  const title = (name: string) => providers.find((provider) => provider.name === name)?.title ?? name;
  return h('section', {}, h('h3', {}, say().set.scores), h('div', { class: 'charts' },
    all.slice(0, FEW).map((each) => distribution(`${title(each.provider)} · ${kinds[each.kind as keyof typeof kinds]} · ${number(each.count)}`, each, signal))));
}
