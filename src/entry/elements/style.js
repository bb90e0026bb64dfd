// The style sheet of the elements. Everything that a page may change is a custom property.

const COMMON = `
:host {
  --text: var(--idverdict-text, light-dark(#17202b, #e4e9ef));
  --quiet: var(--idverdict-quiet, light-dark(#546170, #9aa7b6));
  --line: var(--idverdict-line, light-dark(#d4dae2, #303a47));
  --surface: var(--idverdict-surface, light-dark(#ffffff, #181e26));
  --sunken: var(--idverdict-sunken, light-dark(#f4f6f9, #12171e));
  --accent: var(--idverdict-accent, light-dark(#1c4f9c, #86b4f5));
  --chosen: var(--idverdict-chosen, light-dark(#fff3cf, #3a3015));
  --good: var(--idverdict-good, light-dark(#136339, #77d3a0));
  --good-ground: var(--idverdict-good-ground, light-dark(#e3f3e9, #16302a));
  --bad: var(--idverdict-bad, light-dark(#9b1c26, #f7a0a4));
  --bad-ground: var(--idverdict-bad-ground, light-dark(#fbe8e8, #3a1d22));
  --care: var(--idverdict-care, light-dark(#764700, #ebc06a));
  --care-ground: var(--idverdict-care-ground, light-dark(#fcf0d6, #332a17));
  --open: var(--idverdict-open, light-dark(#1c4f9c, #9cc2f7));
  --open-ground: var(--idverdict-open-ground, light-dark(#e6effa, #1a2a40));
  --plain: var(--idverdict-plain, light-dark(#414d5b, #b9c4d0));
  --plain-ground: var(--idverdict-plain-ground, light-dark(#e9edf1, #27303b));
  --mono: var(--idverdict-mono, ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace);
  --radius: var(--idverdict-radius, 6px);
  display: block; color: var(--text); font: var(--idverdict-font, 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
a { color: var(--accent); text-underline-offset: 2px; }
p { margin: 0; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.quiet { color: var(--quiet); font-size: .87em; }
code, .place { font: .87em/1.5 var(--mono); }
[data-word] { --ink: var(--plain); --ground: var(--plain-ground); }
:is([data-word="accept"], [data-word="passed"], [data-word="state"]) { --ink: var(--good); --ground: var(--good-ground); }
:is([data-word="reject"], [data-word="error"], [data-word="invalid"], [data-word="failed"], [data-word="contradicts"]) { --ink: var(--bad); --ground: var(--bad-ground); }
:is([data-word="review"], [data-word="warning"], [data-word="flagged"], [data-word="stale"]) { --ink: var(--care); --ground: var(--care-ground); }
:is([data-word="pending"], [data-word="retry"], [data-word="info"]) { --ink: var(--open); --ground: var(--open-ground); }
.mark {
  display: inline-block; padding: .05rem .5rem; font-size: .87em; font-weight: 600; white-space: nowrap;
  color: var(--ink); background: var(--ground); border-radius: 4px; print-color-adjust: exact;
}
`;

const made = new Map();

/** Returns the style sheet of an element as a list. A constructed sheet is allowed by every content security policy. */
export function sheets(css) {
  if (!made.has(css)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(COMMON + css);
    made.set(css, [sheet]);
  }
  return made.get(css);
}
