import type { Database } from '@sitwell/database/connection';
import type { Schema } from '@sitwell/database/schema';
import { type Answers, type FindingCode, findingCodes } from '@sitwell/domain/assessment';
import { NotFound } from '@sitwell/domain/errors';
import type { AssessmentId, FindingId, PeriodId, PersonId, WorkstationId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';

/** The room of workstation facts. Where it hurts is in `symptoms.repo.ts`. */
export type Executor = Database['kysely'];

export interface Workstation {
  readonly id: WorkstationId;
  readonly name: string;
  readonly usedMost: boolean;
}

/** The person's workstations, the first made first. */
export async function listWorkstations(sql: Executor, ctx: Ctx, person: PersonId): Promise<Workstation[]> {
  const rows = await sql
    .selectFrom('workstation')
    .select(['id', 'name', 'used_most'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id as WorkstationId, name: row.name, usedMost: row.used_most === 1 }));
}

/** @throws NotFound when the person has no such workstation */
export async function getWorkstation(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
  id: WorkstationId,
): Promise<Workstation> {
  const row = await sql
    .selectFrom('workstation')
    .select(['name', 'used_most'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('workstation');
  return { id, name: row.name, usedMost: row.used_most === 1 };
}

export async function insertWorkstation(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
  { id, name, usedMost }: Workstation,
): Promise<void> {
  await tx.sql
    .insertInto('workstation')
    .values({ id, tenant: ctx.tenant, person, name, used_most: usedMost ? 1 : 0, created_at: ctx.now() })
    .execute();
}

/** Makes it the one workstation that the person uses most. The person has to be locked. */
export async function setUsedMost(tx: Tx, ctx: Ctx, person: PersonId, id: WorkstationId): Promise<void> {
  const own = () => tx.sql.updateTable('workstation').where('tenant', '=', ctx.tenant).where('person', '=', person);
  await own().set({ used_most: 0 }).where('id', '!=', id).execute();
  await own().set({ used_most: 1 }).where('id', '=', id).execute();
}

/** The language that the person reads; undefined when there is no such person here. */
export async function findLocale(sql: Executor, ctx: Ctx, person: PersonId): Promise<string | undefined> {
  const row = await sql
    .selectFrom('person')
    .select('locale')
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.locale;
}

export interface OpenPeriod {
  readonly id: PeriodId;
  readonly name: string;
  readonly closesAt: number;
}

const openPeriod = (sql: Executor, ctx: Ctx) =>
  sql
    .selectFrom('period')
    .select(['id', 'name', 'closes_at'])
    .where('tenant', '=', ctx.tenant)
    .where('state', '=', 'open');

export async function findOpenPeriod(sql: Executor, ctx: Ctx): Promise<OpenPeriod | undefined> {
  const row = await openPeriod(sql, ctx).executeTakeFirst();
  return row && { id: row.id as PeriodId, name: row.name, closesAt: row.closes_at };
}

/**
 * The open period, which stays open until the transaction ends: its close waits for this shared lock, and this waits for a
 * close that runs (rule 2 of the privacy page). On SQLite the transaction itself holds the one write lock.
 */
export async function lockOpenPeriod(tx: Tx, ctx: Ctx): Promise<PeriodId | null> {
  const query = openPeriod(tx.sql, ctx);
  const row = await (ctx.database.engine === 'postgres' ? query.forShare() : query).executeTakeFirst();
  return row ? (row.id as PeriodId) : null;
}

export type AssessmentRow = Schema['assessment'];

export async function insertAssessment(tx: Tx, row: AssessmentRow): Promise<void> {
  await tx.sql.insertInto('assessment').values(row).execute();
}

/** What the person submitted under this key before. */
export async function findSubmitted(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
  key: string,
): Promise<AssessmentId | undefined> {
  const row = await tx.sql
    .selectFrom('assessment')
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return row && (row.id as AssessmentId);
}

export interface Submitted {
  readonly id: AssessmentId;
  readonly workstation: WorkstationId;
  readonly questionnaire: number;
  readonly submittedAt: number;
  readonly final: number | null;
  readonly finalUpper: number | null;
}

const submittedOf = (sql: Executor, ctx: Ctx, person: PersonId) =>
  sql
    .selectFrom('assessment')
    .select(['id', 'workstation', 'questionnaire', 'submitted_at', 'final', 'final_upper'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc');

type SubmittedRow = Pick<
  AssessmentRow,
  'id' | 'workstation' | 'questionnaire' | 'submitted_at' | 'final' | 'final_upper'
>;

const toSubmitted = (row: SubmittedRow): Submitted => ({
  id: row.id as AssessmentId,
  workstation: row.workstation as WorkstationId,
  questionnaire: row.questionnaire,
  submittedAt: row.submitted_at,
  final: row.final,
  finalUpper: row.final_upper,
});

/** Newest first, at most `limit`. */
export async function listSubmitted(sql: Executor, ctx: Ctx, person: PersonId, limit: number): Promise<Submitted[]> {
  return (await submittedOf(sql, ctx, person).limit(limit).execute()).map(toSubmitted);
}

/** The newest self-check of each workstation that has one. */
export async function listLastSubmitted(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
): Promise<ReadonlyMap<WorkstationId, Submitted>> {
  const rows = await submittedOf(sql, ctx, person)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('assessment as later')
            .select('later.id')
            .whereRef('later.person', '=', 'assessment.person')
            .whereRef('later.workstation', '=', 'assessment.workstation')
            .where((later) =>
              later.or([
                later('later.submitted_at', '>', later.ref('assessment.submitted_at')),
                later.and([
                  later('later.submitted_at', '=', later.ref('assessment.submitted_at')),
                  later('later.id', '>', later.ref('assessment.id')),
                ]),
              ]),
            ),
        ),
      ),
    )
    .execute();
  return new Map(rows.map(toSubmitted).map((submitted) => [submitted.workstation, submitted]));
}

/** One self-check of the person: the named one, or the newest, at one workstation or at any. */
export async function findAssessment(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
  which: { readonly id?: AssessmentId | undefined; readonly workstation?: WorkstationId },
): Promise<Submitted | undefined> {
  let query = submittedOf(sql, ctx, person);
  if (which.id !== undefined) query = query.where('id', '=', which.id);
  if (which.workstation !== undefined) query = query.where('workstation', '=', which.workstation);
  const row = await query.limit(1).executeTakeFirst();
  return row && toSubmitted(row);
}

/** What was submitted, for ever; and how the answers are now, once a question was answered again. */
export interface KeptAnswers {
  readonly submitted: Answers;
  readonly now: Answers | null;
}

export async function insertAnswers(tx: Tx, ctx: Ctx, assessment: AssessmentId, submitted: Answers): Promise<void> {
  const kept: KeptAnswers = { submitted, now: null };
  await tx.sql
    .insertInto('workstation_answers')
    .values({ assessment, tenant: ctx.tenant, answers: JSON.stringify(kept) })
    .execute();
}

export async function keepAnswersNow(tx: Tx, ctx: Ctx, assessment: AssessmentId, kept: KeptAnswers): Promise<void> {
  await tx.sql
    .updateTable('workstation_answers')
    .set({ answers: JSON.stringify(kept) })
    .where('tenant', '=', ctx.tenant)
    .where('assessment', '=', assessment)
    .execute();
}

/** `assessment` is one that was found for its person. */
export async function getAnswers(sql: Executor, ctx: Ctx, assessment: AssessmentId): Promise<KeptAnswers> {
  const row = await sql
    .selectFrom('workstation_answers')
    .select('answers')
    .where('tenant', '=', ctx.tenant)
    .where('assessment', '=', assessment)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.answers) as KeptAnswers;
}

export interface Finding {
  readonly id: FindingId;
  readonly code: FindingCode;
  readonly openedAt: number;
  readonly closedAt: number | null;
}

const findingsOf = (sql: Executor, ctx: Ctx, person: PersonId) =>
  sql
    .selectFrom('finding')
    .select(['id', 'workstation', 'code', 'opened_at', 'closed_at'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person);

/** Every finding that the workstation has or had, in the order of their opening; together opened, in the catalogue's order. */
export async function listFindings(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
  workstation: WorkstationId,
): Promise<Finding[]> {
  const rows = await findingsOf(sql, ctx, person).where('workstation', '=', workstation).execute();
  const kept = rows.map((row) => ({
    id: row.id as FindingId,
    code: row.code as FindingCode,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  }));
  return kept.sort((a, b) => a.openedAt - b.openedAt || findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code));
}

/** @throws NotFound when the person has no such finding */
export async function getFinding(
  sql: Executor,
  ctx: Ctx,
  person: PersonId,
  id: FindingId,
): Promise<{ readonly code: FindingCode; readonly workstation: WorkstationId }> {
  const row = await findingsOf(sql, ctx, person).where('id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('finding');
  return { code: row.code as FindingCode, workstation: row.workstation as WorkstationId };
}

export interface FoundBy {
  readonly person: PersonId;
  readonly workstation: WorkstationId;
  readonly assessment: AssessmentId;
}

/**
 * Brings the workstation's findings in line with what holds now: opens the new ones, closes those that no longer hold, leaves
 * the rest as old as they are. The person has to be locked.
 */
export async function alignFindings(tx: Tx, ctx: Ctx, of: FoundBy, holding: readonly FindingCode[]): Promise<void> {
  const open = (await listFindings(tx.sql, ctx, of.person, of.workstation)).filter(
    (finding) => finding.closedAt === null,
  );
  const known = new Set(open.map((finding) => finding.code));
  const opened = holding.filter((code) => !known.has(code));
  const closed = open.filter((finding) => !holding.includes(finding.code)).map((finding) => finding.id);
  const now = ctx.now();
  if (opened.length > 0)
    await tx.sql
      .insertInto('finding')
      .values(
        opened.map((code) => ({
          id: ctx.newId<'finding'>(),
          tenant: ctx.tenant,
          ...of,
          code,
          opened_at: now,
          closed_at: null,
        })),
      )
      .execute();
  if (closed.length > 0)
    await tx.sql
      .updateTable('finding')
      .set({ closed_at: now })
      .where('tenant', '=', ctx.tenant)
      .where('id', 'in', closed)
      .execute();
}
