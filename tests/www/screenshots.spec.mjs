// Writes a picture of each view into target/screenshots, in each width and scheme; and asks axe about each of them.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../xtask/setup.mjs';
import { ACCEPTED, report } from '../bodies.mjs';
import { fixture, lines } from './bodies.mjs';
import { becomes, drop, menu, paste, tests } from './page.mjs';

const folder = join(root, 'target/screenshots');
const AXE = createRequire(import.meta.url)('axe-core').source;

const onPage = tests(() => mkdirSync(folder, { recursive: true }));

const many = async (page) => {
  await drop(page, [{ name: 'bodies.ndjson', text: lines(4000) }]);
  await page.locator('#told').filter({ hasText: 'read in' }).waitFor({ timeout: 40_000 });
  await page.locator('figure canvas').first().waitFor();
};

/** Each view: its address, and what is done in it */
const VIEWS = {
  empty: ['', async () => {}],
  body: ['', async (page) => {
    await paste(page, fixture(({ verification, verdict }) => verdict?.outcome === 'review' && verification.checks.filter(({ threshold }) => threshold !== null).length > 1));
    await page.locator('#verdict .checks .place').first().click();
  }],
  contradiction: ['', async (page) => {
    await paste(page, fixture(({ verdict }) => verdict?.reasons.some(({ rule, related }) => rule === 'birth-date-differs' && related?.length)));
    await page.locator('#verdict').getByRole('checkbox').check();
    await page.getByRole('tab', { name: 'Tree' }).click();
    await page.locator('#verdict .reasons .place').first().click();
  }],
  invalid: ['', async (page) => {
    await paste(page, report().replace('"status"', 'status').slice(0, 900));
    await becomes(page, 'invalid');
    await page.locator('#verdict .issues .place').first().click();
  }],
  out: ['', async (page) => {
    await paste(page, ACCEPTED);
    await page.locator('.out summary').click();
    await menu(page, 'Form').selectOption('markdown');
    await page.locator('.out').scrollIntoViewIfNeeded();
  }],
  timeline: ['#/timeline', async (page) => {
    await page.locator('#history option').nth(1).waitFor({ state: 'attached' });
    await page.selectOption('#history', { label: 'overturned by a person' });
    await page.locator('#timeline li').first().getByRole('button').click();
  }],
  set: ['#/set', many],
  policy: ['#/set', async (page) => {
    await many(page);
    await page.getByRole('link', { name: 'Policy' }).click();
    await page.getByRole('group', { name: 'requiredChecks' }).last().getByLabel('watchlist').check();
    await page.getByLabel('rules: name').fill('name-varies');
    await page.getByLabel('rules: name').press('Enter');
    await page.locator('.moves tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'List them' }).waitFor();
  }],
  changed: ['#/set', async (page) => {
    await many(page);
    await page.getByRole('link', { name: 'Policy' }).click();
    await page.getByRole('group', { name: 'requiredChecks' }).last().getByLabel('watchlist').check();
    await page.getByRole('button', { name: 'List them' }).click();
    await page.locator('#rows .row').first().waitFor();
    await page.locator('#rows').scrollIntoViewIfNeeded();
  }],
  rules: ['#/rules', async (page) => { await page.getByRole('link', { name: 'name-differs', exact: true }).waitFor(); }],
  rule: ['#/rules/name-differs', async (page) => { await page.getByRole('heading', { name: 'Where it is said' }).waitFor(); }],
  codes: ['#/codes', async (page) => { await page.getByRole('link', { name: 'duplicate-key', exact: true }).waitFor(); }],
  providers: ['#/providers', async (page) => { await page.getByRole('heading', { name: 'Bive' }).waitFor(); }],
};

const wanted = process.env.VIEWS?.split(',') ?? Object.keys(VIEWS);
const widths = process.env.WIDTHS?.split(',').map(Number) ?? [360, 1280, 2560];

for (const name of wanted) {
  const [hash, prepare] = VIEWS[name];
  for (const width of widths) {
    for (const colorScheme of process.env.SCHEMES?.split(',') ?? ['light', 'dark']) {
      onPage(`${name} at ${width} pixels in ${colorScheme}`, async (page) => {
        await prepare(page);
        await page.waitForTimeout(250);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, 'something is wider than the page');
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
        if (process.env.WHOLE) await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}-whole.png`), fullPage: true });
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ html, any }) => [html, any[0]?.message])]), []);
      }, { hash, colorScheme, viewport: { width, height: width < 500 ? 800 : width > 2000 ? 1440 : 900 } });
    }
  }
}

onPage('one verification on paper', async (page) => {
  await paste(page, report());
  await becomes(page, 'pending');
  const pdf = join(folder, 'body.pdf');
  await page.pdf({ path: pdf, format: 'A4' });
  assert.ok(readFileSync(pdf).length > 10_000);
});
