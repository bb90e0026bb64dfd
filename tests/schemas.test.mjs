// `idverdict/schemas`: Standard Schema objects, alone and in the libraries that use them.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sValidator } from '@hono/standard-validator';
import { FormApi } from '@tanstack/form-core';
import { TRPCError, initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import Ajv07 from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { IdverdictError, createJudge, parse, providers, validate } from 'idverdict';
import { schemaFrom, schemaOf, toDraft07, withJsonSchema } from 'idverdict/schemas';
import { root } from '../xtask/setup.mjs';
import { changed, places } from './changed.mjs';
import { fixtures } from './fixtures.mjs';

const jsonOf = (provider, event) => JSON.parse(readFileSync(join(root, `pkg/schemas/${provider}.${event}.json`), 'utf8'));
const check = (schema, value) => schema['~standard'].validate(value);
const bodyOf = (name) => readFileSync(join(root, 'tests/fixtures', name));

const ACCEPTED = bodyOf('bive/verification.completed/accepted.json');
const whole = JSON.parse(ACCEPTED.toString());
const bive = schemaOf('bive', 'verification.completed');

/** Every event of every provider */
const EVENTS = providers.flatMap(({ name, events }) => events.map((event) => [name, event]));
const readable = fixtures.filter(({ body }) => validate(body).valid);

/** Returns the error with the code `invalid-options` that a call throws. */
function refused(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof IdverdictError);
    assert.equal(error.code, 'invalid-options');
    return error;
  }
  return assert.fail('nothing was thrown');
}

test('a schema is an object of Standard Schema v1 that nobody can change', () => {
  for (const [provider, event] of [...EVENTS, ...providers.map(({ name }) => [name, undefined])]) {
    const schema = schemaOf(provider, event);
    const { version, vendor, validate, ...others } = schema['~standard'];
    assert.deepEqual([version, vendor, validate.constructor, others], [1, 'idverdict', Function, {}]);
    assert.deepEqual([schema.provider, schema.event], [provider, event ?? null]);
    assert.ok(Object.isFrozen(schema) && Object.isFrozen(schema['~standard']));
  }
});

test('a valid body becomes the event that parse returns: from text, bytes, a buffer, and parsed JSON', () => {
  for (const { name, body } of readable) {
    const text = body.toString();
    const event = parse(text);
    for (const schema of [schemaOf(event.provider), schemaOf(event.provider, event.event)]) {
      for (const given of [text, body, new Uint8Array(body).buffer]) assert.deepStrictEqual(check(schema, given), { value: event }, name);
      const parsed = JSON.parse(text);
      assert.deepStrictEqual(check(schema, parsed), { value: parse(JSON.stringify(parsed)) }, name);
    }
  }
});

test('a payload is a valid body of its event, and stays the same', () => {
  for (const { name, body } of readable) {
    const event = parse(body);
    assert.deepStrictEqual(check(schemaOf(event.provider, event.event), event.payload), { value: JSON.parse(JSON.stringify(event)) }, name);
  }
});

test('a body of another event of the provider, and of another provider, is an issue', () => {
  assert.deepEqual(check(schemaOf('bive', 'verification'), ACCEPTED), {
    issues: [{ code: 'unknown-event', message: 'expected the event `verification`, but the body is another event of the provider', path: [] }],
  });
  assert.equal(check(schemaOf('onespan'), ACCEPTED).issues[0].code, 'unknown-provider');
});

test('each error of an invalid body is an issue with a path, and warnings are none', () => {
  const paths = new Set();
  for (const { name, body } of fixtures) {
    const report = validate(body);
    if (report.valid || report.provider === undefined) continue;
    const { issues } = check(schemaOf(report.provider), body);
    const errors = validate(body, { provider: report.provider }).issues.filter(({ severity }) => severity === 'error');
    assert.deepEqual(issues.map(({ code, message }) => [code, message]), errors.map(({ code, message }) => [code, message]), name);
    for (const [at, { path }] of issues.entries()) {
      const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
      assert.equal(pointer, errors[at].pointer, name);
      paths.add(pointer);
    }
  }
  assert.ok(paths.size > 5, [...paths].join());
});

test('an index in a path is a number', () => {
  const report = { id: '1', status: 'Finished', result: 'Passed', stages: [{ stageId: {}, result: 'Passed', attemptNumber: 1, stageType: { title: 'AttemptVerification' } }] };
  assert.deepEqual(check(schemaOf('onespan', 'report'), report).issues[0].path, ['stages', 0, 'stageId']);
});

test('no issue contains a value of the body', () => {
  const SECRET = 'Quillfeather';
  let invalid = 0;
  for (const path of places(whole).slice(1)) {
    for (const value of [[SECRET], { key: SECRET }, SECRET]) {
      const { issues = [] } = check(bive, changed(whole, path, value));
      assert.ok(!JSON.stringify(issues).includes(SECRET), path.join());
      invalid += issues.length;
    }
  }
  assert.ok(invalid > 10, invalid);
});

test('validate never throws, and returns no promise', () => {
  const cycle = {};
  cycle.self = cycle;
  let deep = [];
  for (let levels = 0; levels < 100_000; levels++) deep = [deep];
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const detached = new ArrayBuffer(8);
  const view = new Uint8Array(detached);
  structuredClone(detached, { transfer: [detached] });
  const throwing = { get status() { throw new Error('Quillfeather'); } };
  const values = [
    undefined, null, true, 0, NaN, Infinity, 1n, '', 'x', Symbol('x'), () => {}, class {}, [], {}, cycle, deep, proxy, throwing, detached,
    view, new DataView(new ArrayBuffer(2)), new Float64Array(2), new Date(NaN), new Map(), { toJSON: () => undefined },
    { toJSON() { throw null; } }, { get [Symbol.toStringTag]() { throw 1; } }, Object.create(null), new Proxy({}, { get() { throw undefined; } }),
  ];
  for (const value of values) {
    const { issues } = check(bive, value);
    assert.ok(issues.length > 0);
    for (const { code, message, path } of issues) {
      assert.notEqual(code, 'internal');
      assert.deepEqual([typeof code, typeof message, path], ['string', 'string', []]);
      assert.doesNotMatch(message, /Quillfeather/);
    }
  }
});

test('whatever a reader throws is an issue', () => {
  for (const thrown of [new Error('Quillfeather'), null, undefined, 'x', { issues: 1 }, { issues: [] }, new IdverdictError([{ code: 'not-json', severity: 'warning', pointer: '', message: 'x' }])]) {
    const schema = schemaFrom(() => { throw thrown; }, 'bive');
    assert.deepEqual(check(schema, ''), { issues: [{ code: 'internal', message: 'the value could not be read', path: [] }] });
  }
});

test('a mistake in the arguments is an error that names what is right', () => {
  assert.deepEqual(refused(() => schemaOf('bve')).issues[0].expected, providers.map(({ name }) => name));
  assert.deepEqual(refused(() => schemaOf('bive', 'report')).issues[0].expected, providers.find(({ name }) => name === 'bive').events);
  assert.match(refused(() => schemaOf('bive', 'report')).message, /`verification\.completed`, `verification` \(at \/event\)$/);
  for (const wrong of [() => schemaOf(), () => schemaOf('toString'), () => schemaOf('bive', 'length'), () => schemaOf('bive', ''), () => schemaFrom('bive')]) refused(wrong);
  assert.equal(schemaOf('bive', null).event, null);
});

test('a schema reads with the entry of one provider, and with a judge', async () => {
  const one = await import('idverdict/providers/bive');
  for (const read of [one.parse, createJudge({}).parse, createRequire(import.meta.url)('idverdict').parse]) {
    assert.deepStrictEqual(check(schemaFrom(read, 'bive', 'verification.completed'), ACCEPTED), { value: parse(ACCEPTED) });
  }
  // This is about the program and not about a place in the body.
  const [{ code, path }] = check(schemaFrom(one.parse, 'onespan'), ACCEPTED).issues;
  assert.deepEqual([code, path], ['invalid-options', []]);
});

const DRAFTS = { 'draft-2020-12': Ajv2020, 'draft-07': Ajv07 };
/** Returns a compiled JSON Schema. */
const compiled = (schema, target) => new DRAFTS[target]({ strict: true, allowUnionTypes: true, code: { optimize: false } }).compile(schema);

test('what validate returns fits the JSON Schema of the output, and what differs from it in its names does not', () => {
  for (const { name, events } of providers) {
    const alone = new Map(events.map((event) => [event, withJsonSchema(schemaOf(name, event), jsonOf(name, event))['~standard'].jsonSchema]));
    const all = withJsonSchema(schemaOf(name), events.map((event) => jsonOf(name, event)))['~standard'].jsonSchema;
    const own = readable.map(({ name, body }) => ({ name, event: parse(body) })).filter(({ event }) => event.provider === name);
    for (const target of Object.keys(DRAFTS)) {
      const any = compiled(all.output({ target }), target);
      const one = new Map(events.map((event) => [event, compiled(alone.get(event).output({ target }), target)]));
      const first = new Set();
      for (const { name, event } of own) {
        const value = JSON.parse(JSON.stringify(event));
        for (const fits of [any, one.get(event.event)]) assert.ok(fits(value), `${name} ${JSON.stringify(fits.errors)}`);
        if (first.has(event.event)) continue;
        first.add(event.event);
        // Nothing may be missing in it: a field that is not described is refused.
        const others = [{ ...value, payload: { ...value.payload, undeclared: 1 } }, { ...value, event: 'x' }, { ...value, provider: 'x' }, value.payload];
        for (const fits of [any, one.get(event.event)]) for (const other of others) assert.ok(!fits(other), name);
      }
    }
  }
});

test('the JSON Schema of the output has one JSON type for each field but a choice, and names each field of a record', () => {
  const walk = (schema, at) => {
    if (schema === null || typeof schema !== 'object') return;
    if (Array.isArray(schema.type)) assert.deepEqual([schema.type.length, schema.type[1]], [2, 'null'], at);
    for (const word of schema.enum ?? []) assert.equal(typeof word, 'string', at);
    if (schema.properties !== undefined) assert.equal(schema.additionalProperties, false, at);
    for (const inner of [...Object.values(schema.properties ?? {}), ...Object.values(schema.$defs ?? {}), ...(schema.anyOf ?? []), schema.items, schema.additionalProperties]) walk(inner, at);
  };
  for (const [provider, event] of EVENTS) {
    const { jsonSchema } = withJsonSchema(schemaOf(provider, event), jsonOf(provider, event))['~standard'];
    walk(jsonSchema.output({ target: 'draft-2020-12' }), `${provider} ${event}`);
  }
});

test('the JSON Schema of the input of one event is its file, and that of any event fits the bodies of each', () => {
  for (const { name, events } of providers) {
    const files = events.map((event) => jsonOf(name, event));
    for (const [at, event] of events.entries()) {
      const { jsonSchema } = withJsonSchema(schemaOf(name, event), files[at])['~standard'];
      assert.deepEqual(jsonSchema.input({ target: 'draft-2020-12' }), files[at]);
      assert.deepEqual(jsonSchema.input({ target: 'draft-07' }), toDraft07(files[at]));
    }
    const { jsonSchema } = withJsonSchema(schemaOf(name), files)['~standard'];
    const own = readable.filter(({ body }) => validate(body).provider === name && !body.includes('next_page_token'));
    for (const target of Object.keys(DRAFTS)) {
      const fits = compiled(jsonSchema.input({ target }), target);
      for (const { name, body } of own) assert.ok(fits(JSON.parse(body)), name);
      for (const value of [null, 1, 'x', []]) assert.ok(!fits(value), `${name} ${JSON.stringify(value)}`);
    }
  }
});

test('a schema with JSON Schemas still validates, and what it returns can be changed without any effect', () => {
  const file = jsonOf('bive', 'verification.completed');
  const schema = withJsonSchema(bive, file);
  assert.deepEqual([schema.provider, schema.event, schema['~standard'].validate], ['bive', 'verification.completed', bive['~standard'].validate]);
  assert.ok(Object.isFrozen(schema) && Object.isFrozen(schema['~standard']) && Object.isFrozen(schema['~standard'].jsonSchema));
  const { input, output } = schema['~standard'].jsonSchema;
  for (const make of [input, output]) {
    for (const target of Object.keys(DRAFTS)) {
      const before = JSON.stringify(make({ target }));
      spoil(make({ target }));
      spoil(file);
      assert.equal(JSON.stringify(make({ target })), before);
    }
  }
});

/** Changes every object within a value. */
function spoil(value) {
  if (value === null || typeof value !== 'object') return;
  for (const inner of Object.values(value)) spoil(inner);
  if (Array.isArray(value)) value.push('spoilt');
  else value.spoilt = true;
}

test('an unknown version of JSON Schema, and a JSON Schema of another event, is an error', () => {
  const file = jsonOf('bive', 'verification.completed');
  const { input, output } = withJsonSchema(bive, file)['~standard'].jsonSchema;
  for (const make of [input, output]) {
    for (const options of [{ target: 'openapi-3.0' }, { target: 'toString' }, {}, undefined]) {
      assert.deepEqual(refused(() => make(options)).issues[0].expected, Object.keys(DRAFTS));
    }
  }
  const other = jsonOf('bive', 'verification');
  for (const wrong of [other, [file, other], [file, file], [], {}, null, undefined]) {
    assert.deepEqual(refused(() => withJsonSchema(bive, wrong)).issues[0].expected, ['idverdict/schemas/bive.verification.completed.json']);
  }
  refused(() => withJsonSchema(schemaOf('bive'), [file]));
  refused(() => withJsonSchema(schemaOf('bive'), [file, file]));
  withJsonSchema(schemaOf('bive'), [other, file]);
  for (const wrong of [undefined, {}, { provider: 'x' }]) refused(() => withJsonSchema(wrong, file));
});

test('toDraft07 refuses what no schema of this package has', () => {
  for (const wrong of [null, 1, { prefixItems: [] }, { properties: { x: { unevaluatedProperties: false } } }, { anyOf: [1] }]) refused(() => toDraft07(wrong));
  assert.deepEqual(toDraft07({ $ref: '#/$defs/X', $defs: { X: { items: { $ref: '#/$defs/X', description: 'x' } } } }), {
    allOf: [{ $ref: '#/definitions/X' }], definitions: { X: { items: { description: 'x', allOf: [{ $ref: '#/definitions/X' }] } } },
  });
});

test('a program contains only the parts of the package that it uses', async () => {
  const inputs = async (program) => {
    const { metafile } = await build({
      stdin: { contents: program, resolveDir: root }, bundle: true, format: 'esm', platform: 'neutral', minify: true, write: false, metafile: true, logLevel: 'warning',
    });
    return Object.entries(Object.values(metafile.outputs)[0].inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file.replace(/^.*pkg\//, ''));
  };
  const one = await inputs("import { parse } from 'idverdict/providers/bive'; import { schemaFrom } from 'idverdict/schemas'; console.log(schemaFrom(parse, 'bive'));");
  assert.deepEqual(one.filter((file) => !file.startsWith('<')).sort(), ['about.js', 'error.js', 'providers/bive.js', 'schemas.js']);
  const all = await inputs("import { schemaOf } from 'idverdict/schemas'; console.log(schemaOf('bive'));");
  assert.deepEqual(all.filter((file) => !file.startsWith('<')).sort(), ['about.js', 'core.js', 'error.js', 'schemas.js']);
});

const broken = { ...whole, data: { ...whole.data, details: [{ ...whole.data.details[0], component: [] }] } };
const BROKEN_AT = ['data', 'details', 0, 'component'];

test('Hono’s validator gives a handler the typed event, and answers 400 for an invalid body', async () => {
  const app = new Hono();
  app.post('/plain', sValidator('json', bive), (context) => context.json(context.req.valid('json')));
  app.post('/quiet', sValidator('json', bive, (result, context) => (result.success ? undefined : context.json(result.error, 422))), (context) => context.body(null, 204));
  app.post('/form', sValidator('form', schemaOf('idverse', 'completion')), (context) => context.json(context.req.valid('form').payload));
  const post = (path, body, type = 'application/json') => app.request(path, { method: 'POST', headers: { 'content-type': type }, body });

  const good = await post('/plain', ACCEPTED);
  assert.deepEqual([good.status, await good.json()], [200, JSON.parse(JSON.stringify(parse(ACCEPTED)))]);
  const bad = await post('/plain', JSON.stringify(broken));
  const { success, error } = await bad.json();
  assert.deepEqual([bad.status, success, error[0].code, error[0].path], [400, false, 'wrong-type', BROKEN_AT]);
  const quiet = await post('/quiet', JSON.stringify(broken));
  assert.deepEqual([quiet.status, await quiet.json()], [422, error]);
  assert.equal((await post('/quiet', ACCEPTED)).status, 204);
  assert.equal((await post('/plain', ACCEPTED.subarray(1))).status, 400);
  const form = await post('/form', 'transaction_id=4711&status=COMPLETED', 'application/x-www-form-urlencoded');
  assert.deepEqual(await form.json(), { transaction_id: '4711', status: 'COMPLETED' });
});

test('a tRPC procedure takes a schema as input and as output', async () => {
  const t = initTRPC.create();
  const router = t.router({
    receive: t.procedure.input(schemaOf('bive')).mutation(({ input }) => [input.event, input.event === 'verification.completed' && input.payload.data.status]),
    forward: t.procedure.output(bive).query(() => whole),
    fail: t.procedure.output(bive).query(() => broken),
  });
  const caller = t.createCallerFactory(router)({});
  assert.deepEqual(await caller.receive(whole), ['verification.completed', 'Completed']);
  assert.deepEqual(await caller.forward(), parse(ACCEPTED));
  await assert.rejects(caller.receive(broken), (error) => error instanceof TRPCError && error.code === 'BAD_REQUEST' && error.cause.issues[0].code === 'wrong-type');
  await assert.rejects(caller.fail(), { code: 'INTERNAL_SERVER_ERROR' });

  const post = (body) =>
    fetchRequestHandler({
      endpoint: '/trpc', router, createContext: () => ({}), onError: () => {},
      req: new Request('http://127.0.0.1/trpc/receive', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    });
  const good = await post(ACCEPTED);
  assert.deepEqual([good.status, (await good.json()).result.data[0]], [200, 'verification.completed']);
  assert.equal((await post(JSON.stringify(broken))).status, 400);
});

test('a TanStack form shows each issue at its field', async () => {
  const form = new FormApi({ defaultValues: broken, validators: { onChange: bive } });
  form.mount();
  await form.validate('change');
  assert.equal(form.state.isValid, false);
  const [[field, [issue]], ...others] = Object.entries(form.state.errors[0]);
  assert.deepEqual([field, issue.code, others], ['data.details[0].component', 'wrong-type', []]);
  form.reset(whole);
  await form.validate('change');
  assert.deepEqual([form.state.isValid, form.state.errors], [true, []]);
});

test('the libraries infer the types of a schema', () => {
  const words = [join(root, 'node_modules/typescript/bin/tsc'), '--project', join(root, 'tests/types/libraries')];
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.deepEqual([stdout, status], ['', 0]);
});

const page = readFileSync(join(root, 'docs/schemas.md'), 'utf8');
// The folder is below the root, so that programs find the package by its name.
mkdirSync(join(root, 'target'), { recursive: true });
const folder = mkdtempSync(join(root, 'target/schemas-'));
after(() => rmSync(folder, { recursive: true }));

test('each program of docs/schemas.md does what the page says', async () => {
  const programs = [...page.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, program], at) => {
    const file = join(folder, `program-${at}.mjs`);
    writeFileSync(file, program);
    return import(pathToFileURL(file));
  });
  const [{ default: app }, { router }, { form }, { schema }, { one, any, input, output }, ...others] = await Promise.all(programs);
  assert.deepEqual(others, []);

  const post = (body) => app.request('/bive', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  assert.deepEqual(await (await post(ACCEPTED)).json(), { status: 'Completed' });
  const refusal = await post(JSON.stringify(broken));
  assert.deepEqual([refusal.status, (await refusal.json())[0].path], [400, BROKEN_AT]);

  assert.equal(await router.createCaller({}).receive(whole), 'verification.completed');

  form.mount();
  form.setFieldValue('details', [{ component: [] }]);
  await form.validate('change');
  assert.deepEqual(Object.keys(form.state.errors[0]), ['details[0].component']);
  assert.ok(page.includes('`details[0].component`'));

  assert.deepEqual(check(schema, ACCEPTED), { value: parse(ACCEPTED) });
  assert.deepEqual([check(one, ACCEPTED).issues.length, check(any, ACCEPTED).issues], [1, undefined]);
  assert.ok(compiled(input, 'draft-07')(whole.data));
  assert.ok(compiled(output, 'draft-2020-12')(check(any, ACCEPTED).value));
});

test('the entry adds what docs/schemas.md says to a program that reads bodies', async () => {
  const size = async (program) => {
    const options = { bundle: true, format: 'esm', platform: 'neutral', minify: true, write: false, logLevel: 'warning' };
    const { outputFiles: [{ contents }] } = await build({ stdin: { contents: program, resolveDir: root }, ...options });
    return gzipSync(contents, { level: 9 }).length;
  };
  const added = await size("export { parse } from 'idverdict'; export * from 'idverdict/schemas';") - await size("export { parse } from 'idverdict';");
  const [, said] = page.match(/adds about (\d+) KB after gzip/);
  assert.ok(Math.abs(added - Number(said) * 1000) < 600, added);
});
