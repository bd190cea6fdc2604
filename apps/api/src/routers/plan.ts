import { bodySites, stages } from '@sitwell/domain/assessment';
import { closeFinding, closeFindingInput, get, ownPlan, save, saveInput } from '@sitwell/services/plan';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';
import { answers, finding, rosaSection, score, symptoms, workstationName } from './selfCheck.schema.ts';

const points = z.number().nullable();
const sectionScore = z.object({ section: points, sectionUpper: points, final: points, finalUpper: points });

export const planRouter = router({
  get: procedure(ownPlan)
    .output(
      z.object({
        workstation: workstationName.nullable(),
        assessment: z.string().nullable(),
        questionnaire: z.number().nullable(),
        answers: answers.nullable(),
        score: score.nullable(),
        findings: z.array(finding),
        symptoms: symptoms.nullable(),
        symptomsAt: z.number().nullable(),
        stage: z.enum(stages).nullable(),
        regions: z.array(z.enum(bodySites)).readonly(),
        symptomDriven: z.boolean(),
        restriction: z.string(),
      }),
    )
    .query(({ ctx: { ctx } }) => get({ ctx })),

  closeFinding: procedure(ownPlan)
    .input(closeFindingInput)
    .output(
      z.object({
        closed: z.boolean(),
        section: rosaSection.nullable(),
        before: sectionScore,
        after: sectionScore,
        opened: z.array(finding.shape.code),
      }),
    )
    .mutation(({ ctx: { ctx }, input }) => closeFinding({ ctx, input })),

  save: procedure(ownPlan)
    .input(saveInput)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx: { ctx }, input }) => {
      await save({ ctx, input });
      return { done: true };
    }),
});
