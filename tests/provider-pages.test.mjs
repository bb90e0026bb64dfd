// The page of each provider, docs/providers/<name>.md: it has the layout of the others, names what exists, states its sources,
// and its program handles the provider's deliveries.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect, providers, rules } from 'idverdict';
import * as plain from 'idverdict/delivery';
import * as asymmetric from 'idverdict/delivery/asymmetric';
import { toNode } from 'idverdict/handler';
import { fixtures } from './fixtures.mjs';
import { strictly } from './strictly.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => readFileSync(join(root, name), 'utf8');

const HEADINGS = ['Setting it up', 'What it sends', 'How a delivery is signed', 'Fetching a result', 'Pitfalls'];
const SENT = HEADINGS[1];
const SIGNED = HEADINGS[2];
const FETCHED = HEADINGS[3];

// The folder is below the root, so that programs find the package by its name.
mkdirSync(join(root, 'target'), { recursive: true });
const folder = mkdtempSync(join(root, 'target/provider-pages-'));
after(() => rmSync(folder, { recursive: true }));

/** Reads a page: its title, its sections by heading, its program, and its links by name. */
function pageOf(text) {
  const [, title] = text.match(/^# (.*)$/m);
  const [, ...parts] = text.split(/^## /m);
  const sections = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]));
  const [, program] = text.match(/^```js\n([^]*?)^```$/m) ?? [];
  const links = new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name, address]) => [name, address]));
  return { text, title, sections, program, links };
}

/** Returns the statements of a section: its items, and the rows of its tables without their heads. */
function statements(section) {
  const prose = section.replace(/^```[^]*?^```$/gm, '').replace(/^\[[^\]]+\]: .*$/gm, '');
  const lines = prose.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line, at) => !/^\|---/.test(line) && !/^\|---/.test(lines[at + 1] ?? ''));
}

/** Returns what stands in backticks. */
const words = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** Returns the rows of a section's table: the events and the outcomes that each names. */
function rows(section = '') {
  return statements(section)
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | '))
    .map(([events, , outcomes]) => ({ events: words(events), outcomes: words(outcomes) }));
}

const eventsOf = (section) => rows(section).flatMap(({ events }) => events);

/** Returns what is wrong with the layout of a page. */
function misplaced({ text, title, sections, links }, expected) {
  const wrong = [];
  if (title !== expected) wrong.push(`the title is ${title}`);
  if (`${[...sections.keys()]}` !== `${HEADINGS}`) wrong.push(`the headings are ${[...sections.keys()].join(', ')}`);
  const used = new Set([...text.matchAll(/\[([^\]`]+)\](?![(:])/g)].map(([, name]) => name).filter((name) => links.has(name)));
  for (const name of links.keys()) if (!used.has(name)) wrong.push(`nothing uses the link [${name}]`);
  for (const [heading, section] of sections) {
    if (statements(section).length === 0) wrong.push(`"${heading}" is empty`);
    for (const statement of statements(section)) {
      const sources = [...statement.matchAll(/\[([^\]`]+)\](\()?/g)].filter(([, name, inline]) => inline || links.has(name));
      if (sources.length === 0) wrong.push(`no source: ${statement}`);
    }
  }
  return wrong;
}

/** Every scheme, as the error about an unknown one lists them */
const SCHEMES = (() => {
  try {
    asymmetric.verify('', {}, { scheme: 'no such scheme', credentials: [asymmetric.credential({ secret: 'invented' })] });
  } catch ({ issues }) {
    return issues[0].expected;
  }
  return [];
})();

/** The schemes of each provider, from the table in docs/delivery.md */
const own = new Map(
  [...read('docs/delivery.md').split('<!-- deliveries -->')[1].matchAll(/^\| ([^|]+) \| ([^|]*) \|/gm)].map(([, title, schemes]) => [title, words(schemes)]),
);

/** Returns the fixtures of an event that can be read. */
const bodiesOf = (provider, event) =>
  fixtures
    .filter(({ name }) => name.startsWith(`${provider}/${event}/`))
    .map(({ body }) => ({ body, inspection: inspect(body, { provider }) }))
    .filter(({ inspection }) => inspection.type === 'read' && inspection.event === event);

/** Returns a fixture of an event that names its verification, one whose result has to be fetched if there is one. */
function bodyOf(provider, event) {
  const all = bodiesOf(provider, event).filter(({ inspection }) => inspection.verdict.reference !== null);
  return all.find(({ inspection }) => inspection.verdict.next === 'fetch') ?? all[0];
}

/** A secret that every scheme takes: a key of AES-256 has 32 bytes */
const SECRET = 'invented-secret-of-32-characters';
const { fetch } = globalThis;

/** Runs the program of a page, with an invented value for each of its settings. */
async function loaded(t, name, text) {
  for (const [, setting] of text.matchAll(/(\w+) = ''/g)) {
    const isAddress = /_(?:API|ADDRESS)$/.test(setting);
    process.env[setting] = isAddress ? 'https://api.invented.example/' : setting.endsWith('_HOST') ? 'api.invented.example' : SECRET;
    t.after(() => delete process.env[setting]);
  }
  t.mock.method(console, 'log', () => {});
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  const program = await import(pathToFileURL(file));
  const delivery = text.includes('delivery/asymmetric') ? asymmetric : plain;
  const pair = program.credentials ? undefined : await keyPair();
  return { ...program, ...pair, fetches: text.includes('fetchResult'), delivery };
}

/** Returns the credential of a sender that signs with a key pair, and the public key, which programs fetch. */
async function keyPair() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const [published, secret] = await Promise.all([pair.publicKey, pair.privateKey].map((key) => crypto.subtle.exportKey('jwk', key)));
  const facts = { kid: 'key-of-the-test', alg: 'ES256', expired_at: null };
  return { published: { ...published, ...facts }, credentials: [asymmetric.credential({ jwk: { ...secret, ...facts } })] };
}

/** Starts a server, and returns a function that posts a body to it and returns the status. */
async function server(t, listener) {
  const listening = createServer(listener).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  t.after(() => listening.close());
  const address = `http://127.0.0.1:${listening.address().port}/webhooks`;
  return async (body, headers) => {
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close', ...headers }, body });
    await response.text();
    return response.status;
  };
}

/** Stands in for the provider's API, which returns its key and a result of this verification. Returns the results it was asked for. */
function api(t, provider, { published }, events, reference) {
  const asked = [];
  t.mock.method(globalThis, 'fetch', async (address, { signal, body = '' }) => {
    assert.ok(signal instanceof AbortSignal);
    assert.match(address, /^https:\/\//);
    if (published && body.includes(published.kid)) return Response.json({ key: published });
    assert.ok(`${address} ${body}`.includes(reference), address);
    asked.push(address);
    const result = bodyOf(provider, events[0]);
    return new Response(`${result.body}`.replaceAll(result.inspection.verdict.reference, reference));
  });
  return asked;
}

/** Signs or encrypts a body as the provider does. */
function sealed(body, provider, { credentials, delivery }) {
  const [key] = credentials.filter(({ kind }) => kind === 'encryptionKey');
  const encrypted = key ? delivery.encrypt(body, { provider, credential: key }) : { body, headers: {} };
  const credential = credentials.at(-1);
  const scheme = { header: 'static', username: 'basic', token: 'bearer' }[credential.kind];
  const signed = delivery.sign(encrypted.body, { provider, scheme, credential });
  return { body: signed.body, headers: { ...encrypted.headers, ...signed.headers } };
}

const fileOf = (name) => `docs/providers/${name}.md`;
const described = providers.filter(({ name }) => existsSync(join(root, fileOf(name))));
const pages = new Map(described.map(({ name }) => [name, pageOf(read(fileOf(name)))]));

test('every provider has a page', () => {
  assert.deepEqual(providers.filter((provider) => !described.includes(provider)).map(({ name }) => fileOf(name)), []);
});

for (const { name, title, events } of described) {
  const page = pages.get(name);
  const sent = page.sections.get(SENT);
  const fetched = page.sections.get(FETCHED);

  test(`the page of ${title} has the layout of every page, and each of its statements has a source`, () => {
    assert.deepEqual(misplaced(page, title), []);
  });

  test(`the page of ${title} names each of its events once, with outcomes that fixtures have`, () => {
    assert.deepEqual([...eventsOf(sent), ...eventsOf(fetched)].sort(), [...events].sort());
    for (const row of [...rows(sent), ...rows(fetched)]) {
      const found = new Set(row.events.flatMap((event) => bodiesOf(name, event).map(({ inspection }) => inspection.verdict.outcome)));
      assert.ok(row.outcomes.length > 0, `${row.events}`);
      for (const outcome of row.outcomes) assert.ok(found.has(outcome), `${row.events}: ${outcome}`);
    }
  });

  test(`the page of ${title} names its schemes, and only schemes and rules that exist`, () => {
    const named = words([...page.text.matchAll(/\bschemes? (?:`[^`]+`(?:, | and | or )?)+/g)].join(' '));
    assert.ok(named.length > 0);
    for (const scheme of named) assert.ok(SCHEMES.includes(scheme), scheme);
    const signed = words(page.sections.get(SIGNED));
    for (const scheme of own.get(title)) assert.ok(signed.includes(scheme), scheme);
    const ids = rules().map(({ rule }) => rule);
    for (const [, id, anchor] of page.text.matchAll(/\[`([^`]+)`\]\(\.\.\/rules\.md#([^)]*)\)/g)) {
      assert.equal(id, anchor);
      assert.ok(ids.includes(id), id);
    }
  });

  test(`the program on the page of ${title} handles each event that is sent, and refuses what is not authentic`, async (t) => {
    const program = await loaded(t, name, page.program);
    const post = await server(t, toNode(program.handler));
    t.mock.timers.enable({ apis: ['Date'] });
    for (const event of eventsOf(sent)) {
      const { body, inspection } = bodyOf(name, event);
      // Some bodies repeat the signed time.
      t.mock.timers.setTime(Date.parse(inspection.verdict.decidedAt ?? '2026-03-02T09:00:00Z'));
      const { reference, next } = inspection.verdict;
      const asked = api(t, name, program, eventsOf(fetched), reference);
      assert.equal(await post(body, {}), 401, event);
      const signed = sealed(body, name, program);
      assert.equal(await post(signed.body, signed.headers), 200, event);
      const { deliveries } = await program.handler.history({ provider: name, reference });
      const stored = deliveries.map(({ inspection }) => inspection.event);
      assert.ok(stored.includes(event), event);
      if (next === 'fetch' && program.fetches) {
        assert.equal(asked.length, 1, event);
        assert.ok(stored.some((name) => eventsOf(fetched).includes(name)), event);
      }
      await program.handler.erase({ provider: name, reference });
    }
  });
}

test('the programs of the pages are programs in the strictest TypeScript', () => {
  assert.equal(strictly(folder, [...pages].map(([name, { program }]) => [`${name}.mts`, program])), '');
});

test('the page that CONTRIBUTING.md adds has the layout of every page', () => {
  const [, text] = read('CONTRIBUTING.md').match(/^`docs\/providers\/acme\.md`:\n\n````md\n([^]*?)^````$/m);
  assert.deepEqual(misplaced(pageOf(text), 'Acme'), []);
});
