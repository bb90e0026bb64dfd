// Uses the page in headless Chromium as a person would: the main things. `npm run test:www` has all of them.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../xtask/setup.mjs';
import { ACCEPTED, PERSON, report } from './bodies.mjs';
import { becomes, built, drop, paste, selected, shown, tests, violations } from './www/page.mjs';

const onPage = tests(built);

test('the types of the page are right', () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', join(root, 'www')], { encoding: 'utf8' });
  assert.deepEqual([stdout, status], ['', 0]);
});

onPage('a pasted body is judged at once, and again when it is edited', async (page) => {
  await paste(page, `${ACCEPTED},`);
  await becomes(page, 'invalid');
  await page.keyboard.press('Backspace');
  await becomes(page, 'accept');
  const { ticket, event, flow_status: stated } = JSON.parse(ACCEPTED);
  const facts = await page.locator('#verdict .facts').first().innerText();
  for (const fact of ['preventor', event, ticket, stated]) assert.ok(facts.includes(fact), fact);
});

onPage('an issue shows its place, and a click on it selects the place in the body', async (page) => {
  await paste(page, ACCEPTED.replace('completed",', 'completed",,'));
  await becomes(page, 'invalid');
  const issue = page.locator('#verdict .issues .entry').filter({ hasText: 'not-json' });
  assert.match(await issue.innerText(), /3:44/);
  await issue.getByRole('button').click();
  assert.equal(await selected(page), ',');
});

onPage('personal data is in the page only while the switch is on, and the next body switches it off', async (page) => {
  const present = async () => {
    const text = await shown(page);
    return PERSON.filter((value) => text.includes(value));
  };
  await paste(page, report());
  await becomes(page, 'pending');
  assert.deepEqual(await present(), []);
  await page.locator('#verdict').getByRole('checkbox').check();
  assert.deepEqual(await present(), PERSON);
  await paste(page, ' ');
  assert.equal(await page.locator('#verdict').getByRole('checkbox').isChecked(), false);
  assert.deepEqual(await present(), []);
});

onPage('a file with a body in each line is read, and a row opens as one body', async (page) => {
  const lines = Array.from({ length: 200 }, (_, at) => (at % 4 === 0 ? report({ id: `r-${at}` }).replaceAll(/\n */g, '') : ACCEPTED.replaceAll(/\n */g, ''))).join('\n');
  await drop(page, [{ name: 'bodies.ndjson', text: lines }]);
  await page.locator('#told').filter({ hasText: '200 bodies, read in' }).waitFor();
  await page.getByRole('gridcell').filter({ hasText: 'r-0' }).first().click();
  await becomes(page, 'pending');
}, { hash: '#/set' });

onPage('the policy blocks a request to another origin, and a string as markup or as a script', async (page) => {
  const refused = await page.evaluate(async () => {
    const tried = async (what) => { try { await what(); return 'done'; } catch { return 'refused'; } };
    return [
      await tried(() => fetch('http://127.0.0.2:9/')),
      await tried(() => { document.body.innerHTML = '<p>'; }),
      await tried(() => new Worker('/x.js')),
    ];
  });
  assert.deepEqual(refused, ['refused', 'refused', 'refused']);
  // The violations are reported, which shows that the other tests would notice one.
  assert.deepEqual(new Set(await violations(page)), new Set(['connect-src', 'require-trusted-types-for']));
}, { breaksPolicy: true });

for (const colorScheme of ['light', 'dark']) {
  onPage(`axe finds nothing in the ${colorScheme} colours`, async (page) => {
    await paste(page, report());
    await page.locator('#verdict').getByRole('checkbox').check();
    await page.evaluate(createRequire(import.meta.url)('axe-core').source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
  }, { colorScheme });
}
