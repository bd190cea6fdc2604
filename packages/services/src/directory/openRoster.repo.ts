import type { SiteId, UnitId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';

/** Counts a joiner in the period that is open. */
export type Enter = (person: { readonly id: string; readonly unit: UnitId; readonly site: SiteId }) => Promise<void>;

/**
 * The roster of the open period, to which joiners are added (rule 2 of the privacy page); undefined while none is open. The tree is
 * that of the opening, so who joins a younger department counts in the nearest one above it that the tree has. A site that is
 * younger joins the list of sites with its first person.
 */
export async function openRoster(tx: Tx, ctx: Ctx): Promise<Enter | undefined> {
  const open = await tx.sql
    .selectFrom('period')
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!open) return undefined;
  const period = open.id;
  const frozen = await tx.sql
    .selectFrom('period_unit')
    .select('unit')
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .execute();
  const known = new Set(frozen.map((row) => row.unit));
  const units = await tx.sql.selectFrom('unit').select(['id', 'parent']).where('tenant', '=', ctx.tenant).execute();
  const parentOf = new Map(units.map((row) => [row.id, row.parent]));
  return async ({ id, unit, site }) => {
    let counted: string = unit;
    while (!known.has(counted)) {
      const above = parentOf.get(counted);
      if (above == null) break;
      counted = above;
    }
    await tx.sql
      .insertInto('period_site')
      .columns(['period', 'site', 'tenant', 'name'])
      .expression((from) =>
        from
          .selectFrom('site')
          .select((row) => [row.val(period).as('period'), 'id', 'tenant', 'name'])
          .where('tenant', '=', ctx.tenant)
          .where('id', '=', site),
      )
      .onConflict((conflict) => conflict.columns(['period', 'site']).doNothing())
      .execute();
    await tx.sql
      .insertInto('period_roster')
      .values({ period, person: id, tenant: ctx.tenant, unit: counted, site })
      .execute();
  };
}
