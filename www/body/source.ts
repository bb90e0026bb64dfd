// The body in the two forms in which it is shown, text and tree, and the places in it.
import type { Inspection, Place } from 'idverdict';
import { h } from '../app/h.ts';
import { say } from '../app/locale.ts';
import { type Given, given, reading } from './body.ts';
import { editor } from './editor.ts';
import { type Value, around, fieldsIn, nearest, valuesIn } from './json.ts';
import { offsetOf, tokenEnd } from './place.ts';
import { tree } from './tree.ts';

/** Which form is shown; it stays while the page is open */
let form: 'text' | 'tree' = 'text';

export interface Source {
  element: HTMLElement;
  /** Shows the body and what is wrong with it */
  show(given: Given, inspection: Inspection | null): void;
  /** Marks a place that was chosen in the verdict */
  choose(pointer: string, at: Place | null): void;
}

/** `edited` gets a text that the user has changed, `looked` the pointer of the place at which the user looks */
export function source(edited: (text: string) => void, looked: (pointer: string) => void): Source {
  const words = say().body;
  let whole: Value | undefined;
  let text = '';

  const asText = editor(edited, (offset) => {
    if (!whole) return;
    const value = around(whole, offset);
    // Around everything there is only the body itself, which is no place.
    asText.choose(value === whole ? undefined : { from: value.from, to: value.end });
    looked(value.pointer);
  });
  const asTree = tree(words.tree, (pointer) => {
    asTree.choose(pointer);
    looked(pointer);
  });

  const tabs = (['text', 'tree'] as const).map((name) => h('button', {
    type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}`,
    click: () => turn(name),
    keydown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      turn(name === 'text' ? 'tree' : 'text');
      tabs.find((tab) => tab.ariaSelected === 'true')?.focus();
    },
  }, words[name]));
  const panels = { text: asText.element, tree: asTree.element };
  for (const [name, panel] of Object.entries(panels)) {
    panel.id = `panel-${name}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${name}`);
  }

  function turn(name: typeof form) {
    form = name;
    tabs.forEach((tab, at) => {
      const isShown = (at === 0) === (name === 'text');
      tab.ariaSelected = String(isShown);
      tab.tabIndex = isShown ? 0 : -1;
    });
    panels.text.hidden = name !== 'text';
    panels.tree.hidden = name !== 'tree';
    if (name === 'tree') asTree.show(text, whole);
  }
  turn(form);

  return {
    element: h('div', { class: 'source' }, h('div', { role: 'tablist', 'aria-label': words.form }, tabs), panels.text, panels.tree),
    show(body, inspection) {
      text = body.text;
      whole = reading.get().contentType.includes('form') ? fieldsIn(text) : valuesIn(text);
      asText.show(text);
      asText.choose(undefined);
      const wrong = (inspection?.issues ?? []).filter(({ severity, at }) => severity !== 'info' && at !== undefined);
      asText.problems(wrong.map(({ at }) => ranged(text, at!)));
      if (form === 'tree') asTree.show(text, whole);
    },
    choose(pointer, at) {
      const value = whole && nearest(whole, pointer);
      const range = at && given.get().text ? ranged(text, at) : value && { from: value.from, to: value.end };
      if (form === 'tree' && value) asTree.choose(value.pointer, true);
      else asText.choose(range, true);
    },
  };
}

function ranged(text: string, at: Place) {
  const from = offsetOf(text, at);
  return { from, to: tokenEnd(text, from) };
}
