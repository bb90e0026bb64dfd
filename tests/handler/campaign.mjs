// Many deliveries against a handler with a store: node tests/handler/campaign.mjs STORE WHERE COUNT [KILLS]
//
// The deliveries are shuffled and repeated and come eight at a time. With KILLS, the handler is a program of its own, which
// is killed so many times at random and started again.

import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHandler } from 'idverdict/handler';
import { random } from '../../benches/random.mjs';
import { check, made, providers, request, send } from './deliveries.mjs';
import { freePort } from './postgres.mjs';
import { opened } from './stores.mjs';

const AT_A_TIME = 8;
const [kind, where, count, kills = 0] = process.argv.slice(2);
const seed = Date.now() % 1_000_000;
const deliveries = made(Number(count), seed);
const start = performance.now();

const { store, close } = await opened(kind, where);
const reported = [];
const handler = createHandler({ providers, store, onVerdict: (change) => void reported.push(change), onError: console.error });
if (Number(kills) > 0) await killed();
else {
  await send(deliveries, AT_A_TIME, async (delivery) => (await handler(request('http://localhost/', delivery))).status === 200);
  await check(handler, deliveries, reported, { once: true });
}
await close();
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${kind}: ${count} deliveries in ${seconds} s, ${kills} times killed (seed ${seed}): every state and every change is right`);

/** Sends the deliveries to a program that is killed again and again. */
async function killed() {
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-killed-'));
  const log = join(folder, 'changes.ndjson');
  writeFileSync(log, '');
  const port = await freePort();
  const { below } = random(seed);
  let server;
  let isOver = false;
  const run = () => {
    const words = [fileURLToPath(new URL('server.mjs', import.meta.url)), kind, where, port, log];
    server = spawn(process.execPath, ['--no-warnings', ...words], { stdio: 'inherit' });
    server.once('exit', () => {
      if (isOver) return;
      // A line that was being written when the program was killed stays alone.
      appendFileSync(log, '\n');
      run();
    });
  };
  run();
  const every = Math.ceil(deliveries.length / kills);
  let sent = 0;
  await send(deliveries, AT_A_TIME, async (delivery) => {
    const response = await fetch(request(`http://127.0.0.1:${port}/`, delivery)).catch(() => undefined);
    if (response?.status !== 200) return false;
    sent += 1;
    if (sent % every === 0) setTimeout(() => server.kill('SIGKILL'), below(30));
    return true;
  });
  isOver = true;
  server.kill('SIGKILL');
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  await check(handler, deliveries, lines.flatMap(whole), { once: false });
  rmSync(folder, { recursive: true });
}

/** Returns what a line of the log says, unless the program was killed while it wrote the line. */
function whole(line) {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
