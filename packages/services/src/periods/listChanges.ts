import type { Role } from '../access/actor.ts';
import { allows, authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { actingAs, afterOf, beforeOf, type ChangeRow, holdsSecondKey } from './changes.repo.ts';
import { decideSettings, readChanges } from './periods.policy.ts';

/** Counts of measures: names are for the settings page. */
interface Side {
  readonly k: number;
  readonly noiseBits: number;
  readonly measures: number;
}

export interface ChangeSummary {
  readonly change: string;
  readonly state: ChangeRow['state'];
  readonly loosens: boolean;
  readonly reason: string;
  readonly before: Side;
  readonly after: Side;
  /** What is counted from then on, and what no longer. */
  readonly added: string[];
  readonly removed: string[];
  readonly proposedAt: number;
  /** The role, not the person: everyone may see that two kinds of people agreed, and nobody is put on show. */
  readonly proposedAs: Role;
  readonly decidedAt: number | null;
  readonly decidedAs: Role | null;
  /** The first period that opened under it; null while that is still to come. */
  readonly actsFrom: string | null;
  readonly mine: boolean;
  readonly mayApprove: boolean;
  readonly mayDecline: boolean;
}

const SHOWN = 100;

/** Every change of how reports protect people that was asked for, newest first, and what became of it. For everyone. */
export async function listChanges({ ctx }: { ctx: Ctx }): Promise<ChangeSummary[]> {
  authorise(ctx, readChanges);
  const { kysely } = ctx.database;
  const rows = await kysely
    .selectFrom('settings_change')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
  const opened = await kysely
    .selectFrom('period')
    .select(['name', 'opened_at'])
    .where('tenant', '=', ctx.tenant)
    .where('opened_at', 'is not', null)
    .orderBy('opened_at')
    .execute();
  const acting = actingAs(ctx);
  const decides = allows(decideSettings, ctx.actor);
  return rows.map((row): ChangeSummary => {
    const [before, after] = [beforeOf(row), afterOf(row)];
    const madeAt = row.loosens === 1 ? row.decided_at : row.proposed_at;
    const first = row.state === 'made' ? opened.find((period) => (period.opened_at ?? 0) > (madeAt ?? 0)) : undefined;
    const waits = row.state === 'proposed' && decides;
    return {
      change: row.id,
      state: row.state,
      loosens: row.loosens === 1,
      reason: row.reason,
      before: { ...before, measures: before.measures.length },
      after: { ...after, measures: after.measures.length },
      added: after.measures.filter((measure) => !before.measures.includes(measure)),
      removed: before.measures.filter((measure) => !after.measures.includes(measure)),
      proposedAt: row.proposed_at,
      proposedAs: row.proposed_as as Role,
      decidedAt: row.decided_at,
      decidedAs: row.decided_as as Role | null,
      actsFrom: first?.name ?? null,
      mine: row.proposed_by === acting.person,
      mayApprove: waits && holdsSecondKey(row, acting),
      mayDecline: waits,
    };
  });
}
