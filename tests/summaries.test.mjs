// Summaries as readers see them: the HTML is valid and accessible, the Markdown renders correctly, and text from a body
// is never more than text.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { IdverdictError, inspect, providers, summarize } from 'idverdict';
import * as summaries from 'idverdict/summaries';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { launch, skip } from './browser.mjs';
import { fixtures } from './fixtures.mjs';

const LOCALES = ['en', 'fr', 'es', 'de'];
const FORMATS = ['text', 'markdown', 'html'];
const AUDIENCES = ['operator', 'applicant'];

const inspections = fixtures.map(({ body }) => inspect(body));

/** Returns the distinct summaries of all fixtures: for operators in the chosen languages, for applicants in all of them */
function everySummary(format, localesOf) {
  return [...new Set(inspections.flatMap((inspection, at) => [
    ...localesOf(at).map((locale) => summaries.summarize(inspection, { format, locale, personal: true })),
    ...LOCALES.map((locale) => summaries.summarize(inspection, { format, locale, audience: 'applicant' })),
  ]))];
}

/** Returns a page that contains only fragments */
const page = (fragments, head = '') => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}<title>Summaries</title>
</head>
<body>
<main>
<h1>Summaries</h1>
${fragments}</main>
</body>
</html>
`;

/** A Content Security Policy that allows nothing */
const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'none\'; script-src \'none\'">\n';

/** The number of summaries per page: loading a page takes time, and so does a long page */
const AT_ONCE = 60;

let browser;

before(async () => {
  if (skip) return;
  browser = await launch();
});

after(() => browser?.close());

/** Loads a document and returns what `look` returns there. Any request and any error is a failure. */
async function shown(html, look, argument) {
  const tab = await browser.newPage();
  const wrong = [];
  tab.on('request', (request) => wrong.push(request.url()));
  tab.on('pageerror', (error) => wrong.push(String(error)));
  tab.on('console', (message) => wrong.push(message.text()));
  tab.on('dialog', (dialog) => { wrong.push(dialog.message()); return dialog.dismiss(); });
  try {
    await tab.setContent(html);
    const seen = await tab.evaluate(look, argument);
    assert.deepEqual(wrong, []);
    return seen;
  } finally {
    await tab.close();
  }
}

test('the HTML summary of every fixture is valid', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  });
  const seen = everySummary('html', () => LOCALES);
  assert.ok(seen.length > 2.5 * inspections.length, String(seen.length));
  for (let at = 0; at < seen.length; at += AT_ONCE) {
    const some = page(seen.slice(at, at + AT_ONCE).join(''));
    const { results } = await validator.validateString(some);
    const wrong = results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => [ruleId, message, some.split('\n')[line - 1]]));
    assert.deepEqual(wrong, []);
  }
  // The validator does find errors in a broken page.
  const { valid } = await validator.validateString(page('<h3 style="color: red">a</h3><table><td>b</table>'));
  assert.equal(valid, false);
});

test('axe finds nothing wrong with the HTML summary of any fixture, under a policy that allows nothing', { skip, timeout: 600_000 }, async () => {
  const { source } = createRequire(import.meta.url)('axe-core');
  // One language per fixture is enough, because what axe examines is the same in each.
  const distinct = everySummary('html', (at) => [LOCALES[at % LOCALES.length]]);
  for (let at = 0; at < distinct.length; at += AT_ONCE) {
    const some = distinct.slice(at, at + AT_ONCE);
    const { found, tables, sections } = await shown(page(some.join(''), POLICY), async (axe) => {
      (0, globalThis.eval)(axe);
      const { violations, passes } = await globalThis.axe.run();
      return {
        found: violations.map(({ id, nodes }) => [id, nodes[0].html]),
        tables: document.querySelectorAll('table').length === 0 || passes.some(({ id }) => id === 'th-has-data-cells'),
        sections: document.querySelectorAll('main > section[lang][dir=ltr]').length,
      };
    }, source);
    assert.deepEqual(found, []);
    assert.equal(tables, true);
    assert.equal(sections, some.length);
  }
});

// Text that an attacker might put into a body, to be run, obeyed or mistaken for ours.
const HOSTILE = [
  '<script>globalThis.ran = 1</script>',
  '"><img src=x onerror="globalThis.ran = 1">',
  "'><svg/onload=globalThis.ran=1>",
  '</bdi></td></tr></table></section><iframe srcdoc="<script>parent.ran = 1</script>">',
  '&lt;script&gt;globalThis.ran = 1&lt;/script&gt;&#x202e;',
  '<!-- --><![CDATA[<b>]]>',
  '[a](javascript:globalThis.ran=1) ![b](http://127.0.0.1:9/)',
  '<http://127.0.0.1:9/> http://127.0.0.1:9/ www.example.com a@example.com',
  '**a** _b_ `c` ~~d~~ | e | f \\| g',
  '# a\n\n---\n- b\n1. c\n> d\n```\ne',
  '\u{202e}a\u{202c}\u{2066}b\u{2069}\u{200f}\u{61c}',
  '\u{0}\u{7}\u{1b}[31m\r\n\u{85}\u{2028}\u{feff}\u{fffe}',
  'שלום <b> عليكم',
];

/** Returns the text as a summary shows it */
const harmless = (text) => text.replace(/[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u{2028}\u{2029}]/gu, '\u{FFFD}');
// Leaves out isolating characters, and the white space that renderers treat differently.
const visible = (text) => text.replace(/[\u{2066}\u{2068}\u{2069}]/gu, '').replace(/\s+/g, ' ');

/** Replaces every string in a value by `text`, except those that must be one of a few words */
function poisoned(value, text, at = '') {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, text, at));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poisoned(item, text, `${at}/${key}`)]));
  }
  const isWord = /^\/(type|verdict\/(outcome|next|reasons\/effect)|verification\/(checks\/(kind|status)|documents\/kind)|issues\/severity)$/.test(at);
  return typeof value === 'string' && !isWord ? text : value;
}

/** Replaces every string in a body by `text`, unless the body could then no longer be read */
function poisonedBody(body, provider, text) {
  const value = JSON.parse(body);
  let replaced = 0;
  const walk = (parent) => {
    for (const [key, held] of Object.entries(parent)) {
      if (typeof held === 'object' && held !== null) walk(held);
      if (typeof held !== 'string') continue;
      parent[key] = text;
      if (inspect(JSON.stringify(value), { provider }).type === 'read') replaced += 1;
      else parent[key] = held;
    }
  };
  walk(value);
  assert.ok(replaced > 3, 'the strings of the body were replaced');
  return JSON.stringify(value);
}

/** One inspection per provider: it has checks and, if possible, a person and documents */
const full = providers
  .map(({ name }) => inspections.filter(({ provider }) => provider === name))
  .map((some) => some.filter(({ verification }) => verification?.checks.length > 0))
  .filter((some) => some.length > 0)
  .map((some) => some.find(({ verification: { person, documents } }) => person && documents.length > 0) ?? some[0]);

/** Renders Markdown with HTML and all protocols allowed, so that anything that is not escaped would run */
function rendered(markdown) {
  const through = { allowDangerousHtml: true, allowDangerousProtocol: true };
  return micromark(markdown, { ...through, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

for (const [at, text] of HOSTILE.entries()) {
  test(`hostile text ${at} is harmless text in HTML and in Markdown, wherever it appears`, { skip, timeout: 120_000 }, async () => {
    const bodies = full.map((inspection) => {
      const { body } = fixtures[inspections.indexOf(inspection)];
      const { provider } = inspection;
      return inspect(poisonedBody(body, provider, text), { provider });
    });
    const subjects = [...full.map((inspection) => poisoned(inspection, text)), ...bodies];
    assert.equal(subjects.length, 2 * providers.length);
    for (const format of ['html', 'markdown']) {
      const fragments = subjects.map((inspection) => {
        const written = summaries.summarize(inspection, { format, locale: 'fr', personal: true });
        return format === 'html' ? written : rendered(written);
      });
      const seen = await shown(page(fragments.map((fragment) => `<article>\n${fragment}</article>\n`).join('')), () => {
        const within = [...document.querySelectorAll('article *')];
        return {
          texts: [...document.querySelectorAll('main > article')].map(({ textContent }) => textContent),
          ran: globalThis.ran,
          names: within.map(({ localName }) => localName),
          attributes: within.flatMap((one) => [...one.attributes].map(({ name }) => name)),
          outside: document.body.children.length,
        };
      });
      assert.equal(seen.ran, undefined);
      assert.equal(seen.texts.length, subjects.length);
      // A summary of an inspection shows every text. In a body, some texts are words that a summary replaces by its own.
      const shows = (shown) => visible(shown).includes(visible(harmless(text)));
      for (const shown of seen.texts.slice(0, full.length)) assert.ok(shows(shown), `${format}: ${shown}`);
      assert.ok(seen.texts.slice(full.length).some(shows), format);
      const known = format === 'html'
        ? ['section', 'h2', 'h3', 'dl', 'dt', 'dd', 'bdi', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'span']
        : ['h2', 'h3', 'ul', 'li', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];
      assert.deepEqual(seen.names.filter((name) => !known.includes(name)), [], format);
      assert.deepEqual(seen.attributes.filter((name) => !['lang', 'dir', 'scope'].includes(name)), [], format);
      assert.equal(seen.outside, 1);
    }
  });
}

test('axe and the policy do find errors in a broken page', { skip }, async () => {
  const { source } = createRequire(import.meta.url)('axe-core');
  const found = await shown(page('<img src="data:,"><table><tr><td></td></tr><tr><th scope="col"></th></tr></table>'), async (axe) => {
    (0, globalThis.eval)(axe);
    return (await globalThis.axe.run()).violations.map(({ id }) => id);
  }, source);
  assert.ok(found.includes('image-alt'), String(found));
  for (const inline of ['<p style="color: red">a</p>', '<style>p { color: red }</style>', '<script>globalThis.ran = 1</script>']) {
    await assert.rejects(shown(page(inline, POLICY), () => 0), /Content Security Policy/, inline);
    assert.equal(await shown(page(inline), () => 0), 0);
  }
});

test('a script that is not escaped would run, and the test would notice', { skip }, async () => {
  const run = await shown(page(HOSTILE[0]), () => globalThis.ran);
  assert.equal(run, 1);
  const written = rendered(`[a](javascript:globalThis.ran=1) ${HOSTILE[8]}`);
  assert.match(written, /<a href="javascript:.*<strong>a<\/strong>/);
});

test('hostile text does not change the number of cells and headings in Markdown', () => {
  const cells = (inspection) => {
    const html = rendered(summarize(inspection, { format: 'markdown', personal: true }));
    return ['<tr>', '<td>', '<li>', '<h2>', '<h3>', '<table>'].map((tag) => html.split(tag).length - 1);
  };
  for (const inspection of full) {
    for (const text of HOSTILE) assert.deepEqual(cells(poisoned(inspection, text)), cells(poisoned(inspection, 'plain')), text);
  }
});

test('hostile text adds no lines and no control characters to plain text', () => {
  for (const inspection of full) {
    const lines = (text) => summarize(poisoned(inspection, text), { personal: true }).split('\n').length;
    for (const text of HOSTILE) {
      assert.equal(lines(text), lines('plain'));
      assert.doesNotMatch(summarize(poisoned(inspection, text), { personal: true }), /[^\P{Cc}\n]|[\u{202a}-\u{202e}\u{200f}\u{61c}]/u);
    }
  }
});

test('both entries write the same English, for a body and for its inspection', () => {
  for (const [at, { body }] of fixtures.entries()) {
    for (const format of FORMATS) {
      const options = { format, personal: at % 2 === 0, audience: AUDIENCES[at % 3 === 0 ? 1 : 0] };
      const first = summarize(body, options);
      assert.equal(summaries.summarize(inspections[at], { ...options, locale: 'en' }), first);
      assert.equal(summaries.summarize(body, options), first);
    }
  }
});

const refused = (call, pointer, expected) => assert.throws(call, (error) => {
  assert.ok(error instanceof IdverdictError);
  assert.equal(error.code, 'invalid-options');
  assert.equal(error.issues[0].pointer, pointer);
  if (expected) assert.deepEqual(error.issues[0].expected, expected);
  return true;
});

test('idverdict rejects other languages and names the entry that has them', () => {
  for (const locale of ['fr', 'es', 'de']) {
    refused(() => summarize('{}', { locale }), '/locale', ['en']);
    assert.throws(() => summarize('{}', { locale }), /`idverdict\/summaries`/);
    assert.equal(typeof summaries.summarize('{}', { locale }), 'string');
  }
  assert.equal(summarize('{}', { locale: 'en' }), summarize('{}'));
});

test('both entries reject invalid options, for a body and for an inspection', () => {
  for (const entry of [summarize, summaries.summarize]) {
    for (const of of ['{}', inspections[0]]) {
      refused(() => entry(of, { format: 'pdf' }), '/format', FORMATS);
      refused(() => entry(of, { locale: 'it' }), '/locale', LOCALES);
      refused(() => entry(of, { audience: 'anybody' }), '/audience', AUDIENCES);
      refused(() => entry(of, { personal: 'yes' }), '/personal');
      refused(() => entry(of, { formt: 'html' }), '/formt');
      refused(() => entry(of, { provider: 'nobody' }), '/provider');
      refused(() => entry(of, 1), '');
      refused(() => entry(of, new Map()), '');
    }
  }
});

test('options apply to one call only', () => {
  const usual = summaries.summarize(inspections[0]);
  summaries.summarize(inspections[0], { locale: 'de', format: 'html' });
  assert.throws(() => summaries.summarize(inspections[0], { locale: 'it' }));
  assert.equal(summaries.summarize(inspections[0]), usual);
});

test('idverdict/summaries rejects an invalid body or inspection with not-a-body', () => {
  for (const of of [{ type: 'read' }, {}, 7, undefined]) {
    assert.throws(() => summaries.summarize(of), (error) => error instanceof IdverdictError && error.code === 'not-a-body');
  }
});
