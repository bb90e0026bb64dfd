// The colours of the style sheet, for charts, which are drawn and have no style of their own.

/** Asking for a colour makes the browser compute the style of the page, so each is asked for once */
const known = new Map<string, string>();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => known.clear());

/** Returns a colour of the style sheet as it is now, in light or in dark */
export function colour(name: string): string {
  if (!known.has(name)) known.set(name, computed(name));
  return known.get(name)!;
}

function computed(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Returns the colour of an outcome in charts */
export const colourOf = (outcome: string) => colour(`--chart-${outcome}`);
