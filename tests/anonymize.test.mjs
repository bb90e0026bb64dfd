// Anonymized bodies: the same verdict, reasons and issues, and other people.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdverdictError, inspect } from 'idverdict';
import { anonymize } from 'idverdict/anonymize';
import { fixtures } from './fixtures.mjs';

const all = fixtures.map(({ name, body }) => ({ name, body, inspection: inspect(body), copy: anonymize(body) }));
const text = (body) => new TextDecoder().decode(body);

/** Returns what must be the same */
function said(inspection) {
  const issues = inspection.issues.map(({ at, ...issue }) => issue);
  if (inspection.type === 'invalid') return { ...inspection, issues };
  const { outcome, final, next, score, reasons } = inspection.verdict;
  return { type: 'read', outcome, final, next, score, reasons, issues };
}

test('the copy of every fixture has the same verdict, reasons and issues', () => {
  for (const { name, inspection, copy } of all) assert.deepStrictEqual(said(inspect(copy)), said(inspection), name);
});

test('a copy has the same keys in the same order, and values of the same types', () => {
  const shape = (value) => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return typeof value;
    return Object.values(value).map(shape);
  };
  let compared = 0;
  for (const { name, body, copy } of all) {
    let parsed;
    try {
      parsed = JSON.parse(text(body));
    } catch {
      continue;
    }
    assert.deepStrictEqual(shape(JSON.parse(text(copy))), shape(parsed), name);
    compared++;
  }
  assert.ok(compared > 600);
});

/** What says who somebody is. Countries, kinds of documents and sexes stay. */
function personal({ verification: { person, documents } }) {
  const of = (person) => {
    const { givenName, middleName, familyName, fullName, birthDate, address, phone, personalNumber } = person ?? {};
    const { line, city, postalCode } = address ?? {};
    return [givenName, middleName, familyName, fullName, birthDate, line, city, postalCode, phone, personalNumber];
  };
  const found = [...of(person), ...documents.flatMap(({ number, issued, expires, holderName, holder }) => [number, issued, expires, holderName, ...of(holder)])];
  return found.filter((value) => value && /[\p{L}\d]{2}/u.test(value));
}

/** Returns every value of a body as text */
function* scalars(value) {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* scalars(part);
  else if (value !== null && value !== undefined) yield String(value);
}

test('no name, date, number or address of the person remains', () => {
  let compared = 0;
  const remaining = [];
  for (const { name, inspection, copy } of all) {
    if (inspection.type !== 'read') continue;
    const values = new Set([...scalars(inspect(copy).payload), ...scalars(inspect(copy).verification)]);
    const others = personal(inspect(copy));
    for (const [place, value] of personal(inspection).entries()) {
      compared++;
      // Another date may have become this one.
      if (/^\d{4}-\d\d-\d\d$/.test(value)) {
        if (others[place] === value) remaining.push(`${name}: ${value}`);
        continue;
      }
      // Words for an unknown name stay, and so do letters that look like those of another script.
      if (values.has(value) && !/^(?:unknown|FNU|not available|не указано|不明|غير معروف|sin datos)$/i.test(value) && !name.endsWith('/first-name-in-look-alike-letters.json')) remaining.push(`${name}: ${value}`);
    }
  }
  assert.ok(compared > 5000, String(compared));
  assert.deepEqual(remaining, []);
});

test('the same value has the same replacement, and what is the same in other spellings still is', () => {
  const body = JSON.stringify({
    transaction_id: '01J9W2QK4TXB7R5M3N8EZC6VDH', status: 'COMPLETE', first_name: ['Odalys Brandt', 'ODALYS BRANDT', 'Brandt, Odalys', '1988-11-17', '17/11/1988', '17 NOV 1988', 'LK 442-09', 'LK44209'],
  });
  for (let again = 0; again < 20; again++) {
    const [name, upper, turned, iso, slashed, worded, spaced, plain] = JSON.parse(anonymize(body)).first_name;
    assert.equal(upper, name.toUpperCase());
    assert.equal(turned, name.split(' ').reverse().join(', '));
    assert.equal(slashed, iso.split('-').reverse().join('/'));
    assert.equal(new Date(`${worded} UTC`).toISOString().slice(0, 10), iso);
    assert.equal(spaced.replaceAll(/[ -]/g, ''), plain);
    assert.notEqual(name, 'Odalys Brandt');
    assert.notEqual(iso, '1988-11-17');
  }
});

test('check digits of a machine-readable zone are right again, or as wrong as they were', () => {
  const value = (char) => (char === '<' ? 0 : parseInt(char, 36));
  const digit = (part) => String([...part].reduce((sum, char, at) => sum + value(char) * [7, 3, 1][at % 3], 0) % 10);
  const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10';
  for (let again = 0; again < 20; again++) {
    const [copy, spaced, wrong] = JSON.parse(anonymize(JSON.stringify([zone, `${zone.slice(0, 44)}\n${zone.slice(44)}`, `${zone.slice(0, -1)}5`])));
    assert.equal(spaced.replace('\n', ''), copy);
    assert.equal(copy.slice(0, 5) + copy.slice(54, 57) + copy[64], 'P<UTOUTOF');
    assert.notEqual(copy.slice(5, 44), zone.slice(5, 44));
    for (const [at, part] of [[53, copy.slice(44, 53)], [63, copy.slice(57, 63)], [71, copy.slice(65, 71)], [86, copy.slice(72, 86)], [87, copy.slice(44, 54) + copy.slice(57, 64) + copy.slice(65, 87)]]) {
      assert.equal(copy[at], digit(part), `${copy} ${at}`);
    }
    assert.equal((Number(wrong.at(-1)) - Number(copy.at(-1)) + 10) % 10, 5);
  }
});

test('text stays text, bytes stay bytes, and a form stays a form', () => {
  const [{ body }] = fixtures;
  assert.equal(typeof anonymize(text(body)), 'string');
  assert.ok(anonymize(Uint8Array.from(body)) instanceof Uint8Array && anonymize(Uint8Array.from(body).buffer) instanceof Uint8Array);
  const form = 'status=COMPLETE&transaction_id=01J9W2QK4TXB7R5M3N8EZC6VDH&name=Odalys+Brandt';
  const options = { contentType: 'application/x-www-form-urlencoded' };
  const copy = anonymize(form, options);
  assert.deepStrictEqual([...new URLSearchParams(copy).keys()], [...new URLSearchParams(form).keys()]);
  assert.ok(!copy.includes('Odalys') && copy.startsWith('status=COMPLETE&'));
  assert.deepStrictEqual(said(inspect(copy, options)), said(inspect(form, options)));
});

test('what is no JSON is anonymized too, and what is compressed does not remain', () => {
  for (const body of ["{'name': 'Odalys Brandt'}", '{"name": "Odalys Brandt', '<p>Odalys Brandt</p>', 'name=Odalys+Brandt', '{"name": Odalys}', '', 'null', '{"a":1,}']) {
    const copy = anonymize(body);
    assert.ok(!copy.includes('Odalys'), body);
    assert.deepStrictEqual(said(inspect(copy)), said(inspect(body)), body);
  }
  const gzip = Uint8Array.from([0x1f, 0x8b, 8, 0, 200, 201, 202, 65, 66]);
  assert.deepEqual([...anonymize(gzip)], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0]);
});

test('names of people that are keys are replaced, and the options hold for the copy', () => {
  const { body } = fixtures.find(({ name }) => name.startsWith('bive/verification'));
  const policy = { requiredChecks: ['address'] };
  assert.deepStrictEqual(said(inspect(anonymize(body, { policy }), { policy })), said(inspect(body, { policy })));
  assert.throws(() => anonymize({}), (error) => error instanceof IdverdictError && error.code === 'not-a-body');
  assert.throws(() => anonymize(body, { provider: 'nobody' }), { code: 'invalid-options' });
  const { associated_persons: named, plain_key: plain } = JSON.parse(anonymize('{"associated_persons":{"Odalys Brandt":"true"},"plain_key":{"Birth Date":2}}'));
  assert.deepEqual([Object.values(named), plain], [['true'], { 'Birth Date': 2 }]);
  assert.ok(!('Odalys Brandt' in named));
});
