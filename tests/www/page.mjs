// The page as a test opens it: built, served, and watched for everything that it must not do.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, skip } from '../browser.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page, which takes a few seconds */
export function built() {
  const vite = at('../../node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--config', at('../../www/vite.config.ts'), '--logLevel', 'warn'], { cwd: at('../..'), encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  assert.equal(stderr, '');
}

/** Serves the page; returns its address and a function that ends the server */
export async function served() {
  const server = spawn(process.execPath, [at('../../www/serve.mjs')], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [address] = await once(createInterface(server.stdout), 'line');
  return { address, close: () => server.kill() };
}

export const launched = () => launch('--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync');

/**
 * Returns a function that runs a test on a new page, and checks that the page keeps every promise
 *
 * The page is served and the browser launched before the first test, after `prepare`.
 */
export function tests(prepare = () => {}) {
  let browser;
  let server;
  before(async () => {
    if (skip) return;
    prepare();
    server = await served();
    browser = await launched();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return (name, run, options = {}) => test(name, { skip, timeout: 180_000 }, async () => {
    const { address } = server;
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
    page.setDefaultTimeout(options.patience ?? 12_000);
    const requests = [];
    const errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => { if (!options.isOffline) errors.push(`failed: ${request.url()}`); });
    page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
    page.on('console', (message) => {
      // The browser itself reports what could not be loaded.
      if (!(options.isOffline && message.text().startsWith('Failed to load resource'))) errors.push(message.text());
    });
    page.on('dialog', (dialog) => { errors.push(`dialog: ${dialog.message()}`); return dialog.dismiss(); });
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective));
    });
    await page.goto(address + (options.hash ?? ''));
    try {
      await run(page);
      if (options.breaksPolicy) return;
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      // `blob:` is a file that the page gives to the user.
      assert.deepEqual(requests.filter((url) => !url.startsWith(address) && !url.startsWith(`blob:${address}`)), []);
      assert.match(page.url().slice(address.length), /^(?:#\/(?:timeline|set|policy|(?:rules|codes|providers)(?:\/[a-z0-9.-]+)?)?)?$/);
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    } finally {
      await page.close();
    }
  });
}

/** Returns the reported policy violations; reports arrive shortly after the violation */
export const violations = (page) => page.evaluate(async () => {
  await new Promise((done) => { setTimeout(done, 50); });
  return globalThis.violations;
});

/** Pastes a body at the caret, by the clipboard */
export async function paste(page, body) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#body').focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), body);
  await page.keyboard.press('Control+V');
}

/** Waits until the verdict has an outcome */
export const becomes = (page, outcome) => page.locator(`#verdict .headline[data-word="${outcome}"]`).waitFor({ timeout: 8_000 });

/** Returns a menu, by its label alone */
export const menu = (page, name) => page.getByRole('combobox', { name, exact: true });

/** Waits until something has a value that is as it should be, and returns it */
export async function until(value, isIt) {
  for (let tried = 0; ; tried++) {
    const is = await value();
    if (isIt(is)) return is;
    assert.ok(tried < 100, `still ${is}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/** Returns the text that is selected in the body */
export const selected = (page) => page.locator('#body').evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));

/** Returns all text and attributes of the page and of its elements, but not the body itself */
export const shown = (page) => page.evaluate(() => {
  const textOf = (root) => [...root.querySelectorAll('*')].filter((each) => !each.closest('.source')).flatMap((each) => [
    ...[...each.attributes].map(({ value }) => value),
    ...[...each.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
    ...(each.shadowRoot ? textOf(each.shadowRoot) : []),
    each.localName === 'textarea' ? each.value : '',
  ]);
  return textOf(document).join('\n');
});

/** Drops files on the page as a person would */
export async function drop(page, files, place = 'main') {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent(place, 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent(place, 'drop', { dataTransfer: transfer });
}

/** Returns what a click downloads */
export async function downloaded(page, click) {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  const parts = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString() };
}
