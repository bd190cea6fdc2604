import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { editProgramme } from './programme.policy.ts';
import { findProgrammeSettings, keepProgrammeSettings } from './programme.repo.ts';
import type { setSymptomDrivenInput } from './schema.ts';

/** Lets symptoms choose movements, or leaves that choice to each person. */
export async function setSymptomDriven({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof setSymptomDrivenInput>;
}): Promise<void> {
  authorise(ctx, editProgramme);
  await transact(ctx, async (tx) => {
    const settings = await findProgrammeSettings(tx.sql, ctx);
    await keepProgrammeSettings(tx, ctx, { ...settings, symptomDriven: input.symptomDriven });
    await tx.audit({
      action: input.symptomDriven ? 'programme.symptomsChoose' : 'programme.peopleChoose',
      subject: `tenant:${ctx.tenant}`,
    });
  });
}
