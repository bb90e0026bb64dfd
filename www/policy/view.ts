// The policy: a form, what it changes, and its file.
import type { Policy } from 'idverdict';
import { takeFiles } from '../app/drop.ts';
import { button, h } from '../app/h.ts';
import { made, policy } from '../app/judge.ts';
import { say } from '../app/locale.ts';
import { opener } from '../app/opener.ts';
import type { View } from '../app/shell.ts';
import { download } from '../out/download.ts';
import { effect, progress } from '../set/store.ts';
import { effectOf } from './effect.ts';
import { form } from './form.ts';

export const policyView: View = (main, signal) => {
  const words = say().policy;
  const place = h('div');
  const text = h('pre', { class: 'json', tabindex: '0', role: 'group', 'aria-label': words.json });
  const digest = h('p', { class: 'hint' });
  const refused = h('p', { class: 'refused', role: 'alert', 'data-word': 'error' });
  const changes = h('div', { class: 'effect', 'aria-live': 'polite' });

  function show() {
    const { judge } = made(policy.get());
    text.textContent = JSON.stringify(policy.get(), null, 2);
    digest.textContent = judge ? `${words.digest}: ${judge.policy}` : words.malformed;
    save.disabled = !judge;
  }

  const showEffect = () => changes.replaceChildren(...effectOf(effect.get(), progress.get()?.done ? progress.get()!.count : undefined));
  const draw = () => place.replaceChildren(form(show));

  async function open([file]: File[]) {
    refused.textContent = '';
    try {
      const opened = JSON.parse(await file!.text()) as Policy;
      const { error } = made(opened);
      if (error) throw error;
      replace(opened);
    } catch (error) {
      refused.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  function replace(next: Policy) {
    policy.set(next);
    draw();
    show();
  }

  const save = button(words.download, () => download('policy.json', `${JSON.stringify(policy.get(), null, 2)}\n`, 'application/json'));
  takeFiles(open, signal);
  effect.watch(showEffect, signal);
  main.append(
    h('section', { class: 'panel', 'aria-labelledby': 'policy-title' },
      h('h1', { id: 'policy-title' }, words.title), h('p', { class: 'hint' }, words.about), place),
    h('div', { class: 'aside' },
      h('section', { class: 'panel', 'aria-labelledby': 'effect-title' }, h('h2', { id: 'effect-title' }, words.effect), changes),
      h('section', { class: 'panel', 'aria-labelledby': 'json-title' }, h('h2', { id: 'json-title' }, words.json), text, digest, refused,
        h('p', { class: 'actions' }, save, opener(words.open, open, { accept: '.json' }), button(words.clear, () => replace({}))))));
  draw();
  show();
  showEffect();
};
