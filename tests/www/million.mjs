// Measures the page: `npm run bench:www -- LINES` (a million unless another number is given).
//
// Prints the time to read the lines, the longest task on the main thread, the memory, how long the table takes to sort, search and
// scroll, the size of the page after brotli, and the time to the first verdict with an empty cache.

import { createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../../xtask/setup.mjs';
import { lines } from './bodies.mjs';
import { launched, served } from './page.mjs';

const count = Number(process.argv[2] ?? 1_000_000);
const PIECE = 3000;
const say = (name, value) => console.log(`${name.padEnd(44)}${value}`);

/** Returns the resident memory of the largest process that shows a page; nobody else's browser runs at the same time */
function resident() {
  const renderers = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
      return [Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1])];
    } catch {
      return [];
    }
  });
  return Math.round(Math.max(0, ...renderers) / 1024);
}

/** Writes the lines; each piece has references and days of its own */
async function written(file) {
  const stream = createWriteStream(file);
  const piece = lines(PIECE);
  for (let at = 0; at * PIECE < count; at++) {
    const text = piece.split('\n').slice(0, count - at * PIECE).join('\n').replaceAll('"row-', `"row-${at}-`).replaceAll(/2026-0[1-9]-\d\d/g, () => `2026-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}`);
    if (!stream.write(`${text}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return statSync(file).size;
}

const sizes = readdirSync(join(root, 'target/www'), { recursive: true }).filter((file) => /\.\w+$/.test(file)).map((file) => {
  const bytes = readFileSync(join(root, 'target/www', file));
  return { file, raw: bytes.length, brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length };
});
for (const { file, raw, brotli } of sizes) say(file, `${raw} bytes, ${brotli} after brotli`);

const folder = mkdtempSync(join(tmpdir(), 'idverdict-'));
const server = await served();
const browser = await launched();
try {
  const first = [];
  for (let at = 0; at < 5; at++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      // Pastes a body as soon as there is a field, and notes when its verdict is there.
      const body = '{"ticket":"4f7c2a10","event":"ticket.verification.completed","flow_status":"ACCEPTED","disposition":"PASSED","remaining_attempts":3,"risk_code":"LOW"}';
      const watch = () => {
        const area = document.querySelector('#body');
        if (!area) return requestAnimationFrame(watch);
        area.value = body;
        area.dispatchEvent(new Event('input'));
        const verdict = () => {
          if (!document.querySelector('#verdict').shadowRoot.querySelector('.headline')) return requestAnimationFrame(verdict);
          globalThis.firstVerdict = performance.now();
        };
        verdict();
      };
      requestAnimationFrame(watch);
    });
    await page.goto(server.address);
    first.push(await (await page.waitForFunction(() => globalThis.firstVerdict)).jsonValue());
    await context.close();
  }
  say('first verdict, cache empty, median', `${first.sort((a, b) => a - b)[2].toFixed(0)} ms`);

  const file = join(folder, 'bodies.ndjson');
  const size = await written(file);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(240_000);
  await page.goto(`${server.address}#/set`);
  await page.locator('input[type=file]').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const memory = async () => (await session.send('Performance.getMetrics').catch(() => ({ metrics: [] }))).metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  await session.send('Performance.enable');
  /** Runs something and says how long it took, and how long the longest task on the main thread was */
  async function timed(name, run) {
    await browser.startTracing(page, { categories: ['toplevel'] });
    const began = performance.now();
    await run();
    const took = performance.now() - began;
    await page.waitForTimeout(300);
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`));
    const tasks = traceEvents.filter(({ ph, pid, tid, tdur }) => ph === 'X' && tdur !== undefined && main.has(`${pid}/${tid}`));
    const longest = (of) => `${(Math.max(0, ...tasks.map(of)) / 1000).toFixed(0)} ms`;
    // On a busy machine, a task waits for a processor; only its own time says what the page does.
    say(name, `${took.toFixed(0)} ms; longest task on the main thread ${longest(({ tdur }) => tdur)} of its own, ${longest(({ dur }) => dur)} with waiting`);
    return took;
  }
  await page.locator('input[type=file]').first().setInputFiles(file);
  const took = await timed(`${count} lines, ${(size / 1e6).toFixed(0)} MB`, () => page.locator('#told').filter({ hasText: 'read in' }).waitFor());
  say('lines each second', Math.round(count / (took / 1000)));
  say('JavaScript heap of the page', `${((await memory()) / 1e6).toFixed(1)} MB`);
  say('memory of the process, with the worker', `${resident()} MB`);
  const busy = () => page.locator('#rows:not([aria-busy])').waitFor();
  for (const name of ['Decided', 'Reference', 'Outcome']) {
    await timed(`sort by ${name}`, async () => {
      await page.locator('#rows').getByRole('button', { name }).click();
      await page.waitForTimeout(20);
      await busy();
    });
  }
  await timed('search', async () => {
    await page.getByRole('searchbox').fill('row-7-');
    await page.waitForTimeout(200);
    await busy();
  });
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.waitForTimeout(300);
  await busy();
  const grid = page.locator('#rows').getByRole('grid');
  await timed('scroll through the table, 100 places', async () => {
    for (let at = 1; at <= 100; at++) await grid.evaluate((element, share) => { element.scrollTop = element.scrollHeight * share; }, at / 100);
  });
  await grid.focus();
  await page.keyboard.press('End');
  await page.locator('#rows .row[aria-selected=true]').waitFor({ timeout: 10_000 });
  say('last row', await page.locator('#rows .row[aria-selected=true]').getAttribute('aria-rowindex'));
  await page.evaluate(() => { location.hash = '#/policy'; });
  await page.getByRole('group', { name: 'requiredChecks' }).last().getByLabel('watchlist').check();
  await timed('compare with a policy', () => page.getByRole('button', { name: 'List them' }).waitFor());
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
