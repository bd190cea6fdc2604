import type { Schema } from '@sitwell/database/schema';
import { NotFound } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import type { Role } from '../access/actor.ts';
import { type Ctx, me, type Tx } from '../context/index.ts';
import type { Settings } from './settings.ts';

export type ChangeRow = Schema['settings_change'];

/** Those who hold the employees' key: one of them is in every loosening. */
const guardians: readonly Role[] = ['privacyOfficer', 'representative'];
const isGuardian = (role: string) => guardians.includes(role as Role);

/** The person, and the role in which they act on settings: a guardian's before an admin's. */
export function actingAs(ctx: Ctx): { readonly person: PersonId; readonly as: Role } {
  const person = me(ctx);
  const roles = ctx.actor.kind === 'person' ? ctx.actor.roles : new Set<Role>();
  return { person, as: guardians.find((role) => roles.has(role)) ?? 'admin' };
}

/** Two persons, one of them a guardian: whether this one may turn the second key of a proposal. */
export function holdsSecondKey(
  { proposed_by, proposed_as }: Pick<ChangeRow, 'proposed_by' | 'proposed_as'>,
  { person, as }: ReturnType<typeof actingAs>,
): boolean {
  return proposed_by !== person && (isGuardian(as) || isGuardian(proposed_as));
}

export const beforeOf = (row: ChangeRow): Settings => ({
  k: row.k_before,
  noiseBits: row.noise_bits_before,
  measures: JSON.parse(row.measures_before) as string[],
});

export const afterOf = (row: ChangeRow): Settings => ({
  k: row.k_after,
  noiseBits: row.noise_bits_after,
  measures: JSON.parse(row.measures_after) as string[],
});

/** @throws NotFound for a proposal that is decided, foreign, or never was */
export async function getProposed(tx: Tx, ctx: Ctx, id: string): Promise<ChangeRow> {
  const row = await tx.sql
    .selectFrom('settings_change')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .executeTakeFirst();
  if (!row) throw new NotFound('change');
  return row;
}

export async function decide(tx: Tx, ctx: Ctx, id: string, state: 'made' | 'declined' | 'overtaken'): Promise<void> {
  const { person, as } = actingAs(ctx);
  await tx.sql
    .updateTable('settings_change')
    .set({ state, decided_by: person, decided_as: as, decided_at: ctx.now() })
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', id)
    .execute();
}
