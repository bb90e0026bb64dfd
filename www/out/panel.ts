// Takes what the page shows out of it: a form, its choices, its text, and two buttons.
import { type Inspection, IdverdictError } from 'idverdict';
import { button, field, h, menu } from '../app/h.ts';
import { LOCALES, type Locale, locale, say } from '../app/locale.ts';
import { reading } from '../body/body.ts';
import { download } from './download.ts';
import type { Form, FormName } from './forms.ts';

/** The forms and what makes them, once they are needed */
let forms: Record<FormName, Form> | undefined;

export function outPanel() {
  const words = say().out;
  let inspection: Inspection | null = null;
  let body: string | Uint8Array | undefined;
  const chosen = { form: 'text' as FormName, locale: locale.get(), audience: 'operator' as 'operator' | 'applicant', personal: false, trustFramework: '' };

  const output = h('textarea', { class: 'written', readonly: true, 'aria-label': words.text, rows: '14', spellcheck: 'false' });
  const said = h('p', { class: 'hint', role: 'status' });
  const personal = h('input', { type: 'checkbox', autocomplete: 'off', change: () => change({ personal: personal.checked }) });
  const choices = {
    locale: menu(words.language, LOCALES.map((tag) => [tag, new Intl.DisplayNames(locale.get(), { type: 'language' }).of(tag)!]), chosen.locale, (tag) => change({ locale: tag as Locale })),
    audience: menu(words.audience, [['operator', words.operator], ['applicant', words.applicant]], chosen.audience, (name) => change({ audience: name as 'operator' | 'applicant' })),
    personal: h('label', { class: 'check' }, personal, words.personal),
    trustFramework: field(words.trustFramework, h('input', {
      type: 'text', placeholder: 'eidas', autocomplete: 'off', spellcheck: 'false',
      input: ({ target }: { target: HTMLInputElement }) => change({ trustFramework: target.value }),
    })),
  };
  const copied = async () => {
    await navigator.clipboard.writeText(output.value);
    said.textContent = words.copied;
  };
  const saved = () => {
    const { ending, type } = forms![chosen.form];
    download(`idverdict.${ending}`, output.value, type);
  };
  const buttons = [button(words.copy, copied), button(words.download, saved)];

  const element = h('details', { class: 'panel out' },
    h('summary', {}, h('h2', {}, words.title)),
    h('div', { class: 'controls' },
      menu(words.form, (Object.keys(words.forms) as FormName[]).map((name) => [name, words.forms[name]]), chosen.form, (form) => change({ form: form as FormName })),
      ...Object.values(choices)),
    output, h('p', { class: 'actions' }, buttons, said));
  element.addEventListener('toggle', async () => {
    try {
      forms ??= (await import('./forms.ts')).FORMS;
      write();
    } catch {
      said.textContent = say().unloadable;
    }
  });

  function change(changed: Partial<typeof chosen>) {
    Object.assign(chosen, changed);
    write();
  }

  function write() {
    said.textContent = '';
    if (forms === undefined) return;
    const form = forms[chosen.form];
    for (const [name, choice] of Object.entries(choices)) choice.hidden = !form.offers.includes(name as keyof typeof choices);
    if (!element.open || inspection === null || body === undefined) return;
    try {
      output.value = form.write({ ...chosen, inspection, body, contentType: reading.get().contentType });
      for (const each of buttons) each.disabled = false;
    } catch (error) {
      if (!(error instanceof IdverdictError)) throw error;
      output.value = '';
      said.textContent = error.message;
      for (const each of buttons) each.disabled = true;
    }
  }

  return {
    element,
    /** Takes another body; personal data stays in the page only after it has been asked for again */
    show(next: Inspection | null, from: string | Uint8Array | undefined) {
      [inspection, body] = [next, from];
      personal.checked = false;
      output.value = '';
      element.hidden = next === null;
      change({ personal: false });
    },
    /** Follows the switch of the verdict */
    personal(isShown: boolean) {
      personal.checked = isShown;
      change({ personal: isShown });
    },
  };
}
