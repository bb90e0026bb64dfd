// The bodies that are timed: those that the providers declare, minified and pretty-printed, and the hard cases.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judge } from 'idverdict';
import { root } from '../xtask/setup.mjs';
import { bodies } from './declared.mjs';
import { escaped, reversed, shuffled, strings, unknown } from './forms.mjs';
import { random } from './random.mjs';

const HUGE_BYTES = 200_000;

const VARIANTS = 32;
/** Large bodies need fewer variants, because a branch predictor cannot learn so long a body anyway */
const FEW = 8;
const LARGE = 4096;

/**
 * Returns the rows. Each has the name of the body, its form, its event, whether it is valid, whether it is passed as a
 * string, and its variants, which take turns so that the branch predictor cannot learn one body.
 */
export async function rows() {
  const all = [];
  const timed = await read();
  for (const own of timed) {
    all.push(own.row('minified', (value) => JSON.stringify(value)));
    all.push(own.row('pretty', (value) => JSON.stringify(value, null, 2)));
    if (!own.hard) continue;
    all.push(own.row('as a string', (value) => JSON.stringify(value), { isText: true }));
    all.push(own.row('keys shuffled', (value, random) => JSON.stringify(shuffled(value, random))));
    all.push(own.row('keys reversed', (value) => JSON.stringify(reversed(value))));
    all.push(own.row('a third unknown', (value, random) => JSON.stringify(unknown(value, random))));
    all.push(own.row('escapes', (value) => escaped(JSON.stringify(value))));
    all.push(own.row('not ASCII', (value) => JSON.stringify(strings(value, own.accented()))));
    // An extra comma, a truncated body, and an error page from a proxy
    all.push(own.row('broken early', (value) => JSON.stringify(value).replace(',', ',,'), { valid: false }));
    all.push(own.row('broken late', (value) => JSON.stringify(value).slice(0, -5), { valid: false }));
    all.push(own.row('not JSON', (value) => `<html>${JSON.stringify(value)}`, { valid: false }));
  }
  for (const own of timed) {
    if (own.grown) all.push(own.row('200 KB', (value) => JSON.stringify(own.grown(value, HUGE_BYTES))));
  }
  return all;
}

/** Returns the bodies that the providers declare, from small to large */
async function read() {
  const all = await Promise.all((await bodies()).map(Body.read));
  const size = ({ value }) => JSON.stringify(value).length;
  return all.sort((one, other) => size(one) - size(other));
}

class Body {
  #random = random(20260203);

  static async read({ fixture, hard, grown }) {
    const own = new Body();
    Object.assign(own, { name: fixture, hard, grown });
    own.value = JSON.parse(await readFile(join(root, 'tests/fixtures', fixture), 'utf8'));
    own.verdict = judge(JSON.stringify(own.value));
    return own;
  }

  row(form, write, { valid = true, isText = false } = {}) {
    const { provider, event, outcome } = this.verdict;
    const first = write(this.value, this.#random);
    const count = first.length < LARGE ? VARIANTS : FEW;
    const variants = [first];
    while (variants.length < count) {
      const value = this.#variant();
      // A variant with a different outcome would mean a different amount of work.
      if (outcome === outcomeOf(JSON.stringify(value))) variants.push(write(value, this.#random));
    }
    for (const variant of variants) {
      if ((outcomeOf(variant) === outcome) !== valid) throw new Error(`${this.name}, ${form}: is not what it should be`);
    }
    const bytes = Math.round(variants.reduce((sum, variant) => sum + Buffer.byteLength(variant), 0) / count);
    return { name: this.name, form, event: `${provider}.${event}`, outcome, valid, isText, bytes, variants };
  }

  /** Returns the same value with other digits and letters in its strings */
  #variant() {
    const { below } = this.#random;
    const other = (letter) => (/\d/.test(letter) ? String(below(10)) : String.fromCharCode(97 + below(26)));
    const changed = (text) => {
      // Dates, single words and machine-readable zones stay as they are.
      if (!/\d/.test(text) && !/ /.test(text)) return text;
      if (/^\d{4}-\d\d-\d\d|^[<\dA-Z]{20,}$/.test(text)) return text;
      return text.replaceAll(/(?<=.)[a-z\d]/g, (letter) => (below(4) ? letter : other(letter)));
    };
    const kept = (text) => (this.#holds(text, changed) ? changed(text) : text);
    return strings(this.value, kept);
  }

  #known = new Map();

  /** Returns whether a string can change without changing the outcome */
  #holds(text, to) {
    if (!this.#known.has(text)) {
      const value = strings(this.value, (own) => (own === text ? to(own) : own));
      this.#known.set(text, outcomeOf(JSON.stringify(value)) === this.verdict.outcome);
    }
    return this.#known.get(text);
  }

  /** Returns a function that puts an accented letter or a Chinese character into every fifth string that allows it. */
  accented() {
    const accents = new Map();
    const accent = (text) => text.replace(/[a-zA-Z]/, (letter) => 'é漢'[letter.charCodeAt(0) % 2]);
    strings(this.value, (text) => {
      const value = strings(this.value, (own) => (own === text ? accent(own) : own));
      if (accent(text) !== text && outcomeOf(JSON.stringify(value)) === this.verdict.outcome) accents.set(text, accents.size);
      return text;
    });
    return (text) => (accents.get(text) % 5 === 0 ? accent(text) : text);
  }
}

function outcomeOf(text) {
  try {
    return judge(text).outcome;
  } catch {
    return undefined;
  }
}
