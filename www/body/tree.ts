// A body as a tree. A branch is made when it is opened.
import { h } from '../app/h.ts';
import type { Value } from './json.ts';

export interface Tree {
  element: HTMLElement;
  show(text: string, whole: Value | undefined): void;
  /** Opens the branches around a place and marks it */
  choose(pointer: string | null, focus?: boolean): void;
}

/** A branch with more entries is not opened at first */
const MANY = 40;
/** A list of more entries is cut off; the text has the rest */
const MOST = 2000;

/** `chosen` gets the pointer of the entry that the user chooses */
export function tree(label: string, chosen: (pointer: string) => void): Tree {
  const element = h('div', { class: 'tree', role: 'group', 'aria-label': label });
  let text = '';

  function entry(value: Value, level: number): HTMLElement {
    const name = value.pointer === '' ? null : h('span', { class: 'key' }, `${value.name}: `);
    const choose = () => chosen(value.pointer);
    if (value.kind === 'object' || value.kind === 'list') {
      const size = `${value.kind === 'object' ? '{' : '['}${value.children.length}${value.kind === 'object' ? '}' : ']'}`;
      const details = h('details', { 'data-pointer': value.pointer }, h('summary', { click: choose, focus: choose }, name, h('span', { class: 'quiet' }, size)));
      const fill = () => {
        if (details.children.length > 1) return;
        details.append(...value.children.slice(0, MOST).map((child) => entry(child, level + 1)));
        if (value.children.length > MOST) details.append(h('p', { class: 'quiet' }, '…'));
      };
      details.addEventListener('toggle', () => { if (details.open) fill(); });
      if (level < 1 || (level < 4 && value.children.length <= MANY)) {
        fill();
        details.open = true;
      }
      return details;
    }
    const written = text.slice(value.start, value.end);
    return h('button', { type: 'button', class: 'leaf', 'data-pointer': value.pointer, click: choose },
      name, h('span', { class: `value ${value.kind}` }, written.length > 400 ? `${written.slice(0, 400)}…` : written));
  }

  const at = (pointer: string) => element.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);

  return {
    element,
    show(written, whole) {
      text = written;
      element.replaceChildren(...(whole ? [entry(whole, 0)] : []));
    },
    choose(pointer, focus = false) {
      for (const old of element.querySelectorAll('[data-chosen]')) old.removeAttribute('data-chosen');
      if (pointer === null) return;
      // Each branch on the way is opened, which makes its entries.
      const steps = pointer.split('/');
      for (let length = 1; length < steps.length; length++) {
        const branch = at(steps.slice(0, length).join('/'));
        if (branch instanceof HTMLDetailsElement && !branch.open) {
          branch.open = true;
          branch.dispatchEvent(new Event('toggle'));
        }
      }
      const found = at(pointer);
      found?.setAttribute('data-chosen', '');
      found?.scrollIntoView({ block: 'nearest' });
      if (focus) (found instanceof HTMLDetailsElement ? found.querySelector('summary') : found)?.focus({ preventScroll: true });
    },
  };
}
