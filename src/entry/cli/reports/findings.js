// What is to be looked at in a body: what is wrong with it, and why its verdict is not an acceptance.

/** The levels of findings, from the heaviest */
const LEVELS = { reject: 'error', error: 'error', review: 'warning', retry: 'warning', expired: 'warning', canceled: 'warning' };

/**
 * Returns the findings about a body, of its inspection or of its report: `{ id, level, message, pointer, at? }`.
 *
 * A level is `error`, `warning` or `info`. A reason has the place of the issue about the same pointer, which is then left out.
 */
export function findingsOf({ verdict, issues }) {
  const said = issues.map(({ code, severity, message, pointer, at }) => ({ id: code, level: severity, message, pointer, ...(at && { at }) }));
  const reasons = (verdict?.reasons ?? []).filter(({ effect }) => effect in LEVELS);
  const because = reasons.map(({ rule, effect, message, pointer }) => {
    const at = said.find((issue) => issue.pointer === pointer)?.at;
    return { id: rule, level: LEVELS[effect], message, pointer, ...(at && { at }) };
  });
  const pointers = new Set(reasons.map(({ pointer }) => pointer));
  return [...because, ...said.filter(({ level, pointer }) => !(level === 'warning' && pointers.has(pointer)))];
}
