// `idverdict/elements` in a plain page and in a React page, under a strict content security policy, and its words.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { defineElements, vocabulary } from 'idverdict/elements';
import { inspect, rules } from 'idverdict';
import { summarize } from 'idverdict/summaries';
import { ACCEPTED, PERSON, report } from './bodies.mjs';
import { launch, skip } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

const PLAIN = `
import { fold, inspect } from 'idverdict';
import { defineElements } from 'idverdict/elements';
const early = document.createElement('idverdict-verdict');
early.inspection = inspect(${JSON.stringify(ACCEPTED)});
defineElements();
defineElements();
document.body.append(early);
globalThis.library = { fold, inspect };
globalThis.told = [];
for (const name of ['select', 'personal', 'open', 'sort']) document.addEventListener('idverdict-' + name, ({ detail }) => globalThis.told.push([name, detail]));
`;

const REACT = `
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { inspect } from 'idverdict';
import { defineElements } from 'idverdict/elements';
defineElements();
function App() {
  const [body, setBody] = useState(${JSON.stringify(ACCEPTED)});
  const [place, setPlace] = useState('');
  return createElement('main', {},
    createElement('button', { onClick: () => setBody(${JSON.stringify(report())}) }, 'other'),
    createElement('output', {}, place),
    createElement('idverdict-verdict', { inspection: inspect(body), locale: 'de', 'onidverdict-select': ({ detail }) => setPlace(detail.pointer) }));
}
createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(App));
`;

let browser;
let server;
let address;

before(async () => {
  if (skip) return;
  const bundled = async (contents) => (await build({
    stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', write: false, minify: true, define: { 'process.env.NODE_ENV': '"production"' },
  })).outputFiles[0].contents;
  const files = { '/plain.js': await bundled(PLAIN), '/react.js': await bundled(REACT) };
  server = createServer(({ url }, response) => {
    if (files[url]) response.writeHead(200, { 'content-type': 'text/javascript' }).end(files[url]);
    else response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(`<!doctype html><html lang="en"><title>x</title><body><script type="module" src="${url}.js"></script>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

function onPage(name, path, run) {
  test(name, { skip, timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => { if (!message.text().includes('favicon')) errors.push(message.text()); });
    await page.goto(address + path);
    await run(page);
    assert.deepEqual(errors.filter((text) => !text.startsWith('Failed to load resource')), []);
    await page.close();
  });
}

onPage('a verdict that was given before the element was defined is shown, and tells what is chosen', '/plain', async (page) => {
  await page.locator('.headline[data-word="accept"]').waitFor();
  await page.locator('.reasons .place').first().click();
  const [[name, { pointer, at }]] = await page.evaluate(() => globalThis.told);
  assert.deepEqual([name, at], ['select', null]);
  assert.match(pointer, /^\//);
  assert.equal(await page.locator('.reasons [data-chosen]').count(), 1);
});

onPage('personal data is behind a switch that each inspection turns off', '/plain', async (page) => {
  const give = () => page.evaluate((body) => { document.querySelector('idverdict-verdict').inspection = globalThis.library.inspect(body); }, report());
  const text = () => page.locator('idverdict-verdict').evaluate((element) => element.shadowRoot.textContent);
  await give();
  await page.getByRole('checkbox').check();
  assert.ok((await text()).includes(PERSON[0]));
  await give();
  await page.locator('input:not(:checked)').waitFor();
  assert.ok(!(await text()).includes(PERSON[0]));
});

onPage('a timeline folds its deliveries, and says why if it cannot', '/plain', async (page) => {
  await page.evaluate(([accepted, other]) => {
    const { inspect } = globalThis.library;
    const timeline = document.createElement('idverdict-timeline');
    timeline.deliveries = [{ inspection: inspect(accepted), receivedAt: '2026-02-03T10:00:00Z' }, { inspection: inspect(accepted), receivedAt: '2026-02-03T11:00:00Z' }];
    document.body.append(timeline);
    const wrong = document.createElement('idverdict-timeline');
    wrong.id = 'wrong';
    wrong.deliveries = [inspect(accepted), inspect(other)];
    document.body.append(wrong);
  }, [ACCEPTED, report()]);
  const entries = page.locator('idverdict-timeline li');
  assert.match(await entries.nth(0).innerText(), /current state/);
  assert.match(await entries.nth(1).innerText(), /duplicate/);
  assert.match(await page.locator('#wrong').getByRole('alert').innerText(), /verification/);
  await entries.nth(1).getByRole('button').click();
  assert.deepEqual(await page.evaluate(() => globalThis.told.at(-1)), ['open', { delivery: 1 }]);
});

onPage('a table of an array sorts it, and opens rows by mouse and keyboard', '/plain', async (page) => {
  await page.evaluate(([accepted, other]) => {
    const { inspect } = globalThis.library;
    const verdicts = [accepted, other].map((body) => inspect(body).verdict);
    const table = document.createElement('idverdict-table');
    table.source = Array.from({ length: 5000 }, (_, at) => ({ ...verdicts[at % 2], reference: String(at).padStart(5, '0') }));
    document.body.append(table);
  }, [ACCEPTED, report()]);
  await page.getByRole('gridcell', { name: '00000' }).waitFor();
  assert.ok(await page.locator('.row').count() < 60);
  await page.getByRole('button', { name: 'Reference' }).press('Enter');
  await page.getByRole('columnheader', { name: 'Reference' }).and(page.locator('[aria-sort=ascending]')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: '04999' }).waitFor();
  assert.equal(await page.getByRole('columnheader', { name: 'Reference' }).getAttribute('aria-sort'), 'descending');
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await page.getByRole('gridcell', { name: '00000' }).waitFor();
  await page.keyboard.press('Enter');
  const [name, { index }] = await page.evaluate(() => globalThis.told.at(-1));
  assert.deepEqual([name, index], ['open', 4999]);
});

onPage('a team can change the colours and hide parts', '/plain', async (page) => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('idverdict-verdict { --idverdict-accent: rgb(1, 2, 3); } idverdict-verdict::part(reasons) { opacity: 0.5 }');
    document.adoptedStyleSheets = [sheet];
  });
  const style = (selector, name) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);
  assert.equal(await style('.place', 'color'), 'rgb(1, 2, 3)');
  assert.equal(await style('.reasons', 'opacity'), '0.5');
});

onPage('in React, properties and events work, and a new body is shown', '/react', async (page) => {
  await page.locator('.headline[data-word="accept"]').waitFor();
  assert.equal(await page.locator('.headline strong').innerText(), 'Annehmen');
  await page.locator('.reasons .place').first().click();
  assert.match(await page.locator('output').innerText(), /^\//);
  await page.getByRole('button', { name: 'other' }).click();
  await page.locator('.headline[data-word="pending"]').waitFor();
});

test('on a server, the elements can be imported and defining them does nothing', () => {
  defineElements();
});

test('the words are those of summaries, in every language', () => {
  const inspection = inspect(report());
  for (const locale of ['en', 'fr', 'es', 'de']) {
    const words = vocabulary(locale);
    const [title, , next] = summarize(inspection, { locale }).split('\n');
    const { outcome, reasons: [{ rule, message }] } = inspection.verdict;
    assert.equal(title.toLowerCase().replace(/\s?: /, ':'), `${words.outcome[outcome].name}:${words.outcome[outcome].means}`.toLowerCase());
    assert.ok(next.endsWith(`${words.next[inspection.verdict.next]} (${words.final[inspection.verdict.final]})`), next);
    assert.ok(summarize(inspection, { locale }).includes(words.rule(rule, message)));
    const all = JSON.stringify(words);
    assert.ok(!all.includes('undefined') && !all.includes('null'), all);
    for (const table of ['outcome', 'next', 'kind', 'status', 'severity', 'documentKind', 'person', 'document', 'heading']) {
      for (const [name, word] of Object.entries(words[table])) assert.ok((word.name ?? word).length > 0, `${table}.${name}`);
    }
    const sentences = rules().map((each) => words.rule(each.rule));
    assert.ok(sentences.every((sentence) => sentence.length > 3));
    if (locale === 'en') assert.deepEqual(sentences, rules().map((each) => each.message));
    else assert.ok(sentences.filter((sentence, at) => sentence === rules()[at].message).length < 3);
  }
  assert.equal(vocabulary('de-AT').locale, 'de');
  assert.equal(vocabulary('nl').locale, 'en');
  assert.equal(vocabulary(undefined).locale, 'en');
});

test('the words cover every kind that a policy and a check can name', () => {
  const { properties } = JSON.parse(readFileSync(new URL('../pkg/schemas/policy.json', import.meta.url)));
  const words = vocabulary('en');
  assert.deepEqual(Object.keys(words.kind).sort(), [...properties.requiredChecks.items.enum].sort());
  assert.deepEqual(Object.keys(words.documentKind).sort(), [...properties.documentTypes.items.enum].sort());
  const types = readFileSync(new URL('../pkg/index.d.ts', import.meta.url), 'utf8');
  const members = (name) => [...types.match(new RegExp(`export type ${name} =([^;]+);`))[1].matchAll(/"([a-z-]+)"/g)].map(([, word]) => word).sort();
  assert.deepEqual(Object.keys(words.status).sort(), members('CheckStatus'));
  assert.deepEqual(Object.keys(words.severity).sort(), members('Severity'));
  assert.deepEqual(Object.keys(words.outcome).sort(), members('Outcome'));
});
