import { ROW } from './scroll.js';

export const css = `
:host { block-size: var(--idverdict-table-height, 30rem); min-block-size: 12rem; }
.grid { position: relative; block-size: 100%; overflow: auto; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
.head, .row { display: grid; grid-template-columns: var(--columns); width: max(100%, max-content); min-width: 100%; }
.head { position: sticky; top: 0; z-index: 1; background: var(--sunken); border-bottom: 1px solid var(--line); }
.canvas { position: relative; min-width: 100%; width: max-content; }
.rows { position: absolute; inset: 0 0 auto 0; }
.row { height: ${ROW}px; cursor: pointer; border-bottom: 1px solid var(--line); }
.row:hover { background: var(--sunken); }
.grid:focus .row[aria-selected="true"] { background: var(--chosen); }
[role="columnheader"], [role="gridcell"] { min-width: 0; padding: 0 .7rem; line-height: ${ROW - 1}px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: .9em; }
[role="columnheader"] { font-size: .8em; color: var(--quiet); }
.end { text-align: right; font-variant-numeric: tabular-nums; }
.mark { line-height: 1.5; }
.head button { max-width: 100%; padding: 0; font: inherit; color: inherit; background: none; border: 0; cursor: pointer; overflow: hidden; text-overflow: ellipsis; }
.head button:hover { color: var(--text); }
[aria-sort="ascending"] button::after { content: " ↑"; }
[aria-sort="descending"] button::after { content: " ↓"; }
.empty { padding: 1rem .7rem; }
`;
