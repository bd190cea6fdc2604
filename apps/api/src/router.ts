import { remindersRouter } from './routers/reminders.ts';
import { signInRouter } from './routers/signIn.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  reminders: remindersRouter,
  signIn: signInRouter,
});

/** The pages import this type and nothing else of the api. */
export type AppRouter = typeof appRouter;
