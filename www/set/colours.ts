// The colours of the style sheet, for charts, which are drawn and have no style of their own.

/** Returns a colour of the style sheet as it is now, in light or in dark */
export function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Returns the colour of an outcome in charts */
export const colourOf = (outcome: string) => colour(`--chart-${outcome}`);
