// A store in SQLite, on a `DatabaseSync` of `node:sqlite` or a database of `better-sqlite3`.
//
// Each call is one transaction, and no call waits for anything, so calls within a process never overlap.

import { migrated } from './migrate.js';

/** Each brings a database of the earlier version to the next one. A released migration never changes. */
const MIGRATIONS = [
  `CREATE TABLE idverdict_verification (
     provider TEXT NOT NULL, reference TEXT NOT NULL, state TEXT, outcome TEXT, updated_at INTEGER NOT NULL,
     owner TEXT, leased_until INTEGER, PRIMARY KEY (provider, reference)) WITHOUT ROWID;
   CREATE INDEX idverdict_verification_updated ON idverdict_verification (updated_at);
   CREATE TABLE idverdict_entry (
     sequence INTEGER PRIMARY KEY, provider TEXT NOT NULL, reference TEXT NOT NULL, key TEXT NOT NULL, entry TEXT NOT NULL,
     UNIQUE (provider, reference, key));
   CREATE TABLE idverdict_change (
     sequence INTEGER PRIMARY KEY, provider TEXT NOT NULL, reference TEXT NOT NULL, id TEXT NOT NULL, change TEXT NOT NULL);
   CREATE INDEX idverdict_change_verification ON idverdict_change (provider, reference, sequence);
   CREATE TABLE idverdict_inbox (
     sequence INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, provider TEXT NOT NULL, content_type TEXT, received_at TEXT NOT NULL,
     body BLOB NOT NULL);`,
];

const VERSION = `CREATE TABLE IF NOT EXISTS idverdict_version (version INTEGER NOT NULL)`;
const THIS = 'provider = ? AND reference = ?';

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

    async claim({ provider, reference }, owner, seconds) {
      const now = Date.now();
      return transaction(() => {
        const isHeld = run(
          `INSERT INTO idverdict_verification (provider, reference, updated_at, owner, leased_until) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET owner = excluded.owner, leased_until = excluded.leased_until
           WHERE owner IS NULL OR leased_until <= ?`,
          provider, reference, now, owner, now + seconds * 1000, now,
        );
        if (!isHeld) return null;
        const [row] = all(`SELECT state FROM idverdict_verification WHERE ${THIS}`, provider, reference);
        const changes = all(`SELECT change FROM idverdict_change WHERE ${THIS} ORDER BY sequence`, provider, reference);
        return { state: json(row, 'state'), changes: changes.map((row) => json(row, 'change')) };
      });
    },

    async extend({ provider, reference }, owner, seconds) {
      const until = Date.now() + seconds * 1000;
      run(`UPDATE idverdict_verification SET leased_until = ? WHERE ${THIS} AND owner = ?`, until, provider, reference, owner);
    },

    async commit({ provider, reference }, owner, { entry, state, change }) {
      return transaction(() => {
        if (all(`SELECT 1 FROM idverdict_verification WHERE ${THIS} AND owner = ?`, provider, reference, owner).length === 0) return 'lost';
        const isNew = run(
          'INSERT INTO idverdict_entry (provider, reference, key, entry) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          provider, reference, entry.key, JSON.stringify(entry),
        );
        if (!isNew) return 'known';
        run(
          `UPDATE idverdict_verification SET state = ?, outcome = ?, updated_at = ? WHERE ${THIS}`,
          JSON.stringify(state), state.outcome, Date.now(), provider, reference,
        );
        if (change) {
          run(
            'INSERT INTO idverdict_change (provider, reference, id, change) VALUES (?, ?, ?, ?)',
            provider, reference, change.id, JSON.stringify(change),
          );
        }
        return 'committed';
      });
    },

    async reported({ provider, reference }, change) {
      run(`DELETE FROM idverdict_change WHERE ${THIS} AND id = ?`, provider, reference, change);
    },

    async release({ provider, reference }, owner) {
      run(`UPDATE idverdict_verification SET owner = NULL WHERE ${THIS} AND owner = ?`, provider, reference, owner);
    },

    async history({ provider, reference }) {
      const [row] = all(`SELECT state FROM idverdict_verification WHERE ${THIS}`, provider, reference);
      const entries = all(`SELECT entry FROM idverdict_entry WHERE ${THIS} ORDER BY sequence`, provider, reference);
      return { state: json(row, 'state'), entries: entries.map((row) => json(row, 'entry')) };
    },

    async unfinished({ before, limit }) {
      return all(
        `SELECT provider, reference FROM idverdict_verification AS verification WHERE updated_at <= ? AND (outcome = 'pending' OR EXISTS (
           SELECT 1 FROM idverdict_change AS change
           WHERE change.provider = verification.provider AND change.reference = verification.reference))
         ORDER BY updated_at LIMIT ?`,
        before, limit,
      ).map(({ provider, reference }) => ({ provider, reference }));
    },

    async keep({ key, provider, contentType, receivedAt, body }) {
      run(
        'INSERT INTO idverdict_inbox (key, provider, content_type, received_at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        key, provider, contentType, receivedAt, body,
      );
    },

    async inbox() {
      return all('SELECT key, provider, content_type, received_at, body FROM idverdict_inbox ORDER BY sequence').map((row) => ({
        key: row.key, provider: row.provider, contentType: row.content_type, receivedAt: row.received_at, body: new Uint8Array(row.body),
      }));
    },

    async discard(key) {
      run('DELETE FROM idverdict_inbox WHERE key = ?', key);
    },

    async erase({ provider, reference }) {
      return transaction(() => {
        for (const table of ['entry', 'change']) run(`DELETE FROM idverdict_${table} WHERE ${THIS}`, provider, reference);
        return run(`DELETE FROM idverdict_verification WHERE ${THIS}`, provider, reference) > 0;
      });
    },

    async prune(before) {
      return transaction(() => {
        for (const table of ['entry', 'change']) {
          run(
            `DELETE FROM idverdict_${table} WHERE (provider, reference) IN (
               SELECT provider, reference FROM idverdict_verification WHERE updated_at < ?)`,
            before,
          );
        }
        run('DELETE FROM idverdict_inbox WHERE received_at < ?', new Date(before).toISOString());
        return run('DELETE FROM idverdict_verification WHERE updated_at < ?', before);
      });
    },
  });
});
