import { Conflict } from '@sitwell/domain/errors';
import type { WorkstationId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { lockPerson } from '../plan/plan.repo.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { insertWorkstation, listWorkstations } from './assessment.repo.ts';
import type { addWorkstationInput } from './schema.ts';

/** Enough for every desk a person has, too few to fill a page. */
const MOST_WORKSTATIONS = 10;

/**
 * Adds a workstation. The first one is the one used most; a name that the person has already gives that workstation, so a
 * button pressed twice makes one.
 * @throws Conflict `tooManyWorkstations`
 */
export async function addWorkstation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof addWorkstationInput>;
}): Promise<{ id: WorkstationId }> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const id = ctx.newId<'workstation'>();
  return transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    const own = await listWorkstations(tx.sql, ctx, person);
    const same = own.find((workstation) => workstation.name.toLowerCase() === input.name.toLowerCase());
    if (!same && own.length >= MOST_WORKSTATIONS)
      throw new Conflict('tooManyWorkstations', `You can have ${MOST_WORKSTATIONS} workstations at most.`);
    if (!same) await insertWorkstation(tx, ctx, person, { id, name: input.name, usedMost: own.length === 0 });
    await tx.audit({ action: 'workstation.added', subject: `workstation:${same?.id ?? id}` });
    return { id: same?.id ?? id };
  });
}
