import type { Database } from '@sitwell/database/connection';
import { type BodySite, encodeRestriction, noRestriction, type Stage } from '@sitwell/domain/assessment';
import type { PersonId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';
import { type FixedRecord, openFixed, sealFixed } from '../sealing/fixedLength.ts';

/** What a plan keeps beside the findings. */
export interface KeptPlan {
  /** Chosen by the person; null until then. */
  readonly stage: Stage | null;
  /** Chosen by the person; empty until then. */
  readonly regions: readonly BodySite[];
  /** When the last 12 months were last asked about; null for never. */
  readonly yearAskedAt: number | null;
  /** Encoded, always of the same length. */
  readonly restriction: string;
}

const planRecord: FixedRecord = { room: 'plan', bytes: 512 };

const nothingKept = (): KeptPlan => ({
  stage: null,
  regions: [],
  yearAskedAt: null,
  restriction: encodeRestriction(noRestriction),
});

/**
 * Lets one write of a person run at a time: two saves that each read, decide and write must not lose each other's part.
 * SQLite has one writer anyway.
 */
export async function lockPerson(tx: Tx, ctx: Ctx, person: PersonId): Promise<void> {
  if (ctx.database.engine === 'sqlite') return;
  await tx.sql
    .selectFrom('person')
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', person)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** The person's stage and restriction; nothing chosen and nothing withheld while no save was made. */
export async function findKeptPlan(sql: Database['kysely'], ctx: Ctx, person: PersonId): Promise<KeptPlan> {
  const row = await sql
    .selectFrom('plan')
    .select('envelope')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ? (openFixed(ctx, planRecord, person, row.envelope) as KeptPlan) : nothingKept();
}

/**
 * Rewrites the sealed plan. Every save of a self-check or a plan does this, whatever the restriction says, so that neither a
 * row nor its length nor the number of writes tells of a warning sign. The person has to be locked.
 */
export async function keepPlan(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
  kept: { readonly restriction: string } & Partial<Omit<KeptPlan, 'restriction'>>,
): Promise<void> {
  const { restriction, stage, regions, yearAskedAt } = { ...(await findKeptPlan(tx.sql, ctx, person)), ...kept };
  const plan: KeptPlan = { stage, regions, yearAskedAt, restriction };
  const row = { envelope: sealFixed(ctx, planRecord, person, plan), updated_at: ctx.now() };
  await tx.sql
    .insertInto('plan')
    .values({ person, tenant: ctx.tenant, ...row })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
    .execute();
}
