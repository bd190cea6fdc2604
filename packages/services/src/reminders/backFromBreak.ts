import { NotFound } from '@sitwell/domain/errors';
import { contextForSecretAddress } from '../access/gate.ts';
import { type Ctx, type Deps, me, transact } from '../context/index.ts';
import { readSignedId, signedId } from '../sealing/index.ts';
import { anchor } from './tookOne.ts';

/** A lock that opens and shuts is one return, and whoever floods the address writes once in this time. */
const ONE_RETURN = 60_000;

/** The private address that a program of the person's posts to when they are back from a break; null while they take no pings. */
export async function backUrl(ctx: Ctx): Promise<string | null> {
  const row = await ctx.database.kysely
    .selectFrom('break_settings')
    .select('back_id')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', me(ctx))
    .executeTakeFirst();
  return row?.back_id ? `${ctx.origin}/back/${signedId(ctx.master, 'back-from-break', row.back_id)}` : null;
}

/**
 * A program of the person's says that they are back from a break. Only the last such instant is kept, as the anchor of their
 * routines; within a minute of it another changes nothing.
 * @throws NotFound for a token not made here, of a setting that was switched off since, or of someone who left
 */
export async function backFromBreak({
  deps,
  request,
  input,
}: {
  deps: Deps;
  request: string;
  input: { token: string };
}): Promise<void> {
  const id = readSignedId(deps.master, 'back-from-break', input.token);
  const row =
    id === undefined
      ? undefined
      : await deps.database.kysely
          .selectFrom('break_settings')
          .select('person')
          .where('back_id', '=', id)
          .executeTakeFirst();
  const found = row && (await contextForSecretAddress(deps, row.person, request));
  if (!found) throw new NotFound('address');
  const { ctx, person } = found;
  const routines = await deps.database.kysely
    .selectFrom('routine')
    .select('anchor')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  const now = ctx.now();
  if (routines.every((routine) => routine.anchor !== null && Math.abs(now - routine.anchor) < ONE_RETURN)) return;
  await transact(ctx, (tx) => anchor(tx, ctx));
}
