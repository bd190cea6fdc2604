import {
  answerBreak,
  answerInput,
  answerLink,
  answerLinkInput,
  answers,
  breakKinds,
  current,
  getReminders,
  linkInput,
  ownBreaks,
  pause,
  pauseInput,
  peekLink,
  removeRoutine,
  routineIdInput,
  routineInput,
  saveRoutine,
  today,
} from '@sitwell/services/reminders';
import { z } from 'zod';
import { openProcedure, procedure, router } from '../trpc.ts';

const done = z.strictObject({ done: z.literal(true) });
const kinds = z.array(z.enum(breakKinds));
const next = z.strictObject({ at: z.number(), kinds }).nullable();
const answer = z.enum(answers);
const span = z.strictObject({ start: z.string(), end: z.string() });
const occurrence = z.strictObject({
  message: z.string(),
  kinds,
  dueAt: z.number(),
  expiresAt: z.number(),
  state: z.enum(['offered', 'missed', 'withdrawn']),
  answer: answer.nullable(),
});

export const remindersRouter = router({
  get: procedure(ownBreaks)
    .output(
      z.strictObject({
        timeZone: z.string(),
        pausedUntil: z.number().nullable(),
        next,
        routines: z.array(
          z.strictObject({
            id: z.string(),
            kind: z.enum(breakKinds),
            ranges: z.array(span.extend({ days: z.array(z.number()) })),
            everyMinutes: z.number(),
            quiet: z.array(span),
            active: z.boolean(),
          }),
        ),
      }),
    )
    .query(({ ctx: { ctx } }) => getReminders({ ctx })),

  saveRoutine: procedure(ownBreaks)
    .input(routineInput)
    .output(z.strictObject({ id: z.string(), next }))
    .mutation(({ ctx: { ctx }, input }) => saveRoutine({ ctx, input })),

  removeRoutine: procedure(ownBreaks)
    .input(routineIdInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await removeRoutine({ ctx, input });
      return { done: true };
    }),

  pause: procedure(ownBreaks)
    .input(pauseInput)
    .output(z.strictObject({ next: z.number().nullable() }))
    .mutation(({ ctx: { ctx }, input }) => pause({ ctx, input })),

  resume: procedure(ownBreaks)
    .output(z.strictObject({ next: z.number().nullable() }))
    .mutation(({ ctx: { ctx } }) => pause({ ctx, input: { until: null } })),

  today: procedure(ownBreaks)
    .output(z.array(occurrence))
    .query(({ ctx: { ctx } }) => today({ ctx })),

  current: procedure(ownBreaks)
    .output(occurrence.nullable())
    .query(({ ctx: { ctx } }) => current({ ctx })),

  answer: procedure(ownBreaks)
    .input(answerInput)
    .output(z.strictObject({ answer, next: z.number().nullable() }))
    .mutation(({ ctx: { ctx }, input }) => answerBreak({ ctx, input })),

  peekLink: openProcedure
    .input(linkInput)
    .output(z.strictObject({ kinds, dueAt: z.number(), open: z.boolean(), answer: answer.nullable() }))
    .query(({ ctx: { deps, request }, input }) => peekLink({ deps, request, input })),

  answerLink: openProcedure
    .input(answerLinkInput)
    .output(z.strictObject({ answer }))
    .mutation(({ ctx: { deps, request }, input }) => answerLink({ deps, request, input })),
});
