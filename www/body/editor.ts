// The text of a body, with line numbers and marked places.
import { h } from '../app/h.ts';
import { say } from '../app/locale.ts';
import { type Range, marked } from './highlights.ts';

export interface Editor {
  element: HTMLElement;
  /** Shows a text */
  show(text: string): void;
  /** Marks a place and scrolls to it; with `focus`, also selects it */
  choose(range: Range | undefined, focus?: boolean): void;
  /** Marks the places of what is wrong */
  problems(ranges: Range[]): void;
}

/** `edited` gets the text whenever it was changed, `moved` the offset at which the user looks */
export function editor(edited: (text: string) => void, moved: (offset: number) => void): Editor {
  const gutter = h('pre', { class: 'gutter', 'aria-hidden': 'true' }, '1');
  const copy = h('pre', { class: 'copy', 'aria-hidden': 'true' }, ' ');
  const area = h('textarea', {
    id: 'body', wrap: 'off', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', 'aria-label': say().body.paste, placeholder: say().body.paste,
  });
  const behind = marked(copy);

  area.addEventListener('input', () => {
    refresh();
    edited(area.value);
  });
  area.addEventListener('scroll', () => {
    gutter.scrollTop = area.scrollTop;
    copy.scrollTop = area.scrollTop;
    copy.scrollLeft = area.scrollLeft;
  });
  // Not on every change of the selection: a place that was chosen elsewhere is selected, too.
  for (const event of ['click', 'keyup'] as const) area.addEventListener(event, () => moved(area.selectionStart));

  function refresh() {
    const lines = area.value.split('\n').length;
    gutter.textContent = Array.from({ length: lines }, (_, at) => at + 1).join('\n');
    gutter.scrollTop = area.scrollTop;
    behind.show(area.value);
  }

  // Browsers do not scroll to a selection that is set by a script.
  function reveal(from: number) {
    const before = area.value.slice(0, from);
    const line = before.split('\n').length - 1;
    const style = getComputedStyle(area);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = style.font;
    area.scrollTop = line * parseFloat(style.lineHeight) - area.clientHeight / 3;
    area.scrollLeft = pen.measureText(before.slice(before.lastIndexOf('\n') + 1)).width - area.clientWidth / 3;
  }

  return {
    element: h('div', { class: 'editor' }, gutter, h('div', { class: 'text' }, copy, area)),
    show(text) {
      // An input of the same text would move the caret.
      if (area.value !== text) area.value = text;
      refresh();
    },
    choose(range, focus = false) {
      behind.mark('chosen', range ? [range] : []);
      if (!range || !focus) return;
      area.focus({ preventScroll: true });
      area.scrollIntoView({ block: 'nearest' });
      area.setSelectionRange(range.from, range.to);
      reveal(range.from);
    },
    problems: (ranges) => behind.mark('problem', ranges),
  };
}
