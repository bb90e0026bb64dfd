// What the policy changes in the set that is open.
import { button, h, mark } from '../app/h.ts';
import { filled, number, outcomeName, percent, say } from '../app/locale.ts';
import type { Effect } from '../set/set.ts';
import { showChanged } from '../set/view.ts';

export function effectOf(effect: Effect | null, count: number | undefined) {
  const words = say().policy;
  if (count === undefined) return [h('p', { class: 'hint' }, words.noSet, ' ', h('a', { href: '#/set' }, words.openSet))];
  if (effect === null) return [h('p', { class: 'hint' }, words.unchanged)];
  const list = () => {
    showChanged();
    location.hash = '#/set';
  };
  const bar = h('progress', { max: '1', 'aria-label': words.comparing });
  bar.value = effect.share;
  return [
    ...(effect.done ? [] : [bar]),
    h('p', { class: 'changes' }, h('strong', {}, number(effect.changed)), ' ',
      filled(words.changes, { count: effect.count, share: percent(effect.count === 0 ? 0 : effect.changed / effect.count) })),
    effect.moves.length > 0 && h('table', { class: 'moves' },
      h('thead', {}, h('tr', {}, [words.before, words.after, words.verdicts].map((text, at) => h('th', { scope: 'col', class: at === 2 ? 'end' : null }, text)))),
      h('tbody', {}, effect.moves.map(({ from, to, count }) => h('tr', {},
        h('td', {}, mark(from, outcomeName(from))), h('td', {}, mark(to, outcomeName(to))), h('td', { class: 'end' }, number(count)))))),
    effect.done && effect.changed > 0 && h('p', { class: 'actions' }, button(words.list, list)),
  ].filter((part) => part !== false);
}
