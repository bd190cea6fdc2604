import type { UnitId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readDirectory } from './directory.policy.ts';

export interface UnitSummary {
  readonly id: UnitId;
  readonly parent: UnitId | null;
  readonly name: string;
  /** Those who belong to it directly and work here now. */
  readonly people: number;
}

/** The department tree, parents before children, with head counts. */
export async function listUnits({ ctx }: { ctx: Ctx }): Promise<UnitSummary[]> {
  authorise(ctx, readDirectory);
  const rows = await ctx.database.kysely
    .selectFrom('unit')
    .leftJoin('person', (join) => join.onRef('person.unit', '=', 'unit.id').on('person.state', '=', 'active'))
    .select(['unit.id', 'unit.parent', 'unit.name', (row) => row.fn.count<number>('person.id').as('people')])
    .where('unit.tenant', '=', ctx.tenant)
    .groupBy(['unit.id', 'unit.parent', 'unit.name'])
    .orderBy('unit.name')
    .execute();
  const below = Map.groupBy(rows, (row) => row.parent);
  const walk = (parent: string | null): typeof rows =>
    (below.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)]);
  return walk(null).map((row) => ({
    id: row.id as UnitId,
    parent: row.parent as UnitId | null,
    name: row.name,
    people: Number(row.people),
  }));
}
