// A form for every key of a policy.
import type { Policy } from 'idverdict';
import { h } from '../app/h.ts';
import { made, policy } from '../app/judge.ts';
import { inline } from '../reference/inline.ts';
import { control } from './control.ts';
import { keys, resolved } from './schema.ts';

/** Returns the form; `changed` is called after each change */
export function form(changed: () => void) {
  const errors = new Map<string, HTMLElement>();
  const element = h('div', { class: 'form' }, keys.map(([key, schema]) => {
    const error = h('p', { class: 'refused', role: 'alert', 'data-word': 'error' });
    errors.set(key, error);
    const change = (value: unknown) => {
      const { [key as keyof Policy]: _, ...rest } = policy.get();
      policy.set((value === undefined ? rest : { ...rest, [key]: value }) as Policy);
      check();
      changed();
    };
    return h('fieldset', {}, h('legend', {}, h('code', {}, key)), schema.description && h('p', { class: 'hint', lang: 'en' }, inline(schema.description)),
      control(resolved(schema), policy.get()[key as keyof Policy], key, change), error);
  }));

  /** Shows what the library says against the policy at its key: that of `/policy/minimumAge` is `minimumAge` */
  function check() {
    for (const each of errors.values()) each.textContent = '';
    for (const { pointer, message } of made(policy.get()).error?.issues ?? []) {
      const error = errors.get(pointer.split('/')[2] ?? '');
      if (error) error.textContent = message;
    }
  }
  check();
  return element;
}
