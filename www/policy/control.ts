// A control for each kind of value that a policy may have. A value that is `undefined` is left out of the policy.
import { button, h } from '../app/h.ts';
import { say } from '../app/locale.ts';
import { type Schema, entriesOf } from './schema.ts';

type Change = (value: unknown) => void;

/** Returns the control of a value */
export function control(schema: Schema, value: unknown, label: string, change: Change): HTMLElement {
  if (schema.enum) return choice(schema.enum, value, label, change);
  if (schema.type === 'boolean') return choice(['true', 'false'], value === undefined ? undefined : String(value), label, (word) => change(word === undefined ? undefined : word === 'true'));
  if (schema.type === 'integer' || schema.type === 'number') return numeric(schema, value, label, change);
  if (schema.type === 'array') return schema.items?.enum ? boxes(schema.items.enum, value, label, change) : lines(value, label, change);
  return map(schema, (value ?? {}) as Record<string, unknown>, label, change);
}

function choice(words: string[], value: unknown, label: string, change: Change) {
  const select = h('select', { 'aria-label': label, change: () => change(select.value || undefined) },
    h('option', { value: '' }, say().policy.unset), words.map((word) => h('option', { value: word }, word)));
  select.value = typeof value === 'string' ? value : '';
  return select;
}

function numeric({ type, minimum, maximum }: Schema, value: unknown, label: string, change: Change) {
  const input = h('input', {
    type: 'number', min: minimum, max: maximum, step: type === 'integer' ? '1' : '0.01', placeholder: say().policy.unset, 'aria-label': label,
    input: () => change(input.value === '' ? undefined : Number(input.value)),
  });
  input.value = value === undefined ? '' : String(value);
  return input;
}

function boxes(words: string[], value: unknown, label: string, change: Change) {
  const chosen = new Set(Array.isArray(value) ? value : []);
  return h('div', { class: 'boxes', role: 'group', 'aria-label': label }, words.map((word) => {
    const box = h('input', {
      type: 'checkbox',
      change: () => {
        if (box.checked) chosen.add(word);
        else chosen.delete(word);
        const list = words.filter((each) => chosen.has(each));
        change(list.length === 0 ? undefined : list);
      },
    });
    box.checked = chosen.has(word);
    return h('label', { class: 'check' }, box, word);
  }));
}

function lines(value: unknown, label: string, change: Change) {
  const area = h('textarea', {
    rows: '2', spellcheck: 'false', 'aria-label': label, placeholder: say().policy.oneEach,
    input: () => {
      const list = area.value.split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== '');
      change(list.length === 0 ? undefined : list);
    },
  });
  area.value = Array.isArray(value) ? value.join('\n') : '';
  return area;
}

/** Returns the entries of a map, and a way to add one */
function map(schema: Schema, value: Record<string, unknown>, label: string, change: Change) {
  const words = say().policy;
  const known = new Map(entriesOf(schema));
  const element = h('div', { class: 'map' });
  const list = h('ul');
  const names = h('datalist', { id: `names-${label}` }, [...known.keys()].map((name) => h('option', { value: name })));
  const input = h('input', {
    type: 'text', list: `names-${label}`, autocomplete: 'off', spellcheck: 'false', placeholder: words.name, 'aria-label': `${label}: ${words.name}`,
    keydown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      // Otherwise the key would open the menu that gets the focus.
      event.preventDefault();
      add();
    },
    input: () => input.setCustomValidity(''),
  });
  let entries = { ...value };

  function set(name: string, entry: unknown) {
    entries = { ...entries, [name]: entry };
    tell();
  }

  function tell() {
    const given = Object.entries(entries).filter(([, entry]) => entry !== undefined);
    change(given.length === 0 ? undefined : Object.fromEntries(given));
  }

  function row(name: string) {
    const remove = () => {
      const { [name]: _, ...rest } = entries;
      entries = rest;
      item.remove();
      input.focus();
      tell();
    };
    const item = h('li', {}, h('code', {}, name), control(known.get(name)!, entries[name], `${label}: ${name}`, (entry) => set(name, entry)),
      button('×', remove, { 'aria-label': `${words.remove} ${name}`, class: 'remove' }));
    return item;
  }

  function add() {
    const name = input.value.trim();
    if (name in entries || !known.has(name)) {
      input.setCustomValidity(words.unknownName);
      input.reportValidity();
      return;
    }
    input.value = '';
    entries = { ...entries, [name]: undefined };
    const item = row(name);
    list.append(item);
    item.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }

  list.append(...Object.keys(entries).filter((name) => known.has(name)).map(row));
  element.append(list, h('div', { class: 'adding' }, input, names, button(words.add, add)));
  return element;
}
