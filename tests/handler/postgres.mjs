// A PostgreSQL server of our own, on a free port of the loopback interface, in a folder that is removed afterwards.

import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debian } from '../../xtask/debian.mjs';

const VERSIONS = '/usr/lib/postgresql';

function programs() {
  const [version] = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => b - a) : [];
  const folder = version && join(VERSIONS, version, 'bin');
  return folder && existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** Returns how to connect to a new server, and a function that stops it; `undefined` if there is no PostgreSQL here. */
export async function postgres() {
  const bin = programs() ?? (debian([VERSIONS], ['postgresql']) ? programs() : undefined);
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'idverdict-postgres-'));
  // The server refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: numberOf('-u'), gid: numberOf('-g') } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'idverdict', '--auth=trust', '--encoding=UTF8', '--no-sync'], { ...owner, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off', max_connections: 50 };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...words], { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  await started(server);
  return {
    url: `postgres://idverdict@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const numberOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const started = (server) =>
  new Promise((done, fail) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      log += text;
      if (/ready to accept connections/.test(log)) done();
    });
    server.once('exit', (status) => fail(new Error(`PostgreSQL ended with ${status}: ${log}`)));
  });
