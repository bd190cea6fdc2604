import type { Schema } from '@sitwell/database/schema';
import type { Ctx, Tx } from '../context/index.ts';
import type { Settings } from './settings.ts';

type Executor = Ctx['database']['kysely'];

export interface KeptSettings extends Settings {
  /** Where the organisation's days begin. */
  readonly timeZone: string;
}

const settingsOf = (sql: Executor, ctx: Ctx) =>
  sql.selectFrom('reporting_settings').selectAll().where('tenant', '=', ctx.tenant);

const toSettings = (row: Schema['reporting_settings']): KeptSettings => ({
  k: row.k,
  noiseBits: row.noise_bits,
  measures: JSON.parse(row.measures) as string[],
  timeZone: row.time_zone,
});

export async function readSettings(sql: Executor, ctx: Ctx): Promise<KeptSettings> {
  return toSettings(await settingsOf(sql, ctx).executeTakeFirstOrThrow());
}

/** Until the transaction ends nobody else changes the settings, declares a period or opens one. */
export async function lockSettings(tx: Tx, ctx: Ctx): Promise<KeptSettings> {
  const query = settingsOf(tx.sql, ctx);
  return toSettings(await (ctx.database.engine === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow());
}

export async function keepSettings(tx: Tx, ctx: Ctx, { k, noiseBits, measures }: Settings): Promise<void> {
  await tx.sql
    .updateTable('reporting_settings')
    .set({ k, noise_bits: noiseBits, measures: JSON.stringify(measures) })
    .where('tenant', '=', ctx.tenant)
    .execute();
}
