import { calendarInput, linkCalendar, ownMeetings, unlinkCalendar } from '@sitwell/services/meetings';
import {
  addDevice,
  answerBreak,
  answerInput,
  answerLink,
  answerLinkInput,
  answers,
  breakKinds,
  current,
  day,
  dayInput,
  defaults,
  deviceInput,
  endpointInput,
  explainBreaks,
  getPolicy,
  getReminders,
  history,
  instantInput,
  linkInput,
  makeFeed,
  manageBreakPolicy,
  ownBreaks,
  pause,
  pauseInput,
  peekLink,
  policyInput,
  removeDevice,
  removeRoutine,
  revokeFeed,
  routineIdInput,
  routineInput,
  saveRoutine,
  saveSettings,
  setPolicy,
  settingsInput,
  startBreak,
  startInput,
  swapInput,
  today,
  tookOne,
  tryPolicy,
  watchBreaks,
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
  startedAt: z.number().nullable(),
  swappedFor: z.enum(breakKinds).nullable(),
});
const until = z.number().nullable();
const budget = z.strictObject({ left: z.number() });
const period = z.strictObject({ from: z.number(), to: z.number() });
const reason = z.enum([
  'due',
  'paused',
  'quiet',
  'anchored',
  'holiday',
  'repeatedHour',
  'betweenSlots',
  'outsideRanges',
  'cap',
  'off',
]);

export const remindersRouter = router({
  get: procedure(ownBreaks)
    .output(
      z.strictObject({
        timeZone: z.string(),
        settings: settingsInput,
        push: z.strictObject({ publicKey: z.string(), devices: z.number() }),
        feed: z.string().nullable(),
        back: z.string().nullable(),
        calendar: z
          .strictObject({
            fetchedAt: z.number().nullable(),
            problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
          })
          .nullable(),
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
    .output(z.strictObject({ until: z.number().nullable(), next: z.number().nullable() }))
    .mutation(({ ctx: { ctx }, input }) => pause({ ctx, input })),

  resume: procedure(ownBreaks)
    .output(z.strictObject({ until: z.null(), next: z.number().nullable() }))
    .mutation(async ({ ctx: { ctx } }) => ({ ...(await pause({ ctx, input: { until: null } })), until: null })),

  today: procedure(ownBreaks)
    .output(z.array(occurrence))
    .query(({ ctx: { ctx } }) => today({ ctx })),

  current: procedure(ownBreaks)
    .output(occurrence.nullable())
    .query(({ ctx: { ctx } }) => current({ ctx })),

  notices: procedure(ownBreaks).subscription(async function* ({ ctx: { ctx }, signal }) {
    for await (const notice of watchBreaks({ ctx, signal })) yield occurrence.nullable().parse(notice);
  }),

  answer: procedure(ownBreaks)
    .input(answerInput)
    .output(z.strictObject({ answer, until, next: z.number().nullable(), budget }))
    .mutation(({ ctx: { ctx }, input }) => answerBreak({ ctx, input })),

  saveSettings: procedure(ownBreaks)
    .input(settingsInput)
    .output(z.strictObject({ next }))
    .mutation(({ ctx: { ctx }, input }) => saveSettings({ ctx, input })),

  start: procedure(ownBreaks)
    .input(startInput)
    .output(z.strictObject({ startedAt: z.number(), kind: z.enum(breakKinds) }))
    .mutation(({ ctx: { ctx }, input }) => startBreak({ ctx, input })),

  swap: procedure(ownBreaks)
    .input(swapInput)
    .output(z.strictObject({ startedAt: z.number(), kind: z.enum(breakKinds) }))
    .mutation(({ ctx: { ctx }, input }) => startBreak({ ctx, input })),

  tookOne: procedure(ownBreaks)
    .output(z.strictObject({ next: z.number().nullable() }))
    .mutation(({ ctx: { ctx } }) => tookOne({ ctx })),

  explain: procedure(ownBreaks)
    .input(instantInput)
    .output(
      z.strictObject({
        at: z.number(),
        routines: z.array(
          z.strictObject({ id: z.string(), kind: z.enum(breakKinds), reason, next: z.number().nullable() }),
        ),
        pausedUntil: z.number().nullable(),
        meeting: period.nullable(),
        breaks: z.array(occurrence.extend({ reason: z.string().nullable() })),
        carriedTo: z.array(z.number()),
      }),
    )
    .query(({ ctx: { ctx }, input }) => explainBreaks({ ctx, input })),

  day: procedure(ownBreaks)
    .input(dayInput)
    .output(
      z.strictObject({
        date: z.string(),
        timeZone: z.string(),
        from: z.number(),
        to: z.number(),
        working: z.array(period),
        meetings: z.array(period),
        breaks: z.array(occurrence),
        planned: z.array(
          z.strictObject({
            at: z.number(),
            kinds,
            inMeeting: z.boolean(),
            movesTo: z.number().nullable(),
            putOff: z.boolean(),
          }),
        ),
      }),
    )
    .query(({ ctx: { ctx }, input }) => day({ ctx, input })),

  history: procedure(ownBreaks)
    .output(
      z.array(
        z.strictObject({
          month: z.string(),
          offered: z.number(),
          started: z.number(),
          completed: z.number(),
          snoozed: z.number(),
          skipped: z.number(),
        }),
      ),
    )
    .query(({ ctx: { ctx } }) => history({ ctx })),

  addDevice: procedure(ownBreaks)
    .input(deviceInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await addDevice({ ctx, input });
      return { done: true };
    }),

  removeDevice: procedure(ownBreaks)
    .input(endpointInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await removeDevice({ ctx, input });
      return { done: true };
    }),

  makeFeed: procedure(ownBreaks)
    .output(z.strictObject({ url: z.string() }))
    .mutation(({ ctx: { ctx } }) => makeFeed({ ctx })),

  revokeFeed: procedure(ownBreaks)
    .output(done)
    .mutation(async ({ ctx: { ctx } }) => {
      await revokeFeed({ ctx });
      return { done: true };
    }),

  linkCalendar: procedure(ownMeetings)
    .input(calendarInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await linkCalendar({ ctx, input });
      return { done: true };
    }),

  unlinkCalendar: procedure(ownMeetings)
    .output(done)
    .mutation(async ({ ctx: { ctx } }) => {
      await unlinkCalendar({ ctx });
      return { done: true };
    }),

  defaults: procedure(ownBreaks)
    .output(
      z.strictObject({
        routine: routineInput.omit({ id: true }),
        rule: z.strictObject({ breakMinutes: z.number(), citation: z.string(), isLaw: z.boolean() }),
        snoozes: z.strictObject({ perBreak: z.number(), perDay: z.number() }),
        limits: z.strictObject({ leastMinutes: z.number(), latest: z.string().nullable(), kinds }),
        kinds: z.array(
          z.strictObject({
            kind: z.enum(breakKinds),
            everyMinutes: z.number(),
            isOptIn: z.boolean(),
            capPerDay: z.number(),
            channels: z.array(z.enum(['app', 'push', 'mail'])),
          }),
        ),
      }),
    )
    .query(({ ctx: { ctx } }) => defaults({ ctx })),

  policy: procedure(manageBreakPolicy)
    .output(policyInput)
    .query(({ ctx: { ctx } }) => getPolicy({ ctx })),

  setPolicy: procedure(manageBreakPolicy)
    .input(policyInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await setPolicy({ ctx, input });
      return { done: true };
    }),

  tryPolicy: procedure(manageBreakPolicy)
    .input(policyInput)
    .output(z.strictObject({ people: z.number(), median: z.number(), p95: z.number(), outsidePercent: z.number() }))
    .query(({ ctx: { ctx }, input }) => tryPolicy({ ctx, input })),

  peekLink: openProcedure
    .input(linkInput)
    .output(z.strictObject({ kinds, dueAt: z.number(), open: z.boolean(), answer: answer.nullable(), until }))
    .query(({ ctx: { deps, request }, input }) => peekLink({ deps, request, input })),

  answerLink: openProcedure
    .input(answerLinkInput)
    .output(z.strictObject({ answer, until, budget }))
    .mutation(({ ctx: { deps, request }, input }) => answerLink({ deps, request, input })),
});
