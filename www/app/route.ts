/** A view, and what it shows: `#/rules/name-differs` */
export interface Route {
  view: string;
  name: string | undefined;
}

const VIEWS = ['body', 'timeline', 'set', 'policy', 'rules', 'codes', 'providers'];

export function routeOf(hash: string): Route {
  const [view = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  return VIEWS.includes(view) ? { view, name: decoded(rest.join('/')) || undefined } : { view: 'body', name: undefined };
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
