// Reads the generated pages of rules and issue codes when the page is built.

/** A section of a rule's page */
export interface Section {
  heading: string;
  blocks: Block[];
}

/** A paragraph, or a list of its items */
export type Block = string | string[];

/** Returns the sections of each rule's page */
export function rulesIn(markdown: string): Record<string, Section[]> {
  const [, ...pages] = markdown.split(/^## (?=[a-z0-9-]+$)/m);
  return Object.fromEntries(pages.map((page) => {
    const [id, ...sections] = page.split(/^(?:### )/m);
    return [id!.trim(), sections.map(sectionOf).filter(({ heading }) => heading !== 'Where it is shown')];
  }));
}

function sectionOf(text: string): Section {
  const [heading, ...rest] = text.trim().split('\n\n');
  return { heading: heading!, blocks: rest.map(blockOf) };
}

const joined = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').trim();

function blockOf(text: string): Block {
  return text.startsWith('- ') ? text.slice(2).split(/\n- /).map(joined) : joined(text);
}

/** Returns the severity and the meaning of each issue code */
export function codesIn(markdown: string): Record<string, { severity: string; about: string }> {
  const rows = markdown.matchAll(/^\| `([a-z0-9-]+)` \| (\w+) \| (.*) \|$/gm);
  return Object.fromEntries([...rows].map(([, code, severity, about]) => [code, { severity, about }]));
}
