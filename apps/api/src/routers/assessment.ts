import {
  addWorkstation,
  addWorkstationInput,
  getDraft,
  getResult,
  getResultInput,
  history,
  markUsedMost,
  noteLesson,
  noteLessonInput,
  overview,
  ownSelfCheck,
  saveDraft,
  saveDraftInput,
  submit,
  submitInput,
  workstationInput,
} from '@sitwell/services/assessment';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';
import { answers, bands, finding, score, symptoms, workstationName } from './selfCheck.schema.ts';

const loose = z.record(z.string(), z.unknown()).readonly();
const instant = z.number();

export const assessmentRouter = router({
  overview: procedure(ownSelfCheck)
    .output(
      z.object({
        workstations: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            usedMost: z.boolean(),
            lastSubmittedAt: instant.nullable(),
            lastFinal: z.number().nullable(),
            draftUpdatedAt: instant.nullable(),
          }),
        ),
        period: z.object({ name: z.string(), closesAt: instant }).nullable(),
        lastSymptoms: symptoms.nullable(),
        lastSymptomsAt: instant.nullable(),
        live: z.boolean(),
        yearAskedAt: instant.nullable(),
        lesson: z.object({ doneAt: instant.nullable(), skippedAt: instant.nullable() }),
      }),
    )
    .query(({ ctx: { ctx } }) => overview({ ctx })),

  addWorkstation: procedure(ownSelfCheck)
    .input(addWorkstationInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx: { ctx }, input }) => addWorkstation({ ctx, input })),

  markUsedMost: procedure(ownSelfCheck)
    .input(workstationInput)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx: { ctx }, input }) => {
      await markUsedMost({ ctx, input });
      return { done: true };
    }),

  noteLesson: procedure(ownSelfCheck)
    .input(noteLessonInput)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx: { ctx }, input }) => {
      await noteLesson({ ctx, input });
      return { done: true };
    }),

  getDraft: procedure(ownSelfCheck)
    .input(workstationInput)
    .output(
      z
        .object({
          answers: loose,
          symptoms: loose.nullable(),
          at: z.string(),
          restriction: z.string(),
          savedAt: instant,
          version: z.number(),
        })
        .nullable(),
    )
    .query(({ ctx: { ctx }, input }) => getDraft({ ctx, input })),

  saveDraft: procedure(ownSelfCheck)
    .input(saveDraftInput)
    .output(z.object({ savedAt: instant, version: z.number() }))
    .mutation(({ ctx: { ctx }, input }) => saveDraft({ ctx, input })),

  submit: procedure(ownSelfCheck)
    .input(submitInput)
    .output(z.object({ assessment: z.string() }))
    .mutation(({ ctx: { ctx }, input }) => submit({ ctx, input })),

  getResult: procedure(ownSelfCheck)
    .input(getResultInput)
    .output(
      z
        .object({
          assessment: z.string(),
          workstation: workstationName,
          submittedAt: instant,
          questionnaire: z.number(),
          answers,
          score,
          findings: z.array(finding),
          bands: bands.nullable(),
        })
        .nullable(),
    )
    .query(({ ctx: { ctx }, input }) => getResult({ ctx, input })),

  history: procedure(ownSelfCheck)
    .output(
      z.array(
        z.object({
          assessment: z.string(),
          workstation: workstationName,
          submittedAt: instant,
          final: z.number().nullable(),
          finalUpper: z.number().nullable(),
        }),
      ),
    )
    .query(({ ctx: { ctx } }) => history({ ctx })),
});
