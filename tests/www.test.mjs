// Uses the page in headless Chromium as a person would.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ACCEPTED, PERSON, report } from './bodies.mjs';
import { launch, skip } from './browser.mjs';

let browser;
let server;
let address;

before(async () => {
  if (skip) return;
  const serve = fileURLToPath(new URL('../www/serve.mjs', import.meta.url));
  server = spawn(process.execPath, [serve], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  [address] = await once(createInterface(server.stdout), 'line');
  browser = await launch('--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync');
});

after(async () => {
  await browser?.close();
  server?.kill();
});

/** Runs a test on a new page; checks that the page violates no policy, has no error, contacts no other host, stores nothing */
function onPage(name, run, options = {}) {
  test(name, { skip, timeout: 180_000 }, async () => {
    const page = await browser.newPage(options);
    const requests = [];
    const errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      // The browser itself reports what could not be loaded.
      if (!(options.isOffline && message.text().startsWith('Failed to load resource'))) errors.push(message.text());
    });
    page.on('dialog', (dialog) => { errors.push(`dialog: ${dialog.message()}`); return dialog.dismiss(); });
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective));
    });
    await page.goto(address);
    try {
      await run(page);
      if (options.breaksPolicy) return;
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      assert.deepEqual(requests.filter((url) => !url.startsWith(address)), []);
      assert.equal(page.url(), address);
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    } finally {
      await page.close();
    }
  });
}

/** Returns the reported policy violations; reports arrive shortly after the violation */
const violations = (page) => page.evaluate(async () => {
  await new Promise((done) => { setTimeout(done, 50); });
  return globalThis.violations;
});

async function paste(page, body) {
  await page.locator('#body').focus();
  await page.keyboard.insertText(body);
}

const outcome = (page) => page.locator('#headline strong').textContent({ timeout: 5_000 });
const becomes = (page, word) => page
  .locator('#headline strong', { hasText: new RegExp(`^${word}$`, 'i') })
  .waitFor({ timeout: 5_000 });
const selected = (page) => page
  .locator('#body')
  .evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));

/** Returns all text and attributes of the page, including hidden ones but not the content of the text field */
const shown = (page) => page.evaluate(() => document.documentElement.outerHTML);

onPage('a good body is accepted, and its facts and reasons are shown', async (page) => {
  await paste(page, ACCEPTED);
  await becomes(page, 'accept');
  const facts = await page.locator('#facts').innerText();
  const { ticket, event, flow_status: stated } = JSON.parse(ACCEPTED);
  for (const fact of ['none', 'yes', 'preventor', event, ticket, stated]) assert.ok(facts.includes(fact), fact);
  assert.ok(await page.locator('#reasons tbody tr').count() >= 1);
});

onPage('a broken body shows its issue with line and column, and a click on it selects the place', async (page) => {
  await paste(page, ACCEPTED.replace('completed",', 'completed",,'));
  await becomes(page, 'invalid');
  const issue = page.locator('#issues tbody tr').filter({ hasText: 'not-json' });
  assert.match(await issue.innerText(), /error[^]*3:44/);
  await issue.click();
  assert.equal(await selected(page), ',');
  const start = ACCEPTED.indexOf('completed",') + 'completed",'.length;
  assert.equal(await page.locator('#body').evaluate((area) => area.selectionStart), start);
});

onPage('an issue can be chosen with the keyboard, and columns count code points', async (page) => {
  await paste(page, ACCEPTED.replace('"ticket"', '"𝒯": "é", "ticket"').replace('"LOW"', '"𝒯é", "flow_status": "ACCEPTED"'));
  const place = page.locator('#issues tbody tr').filter({ hasText: 'duplicate-key' }).getByRole('button');
  await place.press('Enter');
  assert.equal(await selected(page), '"flow_status"');
});

onPage('a body is judged again when it is edited', async (page) => {
  await paste(page, `${ACCEPTED},`);
  await becomes(page, 'invalid');
  await page.keyboard.press('Backspace');
  await becomes(page, 'accept');
  assert.equal(await page.locator('#issues').isVisible(), false);
});

onPage('if a provider is chosen, only that one is considered', async (page) => {
  await paste(page, ACCEPTED);
  await page.selectOption('#provider', 'onespan');
  await becomes(page, 'invalid');
  await page.selectOption('#provider', 'preventor');
  await becomes(page, 'accept');
});

onPage('a file is judged by its bytes, not by the text in the field', async (page) => {
  const choose = (text) => page.setInputFiles('#file', { name: 'body.json', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose(`\u{FEFF}${ACCEPTED}`);
  await becomes(page, 'invalid');
  await choose(ACCEPTED);
  await becomes(page, 'accept');
});

for (const place of ['#editor', 'header']) onPage(`a file that is dropped on ${place} is judged`, async (page) => {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'body.json'));
    return data;
  }, ACCEPTED);
  await page.dispatchEvent(place, 'drop', { dataTransfer: transfer });
  await becomes(page, 'accept');
  assert.match(await page.locator('#source').innerText(), /body\.json/);
});

onPage('a file that is too long is read only until this is certain, and is not shown', async (page) => {
  // The file is sparse and takes no space on disk.
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
  const file = join(folder, 'long.json');
  writeFileSync(file, '');
  truncateSync(file, 2 ** 30);
  try {
    await page.setInputFiles('#file', file);
    await page.locator('#issues').getByText('too-large').waitFor({ timeout: 20_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.match(await page.locator('#source').innerText(), /^long\.json, 1,073,741,824 bytes: too many/);
  assert.equal(await page.inputValue('#body'), '');
});

onPage('a file or a sample can be chosen again after the body was edited', async (page) => {
  const file = { name: 'body.json', mimeType: 'text/plain', buffer: Buffer.from(ACCEPTED) };
  const sample = await page.locator('#sample optgroup option').first().getAttribute('value');
  const ways = [[() => page.setInputFiles('#file', file), file.name], [() => page.selectOption('#sample', sample), sample]];
  for (const [choose, name] of ways) {
    for (let again = 0; again < 2; again++) {
      await choose();
      await page.locator('#source').filter({ hasText: name }).waitFor({ timeout: 5_000 });
      await paste(page, ' ');
      assert.equal(await page.inputValue('#sample'), '');
      assert.equal(await page.inputValue('#file'), '');
    }
  }
});

onPage('a body is judged without a network, and a sample that cannot be loaded is reported', async (page) => {
  await page.locator('#sample optgroup option').first().waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await paste(page, ACCEPTED);
  await becomes(page, 'accept');
  await page.selectOption('#sample', { index: 1 });
  await page.locator('#source').filter({ hasText: 'cannot be loaded' }).waitFor({ timeout: 5_000 });
  assert.equal(await outcome(page), 'accept');
}, { isOffline: true });

onPage('the text of an issue can be selected, and stays selected', async (page) => {
  await paste(page, `${ACCEPTED},`);
  const message = page.locator('#issues tbody td:last-child div').first();
  const { x, y, height } = await message.boundingBox();
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + height / 2, { steps: 5 });
  await page.mouse.up();
  const marked = await page.evaluate(() => String(getSelection()).trim());
  assert.ok(marked.length > 1 && (await message.innerText()).includes(marked), marked);
  await message.click();
  assert.equal(await selected(page), ',');
});

onPage('on a phone the verdict is visible below a body of any length, and no value takes more than a few lines', async (page) => {
  await paste(page, report({ id: 'R'.repeat(5000), matcher: 'm'.repeat(5000), person: ['G'.repeat(5000), ...PERSON.slice(1)] }).replaceAll('\n', '\n\n\n'));
  await page.check('#personal');
  const top = (await page.locator('#headline').boundingBox()).y + await page.evaluate(() => scrollY);
  assert.ok(top < 740, `${top}`);
  for (const value of await page.locator('#facts dd, #person dd, .value').all()) assert.ok((await value.boundingBox()).height < 120);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
}, { viewport: { width: 375, height: 812 } });

onPage('every sample of the menu shows an outcome', async (page) => {
  const samples = page.locator('#sample optgroup option');
  await samples.first().waitFor({ state: 'attached' });
  for (const value of await samples.evaluateAll((options) => options.map((option) => option.value))) {
    const judged = page.waitForResponse((response) => response.url().endsWith(value));
    await page.selectOption('#sample', value);
    await judged;
    await page.locator('#source').filter({ hasText: value }).waitFor();
    assert.match(await outcome(page), /^[a-z]+$/, value);
  }
});

onPage('personal data is in the page only while the box is checked', async (page) => {
  await paste(page, report());
  await page.locator('#personal').waitFor();
  const present = async () => {
    const text = await shown(page);
    return PERSON.filter((value) => text.includes(value));
  };
  assert.deepEqual(await present(), []);
  await page.check('#personal');
  assert.deepEqual(await present(), PERSON);
  await page.uncheck('#personal');
  assert.deepEqual(await present(), []);
});

onPage('a new body clears the box for personal data', async (page) => {
  await paste(page, report());
  await page.check('#personal');
  await paste(page, ' ');
  assert.equal(await page.isChecked('#personal'), false);
  assert.ok(!(await shown(page)).includes(PERSON[0]));
});

onPage('a body of scripts and markup is shown as text and runs nothing', async (page) => {
  const markup = [
    '<script>globalThis.ran = 1</script>', '<img src=x onerror="globalThis.ran = 1">',
    '<svg onload="globalThis.ran = 1">', '"><iframe srcdoc="<script>parent.ran = 1</script>">',
  ];
  await paste(page, report({ id: markup[0], result: markup[1], person: markup, matcher: markup[2] }));
  await outcome(page);
  if (await page.locator('#personal').isVisible()) await page.check('#personal');
  const text = await page.locator('.output').innerText();
  assert.ok(text.includes(markup[0]), 'the reference is shown as it was written');
  assert.ok(text.includes(markup[1]), 'the stated word is shown as it was written');
  assert.equal(await page.locator('main :is(script, img, svg, iframe)').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

onPage('the policy blocks a request to another origin, and a string as markup', async (page) => {
  const refused = await page.evaluate(async () => {
    const sent = await fetch('http://127.0.0.2:9/').then(() => 'sent', () => 'refused');
    let written = 'written';
    try { document.body.innerHTML = '<p>'; } catch { written = 'refused'; }
    return [sent, written];
  });
  assert.deepEqual(refused, ['refused', 'refused']);
  // Both violations are reported, which shows that the other tests would notice one.
  assert.deepEqual(new Set(await violations(page)), new Set(['connect-src', 'require-trusted-types-for']));
}, { breaksPolicy: true });

for (const colorScheme of ['light', 'dark']) {
  onPage(`the page keeps the accessibility rules of axe in its ${colorScheme} colours`, async (page) => {
    await paste(page, report());
    await page.check('#personal');
    await page.evaluate(createRequire(import.meta.url)('axe-core').source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
  }, { colorScheme });
}
