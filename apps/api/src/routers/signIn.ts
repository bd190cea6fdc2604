import { everyEmployee, roles } from '@sitwell/services/access';
import { languages } from '@sitwell/services/language';
import { redeemLink, redeemLinkInput, requestLink, requestLinkInput, signOut, whoAmI } from '@sitwell/services/signIn';
import { z } from 'zod';
import { openProcedure, procedure, router } from '../trpc.ts';

const done = z.strictObject({ done: z.literal(true) });

export const signInRouter = router({
  requestLink: openProcedure
    .input(requestLinkInput)
    .output(done)
    .mutation(async ({ ctx: { deps, request }, input }) => {
      await requestLink({ deps, request, input });
      return { done: true };
    }),

  redeemLink: openProcedure
    .input(redeemLinkInput)
    .output(done)
    .mutation(async ({ ctx: { deps, request, session }, input }) => {
      const { token, expiresAt } = await redeemLink({ deps, request, input });
      session.open(token, Math.floor((expiresAt - deps.now()) / 1000));
      return { done: true };
    }),

  signOut: procedure(everyEmployee)
    .output(done)
    .mutation(async ({ ctx: { ctx, session } }) => {
      await signOut({ ctx, input: { token: session.token ?? '' } });
      session.close();
      return { done: true };
    }),

  whoAmI: openProcedure
    .output(
      z.union([
        z.strictObject({ signedIn: z.literal(false) }),
        z.strictObject({
          signedIn: z.literal(true),
          name: z.string(),
          organisation: z.string(),
          roles: z.array(z.enum(roles)),
          locale: z.string(),
          languages: z.array(z.enum(languages)).readonly(),
          timeZone: z.string(),
          country: z.string(),
          demo: z.boolean(),
        }),
      ]),
    )
    .query(async ({ ctx: { ctx } }) => (ctx ? { signedIn: true, ...(await whoAmI({ ctx })) } : { signedIn: false })),
});
