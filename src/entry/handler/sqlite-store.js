// A store in SQLite, on a `DatabaseSync` of `node:sqlite` or a database of `better-sqlite3`.
//
// Each call is one transaction, and no call waits for anything, so calls within a process never overlap.

import { migrated } from './migrate.js';

/** Each brings a database of the earlier version to the next one. A released migration never changes. */
const MIGRATIONS = [
  `CREATE TABLE idverdict_verification (
     tenant TEXT NOT NULL, provider TEXT NOT NULL, reference TEXT NOT NULL, state TEXT, outcome TEXT, updated_at INTEGER NOT NULL,
     owner TEXT, leased_until INTEGER, leased_at INTEGER, PRIMARY KEY (tenant, provider, reference)) WITHOUT ROWID;
   CREATE INDEX idverdict_verification_updated ON idverdict_verification (updated_at);
   CREATE TABLE idverdict_entry (
     sequence INTEGER PRIMARY KEY, tenant TEXT NOT NULL, provider TEXT NOT NULL, reference TEXT NOT NULL, key TEXT NOT NULL,
     entry TEXT NOT NULL, UNIQUE (tenant, provider, reference, key));
   CREATE TABLE idverdict_change (
     sequence INTEGER PRIMARY KEY, tenant TEXT NOT NULL, provider TEXT NOT NULL, reference TEXT NOT NULL, id TEXT NOT NULL,
     change TEXT NOT NULL);
   CREATE INDEX idverdict_change_verification ON idverdict_change (tenant, provider, reference, sequence);
   CREATE TABLE idverdict_inbox (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, tenant TEXT, provider TEXT NOT NULL, content_type TEXT, received_at TEXT NOT NULL,
     body BLOB NOT NULL);`,
];

const VERSION = `CREATE TABLE IF NOT EXISTS idverdict_version (version INTEGER NOT NULL)`;
const THIS = 'tenant = ? AND provider = ? AND reference = ?';
const of = ({ tenant, provider, reference }) => [tenant ?? '', provider, reference];

/** Whether a verification has changes that are not reported */
const HAS_CHANGES = `EXISTS (SELECT 1 FROM idverdict_change AS change WHERE change.tenant = verification.tenant
  AND change.provider = verification.provider AND change.reference = verification.reference)`;

export const sqliteStore = /* @__PURE__ */ Object.freeze((database) => {
  const statements = new Map();
  const prepared = (sql) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const run = (sql, ...values) => Number(prepared(sql).run(...values).changes);
  const all = (sql, ...values) => prepared(sql).all(...values);
  const transaction = (use) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = use();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  const json = (row, column) => (row?.[column] ? JSON.parse(row[column]) : null);

  // Another process may be writing; what it writes takes milliseconds.
  database.exec('PRAGMA busy_timeout = 5000');
  transaction(() => {
    database.exec(VERSION);
    const [row] = database.prepare('SELECT version FROM idverdict_version').all();
    const version = migrated(row?.version ?? 0, MIGRATIONS, (sql) => database.exec(sql));
    database.exec(row ? `UPDATE idverdict_version SET version = ${version}` : `INSERT INTO idverdict_version VALUES (${version})`);
  });

  return Object.freeze({
    durable: true,

    async claim(id, owner, seconds) {
      const now = Date.now();
      return transaction(() => {
        const isHeld = run(
          `INSERT INTO idverdict_verification (tenant, provider, reference, updated_at, owner, leased_until, leased_at)
           VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
           SET owner = excluded.owner, leased_until = excluded.leased_until, leased_at = excluded.leased_at
           WHERE owner IS NULL OR leased_until <= ?`,
          ...of(id), now, owner, now + seconds * 1000, now, now,
        );
        if (!isHeld) return null;
        const [row] = all(`SELECT state FROM idverdict_verification WHERE ${THIS}`, ...of(id));
        const changes = all(`SELECT change FROM idverdict_change WHERE ${THIS} ORDER BY sequence`, ...of(id));
        return { state: json(row, 'state'), changes: changes.map((row) => json(row, 'change')) };
      });
    },

    async extend(id, owner, seconds) {
      const until = Date.now() + seconds * 1000;
      return run(`UPDATE idverdict_verification SET leased_until = ? WHERE ${THIS} AND owner = ?`, until, ...of(id), owner) > 0;
    },

    async commit(id, owner, { entry, state, change }) {
      return transaction(() => {
        if (all(`SELECT 1 FROM idverdict_verification WHERE ${THIS} AND owner = ?`, ...of(id), owner).length === 0) return 'lost';
        const isNew = run(
          'INSERT INTO idverdict_entry (tenant, provider, reference, key, entry) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          ...of(id), entry.key, JSON.stringify(entry),
        );
        if (!isNew) return 'known';
        run(
          `UPDATE idverdict_verification SET state = ?, outcome = ?, updated_at = ? WHERE ${THIS}`,
          JSON.stringify(state), state.outcome, Date.now(), ...of(id),
        );
        if (change) {
          run(
            'INSERT INTO idverdict_change (tenant, provider, reference, id, change) VALUES (?, ?, ?, ?, ?)',
            ...of(id), change.id, JSON.stringify(change),
          );
        }
        return 'committed';
      });
    },

    async reported(id, change) {
      run(`DELETE FROM idverdict_change WHERE ${THIS} AND id = ?`, ...of(id), change);
    },

    async release(id, owner) {
      run(`UPDATE idverdict_verification SET owner = NULL WHERE ${THIS} AND owner = ?`, ...of(id), owner);
    },

    async history(id) {
      const [row] = all(`SELECT state FROM idverdict_verification WHERE ${THIS}`, ...of(id));
      const entries = all(`SELECT entry FROM idverdict_entry WHERE ${THIS} ORDER BY sequence`, ...of(id));
      return { state: json(row, 'state'), entries: entries.map((row) => json(row, 'entry')) };
    },

    async unfinished({ before, limit }) {
      return all(
        // What is not reported comes first, then what was looked at longest ago.
        `SELECT tenant, provider, reference FROM idverdict_verification AS verification
         WHERE updated_at <= ? AND (outcome = 'pending' OR ${HAS_CHANGES}) ORDER BY ${HAS_CHANGES} DESC, leased_at LIMIT ?`,
        before, limit,
      ).map(({ tenant, provider, reference }) => ({ tenant: tenant || null, provider, reference }));
    },

    async keep({ key, tenant, provider, contentType, receivedAt, body }) {
      run(
        `INSERT INTO idverdict_inbox (key, tenant, provider, content_type, received_at, body) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
        key, tenant, provider, contentType, receivedAt, body,
      );
    },

    async inbox({ after, limit }) {
      return all('SELECT * FROM idverdict_inbox WHERE sequence > ? ORDER BY sequence LIMIT ?', after, limit).map((row) => ({
        position: row.sequence, key: row.key, tenant: row.tenant, provider: row.provider, contentType: row.content_type,
        receivedAt: row.received_at, body: new Uint8Array(row.body),
      }));
    },

    async discard(key) {
      run('DELETE FROM idverdict_inbox WHERE key = ?', key);
    },

    async erase(id) {
      return transaction(() => {
        for (const table of ['entry', 'change']) run(`DELETE FROM idverdict_${table} WHERE ${THIS}`, ...of(id));
        return run(`DELETE FROM idverdict_verification WHERE ${THIS}`, ...of(id)) > 0;
      });
    },

    async prune(before) {
      return transaction(() => {
        run('DELETE FROM idverdict_inbox WHERE received_at < ?', new Date(before).toISOString());
        const old = `SELECT tenant, provider, reference FROM idverdict_verification AS verification
          WHERE updated_at < ? AND (owner IS NULL OR leased_until <= ?) AND NOT ${HAS_CHANGES}`;
        const now = Date.now();
        run(`DELETE FROM idverdict_entry WHERE (tenant, provider, reference) IN (${old})`, before, now);
        return run(`DELETE FROM idverdict_verification WHERE (tenant, provider, reference) IN (${old})`, before, now);
      });
    },
  });
});
