// `npm run bench:calls`: what each call takes over another one, as ratios of medians within one run.
//
// All calls are timed in one process, so that none of them has the engine to itself; with `--alone`, each ratio is measured
// in a process of its own.

import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createJudge, inspect, judge, judgeMany, parse, summarize, validate } from 'idverdict';
import { fixtures } from '../tests/fixtures.mjs';
import { rows } from './bodies.mjs';
import * as declared from './declared.mjs';
import { FULL, QUICK, compare } from './interleaved.mjs';
import * as validators from './peers/index.mjs';
import { aligned } from './print.mjs';
import { random } from './random.mjs';

const HELP = `usage: npm run bench:calls -- [--quick] [--alone] [--json] [--body TEXT] [--call TEXT]

  --quick      takes a few seconds: shows that the benchmark runs, but says little about speed
  --alone      measures each ratio in a process of its own
  --json       prints the ratios as JSON
  --body TEXT  measures only bodies with TEXT in their name
  --call TEXT  measures only ratios with TEXT in their name
`;

const POLICY = { requiredChecks: ['liveness', 'document'], minimumScores: { 'face-match': 0.8 }, minimumAge: 18 };
const NOW = new Date('2026-01-12T09:00:00Z');
const own = createJudge(POLICY);

/** The calls that are timed: each gets a body, a broken body, and what is known of the body */
const CALLS = {
  'JSON.parse': ({ body }) => JSON.parse(textOf(body)),
  'JSON.parse and ajv': ({ body, checked }) => checked(JSON.parse(textOf(body))),
  'JSON.parse, invalid': ({ broken }) => caught(() => JSON.parse(textOf(broken))),
  judge: ({ body }) => judge(body),
  'judge, contentType': ({ body }) => judge(body, { contentType: 'application/json' }),
  'judge, provider': ({ body, provider }) => judge(body, { provider }),
  'judge, now': ({ body }) => judge(body, { now: NOW }),
  'judge, limits': ({ body }) => judge(body, { limits: { bytes: 1 << 19 } }),
  'judge, policy': ({ body }) => judge(body, { policy: POLICY }),
  'judge, invalid': ({ broken }) => caught(() => judge(broken)),
  createJudge: ({ body }) => own(body),
  'createJudge, provider': ({ body, provider }) => own(body, { provider }),
  parse: ({ body }) => parse(body),
  'parse, contentType': ({ body }) => parse(body, { contentType: 'application/json' }),
  inspect: ({ body }) => inspect(body),
  'inspect, contentType': ({ body }) => inspect(body, { contentType: 'application/json' }),
  validate: ({ body }) => validate(body),
  'validate, contentType': ({ body }) => validate(body, { contentType: 'application/json' }),
  'validate, invalid': ({ broken }) => validate(broken),
  summarize: ({ body }) => summarize(body),
};

/** What is compared: a call, and the calls that it takes the place of */
const RATIOS = [
  ['judge', ['JSON.parse']],
  ['judge', ['JSON.parse and ajv']],
  ['judge, contentType', ['judge']],
  ['judge, provider', ['judge']],
  ['judge, now', ['judge']],
  ['judge, limits', ['judge']],
  ['judge, policy', ['createJudge']],
  ['createJudge', ['judge']],
  ['createJudge, provider', ['judge']],
  ['parse', ['JSON.parse']],
  ['parse, contentType', ['parse']],
  ['inspect', ['judge', 'parse']],
  ['inspect', ['JSON.parse and ajv']],
  ['inspect, contentType', ['judge', 'parse']],
  ['validate', ['judge']],
  ['validate, contentType', ['judge']],
  ['judge, invalid', ['JSON.parse, invalid']],
  ['validate, invalid', ['JSON.parse, invalid']],
  ['summarize', ['inspect']],
];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' }, alone: { type: 'boolean' }, json: { type: 'boolean' }, body: { type: 'string' }, call: { type: 'string' }, help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

const nameOf = ([call, over]) => `${call} / ${over.join(' + ')}`;
const chosen = RATIOS.filter((ratio) => values.call === undefined || nameOf(ratio).includes(values.call));
const ratios = values.alone ? chosen.flatMap(alone) : [...(await everyBody()), ...traffic()];
if (values.json) console.log(JSON.stringify(ratios));
else {
  const cells = ratios.map(({ bytes, text, name, ratio, micros }) => [bytes, text ? 'text' : 'bytes', ratio.toFixed(2), micros.toFixed(2), name]);
  console.log(`Node ${process.version}\n\n${aligned([['bytes', 'as', 'ratio', 'us', 'call'], ...cells])}`);
}

/** Measures one ratio in a process that makes no other calls */
function alone(ratio) {
  const words = ['--json', '--call', nameOf(ratio), ...(values.quick ? ['--quick'] : []), ...(values.body === undefined ? [] : ['--body', values.body])];
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout);
}

async function everyBody() {
  const peers = (await validators.peers()).ajv;
  const { outcomes } = await import(pathToFileURL(await declared.outcomes()));
  const all = (await rows()).filter(({ form, name }) => form === 'minified' && (values.body === undefined || name.includes(values.body)));
  return all.flatMap(({ variants, event, bytes }) => {
    const check = peers[event]();
    const checked = (value) => {
      if (!check(value)) throw new Error('invalid');
      return outcomes[event](value);
    };
    const provider = event.slice(0, event.indexOf('.'));
    const broken = variants.map((variant) => variant.slice(0, -5));
    return [false, true].flatMap((text) => {
      const given = (body) => (text ? body : Buffer.from(body));
      const turns = variants.map((variant, at) => ({ body: given(variant), broken: given(broken[at]), provider, checked }));
      return measured(turns).map((ratio) => ({ bytes, text, ...ratio }));
    });
  });
}

/** Measures the fixtures at random, as bodies of many kinds arrive */
function traffic() {
  if (values.body !== undefined) return [];
  const { shuffled } = random(20260203);
  const turns = shuffled(fixtures.map(({ body }) => body));
  const bytes = Math.round(turns.reduce((sum, body) => sum + body.length, 0) / turns.length);
  const lines = Buffer.from(turns.map((body) => `${body.toString().replaceAll('\n', ' ')}\n`).join(''));
  const pairs = [
    ['mixed traffic: judge', (body) => caught(() => judge(body)), (body) => caught(() => JSON.parse(body.toString()))],
    ['mixed traffic: judge, contentType', (body) => caught(() => judge(body, { contentType: 'application/json' })), (body) => caught(() => judge(body))],
    ['mixed traffic: inspect', (body) => inspect(body), (body) => caught(() => JSON.parse(body.toString()))],
  ].filter(([name]) => values.call === undefined || name.includes(values.call));
  const found = pairs.map(([name, call, over]) => {
    const turn = (call) => (at) => call(turns[at % turns.length]);
    const { call: own, over: other } = compare({ call: turn(call), over: turn(over) }, [], pace());
    return { bytes, text: false, name, ratio: own.micros / other.micros, micros: own.micros };
  });
  const name = 'judgeMany: us per line';
  if (values.call !== undefined && !name.includes(values.call)) return found;
  const { call, over } = compare({ call: () => [...judgeMany(lines)], over: () => turns.map((body) => caught(() => judge(body))) }, [], { ...pace(), singles: 1 });
  return [...found, { bytes, text: false, name, ratio: call.micros / over.micros, micros: call.micros / turns.length }];
}

/** Returns the chosen ratios of the calls for bodies that take turns */
function measured(turns) {
  const names = new Set(chosen.flatMap(([call, over]) => [call, ...over]));
  const calls = Object.entries(CALLS).filter(([name]) => names.has(name));
  const found = compare(Object.fromEntries(calls.map(([name, call]) => [name, (at) => call(turns[at % turns.length])])), [], pace());
  return chosen.map((ratio) => {
    const [call, over] = ratio;
    const { micros } = found[call];
    return { name: nameOf(ratio), ratio: micros / over.reduce((sum, name) => sum + found[name].micros, 0), micros };
  });
}

function pace() {
  return values.quick ? QUICK : { ...FULL, singles: 1 };
}

function textOf(body) {
  return typeof body === 'string' ? body : body.toString();
}

function caught(call) {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
