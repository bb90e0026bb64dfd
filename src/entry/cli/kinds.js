// One body for each kind: provider, event and outcome.

/**
 * Keeps of each kind the lightest body, in the order given. The shorter a name, the simpler is what it names.
 *
 * `kindOf(source)` returns the kind of a body, and a body without one is kept.
 */
export function simplest(sources, kindOf, weightOf = ({ name }) => name.length) {
  const chosen = new Map();
  for (const source of sources) {
    const kind = kindOf(source) ?? source.name;
    const best = chosen.get(kind);
    if (best === undefined || weightOf(source) < weightOf(best)) chosen.set(kind, source);
  }
  const kept = new Set(chosen.values());
  return sources.filter((source) => kept.has(source));
}
