// Tables for people: columns are aligned and fit the width of the terminal.

import { coloured, printable } from './terminal.js';

// The least width, in characters, that a narrow terminal leaves to the last column, and to a column that yields to it.
const LAST_COLUMN = 32;
const SHORTEST = 16;

/**
 * Returns the lines of a table.
 *
 * If a line is too long, the columns in `yielding` lose characters at their front, since their ends say more; then the
 * line is cut at its end. Nothing is cut if the output does not go to a terminal.
 */
export function table(rows, yielding = [], room = process.stdout.columns || Infinity) {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((cell) => [...printable(cell)]));
  const widths = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  const [last] = widths.slice(-1);
  for (const at of yielding) {
    const wanted = widths.reduce((sum, width) => sum + width + 2, -2) - last + Math.min(last, LAST_COLUMN);
    widths[at] = Math.max(Math.min(widths[at], SHORTEST), widths[at] - Math.max(wanted - room, 0));
  }
  return cells.map((row) => {
    let left = room;
    return row.map((cell, at) => {
      const fitted = cell.length > widths[at] ? ['…', ...cell.slice(1 - widths[at])] : cell;
      const shown = fitted.length > left ? [...fitted.slice(0, Math.max(left - 1, 0)), ...'…'.repeat(left > 0)] : fitted;
      const line = coloured(shown.join('')) + ' '.repeat(widths[at] - fitted.length + 2);
      left -= widths[at] + 2;
      return line;
    }).join('').trimEnd();
  });
}
