// How a scroll position becomes a row.
//
// Browsers limit the height of an element (Firefox to 17.9 million pixels), so the canvas of a long table is lower than its
// rows are together, and a pixel of the scroll bar is worth several pixels of rows.

/** The height of a row in pixels */
export const ROW = 32;
/** The largest height of a canvas */
const HIGHEST = 12_000_000;

/** Returns the height of the canvas of `count` rows */
export const heightOf = (count) => Math.min(count * ROW, HIGHEST);

/** Returns how many pixels of rows there are for each pixel of the scroll bar */
function scale(count, visible) {
  const height = heightOf(count);
  return height <= visible ? 1 : (count * ROW - visible) / (height - visible);
}

/** Returns the position within all rows, in pixels, at which the view begins */
export const positionAt = (scrolled, count, visible) => Math.min(scrolled * scale(count, visible), Math.max(0, count * ROW - visible));

/** Returns how far the view has to be scrolled to begin at a position */
export const scrolledTo = (position, count, visible) => position / scale(count, visible);

/** Returns a position within the rows */
export const within = (position, count, visible) => Math.min(Math.max(position, 0), Math.max(0, count * ROW - visible));
