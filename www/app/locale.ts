// The language of the page: first that of the browser, then the one that is chosen.
import { vocabulary } from 'idverdict/elements';
import { type Words, words } from '../words/index.ts';
import { state } from './state.ts';

export const LOCALES = Object.keys(words) as (keyof typeof words)[];
export type Locale = (typeof LOCALES)[number];

const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag): tag is Locale => tag in words);

export const locale = state<Locale>(preferred ?? 'en');

/** Returns the words of the page */
export const say = (): Words => words[locale.get()];

/** Returns the words of the library */
export const library = () => vocabulary(locale.get());

/** A format takes longer to make than to use */
const formats = new Map<string, Intl.NumberFormat>();

export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = locale.get() + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, format = new Intl.NumberFormat(locale.get(), options));
  return format.format(value);
}

export const percent = (value: number) => number(value, { style: 'percent', maximumFractionDigits: 1 });

/** Returns the name of an outcome, or that of a body that cannot be judged */
export function outcomeName(outcome: string): string {
  const { outcome: names, invalid } = library();
  return outcome === 'invalid' ? invalid.name : names[outcome as keyof typeof names]?.name ?? outcome;
}

/** Returns a text that begins with a capital letter */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale.get()) + text.slice(1);

/** Fills a text such as `{count} of {all}` */
export const filled = (text: string, values: Record<string, string | number>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => (typeof values[name] === 'number' ? number(values[name]) : values[name] ?? ''));
