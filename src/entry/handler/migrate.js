// The version of a database, and how it is raised.

/** Runs the migrations that a database has not had, and returns its version after them. */
export function migrated(version, migrations, run) {
  if (version > migrations.length) {
    throw new Error(`the database has version ${version}; this version of idverdict knows ${migrations.length}`);
  }
  for (const migration of migrations.slice(version)) run(migration);
  return migrations.length;
}
