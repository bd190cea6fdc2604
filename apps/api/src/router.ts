import { signInRouter } from './routers/signIn.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  signIn: signInRouter,
});

/** The pages import this type and nothing else of the api. */
export type AppRouter = typeof appRouter;
