// `npm run bench:lines`: times `idverdict judge --lines` on one core and on two against a Node loop of JSON.parse over the same file.
//
// The programs run in turn, round after round, and the medians count. On a busy machine, compare the time of the cores. Memory is that
// of the whole process: at a tenth of its time, at its end, and at most. `-- --count 1000000` takes more lines; `-- --rounds 3`, `-- --json`.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../xtask/setup.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200000' }, rounds: { type: 'string', default: '5' }, json: { type: 'boolean' }, jobs: { type: 'string', multiple: true } },
});
const COUNT = Number(values.count);
const MIB = 1024 * 1024;

/** The sample of each provider and event that is accepted, or else the first */
const samples = JSON.parse(readFileSync(join(root, 'pkg/samples.json'), 'utf8'));
const bodies = Object.values(samples).flatMap((events) => Object.values(events).map((outcomes) => outcomes.accept ?? Object.values(outcomes)[0]));
const block = bodies.map((body) => `${body.replaceAll(/\s*\n\s*/g, '')}\n`);

/** What most people write: one line after the other, each with JSON.parse */
const LOOP = `
  import { createReadStream } from 'node:fs';
  const decoder = new TextDecoder();
  let tail = '';
  let lines = 0;
  for await (const chunk of createReadStream(process.argv[1], { highWaterMark: 1 << 19 })) {
    const parts = (tail + decoder.decode(chunk, { stream: true })).split('\\n');
    tail = parts.pop();
    for (const part of parts) lines += JSON.parse(part) === null ? 0 : 1;
  }
  process.stdout.write(String(lines));
`;

const folder = mkdtempSync(join(tmpdir(), 'idverdict-lines-'));
try {
  const file = join(folder, 'bodies.ndjson');
  await written(file);
  const jobs = values.jobs ?? ['1', ...(availableParallelism() > 1 ? ['2'] : [])];
  const programs = [
    ['JSON.parse', ['--input-type=module', '--eval', LOOP, file]],
    ...jobs.map((number) => [`idverdict, ${number} core${number === '1' ? '' : 's'}`, [join(root, 'pkg/cli.js'), 'judge', '--lines', '--jobs', number, file]]),
  ];
  const runs = new Map(programs.map(([name]) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, words] of programs) runs.get(name).push(await timed(words));
  }
  print(statSync(file).size, [...runs].map(([name, all]) => ({ name, ...median(all) })));
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes the lines: the samples again and again. */
async function written(file) {
  const stream = createWriteStream(file);
  for (let line = 0; line < COUNT;) {
    const some = block.slice(0, COUNT - line);
    line += some.length;
    if (!stream.write(some.join(''))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/** Runs a program; returns its time and its memory. */
async function timed(words) {
  const start = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const seen = [];
  const timer = setInterval(() => {
    const now = usageOf(child.pid);
    if (now !== undefined) seen.push({ at: performance.now() - start, ...now });
  }, 20);
  const [status] = await once(child, 'close');
  const millis = performance.now() - start;
  clearInterval(timer);
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')} has failed`);
  const tenth = seen.find(({ at }) => at >= millis / 10)?.resident;
  return { millis, cpu: seen.at(-1)?.cpu, tenth, end: seen.at(-1)?.resident, most: Math.max(...seen.map(({ resident }) => resident)) };
}

/** Returns the memory of a process in bytes, and how long its threads have run in milliseconds; only Linux tells it. */
function usageOf(pid) {
  try {
    const [, resident] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    // The name of the program, in brackets, may contain spaces. Ticks are hundredths of a second.
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    return { resident: Number(resident) * 1024, cpu: (Number(user) + Number(system)) * 10 };
  } catch {
    return undefined;
  }
}

/** Returns the run with the median time. */
function median(all) {
  return all.toSorted((a, b) => a.millis - b.millis)[Math.floor(all.length / 2)];
}

function print(bytes, measured) {
  const [{ millis: base }] = measured;
  if (values.json) return console.log(JSON.stringify({ count: COUNT, bytes, measured }));
  const mib = (memory) => (memory === undefined || !Number.isFinite(memory) ? '-' : (memory / MIB).toFixed(0));
  const head = ['program', 'seconds', 'lines/s', 'MB/s', 'times as fast', 'seconds of cores', 'MiB at 10 %', 'at the end', 'at most'];
  const rows = measured.map(({ name, millis, cpu, tenth, end, most }) => [
    name, (millis / 1000).toFixed(2), Math.round(COUNT / (millis / 1000)).toString(), (bytes / 1e3 / millis).toFixed(0), `${(base / millis).toFixed(2)}×`, cpu === undefined ? '-' : (cpu / 1000).toFixed(2),
    mib(tenth), mib(end), mib(most),
  ]);
  console.log(`${COUNT} lines, ${(bytes / 1e6).toFixed(0)} MB`);
  console.log(aligned([head, ...rows]));
}
