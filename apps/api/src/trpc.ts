import { Refused, SignInNeeded } from '@sitwell/domain/errors';
import { allows, anyone, type Policy } from '@sitwell/services/access';
import type { Ctx, Deps } from '@sitwell/services/context';
import type { Language } from '@sitwell/services/language';
import { initTRPC, TRPCError } from '@trpc/server';
import { describeError, toTrpcError } from './errors.ts';
import { holdsNul } from './http/nul.ts';

/** What a call arrives with. A type, not an interface: the adapter asks for an index signature. */
export type CallContext = {
  readonly deps: Deps;
  /** Absent when nobody is signed in. */
  readonly ctx: Ctx | undefined;
  readonly request: string;
  /** The language in which an error speaks. */
  readonly language: Language;
  readonly session: { readonly token: string | undefined; open(token: string, seconds: number): void; close(): void };
};

export interface Meta {
  readonly policy: Policy;
}

const t = initTRPC
  .context<CallContext>()
  .meta<Meta>()
  .create({
    // Never by environment: with it, every error carries its stack.
    isDev: false,
    // A stream ends now and then: the page comes back by itself, and its session is looked at again.
    sse: {
      maxDurationMs: 10 * 60_000,
      ping: { enabled: true, intervalMs: 20_000 },
      client: { reconnectAfterInactivityMs: 60_000 },
    },
    errorFormatter: ({ shape, error, ctx }) => {
      const { message, data } = describeError(error, ctx?.language);
      return { ...shape, message, data: { ...shape.data, ...data } };
    },
  });

export const { router, createCallerFactory } = t;

const mapped = t.procedure.use(async ({ next, getRawInput }) => {
  if (holdsNul(await getRawInput())) throw new TRPCError({ code: 'BAD_REQUEST' });
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error);
  return result;
});

/** A procedure for whoever asks, signed in or not. */
export const openProcedure = mapped.meta({ policy: anyone });

/** A procedure for those whom the policy lets in; `ctx` is then the verbs' own. */
export function procedure(policy: Policy) {
  return mapped.meta({ policy }).use(({ ctx: call, next }) => {
    if (!call.ctx) throw new SignInNeeded();
    if (!allows(policy, call.ctx.actor)) throw new Refused();
    return next({ ctx: { ...call, ctx: call.ctx } });
  });
}
