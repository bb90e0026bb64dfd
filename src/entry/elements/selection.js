// Which entries are about a place in a body.

/** Returns the indices of the entries with the pointer that is closest to `selected`: the place itself, else the nearest one around it */
export function mostSpecific(entries, selected) {
  if (selected === null) return new Set();
  const around = (pointer) => (selected === pointer || selected.startsWith(`${pointer}/`) ? pointer.length : -1);
  const close = entries.map((pointers) => Math.max(-1, ...pointers.map(around)));
  const closest = Math.max(-1, ...close);
  // Everything is within the body, so an entry about the whole of it is about no place.
  if (closest < 1) return new Set();
  return new Set(close.flatMap((each, at) => (each === closest ? [at] : [])));
}
