// Where the rows of a table come from.

/** How many rows are asked for at once */
const PAGE = 128;
/** How many pages are kept */
const KEPT = 24;

/** The rows of a source in pages, each of which is asked for once */
export class Pages {
  #pages = new Map();

  /** Until a row has come, shows the one that was there before */
  constructor(source, before) {
    this.source = source;
    this.before = before;
  }

  /** Returns a row if it has come */
  known(index) {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  get length() {
    return this.source.length;
  }

  /** Returns a row, or `undefined` until it has come; then calls `arrived` */
  row(index, arrived) {
    const page = Math.floor(index / PAGE);
    if (this.#pages.has(page)) return this.known(index) ?? this.before?.known(index);
    this.#pages.set(page, []);
    if (this.#pages.size > KEPT) this.#pages.delete(this.#pages.keys().next().value);
    const rows = this.source.rows(page * PAGE, Math.min(this.length, (page + 1) * PAGE));
    if (Array.isArray(rows)) {
      this.#pages.set(page, rows);
      return rows[index % PAGE];
    }
    rows.then((came) => {
      if (this.#pages.has(page)) this.#pages.set(page, came);
      arrived();
    });
    return this.before?.known(index);
  }
}

/** Returns a source of an array, sorted by a key */
export function listed(array, { key, descending } = {}) {
  const order = (a, b) => (a === b ? 0 : a === null || a === undefined || (b !== null && b !== undefined && a < b) ? -1 : 1);
  const sorted = key === undefined ? array : [...array].sort((a, b) => order(a[key], b[key]) * (descending ? -1 : 1));
  return { length: sorted.length, rows: (from, to) => sorted.slice(from, to) };
}
