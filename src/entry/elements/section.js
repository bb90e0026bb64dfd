// A section with a heading

import { h } from './h.js';

export const section = (name, heading, ...content) => h('section', { part: name, class: name, 'aria-label': heading }, h('h2', {}, heading), ...content);
