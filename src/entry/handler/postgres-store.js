// A store in PostgreSQL, on a pool of `pg` or anything else with its `query(text, values)`.
//
// Each call is one statement, which PostgreSQL runs in a transaction of its own. No connection is held between two calls.

import { migrated } from './migrate.js';

// Of the two types for JSON, `jsonb` refuses what a key of a body may contain: a null character, half of a surrogate pair.

/** Each brings a database of the earlier version to the next one. A released migration never changes. */
const MIGRATIONS = [
  `CREATE TABLE idverdict_verification (
     provider text NOT NULL, reference text NOT NULL, state json, outcome text, updated_at timestamptz NOT NULL DEFAULT now(),
     owner uuid, leased_until timestamptz, PRIMARY KEY (provider, reference));
   CREATE INDEX idverdict_verification_updated ON idverdict_verification (updated_at);
   CREATE TABLE idverdict_entry (
     sequence bigserial PRIMARY KEY, provider text NOT NULL, reference text NOT NULL, key text NOT NULL, entry json NOT NULL,
     UNIQUE (provider, reference, key),
     FOREIGN KEY (provider, reference) REFERENCES idverdict_verification ON DELETE CASCADE);
   CREATE TABLE idverdict_change (
     sequence bigserial PRIMARY KEY, provider text NOT NULL, reference text NOT NULL, id text NOT NULL, change json NOT NULL,
     FOREIGN KEY (provider, reference) REFERENCES idverdict_verification ON DELETE CASCADE);
   CREATE INDEX idverdict_change_verification ON idverdict_change (provider, reference, sequence);
   CREATE TABLE idverdict_inbox (
     sequence bigserial PRIMARY KEY, key text NOT NULL UNIQUE, provider text NOT NULL, content_type text,
     received_at timestamptz NOT NULL, body bytea NOT NULL);`,
];

/** A number for the lock that keeps two processes from migrating at the same time */
const LOCK = 4_437_842_001;

export const postgresStore = /* @__PURE__ */ Object.freeze((pool) => {
  const query = async (text, ...values) => (await pool.query(text, values)).rows;

  return Object.freeze({
    durable: true,

    /** Creates the tables, or brings them to the form of this version. Call it when the program is deployed or starts. */
    async migrate() {
      await query('CREATE TABLE IF NOT EXISTS idverdict_version (version int NOT NULL)').catch(async (error) => {
        // Two processes that start at the same time both try to create the table.
        if (error.code !== '23505' && error.code !== '42P07') throw error;
      });
      const [row] = await query('SELECT version FROM idverdict_version');
      const missing = [];
      const version = migrated(row?.version ?? 0, MIGRATIONS, (sql) => missing.push(sql));
      if (missing.length === 0) return;
      // Without values, several statements are sent as one transaction.
      await pool.query(`DO $idverdict$ BEGIN
        PERFORM pg_advisory_xact_lock(${LOCK});
        IF coalesce((SELECT max(version) FROM idverdict_version), 0) = ${row?.version ?? 0} THEN
          ${missing.join('\n')}
          DELETE FROM idverdict_version;
          INSERT INTO idverdict_version VALUES (${version});
        END IF;
      END $idverdict$`);
    },

    async claim({ provider, reference }, owner, seconds) {
      const [row] = await query(
        `INSERT INTO idverdict_verification AS verification (provider, reference, owner, leased_until)
         VALUES ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))
         ON CONFLICT (provider, reference) DO UPDATE SET owner = excluded.owner, leased_until = excluded.leased_until
         WHERE verification.owner IS NULL OR verification.leased_until <= clock_timestamp()
         RETURNING state`,
        provider, reference, owner, seconds,
      );
      if (row === undefined) return null;
      // Read after the lease is held, so that nobody else changes it meanwhile.
      const changes = await query(
        'SELECT change FROM idverdict_change WHERE provider = $1 AND reference = $2 ORDER BY sequence',
        provider, reference,
      );
      return { state: row.state, changes: changes.map(({ change }) => change) };
    },

    async extend({ provider, reference }, owner, seconds) {
      await query(
        `UPDATE idverdict_verification SET leased_until = clock_timestamp() + make_interval(secs => $4)
         WHERE provider = $1 AND reference = $2 AND owner = $3`,
        provider, reference, owner, seconds,
      );
    },

    async commit({ provider, reference }, owner, { entry, state, change }) {
      const [{ is_held: isHeld, is_new: isNew }] = await query(
        `WITH held AS (
           SELECT provider, reference FROM idverdict_verification WHERE provider = $1 AND reference = $2 AND owner = $3 FOR UPDATE
         ), added AS (
           INSERT INTO idverdict_entry (provider, reference, key, entry) SELECT provider, reference, $4, $5::json FROM held
           ON CONFLICT DO NOTHING RETURNING provider, reference
         ), set_state AS (
           UPDATE idverdict_verification AS verification SET state = $6::json, outcome = $7, updated_at = now() FROM added
           WHERE verification.provider = added.provider AND verification.reference = added.reference
         ), announced AS (
           INSERT INTO idverdict_change (provider, reference, id, change)
           SELECT provider, reference, $8::text, $9::json FROM added WHERE $8::text IS NOT NULL
         )
         SELECT EXISTS (SELECT 1 FROM held) AS is_held, EXISTS (SELECT 1 FROM added) AS is_new`,
        provider, reference, owner, entry.key, JSON.stringify(entry), JSON.stringify(state), state.outcome,
        change?.id ?? null, change && JSON.stringify(change),
      );
      if (!isHeld) return 'lost';
      return isNew ? 'committed' : 'known';
    },

    async reported({ provider, reference }, change) {
      await query('DELETE FROM idverdict_change WHERE provider = $1 AND reference = $2 AND id = $3', provider, reference, change);
    },

    async release({ provider, reference }, owner) {
      await query(
        'UPDATE idverdict_verification SET owner = NULL WHERE provider = $1 AND reference = $2 AND owner = $3',
        provider, reference, owner,
      );
    },

    async history({ provider, reference }) {
      const [row] = await query('SELECT state FROM idverdict_verification WHERE provider = $1 AND reference = $2', provider, reference);
      const entries = await query(
        'SELECT entry FROM idverdict_entry WHERE provider = $1 AND reference = $2 ORDER BY sequence',
        provider, reference,
      );
      return { state: row?.state ?? null, entries: entries.map(({ entry }) => entry) };
    },

    async unfinished({ before, limit }) {
      return query(
        `SELECT provider, reference FROM idverdict_verification AS verification
         WHERE updated_at <= $1 AND (outcome = 'pending' OR EXISTS (
           SELECT 1 FROM idverdict_change AS change
           WHERE change.provider = verification.provider AND change.reference = verification.reference))
         ORDER BY updated_at LIMIT $2`,
        new Date(before), limit,
      );
    },

    async keep({ key, provider, contentType, receivedAt, body }) {
      await query(
        `INSERT INTO idverdict_inbox (key, provider, content_type, received_at, body) VALUES ($1, $2, $3, $4, decode($5, 'hex'))
         ON CONFLICT DO NOTHING`,
        key, provider, contentType, receivedAt, hex(body),
      );
    },

    async inbox() {
      const rows = await query(
        `SELECT key, provider, content_type, received_at, encode(body, 'hex') AS body FROM idverdict_inbox ORDER BY sequence`,
      );
      return rows.map((row) => ({
        key: row.key, provider: row.provider, contentType: row.content_type,
        receivedAt: new Date(row.received_at).toISOString(), body: fromHex(row.body),
      }));
    },

    async discard(key) {
      await query('DELETE FROM idverdict_inbox WHERE key = $1', key);
    },

    async erase({ provider, reference }) {
      const rows = await query(
        'DELETE FROM idverdict_verification WHERE provider = $1 AND reference = $2 RETURNING 1',
        provider, reference,
      );
      return rows.length > 0;
    },

    async prune(before) {
      const time = new Date(before);
      await query('DELETE FROM idverdict_inbox WHERE received_at < $1', time);
      const rows = await query('DELETE FROM idverdict_verification WHERE updated_at < $1 RETURNING 1', time);
      return rows.length;
    },
  });
});

// Hexadecimal digits pass through every driver unchanged, which bytes do not.
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
