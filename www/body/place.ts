import type { Place } from 'idverdict';

/** Returns the UTF-16 offset of a line and a column, which count from 1; columns count code points */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  let offset = start;
  for (let at = 1; at < column && offset < text.length; at++) offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  return offset;
}

/** Returns the end of the string, number or word that begins at an offset, or of its one character */
export function tokenEnd(text: string, offset: number): number {
  const token = /"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|[^]/uy;
  token.lastIndex = offset;
  return offset + (token.exec(text)?.[0].length ?? 0);
}
