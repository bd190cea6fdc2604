import { languages } from '@sitwell/services/language';
import {
  chooseLanguage,
  chooseLanguageInput,
  chooseOwnLanguage,
  editProgramme,
  getProgramme,
  readProgramme,
  setLive,
  setLiveInput,
  setSymptomDriven,
  setSymptomDrivenInput,
} from '@sitwell/services/programme';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

const done = z.object({ done: z.literal(true) });

export const programmeRouter = router({
  get: procedure(readProgramme)
    .output(
      z.object({
        symptomDriven: z.boolean(),
        liveLocales: z.array(z.string()).readonly(),
        demo: z.boolean(),
        languages: z.array(z.object({ locale: z.enum(languages), safetyApproved: z.boolean(), live: z.boolean() })),
      }),
    )
    .query(({ ctx: { ctx } }) => getProgramme({ ctx })),

  chooseLanguage: procedure(chooseOwnLanguage)
    .input(chooseLanguageInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await chooseLanguage({ ctx, input });
      return { done: true };
    }),

  setSymptomDriven: procedure(editProgramme)
    .input(setSymptomDrivenInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await setSymptomDriven({ ctx, input });
      return { done: true };
    }),

  setLive: procedure(editProgramme)
    .input(setLiveInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await setLive({ ctx, input });
      return { done: true };
    }),
});
