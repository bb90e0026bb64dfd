// The menu of sample bodies: one for each provider, event and outcome.
import { providers } from 'idverdict';
import { field, h } from '../app/h.ts';
import { outcomeName, say } from '../app/locale.ts';

/** Returns the menu; `chosen` gets the name and the text of a sample */
export function samples(chosen: (name: string, body: string) => void) {
  const words = say().body;
  const select = h('select', { id: 'sample' }, h('option', { value: '' }, words.choose));
  const label = field(words.sample, select);
  const bodies: [name: string, body: string][] = [];

  import('virtual:samples').then(({ default: all }) => {
    for (const { name, title } of providers) {
      const options = Object.entries(all[name] ?? {}).flatMap(([event, outcomes]) => Object.entries(outcomes).map(([outcome, body]) => {
        bodies.push([`${title}, ${event}, ${outcomeName(outcome)}`, body]);
        return h('option', { value: bodies.length - 1 }, `${event} · ${outcomeName(outcome)}`);
      }));
      if (options.length > 0) select.append(h('optgroup', { label: title }, options));
    }
  }, () => { label.hidden = true; });

  select.addEventListener('change', () => {
    const sample = bodies[Number(select.value)];
    if (select.value !== '' && sample) chosen(...sample);
  });
  return {
    element: label,
    /** Clears the choice, so that the same sample can be chosen again */
    forget: () => { select.value = ''; },
  };
}
