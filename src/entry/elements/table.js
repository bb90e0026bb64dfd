// `<idverdict-table>`: any number of verdicts. Only the rows that can be seen are elements.

import { Base } from './base.js';
import { h } from './h.js';
import { cell, columnsOf } from './columns.js';
import { ROW, heightOf, positionAt, scrolledTo, within } from './scroll.js';
import { Pages, listed } from './source.js';
import { css } from './table-style.js';

export class TableElement extends Base {
  static css = css;
  static properties = ['source', 'columns', 'sorted'];

  #source = [];
  #columns;
  #sorted = null;
  #pages = new Pages(listed([]));
  #active = 0;
  #position = 0;
  #isDrawing = false;
  /** The rows that are drawn, by index; one that is still in view and says the same stays */
  #shown = new Map();
  /** The key of the heading that sorted, which keeps the focus */
  #pressedKey = null;
  #size = new (globalThis.ResizeObserver ?? class {})(() => this.#draw());

  get source() {
    return this.#source;
  }

  /** An array of verdicts, or an object that gives the rows */
  set source(source) {
    this.#source = source ?? [];
    this.#active = 0;
    this.#position = 0;
    this.due();
  }

  get columns() {
    return this.#columns ?? columnsOf(this);
  }

  set columns(columns) {
    this.#columns = columns ?? undefined;
    this.due();
  }

  get sorted() {
    return this.#sorted;
  }

  /** The key and the direction; an array is sorted by the element, any other source by whoever gives it */
  set sorted(sorted) {
    this.#sorted = sorted ?? null;
    this.due();
  }

  /** Asks for the rows again: the source has changed, but is the same object */
  refresh() {
    const { source } = this.#pages;
    this.#pages.before = undefined;
    this.#pages = new Pages(source, this.#pages);
    const head = this.shadowRoot.querySelector('.grid');
    if (head) this.#measure();
    this.#draw();
  }

  render() {
    this.#shown.clear();
    this.#pages = new Pages(Array.isArray(this.#source) ? listed(this.#source, this.#sorted ?? {}) : this.#source);
    const { columns } = this;
    const template = columns.map(({ width = 1 }) => (typeof width === 'number' ? `minmax(${width * 6}rem, ${width}fr)` : width)).join(' ');
    const grid = h('div', {
      class: 'grid', part: 'table', role: 'grid', tabindex: '0', 'aria-label': this.getAttribute('label') ?? this.words.outcome,
      'aria-colcount': columns.length, scroll: () => this.#scrolled(), keydown: (event) => this.#pressed(event),
    },
    h('div', { class: 'head', role: 'row', 'aria-rowindex': '1' }, columns.map((column) => this.#heading(column))),
    h('div', { class: 'canvas', role: 'presentation', click: (event) => this.#clicked(event) }, h('div', { class: 'rows', role: 'rowgroup' })));
    grid.style.setProperty('--columns', template);
    grid.addEventListener('wheel', (event) => this.#wheeled(event), { passive: false });
    return [grid];
  }

  rendered() {
    this.#measure();
    const { grid } = this.#parts();
    this.#size.disconnect();
    this.#size.observe(grid);
    grid.scrollTop = scrolledTo(this.#position, this.#pages.length, this.#visible());
    if (this.#pressedKey !== null) this.shadowRoot.querySelector(`[data-key="${CSS.escape(this.#pressedKey)}"]`)?.focus();
    this.#pressedKey = null;
    this.#draw();
  }

  #heading({ key, label, align, sortable = true }) {
    const isSorted = this.#sorted?.key === key;
    const descending = isSorted && !this.#sorted.descending;
    const sort = () => {
      this.#pressedKey = key;
      this.sorted = { key, descending };
      this.tell('sort', { key, descending });
    };
    return h('div', { role: 'columnheader', class: align, 'aria-sort': isSorted ? (this.#sorted.descending ? 'descending' : 'ascending') : sortable ? 'none' : null },
      sortable ? h('button', { type: 'button', 'data-key': key, click: sort }, label) : label);
  }

  #parts() {
    const grid = this.shadowRoot.querySelector('.grid');
    return { grid, canvas: grid?.querySelector('.canvas'), rows: grid?.querySelector('.rows'), head: grid?.querySelector('.head') };
  }

  #measure() {
    const { grid, canvas } = this.#parts();
    grid.setAttribute('aria-rowcount', this.#pages.length + 1);
    canvas.style.height = `${heightOf(this.#pages.length)}px`;
  }

  #visible() {
    const { grid, head } = this.#parts();
    return Math.max(ROW, grid.clientHeight - head.offsetHeight);
  }

  #scrolled() {
    const { grid } = this.#parts();
    const visible = this.#visible();
    // A position that was set exactly is kept: a pixel of the scroll bar may stand for several rows.
    if (Math.abs(scrolledTo(this.#position, this.#pages.length, visible) - grid.scrollTop) >= 1) {
      this.#position = positionAt(grid.scrollTop, this.#pages.length, visible);
    }
    this.#draw();
  }

  #wheeled(event) {
    if (event.deltaY === 0 || event.ctrlKey || event.shiftKey) return;
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? ROW : 1;
    if (this.#moveTo(this.#position + event.deltaY * step)) event.preventDefault();
  }

  /** Scrolls to a position; returns whether this is another one */
  #moveTo(position) {
    const { grid } = this.#parts();
    const visible = this.#visible();
    const to = within(position, this.#pages.length, visible);
    if (to === this.#position) return false;
    this.#position = to;
    grid.scrollTop = scrolledTo(to, this.#pages.length, visible);
    this.#draw();
    return true;
  }

  #pressed(event) {
    const { length } = this.#pages;
    const page = Math.max(1, Math.floor(this.#visible() / ROW) - 1);
    const to = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1, PageDown: this.#active + page, PageUp: this.#active - page, Home: 0, End: length - 1 }[event.key];
    if (event.composedPath()[0].closest('.head') && event.key !== 'ArrowDown') return;
    if (event.key === 'Enter' && length > 0) this.#open(this.#active);
    if (to === undefined || length === 0) return;
    event.preventDefault();
    this.#active = Math.min(Math.max(to, 0), length - 1);
    const top = this.#active * ROW;
    const visible = this.#visible();
    if (top < this.#position) this.#moveTo(top);
    else if (top + ROW > this.#position + visible) this.#moveTo(top + ROW - visible);
    this.#draw();
  }

  /** Opens the row at which the mouse is. Rows are drawn anew at any time, so the element that was pressed may be gone. */
  #clicked({ clientY }) {
    const { grid, head } = this.#parts();
    const top = grid.getBoundingClientRect().top + grid.clientTop + head.offsetHeight;
    const index = Math.floor((this.#position + clientY - top) / ROW);
    if (index >= this.#pages.length) return;
    this.#active = index;
    this.#open(index);
    this.#draw();
  }

  #open(index) {
    const row = this.#pages.row(index, () => {});
    if (row) this.tell('open', { index, row });
  }

  /** Draws the rows in view in the next frame */
  #draw() {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      if (this.isConnected) this.#drawn();
    });
  }

  #drawn() {
    const { grid, rows } = this.#parts();
    if (!grid) return;
    const { columns, words } = this;
    const { length } = this.#pages;
    const visible = this.#visible();
    this.#position = within(this.#position, length, visible);
    const first = Math.floor(this.#position / ROW);
    const last = Math.min(length, Math.ceil((this.#position + visible) / ROW) + 1);
    rows.style.transform = `translateY(${scrolledTo(this.#position, length, visible) - (this.#position % ROW)}px)`;
    const before = this.#shown;
    this.#shown = new Map();
    for (let index = first; index < last; index++) this.#shown.set(index, this.#row(index, columns, before.get(index)));
    const drawn = [...this.#shown.values()].map(({ element }) => element);
    rows.replaceChildren(...(length === 0 ? [h('p', { class: 'empty quiet' }, words.empty)] : drawn));
    if (length === 0) grid.removeAttribute('aria-activedescendant');
    else grid.setAttribute('aria-activedescendant', `row-${this.#active}`);
  }

  #row(index, columns, before) {
    const row = this.#pages.row(index, () => this.#draw());
    const element = before !== undefined && before.row === row ? before.element : this.#made(index, row, columns);
    element.setAttribute('aria-selected', String(index === this.#active));
    return { row, element };
  }

  #made(index, row, columns) {
    return h('div', { id: `row-${index}`, class: 'row', role: 'row', 'aria-rowindex': index + 2 },
      columns.map((column) => h('div', { role: 'gridcell', class: column.align }, row ? cell(row[column.key], column, this) : '…')));
  }
}
