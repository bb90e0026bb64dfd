// Places in a text are marked behind it, in a copy, by the browser's own highlights. No element is made for a mark.

/** Above this length, a copy of the text costs more than it tells */
const LONGEST = 200_000;

export interface Range {
  from: number;
  to: number;
}

/** Returns a copy of a text to be put behind it, and functions that set its text and mark its places */
export function marked(copy: HTMLElement) {
  const node = copy.firstChild ?? copy.appendChild(document.createTextNode(''));
  let length = 0;

  function mark(name: string, ranges: Range[]) {
    const { highlights } = CSS;
    // A browser without them still selects the place.
    if (!highlights) return;
    highlights.delete(name);
    const inside = ranges.filter(({ from, to }) => from < to && to <= length);
    if (inside.length === 0) return;
    highlights.set(name, new Highlight(...inside.map(({ from, to }) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    })));
  }

  return {
    mark,
    show(text: string) {
      const shown = text.length > LONGEST ? '' : text;
      length = shown.length;
      // A last empty line has no height unless something is in it.
      node.nodeValue = `${shown}\n`;
    },
  };
}
