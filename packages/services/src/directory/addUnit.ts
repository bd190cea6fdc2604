import { NotFound } from '@sitwell/domain/errors';
import type { UnitId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { editDirectory, setUp } from './directory.policy.ts';
import type { addUnitInput } from './schema.ts';

/** Adds a department below another. An open period keeps the tree it opened with. @throws NotFound when the parent is not here */
export async function addUnit({ ctx, input }: { ctx: Ctx; input: z.output<typeof addUnitInput> }): Promise<UnitId> {
  authorise(ctx, editDirectory, setUp);
  const id = ctx.newId<'unit'>();
  await transact(ctx, async (tx) => {
    const parent = await tx.sql
      .selectFrom('unit')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', input.parent)
      .executeTakeFirst();
    if (!parent) throw new NotFound('department');
    await tx.sql
      .insertInto('unit')
      .values({ id, tenant: ctx.tenant, parent: input.parent, name: input.name })
      .execute();
    await tx.audit({ action: 'unit.added', subject: `unit:${id}` });
  });
  return id;
}
