// Prints the results of the benchmark and writes them into the README.

import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../xtask/setup.mjs';

const OURS = ['judge', 'parse'];

/** Returns a table of all rows: the speed relative to the bases, the spread, and megabytes per second */
export function table(rows) {
  const peers = Object.keys(rows[0].contestants).filter((name) => !OURS.includes(name));
  const head = ['bytes', 'body', 'form', 'judge/JSON', 'judge/ajv', 'parse/JSON', 'p99/p50', 'MB/s', ...peers.map((name) => `${name} us`), 'judge us'];
  const cells = rows.map(({ bytes, name, form, contestants: of }) => [
    bytes, name.replace('.json', ''), form, times(of.judge.times['JSON.parse']), times(of.judge.times.ajv), times(of.parse.times['JSON.parse']),
    of.judge.p99 === null ? '-' : times(of.judge.p99), Math.round(of.judge.megabytes), ...[...peers, 'judge'].map((peer) => micros(of[peer].micros)),
  ]);
  return aligned([head, ...cells]);
}

const times = (number) => number.toFixed(2);
const micros = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(1));

export function aligned(rows) {
  const all = rows.map((row) => row.map(String));
  const widths = all[0].map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const isWord = all[0].map((_, at) => !/^[\d.-]+$/.test(all[1]?.[at] ?? ''));
  const line = (row) => row.map((cell, at) => (isWord[at] ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ').trimEnd();
  return all.map(line).join('\n');
}

/** Returns the result of the equality check, as lines */
export function differences({ bodies, valid, invalid, kinds, unexplained }) {
  const lines = [`${bodies} randomly broken bodies, of which idverdict found ${valid} valid and ${invalid} invalid; how often a peer disagrees:`];
  for (const [kind, by] of Object.entries(kinds)) lines.push(`  ${Object.entries(by).map(([name, count]) => `${name} ${count}`).join(', ')}: ${kind}`);
  lines.push(`  without an explanation: ${unexplained.length}`);
  return lines.join('\n');
}

const START = '<!-- figures -->';
const END = '<!-- /figures -->';

/** Describes the machine */
function machine() {
  const cores = cpus();
  return `${arch()}, ${cores.length} cores of ${cores[0]?.model.trim()}`;
}

/** Writes the minified and the pretty rows into the README, with the command that produced them. */
export function readme({ runtime, rows }) {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${START}`);
  const cell = (number) => `${number.toFixed(1)}×`;
  const shown = rows.filter(({ form }) => form === 'minified' || form === 'pretty');
  const lines = shown.map(({ bytes, event, form, contestants: of }) => {
    const cells = [of.judge.times['JSON.parse'], of.judge.times.ajv, of.parse.times['JSON.parse']].map(cell);
    return `| \`${event}\`, ${form} | ${bytes} | ${cells.join(' | ')} |`;
  });
  const block = [
    START,
    `\`npm run bench -- --readme\`, ${runtime}, on ${machine()}:`,
    '',
    '| body | bytes | `judge`, times as fast as `JSON.parse` | `judge`, times as fast as `JSON.parse` + ajv | `parse`, times as fast as `JSON.parse` |',
    '|---|---:|---:|---:|---:|',
    ...lines,
  ];
  writeFileSync(file, `${text.slice(0, from)}${block.join('\n')}\n${text.slice(to)}`);
}
