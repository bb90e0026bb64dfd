import { h } from '../app/h.ts';

/** Returns a text of a page with its code and its links as elements */
export function inline(text: string): (Node | string)[] {
  const parts = text.split(/(`[^`]+`|<https:[^>]+>|\[[^\]]+\]\([^)]+\))/);
  return parts.map((part) => {
    if (part.startsWith('`')) return h('code', {}, part.slice(1, -1));
    if (part.startsWith('<https:')) return outside(part.slice(1, -1), part.slice(1, -1));
    const link = part.match(/^\[(.+)\]\((https:.+)\)$/);
    return link ? outside(link[2]!, link[1]!) : part.replace(/^\[(.+)\]\(.+\)$/, '$1');
  });
}

const outside = (href: string, text: string) => h('a', { href, rel: 'noreferrer', target: '_blank' }, text);
