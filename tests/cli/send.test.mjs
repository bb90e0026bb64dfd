// `send` posts deliveries as a provider does.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fold, inspect, providers } from 'idverdict';
import { credential, unwrap, verify } from 'idverdict/delivery';
import { ACCEPTED } from '../bodies.mjs';
import { folder, lines, running } from './run.mjs';

const SECRET = 'an-invented-secret';
const KEY = 'an invented key of 32 characters';
const { cwd } = folder({
  'secret.txt': `${SECRET}\n`,
  'body.json': ACCEPTED,
  'credentials.json': JSON.stringify([{ encryptionKey: KEY }, { username: 'webhook', password: SECRET }]),
});

/** What has arrived, and with what the next requests are answered */
let received = [];
let answers = [];
let url;

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  received.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks) });
  const [status, text] = answers.shift() ?? [204];
  response.writeHead(status).end(text);
});

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${server.address().port}/hook`;
});
after(() => server.close());

async function send(args, { answering = [], env = {} } = {}) {
  received = [];
  answers = answering;
  const result = await running(['send', url, ...args], { cwd, env: { SECRET, ...env } });
  assert.ok(!(result.stdout + result.stderr).includes(SECRET));
  return result;
}

const scenarios = {
  'in-order': ['replaced', 'state'], 'out-of-order': ['state', 'stale'], twice: ['state', 'duplicate'], reversal: ['replaced', 'state'],
};

/** For each scenario, how many providers have samples for it */
const played = Object.fromEntries(Object.keys(scenarios).map((scenario) => [scenario, 0]));

for (const { name } of providers) {
  test(`the scenarios of ${name} are what they promise`, async () => {
    const seen = new Set();
    for (const [scenario, became] of Object.entries(scenarios)) {
      const { status, stdout, stderr } = await send(['--provider', name, '--scheme', 'none', '--scenario', scenario]);
      if (status === 2) {
        assert.match(stderr, /^idverdict: there are no samples for the scenario /);
        assert.deepEqual([stdout, received.length], ['', 0]);
        continue;
      }
      played[scenario]++;
      assert.deepEqual([status, stderr, lines(stdout).length], [0, '', 2], scenario);
      const deliveries = received.map(({ body }, at) => ({ inspection: inspect(body, { provider: name }), receivedAt: 1000 * at + Date.now() }));
      const { timeline } = fold(deliveries);
      assert.deepEqual(timeline.map((entry) => [entry.delivery, entry.became]), became.map((each, at) => [at, each]), scenario);
      const [{ inspection: { verdict: { reference } } }] = deliveries;
      assert.ok(!seen.has(reference), 'each run is a verification of its own');
      seen.add(reference);
      if (scenario === 'twice') assert.deepEqual(received[0].body, received[1].body);
      for (const { method, headers } of received) assert.deepEqual([method, headers['content-type']], ['POST', 'application/json']);
    }
  });
}

test('most providers have samples for each scenario', () => {
  for (const [scenario, count] of Object.entries(played)) assert.ok(count > providers.length / 2, `${scenario}: ${count}`);
});

test('a delivery is signed with the secret of a variable or of a file', async () => {
  const credentials = [credential({ secret: SECRET })];
  for (const args of [['--secret-env', 'SECRET'], ['--secret-file', 'secret.txt']]) {
    const { status, stdout } = await send(['--provider', 'bive', ...args]);
    assert.equal(status, 0);
    assert.match(stdout, /^1\. bive \S+ \(accept\): 204 in \d+ ms\n$/);
    const [{ body, headers }] = received;
    assert.equal(verify(body, headers, { provider: 'bive', credentials }).authentic, true);
  }
});

test('each kind of credential is sent', async () => {
  for (const [args, of, provider] of [
    [['--kind', 'token'], { token: SECRET }, 'idwise'],
    [['--kind', 'password', '--username', 'webhook'], { username: 'webhook', password: SECRET }, 'idwise'],
    [['--kind', 'header', '--secret-header', 'x-agreed'], { header: 'x-agreed', value: SECRET }, 'idverse'],
  ]) {
    assert.equal((await send(['--provider', provider, '--secret-env', 'SECRET', ...args])).status, 0);
    const [{ body, headers }] = received;
    assert.equal(verify(body, headers, { provider, credentials: [credential(of)] }).authentic, true, provider);
  }
});

test('a delivery is encrypted if there is a key, and carries the other credential', async () => {
  assert.equal((await send(['--provider', 'preventor', '--credentials', 'credentials.json'])).status, 0);
  const [{ body, headers }] = received;
  const credentials = [credential({ encryptionKey: KEY }), credential({ username: 'webhook', password: SECRET })];
  const { inspection, delivery } = unwrap(body, headers, { provider: 'preventor', credentials, inspect });
  assert.deepEqual([delivery.authentic, delivery.confidential, inspection.verdict.outcome], [true, true, 'accept']);
  assert.ok(!body.includes('ticket'));
});

test('an event, an outcome and other people may be asked for', async () => {
  const { stdout } = await send(['--provider', 'onespan', '--event', 'report', '--outcome', 'reject', '--scheme', 'none', '--random', '--format', 'ndjson']);
  const { millis, ...told } = JSON.parse(stdout);
  assert.deepEqual(told, { delivery: 1, provider: 'onespan', event: 'report', outcome: 'reject', status: 204 });
  assert.ok(Number.isInteger(millis));
  assert.equal(inspect(received[0].body).verdict.outcome, 'reject');
});

test('a body of the caller’s own is sent as it is, with the headers that were asked for', async () => {
  const { status } = await send(['body.json', '--provider', 'preventor', '--scheme', 'none', '--header', 'X-Tenant: acme']);
  assert.equal(status, 0);
  assert.deepEqual([received[0].body.toString(), received[0].headers['x-tenant']], [ACCEPTED, 'acme']);
});

test('an answer that is no 2xx is shown, without what a terminal obeys, and the exit status is 1', async () => {
  const { status, stdout } = await send(['--provider', 'bive', '--secret-env', 'SECRET', '--scenario', 'in-order'], { answering: [[401, 'no\u001b[31m-match'], [204]] });
  assert.equal(status, 1);
  assert.match(stdout, /^1\. .*: 401 in \d+ ms\n {3}no\u{FFFD}\[31m-match\n2\. .*: 204 in /u);
});

test('nobody who answers is exit status 2', async () => {
  const { port } = await free();
  const { status, stdout, stderr } = await running(['send', `http://127.0.0.1:${port}`, '--provider', 'bive', '--scheme', 'none']);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^idverdict: http:\/\/127\.0\.0\.1:\d+ has not answered: ECONNREFUSED\n$/);
});

/** Returns a port on which nobody listens */
async function free() {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  other.close();
  await once(other, 'close');
  return address;
}

test('wrong usage sends nothing', async () => {
  for (const args of [
    [], ['--provider', 'nobody', '--scheme', 'none'], ['--provider', 'bive'], ['--provider', 'bive', '--secret-env', 'NOT_SET_ANYWHERE'],
    ['--provider', 'bive', '--secret-file', 'missing.txt'], ['--provider', 'bive', '--secret-env', 'SECRET', '--secret-file', 'secret.txt'],
    ['--provider', 'bive', '--secret-env', 'BLANK'], ['--provider', 'bive', '--secret-env', 'SECRET', '--kind', 'token'],
    ['--provider', 'bive', '--secret-env', 'SECRET', '--kind', 'password'], ['--provider', 'bive', '--secret-env', 'SECRET', '--kind', 'header'],
    ['--provider', 'bive', '--scheme', 'none', '--scenario', 'nothing'], ['--provider', 'bive', '--scheme', 'none', '--event', 'nothing'],
    ['body.json', '--provider', 'bive', '--scheme', 'none', '--random'], ['--provider', 'bive', '--scheme', 'none', '--header', `${SECRET}`],
    ['--provider', 'bive', '--credentials', 'body.json'], ['--provider', 'bive', '--credentials', 'secret.txt'],
  ]) {
    const { status, stdout, stderr } = await send(args, { env: { BLANK: ' ' } });
    assert.deepEqual([status, stdout, received.length], [2, '', 0], args.join(' '));
    assert.match(stderr, /^idverdict: .+\n$/, args.join(' '));
  }
  assert.equal((await running(['send', 'ftp://localhost/x', '--provider', 'bive', '--scheme', 'none'])).status, 2);
});
