// Everything that the page does, in Chromium, as a person would. `npm run test:www`.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCEPTED, report } from '../bodies.mjs';
import { fixture, lines, one } from './bodies.mjs';
import { becomes, downloaded, drop, menu, paste, selected, shown, tests, until } from './page.mjs';

const onPage = tests();
const verdict = (page) => page.locator('#verdict');

// One body

onPage('an issue can be chosen with the keyboard, and columns count code points', async (page) => {
  await paste(page, ACCEPTED.replace('"ticket"', '"𝒯": "é", "ticket"').replace('"LOW"', '"𝒯é", "flow_status": "ACCEPTED"'));
  await verdict(page).locator('.issues .entry').filter({ hasText: 'duplicate-key' }).getByRole('button').first().press('Enter');
  assert.equal(await selected(page), '"flow_status"');
});

onPage('a reason selects its place in the text, and the caret in the text marks the reason', async (page) => {
  await paste(page, ACCEPTED);
  await becomes(page, 'accept');
  const place = verdict(page).locator('.reasons .place').first();
  const pointer = (await place.innerText()).replace(/^\//, '');
  await place.click();
  assert.match(await selected(page), new RegExp(`^"${pointer}": `));
  await page.locator('#body').evaluate((area) => area.setSelectionRange(area.value.indexOf('"ticket"') + 2, area.value.indexOf('"ticket"') + 2));
  await page.locator('#body').press('ArrowRight');
  assert.equal(await verdict(page).locator('[data-chosen]').count(), 0);
  await page.locator('#body').evaluate((area, key) => area.setSelectionRange(area.value.indexOf(key), area.value.indexOf(key)), `"${pointer}"`);
  await page.locator('#body').press('ArrowRight');
  assert.equal(await verdict(page).locator('.reasons [data-chosen]').count(), 1);
});

onPage('the tree opens at the place of a check, and its entries mark the check', async (page) => {
  await paste(page, report());
  await page.getByRole('tab', { name: 'Tree' }).click();
  await verdict(page).locator('.checks .place').first().click();
  await page.locator('.tree [data-chosen]').waitFor();
  const pointer = await page.locator('.tree [data-chosen]').getAttribute('data-pointer');
  assert.equal(await verdict(page).locator('.checks .place').first().innerText(), pointer);
  await page.locator('.tree summary').first().focus();
  const reason = await verdict(page).locator('.reasons .place').first().innerText();
  await page.locator(`.tree .leaf[data-pointer="${reason}"]`).click();
  assert.ok(await verdict(page).locator('.reasons [data-chosen]').count() >= 1);
});

onPage('scores are bars with the threshold in them', async (page) => {
  await paste(page, fixture(({ verification }) => verification?.checks.some(({ score, threshold }) => score !== null && threshold !== null)));
  const bar = verdict(page).locator('.bar').filter({ has: page.locator('.threshold') }).first();
  await bar.waitFor();
  const [length, threshold] = await bar.evaluate((each) => [each.style.getPropertyValue('--score'), each.style.getPropertyValue('--threshold')]);
  assert.match(length, /%$/);
  assert.match(threshold, /%$/);
});

onPage('both sides of a contradiction stand next to each other, with values only beside personal data', async (page) => {
  await paste(page, fixture(({ verdict }) => verdict?.reasons.some(({ rule, related }) => rule === 'birth-date-differs' && related?.length)));
  const sides = verdict(page).locator('.reasons .sides').first().locator('.side');
  assert.ok(await sides.count() >= 2);
  const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  assert.ok(left.y === right.y && left.x < right.x, 'next to each other');
  assert.match(await sides.nth(0).innerText(), /hidden/);
  await verdict(page).getByRole('checkbox').check();
  assert.doesNotMatch(await sides.nth(0).innerText(), /hidden/);
});

onPage('if a provider is chosen, only that one is considered', async (page) => {
  await paste(page, ACCEPTED);
  await menu(page, 'Provider').selectOption('onespan');
  await becomes(page, 'invalid');
  await menu(page, 'Provider').selectOption('preventor');
  await becomes(page, 'accept');
});

onPage('a form-encoded body is read as one, and its places are found', async (page) => {
  await menu(page, 'Content type').selectOption('application/x-www-form-urlencoded');
  await paste(page, 'transaction_id=4711&status=COMPLETED');
  await becomes(page, 'pending');
  await verdict(page).locator('.reasons .place').first().click();
  assert.notEqual(await selected(page), '');
});

onPage('a file is judged by its bytes, not by the text in the field', async (page) => {
  const choose = (text) => page.locator('.input input[type=file]').setInputFiles({ name: 'body.json', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose(`\u{FEFF}${ACCEPTED}`);
  await becomes(page, 'invalid');
  await choose(ACCEPTED);
  await becomes(page, 'accept');
});

for (const place of ['.editor', 'header']) onPage(`a file that is dropped on ${place} is judged`, async (page) => {
  await drop(page, [{ name: 'body.json', text: ACCEPTED }], place);
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
    await page.locator('.input input[type=file]').setInputFiles(file);
    await verdict(page).getByText('too-large').waitFor({ timeout: 20_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.match(await page.locator('#source').innerText(), /^long\.json, 1,073,741,824 bytes: too many/);
  assert.equal(await page.inputValue('#body'), '');
});

onPage('a file or a sample can be chosen again after the body was edited', async (page) => {
  const file = { name: 'body.json', mimeType: 'text/plain', buffer: Buffer.from(ACCEPTED) };
  await page.locator('#sample optgroup option').first().waitFor({ state: 'attached' });
  for (const [choose, name] of [[() => page.locator('.input input[type=file]').setInputFiles(file), file.name], [() => page.selectOption('#sample', { index: 1 }), /./]]) {
    for (let again = 0; again < 2; again++) {
      await choose();
      await page.locator('#source').filter({ hasText: name }).waitFor({ timeout: 5_000 });
      await paste(page, ' ');
      assert.equal(await page.inputValue('#sample'), '');
    }
  }
});

onPage('every sample shows the outcome that the menu says', async (page) => {
  const samples = page.locator('#sample optgroup option');
  await samples.first().waitFor({ state: 'attached' });
  const all = await samples.evaluateAll((options) => options.map(({ value, text }) => [value, text]));
  assert.ok(all.length > 30);
  for (const [value, text] of all) {
    await page.selectOption('#sample', value);
    await page.waitForFunction((name) => document.querySelector('#verdict').shadowRoot.querySelector('.headline strong')?.textContent === name, text.split(' · ').at(-1));
  }
});

onPage('a body is judged without a network', async (page) => {
  await page.locator('#sample optgroup option').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await paste(page, ACCEPTED);
  await becomes(page, 'accept');
  await page.selectOption('#sample', { index: 2 });
  await page.locator('#source').filter({ hasText: ',' }).waitFor();
  await page.locator('.out summary').click();
  await until(() => page.locator('.written').inputValue(), (text) => text.includes('\n'));
  await page.getByRole('link', { name: 'Many' }).click();
  await page.getByRole('heading', { level: 1, name: 'Many bodies' }).waitFor();
}, { isOffline: true });

onPage('the text of an issue can be selected, and stays selected', async (page) => {
  await paste(page, `${ACCEPTED},`);
  const message = verdict(page).locator('.issues .message').first();
  const { x, y, height } = await message.boundingBox();
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + height / 2, { steps: 5 });
  await page.mouse.up();
  assert.equal(await selected(page), '');
  await message.click();
  assert.equal(await selected(page), ',');
});

onPage('a body of scripts and markup is shown as text and runs nothing', async (page) => {
  const markup = [
    '<script>globalThis.ran = 1</script>', '<img src=x onerror="globalThis.ran = 1">',
    '<svg onload="globalThis.ran = 1">', '"><iframe srcdoc="<script>parent.ran = 1</script>">',
  ];
  await paste(page, report({ id: markup[0], result: markup[1], person: markup, matcher: markup[2] }));
  await verdict(page).locator('.headline').waitFor();
  if (await verdict(page).getByRole('checkbox').isVisible()) await verdict(page).getByRole('checkbox').check();
  const text = await shown(page);
  assert.ok(text.includes(markup[0]) && text.includes(markup[1]));
  await page.getByRole('tab', { name: 'Tree' }).click();
  await page.locator('.out summary').click();
  for (const form of ['text', 'markdown', 'html', 'json', 'anonymized']) await menu(page, 'Form').selectOption(form);
  assert.equal(await page.locator('main :is(script, img, svg, iframe)').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

onPage('on a phone nothing is wider than the screen, and no value takes more than a few lines', async (page) => {
  await paste(page, report({ id: 'R'.repeat(5000), matcher: 'm'.repeat(5000), person: ['G'.repeat(5000), '1'.repeat(300), '1987-03-14', '1'] }).replaceAll('\n', '\n\n\n'));
  await verdict(page).getByRole('checkbox').check();
  for (const value of await verdict(page).locator('dd, .value, .message').all()) assert.ok((await value.boundingBox()).height < 120);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
}, { viewport: { width: 360, height: 740 } });

// Out

onPage('a summary is copied and downloaded in each form and language', async (page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await paste(page, ACCEPTED);
  await page.locator('.out summary').click();
  const written = page.locator('.written');
  const form = menu(page, 'Form');
  await until(() => written.inputValue(), (text) => text.startsWith('ACCEPT: '));
  await menu(page, 'Language of the summary').selectOption('de');
  assert.match(await written.inputValue(), /^ANNEHMEN: /);
  await form.selectOption('markdown');
  assert.match(await written.inputValue(), /^## Annehmen: /);
  await menu(page, 'Reader').selectOption('applicant');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await written.inputValue());
  await form.selectOption('html');
  const { name, text } = await downloaded(page, () => page.locator('.out').getByRole('button', { name: 'Download' }).click());
  assert.equal(name, 'idverdict.html');
  assert.match(text, /^<section lang="de"/);
  await form.selectOption('json');
  assert.equal(JSON.parse(await written.inputValue()).verdict.outcome, 'accept');
  await form.selectOption('claims');
  await page.getByText(/trustFramework/).waitFor();
});

onPage('verified claims are written once the framework is given', async (page) => {
  await paste(page, fixture(({ provider, event, verdict, verification }) => provider === 'idwise' && event === 'journey' && verdict?.outcome === 'accept' && verification.documents.length > 0));
  await becomes(page, 'accept');
  await page.locator('.out summary').click();
  await menu(page, 'Form').selectOption('claims');
  await page.getByLabel('Trust framework').fill('eidas');
  assert.equal(JSON.parse(await page.locator('.written').inputValue()).verified_claims.verification.trust_framework, 'eidas');
});

onPage('the anonymized copy has the same verdict and another person', async (page) => {
  await paste(page, report());
  await page.locator('.out summary').click();
  await menu(page, 'Form').selectOption('anonymized');
  const copy = await page.locator('.written').inputValue();
  assert.equal(JSON.parse(copy).result, 'Undefined');
  assert.ok(!copy.includes('Quillfeather'));
});

// One verification over time

onPage('the bodies of one verification become a timeline, with what is late, repeated and contradictory', async (page) => {
  await page.locator('#history option').nth(1).waitFor({ state: 'attached' });
  await page.selectOption('#history', { label: 'overturned by a person' });
  const entries = page.locator('#timeline li');
  await entries.first().waitFor();
  const texts = await entries.allInnerTexts();
  assert.match(texts[0], /replaced[^]*contradicts the state/);
  assert.match(texts[1], /current state/);
  assert.match(texts[2], /duplicate/);
  await entries.nth(0).getByRole('button').click();
  await page.locator('.view-timeline idverdict-verdict .headline[data-word="reject"]').waitFor();
}, { hash: '#/timeline' });

onPage('dropped files of two verifications are told apart, and a broken one is named', async (page) => {
  await drop(page, [{ name: 'a.json', text: ACCEPTED }, { name: 'b.json', text: report() }, { name: 'c.json', text: '{' }, { name: 'd.json', text: ACCEPTED }]);
  await page.getByText('2 verifications').waitFor();
  await page.locator('#timeline li').nth(1).waitFor();
  assert.equal(await page.locator('#timeline li').count(), 2);
  await page.getByText('c.json').waitFor();
}, { hash: '#/timeline' });

onPage('a body is added to the timeline, and opened from it', async (page) => {
  await paste(page, ACCEPTED);
  await page.getByRole('button', { name: 'Add to the timeline' }).click();
  await page.locator('#timeline li').getByRole('button').click();
  await page.getByRole('button', { name: 'Open as a body' }).click();
  await becomes(page, 'accept');
});

// Many

onPage('a file of many bodies is charted, filtered, sorted, searched and saved', async (page) => {
  await drop(page, [{ name: 'bodies.ndjson', text: lines(3000) }]);
  await page.locator('#told').filter({ hasText: '3,000 bodies, read in' }).waitFor({ timeout: 30_000 });
  await page.locator('figure canvas').first().waitFor();
  await page.getByText('3,000 bodies match.').waitFor();
  await menu(page, 'Outcome').selectOption('review');
  await page.getByText(/^(?!3,000)[\d,]+ bodies match\.$/).waitFor();
  const outcomes = new Set(await page.locator('#rows .row .mark').allInnerTexts());
  assert.deepEqual([...outcomes], ['Review']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.locator('#rows').getByRole('button', { name: 'Reference' }).click();
  await page.locator('#rows').getByRole('button', { name: 'Reference' }).click();
  await page.getByRole('searchbox').fill('row-2999');
  await page.getByText('1 bodies match.').waitFor();
  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click());
  assert.equal(name, 'idverdict.csv');
  assert.equal(text.split('\r\n').length, 3);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await verdict(page).locator('.headline').waitFor();
}, { hash: '#/set' });

onPage('a cell that a spreadsheet would compute begins with an apostrophe', async (page) => {
  await drop(page, [{ name: 'bodies.ndjson', text: ['=1+1', '+cmd', '@x', '-2', 'a,"b"'].map((ticket) => one({ ticket })).join('\n') }]);
  await page.locator('#told').filter({ hasText: '5 bodies, read in' }).waitFor();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click());
  for (const cell of ["'=1+1", "'+cmd", "'@x", "'-2", '"a,""b"""']) assert.ok(text.includes(`,${cell},`), `${cell} in ${text}`);
}, { hash: '#/set' });

onPage('a folder of bodies is read', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
  mkdirSync(join(folder, 'more'));
  for (let at = 0; at < 20; at++) writeFileSync(join(folder, at % 2 ? 'more' : '.', `${at}.json`), at === 7 ? '{' : ACCEPTED);
  try {
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.locator('#told').filter({ hasText: '20 bodies, read in' }).waitFor();
    await page.getByText('Bodies that cannot be judged').waitFor();
  } finally {
    rmSync(folder, { recursive: true });
  }
}, { hash: '#/set' });

onPage('reading can be cancelled; what was read stays', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
  const file = join(folder, 'bodies.ndjson');
  writeFileSync(file, `${lines(2000)}\n`.repeat(100));
  try {
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('progressbar').waitFor();
    await page.locator('#told').filter({ hasText: /[1-9][\d,]* bodies/ }).waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
    const [, count] = (await page.locator('#told').innerText()).match(/^([\d,]+) bodies/);
    assert.ok(Number(count.replaceAll(',', '')) < 200_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, { hash: '#/set' });

onPage('the bodies of one verification are picked out of a set as a timeline', async (page) => {
  await drop(page, [{ name: 'bodies.ndjson', text: [one({ ticket: 'a' }), one({ ticket: 'b' }), one({ ticket: 'a', flow_status: 'REJECTED' }), one({ ticket: 'c' })].join('\n') }]);
  await page.locator('#told').filter({ hasText: '4 bodies, read in' }).waitFor();
  await page.getByRole('gridcell', { name: 'a', exact: true }).first().click();
  await page.getByRole('button', { name: 'Timeline from the set' }).click();
  await page.locator('#timeline li').nth(1).waitFor();
  assert.equal(await page.locator('#timeline li').count(), 2);
}, { hash: '#/set' });

onPage('a file that is removed while its set is open is told', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
  writeFileSync(join(folder, 'bodies.ndjson'), lines(20));
  await page.locator('input[type=file]').first().setInputFiles(join(folder, 'bodies.ndjson'));
  await page.locator('#told').filter({ hasText: '20 bodies, read in' }).waitFor();
  rmSync(folder, { recursive: true });
  await page.locator('#rows .row').first().click();
  await page.getByText('The file cannot be read any more.').waitFor();
}, { hash: '#/set' });

// Policy

onPage('a policy changes verdicts of the set at once, and is saved and opened', async (page) => {
  await drop(page, [{ name: 'bodies.ndjson', text: lines(500) }]);
  await page.locator('#told').filter({ hasText: '500 bodies, read in' }).waitFor({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Policy' }).click();
  await page.getByText('changes nothing').waitFor();
  await page.getByRole('group', { name: 'requiredChecks' }).last().getByLabel('watchlist').check();
  const moves = page.locator('.moves tbody tr');
  await moves.first().waitFor();
  assert.match(await moves.first().innerText(), /Accept[^]*Review/);
  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: 'Download' }).click());
  assert.deepEqual([name, JSON.parse(text)], ['policy.json', { requiredChecks: ['watchlist'] }]);
  await page.getByRole('button', { name: 'List them' }).click();
  await page.locator('#rows').getByRole('columnheader', { name: 'Under the policy' }).waitFor();
  assert.ok(await page.locator('#rows .row').count() > 0);
  await page.getByRole('link', { name: 'Policy' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('changes nothing').waitFor();
  await drop(page, [{ name: 'policy.json', text: '{"minimumAge": 21}' }]);
  await until(() => page.getByLabel('minimumAge').inputValue(), (age) => age === '21');
  await drop(page, [{ name: 'policy.json', text: '{"minimumAge": "x"}' }]);
  await page.locator('.aside').getByRole('alert').filter({ hasText: /./ }).waitFor();
}, { hash: '#/set' });

onPage('an invalid value is refused by the library at its key, and the last valid policy stays', async (page) => {
  await page.getByLabel('issuingCountries').fill('QQ9');
  await page.locator('fieldset').filter({ has: page.getByText('issuingCountries', { exact: true }) }).getByRole('alert').filter({ hasText: /./ }).waitFor();
  await page.getByText('The policy is malformed.').waitFor();
  const add = page.getByLabel('rules: name');
  await add.fill('name-varies');
  await add.press('Enter');
  await page.getByLabel('rules: name-varies').selectOption('review');
  assert.match(await page.locator('.json').innerText(), /"name-varies": "review"/);
}, { hash: '#/policy' });

onPage('the policy applies to one body', async (page) => {
  await drop(page, [{ name: 'policy.json', text: '{"requiredChecks": ["watchlist"]}' }]);
  await page.getByRole('link', { name: 'Body', exact: true }).click();
  await paste(page, ACCEPTED);
  await becomes(page, 'review');
}, { hash: '#/policy' });

// Reference

onPage('rules, codes and providers have pages with addresses of their own', async (page) => {
  await page.getByRole('heading', { name: 'What it checks' }).waitFor();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.getByRole('searchbox').fill('name-varies');
  await page.getByRole('link', { name: 'name-varies', exact: true }).click();
  await page.getByRole('heading', { name: 'name-varies' }).waitFor();
  assert.match(page.url(), /#\/rules\/name-varies$/);
  await page.getByRole('link', { name: 'Issue codes' }).click();
  await page.getByRole('link', { name: 'duplicate-key', exact: true }).click();
  await page.getByRole('link', { name: 'Providers and events' }).click();
  await page.getByRole('link', { name: 'Bive' }).click();
  await page.getByText('verification.completed').first().waitFor();
  await page.goBack();
  await page.goBack();
}, { hash: '#/rules/name-differs' });

onPage('a reason links to the page of its rule', async (page) => {
  await paste(page, ACCEPTED);
  await verdict(page).locator('.reasons a').first().click();
  await page.getByRole('heading', { name: 'Where it is said' }).waitFor();
  await page.goBack();
  await becomes(page, 'accept');
});

// Languages and the keyboard

for (const [locale, outcome, language] of [['de-DE', 'Annehmen', 'de'], ['fr-FR', 'Accepter', 'fr'], ['es-ES', 'Aceptar', 'es'], ['nl-NL', 'Accept', 'en']]) {
  onPage(`the page is in the language of a browser in ${locale}`, async (page) => {
    await paste(page, ACCEPTED);
    await becomes(page, 'accept');
    assert.equal(await verdict(page).locator('.headline strong').innerText(), outcome);
    assert.equal(await page.locator('html').getAttribute('lang'), language);
  }, { locale });
}

onPage('the language can be changed, and the body stays', async (page) => {
  await paste(page, ACCEPTED);
  await menu(page, 'Language').selectOption('fr');
  await becomes(page, 'accept');
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Message');
  assert.equal(await page.inputValue('#body'), ACCEPTED);
});

onPage('everything is reached by the keyboard, in the order in which it is seen', async (page) => {
  await page.locator('#sample optgroup option').first().waitFor({ state: 'attached' });
  await paste(page, ACCEPTED);
  await page.evaluate(() => { document.activeElement.blur(); getSelection().removeAllRanges(); });
  await page.locator('.skip').focus();
  const seen = [];
  for (let at = 0; at < 30; at++) {
    seen.push(await page.evaluate(() => {
      let active = document.activeElement;
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return (active.labels?.[0]?.textContent || active.textContent || active.id || active.localName).trim().slice(0, 30);
    }));
    await page.keyboard.press('Tab');
  }
  const order = ['Skip', 'idverdict', 'Body', 'Timeline', 'Many', 'Policy', 'Reference', 'Language', 'Sample', 'Provider', 'Content type', 'Open a file', 'Text', 'preventor-ticket', 'Add to', 'Print', 'Copy or download'];
  let last = -1;
  for (const name of order) {
    const found = seen.findIndex((text, at) => at > last && text.startsWith(name));
    assert.ok(found > last, `${name} after ${seen[last]} in ${seen.join(' | ')}`);
    last = found;
  }
});

onPage('printing leaves the verdict and nothing else', async (page) => {
  await paste(page, ACCEPTED);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.input').isVisible(), false);
  assert.equal(await page.locator('nav').isVisible(), false);
  assert.ok(await verdict(page).isVisible());
});
