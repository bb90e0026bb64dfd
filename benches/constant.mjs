// `npm run constant`: counts with valgrind whether it shows in the number of instructions where a forged value differs.
//
// It says nothing about the wasm, which the engine that runs it compiles once more.

import { parseArgs } from 'node:util';
import { built, counted, missing } from './callgrind.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const TIMES = 20;
/** Kinds of comparisons, and the number of characters that are compared */
const KINDS = { bive: 64, stripe: 64, 'standard-webhooks': 43, shufti: 64, bearer: 50 };

if (missing) console.log(values.json ? JSON.stringify({ skipped: missing }) : `constant: skipped: ${missing}`);
else {
  const program = built('native-delivery');
  const rows = Object.entries(KINDS).map(([kind, length]) => {
    const places = [0, length >> 1, length - 1];
    // What the program does only once, such as forging, is in both counts.
    const verifying = (words) => counted(program, words, 2 * TIMES) - counted(program, words, TIMES);
    return { kind, places, instructions: places.map((place) => verifying([kind, String(place)])) };
  });
  const cells = rows.map(({ kind, instructions }) => [kind, ...instructions.map(String)]);
  console.log(values.json ? JSON.stringify({ rows }) : aligned([['differs at the', 'first', 'middle', 'last'], ...cells]));
  if (rows.some(({ instructions }) => new Set(instructions).size > 1)) process.exitCode = 1;
}
