import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { getWorkstation } from './assessment.repo.ts';
import type { workstationInput } from './schema.ts';
import { findDraft, type KeptDraft } from './symptoms.repo.ts';

/**
 * The unfinished self-check of a workstation; null when there is none.
 * @throws NotFound when the person has no such workstation
 */
export async function getDraft({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof workstationInput>;
}): Promise<KeptDraft | null> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  await getWorkstation(ctx.database.kysely, ctx, person, input.workstation);
  return findDraft(ctx.database.kysely, ctx, person, input.workstation);
}
