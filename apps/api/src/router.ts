import { assessmentRouter } from './routers/assessment.ts';
import { diaryRouter } from './routers/diary.ts';
import { directoryRouter } from './routers/directory.ts';
import { periodsRouter } from './routers/periods.ts';
import { planRouter } from './routers/plan.ts';
import { programmeRouter } from './routers/programme.ts';
import { remindersRouter } from './routers/reminders.ts';
import { reportsRouter } from './routers/reports.ts';
import { signInRouter } from './routers/signIn.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  assessment: assessmentRouter,
  plan: planRouter,
  programme: programmeRouter,
  diary: diaryRouter,
  directory: directoryRouter,
  periods: periodsRouter,
  reminders: remindersRouter,
  reports: reportsRouter,
  signIn: signInRouter,
});

/** The pages import this type and nothing else of the api. */
export type AppRouter = typeof appRouter;
