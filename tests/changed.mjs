// Bodies that differ in one place from another one.

/** Returns every place in a value, as the keys that lead to it */
export function places(value, path = []) {
  const below = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, inner]) => places(inner, [...path, key]))];
}

/** Returns a copy of a value with one place replaced or removed */
export function changed(value, [key, ...rest], to) {
  if (key === undefined) return to;
  const copy = structuredClone(value);
  let inner = copy;
  for (const step of rest) {
    inner = inner[key];
    key = step;
  }
  if (to !== undefined) inner[key] = to;
  else if (Array.isArray(inner)) inner.splice(key, 1);
  else delete inner[key];
  return copy;
}
