// What is around every view: the name, the navigation, the language.
import { version } from 'idverdict';
import { bodyView } from '../body/view.ts';
import { policyView } from '../policy/view.ts';
import { referenceView } from '../reference/view.ts';
import { setView } from '../set/view.ts';
import { timelineView } from '../timeline/view.ts';
import { dropped } from './drop.ts';
import { h, menu } from './h.ts';
import { LOCALES, type Locale, locale, say } from './locale.ts';
import { type Route, routeOf } from './route.ts';

/** A view puts its content into an element, and ends when the signal is aborted */
export type View = (main: HTMLElement, signal: AbortSignal, route: Route) => void;

const VIEWS: Record<string, View> = {
  body: bodyView,
  timeline: timelineView,
  set: setView,
  policy: policyView,
  rules: referenceView,
  codes: referenceView,
  providers: referenceView,
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

  function show() {
    ending.abort();
    ending = new AbortController();
    const route = routeOf(location.hash);
    const words = say();
    skip.textContent = words.skip;
    document.title = `${words.views[entryOf(route)]} · idverdict`;
    header.replaceChildren(...headerOf(route));
    main.replaceChildren();
    main.className = `view-${route.view}`;
    VIEWS[route.view]!(main, ending.signal, route);
  }

  addEventListener('hashchange', () => {
    show();
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  });
  locale.watch((chosen) => {
    document.documentElement.lang = chosen;
    show();
    header.querySelector<HTMLElement>('select')?.focus();
  }, new AbortController().signal);
  dropped(body);
  show();
}

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
