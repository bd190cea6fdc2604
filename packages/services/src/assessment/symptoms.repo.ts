import type { StrainBands, SymptomAnswers } from '@sitwell/domain/assessment';
import type { AssessmentId, PersonId, WorkstationId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';
import { type FixedRecord, openFixed, sealFixed } from '../sealing/fixedLength.ts';
import type { Executor } from './assessment.repo.ts';

/**
 * The room of symptoms: every record is sealed at one length per kind. The lengths hold the longest valid record of any
 * version; a test fills each.
 */
const symptomRecord: FixedRecord = { room: 'symptoms', bytes: 2048 };
const bandRecord: FixedRecord = { room: 'bands', bytes: 256 };
const draftRecord: FixedRecord = { room: 'drafts', bytes: 8192 };

/** Bytes of a draft's JSON without its version. */
export const LONGEST_DRAFT = draftRecord.bytes - 32;

export async function insertSymptoms(
  tx: Tx,
  ctx: Ctx,
  of: { readonly assessment: AssessmentId; readonly person: PersonId },
  symptoms: SymptomAnswers,
): Promise<void> {
  const envelope = sealFixed(ctx, symptomRecord, of.assessment, symptoms);
  await tx.sql
    .insertInto('symptom_answer')
    .values({ ...of, tenant: ctx.tenant, envelope })
    .execute();
}

export async function insertBands(
  tx: Tx,
  ctx: Ctx,
  of: { readonly assessment: AssessmentId; readonly person: PersonId },
  bands: StrainBands,
): Promise<void> {
  const envelope = sealFixed(ctx, bandRecord, of.assessment, bands);
  await tx.sql
    .insertInto('strain_band')
    .values({ ...of, tenant: ctx.tenant, envelope })
    .execute();
}

/** Opens the bands of one self-check: for the person, and for the job that closes a period. */
export function openBands(ctx: Ctx, row: { readonly assessment: string; readonly envelope: Uint8Array }): StrainBands {
  return openFixed(ctx, bandRecord, row.assessment, row.envelope) as StrainBands;
}

/** Null when the symptom questions were refused. */
export async function findBands(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
  assessment: AssessmentId,
): Promise<StrainBands | null> {
  const row = await sql
    .selectFrom('strain_band')
    .select(['assessment', 'envelope'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('assessment', '=', assessment)
    .executeTakeFirst();
  return row ? openBands(ctx, row) : null;
}

/** What the person last told of their symptoms, at whichever workstation. */
export async function findLastSymptoms(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
): Promise<{ readonly symptoms: SymptomAnswers; readonly at: number } | null> {
  const row = await sql
    .selectFrom('assessment')
    .innerJoin('symptom_answer', 'symptom_answer.assessment', 'assessment.id')
    .select(['assessment.id', 'assessment.submitted_at', 'symptom_answer.envelope'])
    .where('assessment.tenant', '=', ctx.tenant)
    .where('assessment.person', '=', person)
    .orderBy('assessment.submitted_at', 'desc')
    .orderBy('assessment.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return { symptoms: openFixed(ctx, symptomRecord, row.id, row.envelope) as SymptomAnswers, at: row.submitted_at };
}

/** An unfinished self-check. Its symptoms and its restriction are why it is sealed whole. */
export interface Draft {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly symptoms: Readonly<Record<string, unknown>> | null;
  /** The id of the question that the person is at. */
  readonly at: string;
  readonly restriction: string;
}

export interface KeptDraft extends Draft {
  readonly savedAt: number;
  /**
   * Epoch milliseconds of the first save, and one more for each further: no later draft of the workstation comes to it, so
   * that whoever goes on from a draft that is gone is told so.
   */
  readonly version: number;
}

/** A workstation has one draft, so the draft has its id. */
export async function keepDraft(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
  workstation: WorkstationId,
  draft: Draft & Pick<KeptDraft, 'version'>,
): Promise<void> {
  const row = { envelope: sealFixed(ctx, draftRecord, workstation, draft), updated_at: ctx.now() };
  await tx.sql
    .insertInto('draft')
    .values({ id: workstation, tenant: ctx.tenant, person, workstation, ...row })
    .onConflict((conflict) => conflict.columns(['person', 'workstation']).doUpdateSet(row))
    .execute();
}

export async function findDraft(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
  workstation: WorkstationId,
): Promise<KeptDraft | null> {
  const row = await sql
    .selectFrom('draft')
    .select(['envelope', 'updated_at'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('workstation', '=', workstation)
    .executeTakeFirst();
  if (!row) return null;
  // A draft from before versions were kept has none.
  return { version: 1, ...(openFixed(ctx, draftRecord, workstation, row.envelope) as Draft), savedAt: row.updated_at };
}

/** When each workstation's draft was last saved. Opens none. */
export async function listDraftTimes(sql: Executor, ctx: Ctx, person: PersonId): Promise<ReadonlyMap<string, number>> {
  const rows = await sql
    .selectFrom('draft')
    .select(['workstation', 'updated_at'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  return new Map(rows.map((row) => [row.workstation, row.updated_at]));
}

export async function deleteDraft(tx: Tx, ctx: Ctx, person: PersonId, workstation: WorkstationId): Promise<void> {
  await tx.sql
    .deleteFrom('draft')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('workstation', '=', workstation)
    .execute();
}
