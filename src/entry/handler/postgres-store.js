// A store in PostgreSQL, on a pool of `pg` or anything else with its `query(text, values)`.
//
// Each call is one statement, which PostgreSQL runs in a transaction of its own. No connection is held between two calls.

import { migrated } from './migrate.js';

// Of the two types for JSON, `jsonb` refuses what a key of a body may contain: a null character, half of a surrogate pair.

/** Each brings a database of the earlier version to the next one. A released migration never changes. */
const MIGRATIONS = [
  `CREATE TABLE idverdict_verification (
     tenant text NOT NULL, provider text NOT NULL, reference text NOT NULL, state json, outcome text,
     updated_at timestamptz NOT NULL DEFAULT now(), owner uuid, leased_until timestamptz, leased_at timestamptz,
     PRIMARY KEY (tenant, provider, reference));
   CREATE INDEX idverdict_verification_updated ON idverdict_verification (updated_at);
   CREATE TABLE idverdict_entry (
     sequence bigserial PRIMARY KEY, tenant text NOT NULL, provider text NOT NULL, reference text NOT NULL, key text NOT NULL,
     entry json NOT NULL, UNIQUE (tenant, provider, reference, key),
     FOREIGN KEY (tenant, provider, reference) REFERENCES idverdict_verification ON DELETE CASCADE);
   CREATE TABLE idverdict_change (
     sequence bigserial PRIMARY KEY, tenant text NOT NULL, provider text NOT NULL, reference text NOT NULL, id text NOT NULL,
     change json NOT NULL, FOREIGN KEY (tenant, provider, reference) REFERENCES idverdict_verification ON DELETE CASCADE);
   CREATE INDEX idverdict_change_verification ON idverdict_change (tenant, provider, reference, sequence);
   CREATE TABLE idverdict_inbox (
     sequence bigserial PRIMARY KEY, key text NOT NULL UNIQUE, tenant text, provider text NOT NULL, content_type text,
     received_at timestamptz NOT NULL, body bytea NOT NULL);`,
];

const THIS = 'tenant = $1 AND provider = $2 AND reference = $3';
const of = ({ tenant, provider, reference }) => [tenant ?? '', provider, reference];

/** Whether a verification has changes that are not reported */
const HAS_CHANGES = `EXISTS (SELECT 1 FROM idverdict_change AS change WHERE change.tenant = verification.tenant
  AND change.provider = verification.provider AND change.reference = verification.reference)`;

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

    async claim(id, owner, seconds) {
      const [row] = await query(
        `INSERT INTO idverdict_verification AS verification (tenant, provider, reference, owner, leased_until, leased_at)
         VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5), clock_timestamp())
         ON CONFLICT (tenant, provider, reference) DO UPDATE
         SET owner = excluded.owner, leased_until = excluded.leased_until, leased_at = excluded.leased_at
         WHERE verification.owner IS NULL OR verification.leased_until <= clock_timestamp()
         RETURNING state`,
        ...of(id), owner, seconds,
      );
      if (row === undefined) return null;
      // Read after the lease is held, so that nobody else changes it meanwhile.
      const changes = await query(`SELECT change FROM idverdict_change WHERE ${THIS} ORDER BY sequence`, ...of(id));
      return { state: row.state, changes: changes.map(({ change }) => change) };
    },

    async extend(id, owner, seconds) {
      const rows = await query(
        `UPDATE idverdict_verification SET leased_until = clock_timestamp() + make_interval(secs => $5)
         WHERE ${THIS} AND owner = $4 RETURNING 1`,
        ...of(id), owner, seconds,
      );
      return rows.length > 0;
    },

    async commit(id, owner, { entry, state, change }) {
      const [{ is_held: isHeld, is_new: isNew }] = await query(
        `WITH held AS (
           SELECT tenant, provider, reference FROM idverdict_verification WHERE ${THIS} AND owner = $4 FOR UPDATE
         ), added AS (
           INSERT INTO idverdict_entry (tenant, provider, reference, key, entry)
           SELECT tenant, provider, reference, $5, $6::json FROM held
           ON CONFLICT DO NOTHING RETURNING tenant, provider, reference
         ), set_state AS (
           UPDATE idverdict_verification AS verification SET state = $7::json, outcome = $8, updated_at = now() FROM added
           WHERE (verification.tenant, verification.provider, verification.reference) = (added.tenant, added.provider, added.reference)
         ), announced AS (
           INSERT INTO idverdict_change (tenant, provider, reference, id, change)
           SELECT tenant, provider, reference, $9::text, $10::json FROM added WHERE $9::text IS NOT NULL
         )
         SELECT EXISTS (SELECT 1 FROM held) AS is_held, EXISTS (SELECT 1 FROM added) AS is_new`,
        ...of(id), owner, entry.key, JSON.stringify(entry), JSON.stringify(state), state.outcome,
        change?.id ?? null, change && JSON.stringify(change),
      );
      if (!isHeld) return 'lost';
      return isNew ? 'committed' : 'known';
    },

    async reported(id, change) {
      await query(`DELETE FROM idverdict_change WHERE ${THIS} AND id = $4`, ...of(id), change);
    },

    async release(id, owner) {
      await query(`UPDATE idverdict_verification SET owner = NULL WHERE ${THIS} AND owner = $4`, ...of(id), owner);
    },

    async history(id) {
      const [row] = await query(`SELECT state FROM idverdict_verification WHERE ${THIS}`, ...of(id));
      const entries = await query(`SELECT entry FROM idverdict_entry WHERE ${THIS} ORDER BY sequence`, ...of(id));
      return { state: row?.state ?? null, entries: entries.map(({ entry }) => entry) };
    },

    async unfinished({ before, limit }) {
      // What is not reported comes first, then what was looked at longest ago.
      const rows = await query(
        `SELECT tenant, provider, reference FROM idverdict_verification AS verification
         WHERE updated_at <= $1 AND (outcome = 'pending' OR ${HAS_CHANGES}) ORDER BY ${HAS_CHANGES} DESC, leased_at LIMIT $2`,
        new Date(before), limit,
      );
      return rows.map(({ tenant, provider, reference }) => ({ tenant: tenant || null, provider, reference }));
    },

    async keep({ key, tenant, provider, contentType, receivedAt, body }) {
      await query(
        `INSERT INTO idverdict_inbox (key, tenant, provider, content_type, received_at, body)
         VALUES ($1, $2, $3, $4, $5, decode($6, 'hex')) ON CONFLICT DO NOTHING`,
        key, tenant, provider, contentType, receivedAt, hex(body),
      );
    },

    async inbox({ after, limit }) {
      const rows = await query(
        `SELECT sequence, key, tenant, provider, content_type, received_at, encode(body, 'hex') AS body FROM idverdict_inbox
         WHERE sequence > $1 ORDER BY sequence LIMIT $2`,
        after, limit,
      );
      return rows.map((row) => ({
        position: Number(row.sequence), key: row.key, tenant: row.tenant, provider: row.provider, contentType: row.content_type,
        receivedAt: new Date(row.received_at).toISOString(), body: fromHex(row.body),
      }));
    },

    async discard(key) {
      await query('DELETE FROM idverdict_inbox WHERE key = $1', key);
    },

    async erase(id) {
      return (await query(`DELETE FROM idverdict_verification WHERE ${THIS} RETURNING 1`, ...of(id))).length > 0;
    },

    async prune(before) {
      const time = new Date(before);
      await query('DELETE FROM idverdict_inbox WHERE received_at < $1', time);
      const rows = await query(
        `DELETE FROM idverdict_verification AS verification
         WHERE updated_at < $1 AND (owner IS NULL OR leased_until <= clock_timestamp()) AND NOT ${HAS_CHANGES} RETURNING 1`,
        time,
      );
      return rows.length;
    },
  });
});

// Hexadecimal digits pass through every driver unchanged, which bytes do not.
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
