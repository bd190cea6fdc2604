import { CannotStart } from '@sitwell/domain/errors';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { BUSY_TIMEOUT, type Database, type Engine } from '../connection/index.ts';
import { createFoundations } from './steps/20261124_create_foundations.ts';

/** Forward only, named `date_verb_noun`, applied in order. */
function steps(engine: Engine): Record<string, Migration> {
  return { '20261124_create_foundations': createFoundations(engine) };
}

/**
 * Brings the database to this version's schema.
 * @throws CannotStart when the data was written by a newer version; nothing is written then
 */
export async function migrate(database: Database): Promise<void> {
  const known = steps(database.engine);
  await hasSchema(database);
  // Another process may be migrating the same file: wait for it, since nothing else runs here yet.
  if (database.engine === 'sqlite') await sql`pragma busy_timeout = 10000`.execute(database.kysely);
  const migrator = new Migrator({ db: database.kysely, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (database.engine === 'sqlite') await sql`pragma busy_timeout = ${sql.lit(BUSY_TIMEOUT)}`.execute(database.kysely);
  if (error) throw error;
}

/**
 * Whether a schema of this or an earlier version is there. Writes nothing.
 * @throws CannotStart when it is of a newer version
 */
export async function hasSchema(database: Database): Promise<boolean> {
  const tables = await database.kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return false;
  const rows = await database.kysely
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  const applied = rows.map((row) => row.name);
  const newer = applied.filter((name) => !(name in steps(database.engine)));
  if (newer.length > 0)
    throw new CannotStart(
      'data',
      `it was written by a newer version of Sitwell (step ${newer.join(', ')}).`,
      'Start that version, or restore a backup made before the upgrade.',
    );
  return applied.length > 0;
}
