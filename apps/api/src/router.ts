import { periodsRouter } from './routers/periods.ts';
import { remindersRouter } from './routers/reminders.ts';
import { reportsRouter } from './routers/reports.ts';
import { signInRouter } from './routers/signIn.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  periods: periodsRouter,
  reminders: remindersRouter,
  reports: reportsRouter,
  signIn: signInRouter,
});

/** The pages import this type and nothing else of the api. */
export type AppRouter = typeof appRouter;
