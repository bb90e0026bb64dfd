/** Sorts rows by a 32-bit number of each, in place of a comparison for each pair; equal rows keep their order */
export function sorted(rows: Uint32Array, keyOf: (row: number) => number, descending: boolean): Uint32Array {
  let from = rows;
  let keys = Uint32Array.from(rows, keyOf);
  for (const shift of [0, 16]) {
    const counts = new Uint32Array(65537);
    for (const key of keys) counts[((key >>> shift) & 0xffff) + 1]! += 1;
    for (let at = 1; at < counts.length; at++) counts[at]! += counts[at - 1]!;
    const to = new Uint32Array(from.length);
    const toKeys = new Uint32Array(from.length);
    for (let at = 0; at < from.length; at++) {
      const key = keys[at]!;
      const place = counts[(key >>> shift) & 0xffff]!++;
      to[place] = from[at]!;
      toKeys[place] = key;
    }
    [from, keys] = [to, toKeys];
  }
  return descending ? from.reverse() : from;
}

/** Returns the rank of each row by a text */
export function ranks(count: number, textOf: (row: number) => string): Uint32Array {
  const texts = Array.from({ length: count }, (_, row) => textOf(row));
  const order = Uint32Array.from(texts.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b));
  const rank = new Uint32Array(count);
  order.forEach((row, at) => { rank[row] = at; });
  return rank;
}
