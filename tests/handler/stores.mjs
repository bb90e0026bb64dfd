// The stores of `idverdict/handler`, each opened as a program opens it.

import { memoryStore, postgresStore, sqliteStore } from 'idverdict/handler';

/** Opens a store: `memory`, `node:sqlite` or `better-sqlite3` with a file, or `postgres` with an address. */
export async function opened(kind, where) {
  if (kind === 'memory') return { store: memoryStore(), close() {} };
  if (kind === 'postgres') {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: where, max: 8 });
    const store = postgresStore(pool);
    await store.migrate();
    return { store, close: () => pool.end() };
  }
  const database = await sqlite(kind, where);
  // Several processes may use the file at the same time, and a crash of the machine may lose what was written last.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  return { store: sqliteStore(database), close: () => database.close() };
}

async function sqlite(kind, file) {
  if (kind === 'node:sqlite') return new (await import('node:sqlite')).DatabaseSync(file);
  const { default: Database } = await import(process.env.BETTER_SQLITE3 ?? 'better-sqlite3');
  return new Database(file);
}
