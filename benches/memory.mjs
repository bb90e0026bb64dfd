// `npm run campaign:memory`: makes a million calls and compares the memory of the process and of the engine after a tenth
// of them with the memory after all of them.
// `npm run campaign:lines`: does the same for a million lines through judgeMany.
//
// Both fail if memory has grown with the number of calls.

import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inspect, judge, judgeMany, parse } from 'idverdict';
import { root } from '../xtask/setup.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({
  options: { lines: { type: 'boolean' }, count: { type: 'string', default: '1000000' }, json: { type: 'boolean' } },
});
const COUNT = Number(values.count);
const MIB = 1024 * 1024;
/**
 * How much the process may grow between a tenth of the calls and the end. The garbage collector needs this slack; a leak
 * of one byte per call would be a megabyte.
 */
const SLACK = 48 * MIB;

const FIXTURES = [
  'preventor/ticket.verification.completed/accepted.json', 'preventor/ticket.verification.completed/invalid-truncated.json',
  'bive/verification/accepted.json', 'bive/verification/list-of-one-flagged.json', 'idwise/journey/aml-disabled.json',
  'idverse/transaction/expired.json', 'onespan/report/failed.json', 'onespan/report/invalid-duplicate-key.json',
];
const bodies = await Promise.all(FIXTURES.map((file) => readFile(join(root, 'tests/fixtures', file))));

const CALLS = {
  judge: (at) => judge(bodies[at % bodies.length]),
  parse: (at) => parse(bodies[at % bodies.length]),
  inspect: (at) => inspect(bodies[at % bodies.length]),
  // As text, and with a policy that is read again at each call
  'judge of text': (at) => judge(texts[at % texts.length]),
  'judge with options': (at) => judge(bodies[at % bodies.length], { provider: undefined, policy: { minimumAge: 18 }, limits: { issues: 3 } }),
};
const texts = bodies.map(String);

const measured = values.lines ? [await lines()] : Object.entries(CALLS).map(([name, call]) => calls(name, call));
print();

function calls(name, call) {
  const run = (count) => {
    for (let at = 0; at < count; at++) {
      try {
        call(at);
      } catch (error) {
        if (error.name !== 'IdverdictError' || error.code === 'internal') throw error;
      }
    }
  };
  run(COUNT / 10);
  const tenth = held();
  run(COUNT - COUNT / 10);
  return { name, count: COUNT, tenth, whole: held() };
}

/** Judges lines that never exist all at once: each chunk is created on demand, and its buffer is reused. */
async function lines() {
  const block = Buffer.concat(bodies.flatMap((body) => [Buffer.from(body.toString().replaceAll('\n', ' ')), Buffer.from('\n')]));
  const chunk = Buffer.alloc(block.length);
  const blocks = Math.ceil(COUNT / bodies.length);
  let tenth;
  const chunks = function* () {
    for (let at = 0; at < blocks; at++) {
      if (at === Math.floor(blocks / 10)) tenth = held();
      block.copy(chunk);
      yield chunk;
    }
  };
  let last = 0;
  let read = 0;
  for (const { line, type } of judgeMany(chunks())) {
    if (line !== ++last) throw new Error(`line ${line} came after ${last - 1}`);
    if (type === 'read') read++;
  }
  if (last !== blocks * bodies.length || read === 0 || read === last) throw new Error(`${read} of ${last} lines were read`);
  return { name: 'judgeMany', count: last, tenth, whole: held() };
}

/** Returns the memory of the process and of all its engines, in bytes */
function held() {
  globalThis.gc?.();
  return { resident: process.memoryUsage.rss(), engine: memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) };
}

function print() {
  if (values.json) console.log(JSON.stringify(measured));
  else {
    const mib = (bytes) => (bytes / MIB).toFixed(1);
    const head = ['calls of', 'MiB resident, 10 %', '100 %', 'MiB of memory.buffer, 10 %', '100 %'];
    console.log(aligned([head, ...measured.map(({ name, tenth, whole }) => [name, mib(tenth.resident), mib(whole.resident), mib(tenth.engine), mib(whole.engine)])]));
  }
  for (const { name, tenth, whole } of measured) {
    if (whole.engine === tenth.engine && whole.resident - tenth.resident < SLACK) continue;
    console.error(`${name}: memory has grown`);
    process.exitCode = 1;
  }
}
