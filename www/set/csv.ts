// Comma-separated values by RFC 4180, which no spreadsheet takes for formulas.

/** The characters with which a cell begins that a spreadsheet computes */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Returns a cell; a text that would be computed begins with an apostrophe */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const line = (cells: (string | number | null)[]) => `${cells.map(cell).join(',')}\r\n`;
