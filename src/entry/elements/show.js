// How dates and numbers are written.

/** Returns a time in a language, as it stands in the body: a date, or a date and a time of day in UTC */
export function time(iso, locale) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(isDay || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const style = isDay ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'medium' };
  const text = format(Intl.DateTimeFormat, locale, { ...style, timeZone: 'UTC' }).format(date);
  return isDay ? text : `${text} UTC`;
}

/** Returns a text that begins with a capital letter */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns a number in a language */
export const number = (value, locale) => format(Intl.NumberFormat, locale, { maximumFractionDigits: 4 }).format(value);

const formats = new Map();

/** Returns a format, which takes longer to make than to use */
function format(Format, locale, options) {
  const key = Format.name + locale + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Format(locale, options));
  return formats.get(key);
}

/** Returns the value at a JSON Pointer, or `undefined` */
export function valueAt(root, pointer) {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((value, step) => (value !== null && typeof value === 'object' && Object.hasOwn(value, step) ? value[step] : undefined), root);
}
