// What is around every view: the name, the navigation, the language.
import { version } from 'idverdict';
import { bodyView } from '../body/view.ts';
import { dropped } from './drop.ts';
import { h, menu } from './h.ts';
import { LOCALES, type Locale, locale, say } from './locale.ts';
import { type Route, routeOf } from './route.ts';

/** A view puts its content into an element, and ends when the signal is aborted */
export type View = (main: HTMLElement, signal: AbortSignal, route: Route) => void;

const reference = async () => (await import('../reference/view.ts')).referenceView;

/** The view of one body comes with the page, the others when they are needed, or when the browser has nothing else to do */
const VIEWS: Record<string, () => View | Promise<View>> = {
  body: () => bodyView,
  timeline: async () => (await import('../timeline/view.ts')).timelineView,
  set: async () => (await import('../set/view.ts')).setView,
  policy: async () => (await import('../policy/view.ts')).policyView,
  rules: reference,
  codes: reference,
  providers: reference,
};

/** The entries of the navigation; the reference has several views */
const ENTRIES = ['body', 'timeline', 'set', 'policy', 'rules'] as const;

export function started(body: HTMLElement) {
  let ending = new AbortController();
  const header = h('header', { class: 'top' });
  const main = h('main', { id: 'main', tabindex: '-1' });
  const skip = h('a', { class: 'skip', href: '#main', click: skipped });
  body.prepend(skip, header, main);

  function skipped(event: Event) {
    // The hash is that of the view, so it must not change.
    event.preventDefault();
    main.focus();
  }

  async function show() {
    ending.abort();
    const { signal } = (ending = new AbortController());
    const route = routeOf(location.hash);
    const words = say();
    skip.textContent = words.skip;
    document.title = `${words.views[entryOf(route)]} · idverdict`;
    header.replaceChildren(...headerOf(route));
    const loading = VIEWS[route.view]!();
    const view = typeof loading === 'function' ? loading : await loading.catch(() => unloadable);
    if (signal.aborted) return;
    main.replaceChildren();
    main.className = `view-${route.view}`;
    view(main, signal, route);
  }

  addEventListener('hashchange', async () => {
    await show();
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
  locale.watch(async (chosen) => {
    document.documentElement.lang = chosen;
    await show();
    header.querySelector<HTMLElement>('select')?.focus();
  }, new AbortController().signal);
  dropped(body);
  void show();
  // Without a network, the page then goes on working.
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1000));
  idle(() => {
    for (const load of Object.values(VIEWS)) void Promise.resolve(load()).catch(() => {});
    import('../out/forms.ts').catch(() => {});
  });
}

const unloadable: View = (main) => main.append(h('p', { class: 'panel', role: 'alert' }, say().unloadable));

const entryOf = ({ view }: Route) => ENTRIES.find((entry) => entry === view) ?? 'rules';

function headerOf(route: Route) {
  const words = say();
  const entries = ENTRIES.map((entry) => h('a', { href: `#/${entry === 'body' ? '' : entry}`, 'aria-current': entry === entryOf(route) ? 'page' : null }, words.views[entry]));
  const language = menu(words.language, LOCALES.map((tag) => [tag, nameOf(tag)]), locale.get(), (tag) => locale.set(tag as Locale));
  language.classList.add('language');
  return [
    h('a', { class: 'name', href: '#/' }, 'idverdict ', h('small', {}, version)),
    h('nav', { 'aria-label': words.navigation }, entries),
    language,
    h('p', { class: 'privacy' }, words.privacy),
  ];
}

/** Returns the name of a language in that language */
function nameOf(tag: string) {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
