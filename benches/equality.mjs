// Checks that every contestant gives the same answer, valid or invalid, for thousands of randomly broken bodies.
//
// The known kinds of differences are named here. Any other difference is a failure.

import { validate } from 'idverdict';
import { random } from './random.mjs';

/** Codes that a validator of parsed values cannot report, because JSON.parse has already lost what they are about */
const OURS = {
  'duplicate-key': 'a duplicate key: JSON.parse keeps the last one',
  'not-utf8': 'bytes that are not UTF-8: a decoder replaces them with U+FFFD',
  'too-deep': 'deeper than the limit of 64',
  'unknown-event': 'an unknown event: a schema accepts any word there',
  'unknown-provider': 'no sign of the provider: a schema is chosen by the caller',
  'ambiguous-provider': 'signs of two providers: a schema is chosen by the caller',
};
const ANOTHER = 'another event: a schema is chosen by the caller';
const DIGITS = 'a number too large for a double: idverdict reads every digit, JSON.parse returns Infinity';
const LIST = 'a list instead of an object: valibot accepts it';

/** Yields random bodies that are made from `seeds`, each with its event */
export function* mutated(seeds, count, seed = 20260203) {
  const { below, pick } = random(seed);
  const texts = seeds.map(({ text }) => text);
  const VALUES = [
    'null', 'true', 'false', '0', '-1', '1.5', '1e2', '1e999', '12345678901234567890', '""', '"x"', '"true"', '"12"', '"-0.5e3"', '"\\u00e9\\/"',
    '[]', '{}', '[{}]', '[null]', '{"a":1}', `${'['.repeat(70)}${']'.repeat(70)}`,
  ];
  const PIECES = [',', ':', '"', '{', '}', '[', ']', '\\', '\u0000', '\u00a0', '\ufeff', '//', '\\u00', '1', '-', '.', 'NaN', "'"];
  const splice = (text, from, gone, come) => text.slice(0, from) + come + text.slice(from + gone);
  const at = (text, pattern, to) => {
    const found = [...text.matchAll(pattern)];
    if (!found.length) return text;
    const { 0: whole, index } = pick(found);
    return splice(text, index, whole.length, to(whole));
  };
  const value = /(?<=:\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g;
  const member = /"(?:[^"\\]|\\.)*"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*,?/g;
  const key = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;
  const happens = [
    (text) => splice(text, below(text.length), 1, pick(PIECES)),
    (text) => splice(text, below(text.length), 1 + below(4), ''),
    (text) => text.slice(0, below(text.length)),
    (text) => at(text, value, () => pick(VALUES)),
    (text) => at(text, value, () => pick(VALUES)),
    (text) => at(text, value, () => pick(pick(texts).match(value) ?? VALUES)),
    (text) => at(text, member, () => ''),
    (text) => at(text, member, (whole) => (whole.endsWith(',') ? whole + whole : `${whole},${whole}`)),
    (text) => at(text, key, () => '"other"'),
    (text) => at(text, key, (own) => `"other${below(9)}": ${pick(VALUES)}, ${own}`),
    (text) => at(text, key, (own) => `"${own.slice(1, -1).replace(/[a-z]/, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)}"`),
  ];
  for (let at = 0; at < count; at++) {
    const { event, text } = pick(seeds);
    let body = text;
    for (let times = below(3); times >= 0; times--) body = pick(happens)(body);
    yield { event, body };
  }
}

/** Compares the peers with `validate`. Counts bodies and the kinds of differences, and lists unexplained differences. */
export function compared(bodies, peers) {
  const counts = { bodies: 0, valid: 0, invalid: 0 };
  const kinds = {};
  const unexplained = [];
  const checks = {};
  for (const { event, body } of bodies) {
    counts.bodies++;
    const report = validate(body);
    counts[report.valid ? 'valid' : 'invalid']++;
    for (const [name, all] of Object.entries(peers)) {
      const check = (checks[`${name} ${event}`] ??= all[event]());
      const { valid, value } = judged(check, body);
      if (valid === report.valid && (!valid || event === `${report.provider}.${report.event}`)) continue;
      const kind = kindOf(report, event, name, valid, value, peers.ajv[event]);
      if (kind === undefined) unexplained.push({ peer: name, event, body, valid, codes: report.issues.map(({ code }) => code) });
      else (kinds[kind] ??= {})[name] = (kinds[kind]?.[name] ?? 0) + 1;
    }
  }
  return { ...counts, kinds, unexplained };
}

function judged(check, body) {
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    return { valid: false };
  }
  return { valid: check(value), value };
}

function kindOf(report, event, name, valid, value, ajv) {
  const codes = report.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (!report.valid && valid) {
    const own = codes.find((code) => OURS[code]);
    if (own) return OURS[own];
  }
  if (report.event !== undefined && event !== `${report.provider}.${report.event}`) return ANOTHER;
  if (report.valid && !valid && hasInfinity(value)) return DIGITS;
  if (name === 'valibot' && valid && !ajv()(value)) return hasList(value) ? LIST : undefined;
  return undefined;
}

const within = (value) => (value !== null && typeof value === 'object' ? Object.values(value) : []);
const hasInfinity = (value) => value === Infinity || value === -Infinity || within(value).some(hasInfinity);
const hasList = (value) => Array.isArray(value) || within(value).some(hasList);
