import type { Database } from '@sitwell/database/connection';
import type { DiaryEntry } from '@sitwell/domain/assessment';
import { NotFound } from '@sitwell/domain/errors';
import type { DiaryEntryId, PersonId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';
import { type FixedRecord, openFixed, sealFixed } from '../sealing/fixedLength.ts';

/** Holds every place and every movement at once; a test fills it. */
const diaryRecord: FixedRecord = { room: 'symptoms', bytes: 1536 };

export interface KeptEntry {
  readonly id: DiaryEntryId;
  readonly writtenAt: number;
  readonly entry: DiaryEntry;
}

export async function insertEntry(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
  { id, writtenAt, entry }: KeptEntry,
): Promise<void> {
  const envelope = sealFixed(ctx, diaryRecord, id, entry);
  await tx.sql
    .insertInto('diary_entry')
    .values({ id, tenant: ctx.tenant, person, envelope, written_at: writtenAt })
    .execute();
}

/** Newest first, at most `limit`. */
export async function listEntries(
  sql: Database['kysely'],
  ctx: Ctx,
  person: PersonId,
  limit: number,
): Promise<KeptEntry[]> {
  const rows = await sql
    .selectFrom('diary_entry')
    .select(['id', 'written_at', 'envelope'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id as DiaryEntryId,
    writtenAt: row.written_at,
    entry: openFixed(ctx, diaryRecord, row.id, row.envelope) as DiaryEntry,
  }));
}

/** @throws NotFound when the person has no such entry */
export async function deleteEntry(tx: Tx, ctx: Ctx, person: PersonId, id: DiaryEntryId): Promise<void> {
  const { numDeletedRows } = await tx.sql
    .deleteFrom('diary_entry')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new NotFound('diary entry');
}

export async function countEntries(tx: Tx, ctx: Ctx, person: PersonId): Promise<number> {
  const row = await tx.sql
    .selectFrom('diary_entry')
    .select((expression) => expression.fn.countAll().as('count'))
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
