// The main things that the page does, in Debian's Firefox, over WebDriver BiDi.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { ACCEPTED, PERSON, report } from '../bodies.mjs';
import { lines } from './bodies.mjs';
import { served } from './page.mjs';

const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = existsSync(executablePath) ? false : `there is no Firefox at ${executablePath}; FIREFOX can name another`;

let browser;
let server;

before(async () => {
  if (skip) return;
  server = await served();
  browser = await launch({ browser: 'firefox', executablePath, headless: true });
});

after(async () => {
  await browser?.close();
  server?.close();
});

function onPage(name, hash, run) {
  test(name, { skip, timeout: 120_000 }, async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const errors = [];
    page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) errors.push(message.text()); });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.address + hash);
    await page.evaluate(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective));
    });
    try {
      await run(page);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  });
}

/** Sets the body as an edit would; over BiDi, nothing can be pasted */
const type = (page, text) => page.evaluate((text) => {
  const area = document.querySelector('#body');
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}, text);

const becomes = (page, outcome) => page.waitForSelector(`#verdict >>> .headline[data-word="${outcome}"]`);
const textOf = (page, selector) => page.$eval(selector, (element) => (element.shadowRoot ?? element).textContent);
const says = (page, selector, text) => page.waitForFunction((selector, text) => {
  const element = document.querySelector(selector);
  return (element?.shadowRoot ?? element)?.textContent.includes(text);
}, {}, selector, text);

/** Drops files on the page */
const drop = (page, files) => page.evaluate((files) => {
  const data = new DataTransfer();
  for (const { name, text } of files) data.items.add(new File([text], name));
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
  document.querySelector('main').dispatchEvent(event);
}, files);

onPage('a body is judged, and its issue selects its place', '', async (page) => {
  await type(page, ACCEPTED);
  await becomes(page, 'accept');
  await type(page, ACCEPTED.replace('completed",', 'completed",,'));
  await becomes(page, 'invalid');
  const place = await page.waitForSelector('#verdict >>> .issues .place');
  await place.click();
  assert.equal(await page.$eval('#body', ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd)), ',');
});

onPage('personal data is behind the switch', '', async (page) => {
  await type(page, report());
  await becomes(page, 'pending');
  assert.ok(!(await textOf(page, '#verdict')).includes(PERSON[0]));
  await (await page.waitForSelector('#verdict >>> input[type=checkbox]')).click();
  await says(page, '#verdict', PERSON[0]);
});

onPage('the bodies of one verification become a timeline', '#/timeline', async (page) => {
  await drop(page, [{ name: 'a.json', text: ACCEPTED }, { name: 'b.json', text: ACCEPTED }]);
  await says(page, '#timeline', 'duplicate');
});

onPage('many bodies are read in the worker, and a row opens', '#/set', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
  const file = join(folder, 'bodies.ndjson');
  writeFileSync(file, lines(2000));
  try {
    const input = await page.waitForSelector('input[type=file]');
    await input.uploadFile(file);
    await says(page, '#told', '2,000 bodies, read in');
    await page.waitForSelector('figure canvas');
    await page.waitForSelector('#rows >>> .row');
    // A row may be drawn anew at any time, so the mouse goes to where a row is.
    const { x, y } = await page.$eval('#rows', (table) => {
      table.scrollIntoView({ block: 'center' });
      const { left, top } = table.getBoundingClientRect();
      return { x: left + 60, y: top + 80 };
    });
    await page.mouse.click(x, y);
    await page.waitForSelector('#verdict >>> .headline');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

onPage('a policy changes the verdict of a body', '#/policy', async (page) => {
  await drop(page, [{ name: 'policy.json', text: '{"requiredChecks": ["watchlist"]}' }]);
  await says(page, '.json', 'watchlist');
  await page.evaluate(() => { location.hash = '#/'; });
  await page.waitForSelector('#body');
  await type(page, ACCEPTED);
  await becomes(page, 'review');
});

onPage('a rule has a page of its own', '#/rules/name-differs', async (page) => {
  await says(page, 'main', 'Where it is said');
});
