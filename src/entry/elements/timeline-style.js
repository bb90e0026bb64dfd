export const css = `
.headline { padding: .7rem .9rem; color: var(--ink); background: var(--ground); border-left: 4px solid var(--ink); border-radius: var(--radius); }
.headline strong { margin-right: .4rem; font-size: 1.35rem; }
.headline .quiet { overflow-wrap: anywhere; color: var(--text); }
.refused { padding: .7rem .9rem; color: var(--ink); background: var(--ground); border-radius: var(--radius); }
ol { margin: 1rem 0 0 .5rem; border-left: 2px solid var(--line); }
li { position: relative; padding: .3rem .6rem .9rem 1.3rem; break-inside: avoid; border-radius: var(--radius); }
li::before {
  content: ""; position: absolute; left: -7px; top: .75rem; width: 12px; height: 12px;
  background: var(--surface); border: 2px solid var(--ink); border-radius: 50%;
}
li[data-became="state"]::before { background: var(--ink); }
li[aria-current] { background: var(--chosen); }
li[data-became="duplicate"] button, li[data-became="stale"] button { color: var(--quiet); }
button {
  display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; padding: 0; font: inherit; text-align: left; color: inherit;
  background: none; border: 0; cursor: pointer;
}
button:hover .title { text-decoration: underline; text-underline-offset: 3px; }
.title { font-weight: 600; }
`;
