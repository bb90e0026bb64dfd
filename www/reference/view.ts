// The registries of the library: providers with their events, rules, and issue codes.
import { type RuleInfo, providers, rules } from 'idverdict';
import { field, h } from '../app/h.ts';
import { filled, library, say } from '../app/locale.ts';
import type { View } from '../app/shell.ts';
import { inline } from './inline.ts';
import type { Section } from './pages.ts';

const KINDS = ['rules', 'codes', 'providers'] as const;

export const referenceView: View = (main, signal, { view, name }) => {
  const words = say().reference;
  const tabs = h('nav', { class: 'tabs', 'aria-label': words.title }, KINDS.map((kind) => h('a', { href: `#/${kind}`, 'aria-current': kind === view ? 'page' : null }, words.kinds[kind])));
  const content = h('div');
  main.append(h('section', { class: 'panel', 'aria-labelledby': 'reference-title' }, h('h1', { id: 'reference-title' }, words.title), tabs, content));
  const show = (...parts: (Node | null | false)[]) => {
    if (!signal.aborted) content.replaceChildren(...parts.filter((part): part is Node => part instanceof Node));
  };
  const unloadable = () => show(h('p', { role: 'alert' }, say().unloadable));
  if (view === 'providers') show(providerList(name));
  else if (view === 'codes') codes(name, show).catch(unloadable);
  else if (name === undefined) show(list(rules()));
  else rule(name, show).catch(unloadable);
};

const effectOf = ({ effect, about }: RuleInfo) => [effect, ...(about === 'itself' ? [] : [about])].join(', ');
const titleOf = (provider: string | null) => providers.find(({ name }) => name === provider)?.title ?? say().reference.everyProvider;

/** Returns the rules by provider, with a field that searches them */
function list(all: RuleInfo[]) {
  const words = say().reference;
  const groups = h('div');
  const show = (sought: string) => {
    const found = all.filter(({ rule }) => `${rule} ${library().rule(rule)}`.toLowerCase().includes(sought.toLowerCase()));
    const sections = Map.groupBy(found, ({ provider }) => provider);
    groups.replaceChildren(...[...sections].map(([provider, some]) => h('section', {}, h('h2', {}, titleOf(provider)), table(some))),
      ...(found.length === 0 ? [h('p', { class: 'hint' }, words.none)] : []));
  };
  const search = h('input', { type: 'search', autocomplete: 'off', input: () => show(search.value) });
  show('');
  return h('div', {}, h('div', { class: 'controls' }, field(words.search, search)), groups);
}

const table = (some: RuleInfo[]) => h('dl', { class: 'entries' }, some.map((info) => h('div', {},
  h('dt', {}, h('a', { href: `#/rules/${info.rule}` }, h('code', {}, info.rule))),
  h('dd', {}, h('span', { class: 'mark', 'data-word': info.effect }, effectOf(info)), ' ', library().rule(info.rule)))));

async function rule(name: string, show: (...parts: (Node | null)[]) => void) {
  const words = say().reference;
  const info = rules().find(({ rule, previously }) => rule === name || (previously as string[]).includes(name));
  if (!info) return show(h('p', {}, filled(words.unknown, { name })));
  const { default: pages } = await import('virtual:rules');
  show(
    h('h2', { class: 'id' }, h('code', {}, info.rule)),
    h('p', { class: 'lead' }, h('span', { class: 'mark', 'data-word': info.effect }, effectOf(info)), ' ', library().rule(info.rule)),
    h('p', { class: 'hint' }, titleOf(info.provider), info.previously.length > 0 && ` · ${words.previously} ${info.previously.join(', ')}`),
    ...(pages[info.rule] ?? []).map(section));
}

// The pages are written in English.
const section = ({ heading, blocks }: Section) => h('section', { lang: 'en' }, h('h3', {}, heading),
  blocks.map((block) => (typeof block === 'string' ? h('p', {}, inline(block)) : h('ul', {}, block.map((item) => h('li', {}, inline(item)))))));

async function codes(name: string | undefined, show: (...parts: (Node | null)[]) => void) {
  const words = say().reference;
  const { default: all } = await import('virtual:codes');
  const some = name === undefined ? Object.entries(all) : Object.entries(all).filter(([code]) => code === name);
  if (some.length === 0) return show(h('p', {}, filled(words.unknown, { name: name ?? '' })));
  show(h('dl', { class: 'entries' }, some.map(([code, { severity, about }]) => h('div', {},
    h('dt', {}, h('a', { href: `#/codes/${code}` }, h('code', {}, code))),
    h('dd', {}, h('span', { class: 'mark', 'data-word': severity }, library().severity[severity as 'error']), ' ',
      library().code(code, '') && h('span', {}, library().code(code, ''), ' '), h('span', { lang: 'en', class: library().locale === 'en' ? null : 'hint' }, inline(about)))))),
  name === undefined ? null : h('p', {}, h('a', { href: '#/codes' }, words.allCodes)));
}

function providerList(name: string | undefined) {
  const words = say().reference;
  const some = providers.filter((provider) => name === undefined || provider.name === name);
  if (some.length === 0) return h('p', {}, filled(words.unknown, { name: name ?? '' }));
  return h('div', {}, some.map((provider) => h('section', {},
    h('h2', {}, h('a', { href: `#/providers/${provider.name}` }, provider.title), ' ', h('code', {}, provider.name)),
    h('h3', {}, words.events), h('ul', { class: 'events' }, provider.events.map((event) => h('li', {}, h('code', {}, event)))),
    name !== undefined && [h('h3', {}, words.kinds.rules), table(rules().filter((info) => info.provider === provider.name))])));
}
