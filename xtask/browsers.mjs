// Runs a script in a browser and returns its output. No driver is needed: the page runs the script and posts the output
// to the server that it came from. Any program that can open an address will do.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { debian } from './debian.mjs';

export const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** For each browser: its programs, the packages that contain them, and how to open an address with a fresh profile */
const BROWSERS = {
  Chromium: {
    programs: [CHROMIUM],
    packages: ['chromium'],
    words: (address, profile) => [CHROMIUM, '--headless', '--no-sandbox', `--user-data-dir=${profile}`, address],
  },
  Firefox: {
    programs: [FIREFOX],
    packages: ['firefox-esr'],
    words: (address, profile) => [FIREFOX, '--headless', '--no-remote', '--profile', profile, address],
  },
  // Safari's engine. It always opens a window, so it gets a virtual screen.
  WebKit: {
    programs: [WEBKIT, '/usr/bin/xvfb-run'],
    packages: ['libwebkit2gtk-4.1-0', 'xvfb', 'xauth'],
    words: (address) => ['/usr/bin/xvfb-run', '--auto-servernum', WEBKIT, address],
  },
};

export const browsers = Object.keys(BROWSERS);

/** Returns whether a browser is available, after trying to install it */
export function hasBrowser(name) {
  const { programs, packages } = BROWSERS[name];
  return debian(programs, packages);
}

/** The time limit in milliseconds; enough for a benchmark on a busy machine */
const PATIENCE = 300_000;

/** Without these headers, a page's clock only has whole milliseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** A script that reports errors in the page to the server */
const FAILED = `
const failed = (text) => fetch('/failed', { method: 'POST', body: String(text) });
addEventListener('error', ({ message }) => failed(message));
addEventListener('unhandledrejection', ({ reason }) => failed(reason?.stack ?? reason));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => failed(effectiveDirective + ' forbids ' + blockedURI));`;

const PAGE = '<!doctype html><title>idverdict</title><script src="/failed.js"></script><script type="module" src="/script.js"></script>';

/** Runs a module that is one file in a browser; returns what it says through `say.mjs` */
export async function inBrowser(name, script, headers = {}) {
  const files = { '/': ['text/html', PAGE], '/failed.js': ['text/javascript', FAILED], '/script.js': ['text/javascript', await readFile(script)] };
  let answer;
  const said = new Promise((resolve, reject) => {
    answer = { '/said': resolve, '/failed': (text) => reject(new Error(text)) };
    setTimeout(() => reject(new Error(`it has said nothing for ${PATIENCE / 1000} seconds`)), PATIENCE).unref();
  });
  const server = createServer(async (request, response) => {
    // A request that breaks off comes from a browser that has sent its output and is being closed.
    if (request.method === 'POST') answer[request.url](await text(request).catch(() => 'a request that broke off'));
    const [type, body] = files[request.url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type, ...ISOLATED, ...headers }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const profile = await mkdtemp(join(tmpdir(), 'idverdict-browser-'));
  const [program, ...words] = BROWSERS[name].words(`http://127.0.0.1:${server.address().port}/`, profile);
  // The browser gets its own process group, because it starts many processes, and its own home, where it writes files.
  const browser = spawn(program, words, { detached: true, stdio: 'ignore', env: { ...process.env, HOME: profile } });
  try {
    return await said;
  } finally {
    const ended = once(browser, 'close');
    process.kill(-browser.pid, 'SIGKILL');
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
