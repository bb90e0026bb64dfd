export const css = `
:host { container-type: inline-size; }
.headline {
  padding: .7rem .9rem; color: var(--ink); background: var(--ground); border-left: 4px solid var(--ink);
  border-radius: var(--radius); print-color-adjust: exact;
}
.headline strong { margin-right: .4rem; font-size: 1.35rem; letter-spacing: -.01em; }
.next { font-size: .9rem; color: var(--text); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .6rem 1rem; margin: .9rem 0 0; }
dt { font-size: .8rem; color: var(--quiet); }
dd { margin: 0; }
dd, .value, .message, .name { overflow-wrap: anywhere; }
/* Values from a body may have any length. */
dd, .value, .message { max-height: 6.2rem; overflow: auto; }
h3 { margin: .9rem 0 0; font-size: .9rem; }
h3 + .facts { margin-top: .3rem; }
section { margin-top: 1.1rem; padding-top: .9rem; border-top: 1px solid var(--line); }
.entry {
  display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .1rem .8rem; align-items: start;
  margin: 0 -.5rem; padding: .45rem .5rem; border-radius: var(--radius); cursor: pointer; break-inside: avoid;
}
.entry + .entry { box-shadow: 0 -1px var(--line); }
.entry:hover { background: var(--sunken); }
.entry[data-chosen] { background: var(--chosen); }
.mark { justify-self: start; max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
@container (max-width: 30rem) { .entry { grid-template-columns: minmax(0, 1fr); } }
.name { display: block; color: var(--quiet); }
.place {
  display: inline; max-width: 100%; padding: 0; text-align: left; overflow-wrap: anywhere; color: var(--accent);
  background: none; border: 0; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 3px; cursor: pointer;
}
.place:hover { text-decoration-style: solid; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: .5rem; margin-top: .35rem; }
.side { padding: .4rem .6rem; background: var(--surface); border: 1px solid var(--line); border-radius: 4px; }
.value { margin-top: .15rem; font-family: var(--mono); font-size: .87em; }
.scored { display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: center; margin: .15rem 0; }
.bar { position: relative; flex: 1 1 8rem; max-width: 16rem; height: .5rem; background: var(--plain-ground); border-radius: 1rem; print-color-adjust: exact; }
.reached { position: absolute; inset: 0 auto 0 0; width: var(--score); background: var(--good); border-radius: 1rem; print-color-adjust: exact; }
[data-short="true"] .reached { background: var(--bad); }
.threshold { position: absolute; inset: -.2rem auto; left: calc(var(--threshold) - 1px); width: 2px; background: var(--text); print-color-adjust: exact; }
label { display: inline-flex; gap: .3rem; align-items: center; font-size: .9rem; cursor: pointer; }
@media print {
  .entry { cursor: auto; }
  .place { color: inherit; text-decoration: none; }
  label { display: none; }
  dd, .value, .message { max-height: none; }
}
`;
