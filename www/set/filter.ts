// The controls by which the rows of a set are chosen.
import { providers } from 'idverdict';
import { field, h, menu } from '../app/h.ts';
import { library, outcomeName, say } from '../app/locale.ts';
import type { Filter } from './query.ts';

/** Returns the controls; `changed` gets the filter whenever it changes */
export function filters(current: () => Filter, changed: (filter: Filter) => void) {
  const words = say().set;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const text = h('input', {
    type: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: words.searchHint,
    input: () => {
      clearTimeout(typing);
      typing = setTimeout(() => changed({ ...current(), text: text.value }), 150);
    },
  });
  const search = field(words.search, text);
  search.classList.add('search');
  // The field stays where it is while somebody types; only the menus are made anew.
  const menus = h('div', { class: 'menus' });

  return {
    element: h('div', { class: 'controls', role: 'search' }, search, menus),
    /** Shows the filter, and the rules that it can choose from */
    show(rules: string[], isCompared: boolean) {
      const { text: sought, outcome, provider, rule, changed: onlyChanged } = current();
      if (document.activeElement !== text) text.value = sought;
      const any: [string, string] = ['', words.any];
      const change = (key: keyof Filter) => (value: string) => changed({ ...current(), [key]: value });
      const all = rule !== '' && !rules.includes(rule) ? [rule, ...rules] : rules;
      const box = h('input', { type: 'checkbox', change: () => changed({ ...current(), changed: box.checked }) });
      box.checked = onlyChanged;
      const made = [
        menu(words.outcome, [any, ...[...Object.keys(library().outcome), 'invalid'].map((name): [string, string] => [name, outcomeName(name)])], outcome, change('outcome')),
        menu(words.provider, [any, ...providers.map(({ name, title }): [string, string] => [name, title])], provider, change('provider')),
        menu(words.rule, [any, ...all.map((name): [string, string] => [name, name])], rule, change('rule')),
        ...(isCompared ? [h('label', { class: 'check' }, box, words.onlyChanged)] : []),
      ];
      // The menu that was just used keeps the focus.
      const controls = () => [...menus.querySelectorAll<HTMLElement>('select, input')];
      const focused = controls().findIndex((control) => control === document.activeElement);
      menus.replaceChildren(...made);
      controls()[focused]?.focus();
    },
  };
}
