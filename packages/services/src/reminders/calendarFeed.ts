import { NotFound } from '@sitwell/domain/errors';
import { breakKinds, breakSecondsOf, instantOf, localDateAt } from '@sitwell/domain/reminders';
import { contextForSecretAddress } from '../access/gate.ts';
import { authorise } from '../access/policy.ts';
import { type Ctx, type Deps, me, transact } from '../context/index.ts';
import { languageOf } from '../language/index.ts';
import { readSignedId, signedId } from '../sealing/index.ts';
import { dueWithinCap } from './caps.ts';
import { ownBreaks } from './reminders.policy.ts';
import { activeByKind, listRoutines, surroundingsOf } from './reminders.repo.ts';

const DAY = 24 * 3_600_000;
const AHEAD = 14 * DAY;

/** The secret address of the person's calendar feed; null while they have none. */
export async function feedUrl(ctx: Ctx): Promise<string | null> {
  const row = await ctx.database.kysely
    .selectFrom('calendar_feed')
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', me(ctx))
    .executeTakeFirst();
  return row ? urlOf(ctx, row.id) : null;
}

const urlOf = ({ master, origin }: Deps, id: string) =>
  `${origin}/calendar/${signedId(master, 'calendar-feed', id)}.ics`;

/** Gives the person a new secret address for their calendar feed. An earlier one stops working. */
export async function makeFeed({ ctx }: { ctx: Ctx }): Promise<{ url: string }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const id = ctx.newId<'feed'>() as string;
  await transact(ctx, async (tx) => {
    await tx.sql.deleteFrom('calendar_feed').where('tenant', '=', ctx.tenant).where('person', '=', person).execute();
    await tx.sql
      .insertInto('calendar_feed')
      .values({ id, tenant: ctx.tenant, person, created_at: ctx.now() })
      .execute();
    await tx.audit({ action: 'feed.made', subject: `person:${person}` });
  });
  return { url: urlOf(ctx, id) };
}

/** Ends the feed: its address is not found from now on. */
export async function revokeFeed({ ctx }: { ctx: Ctx }): Promise<void> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await tx.sql.deleteFrom('calendar_feed').where('tenant', '=', ctx.tenant).where('person', '=', person).execute();
    await tx.audit({ action: 'feed.revoked', subject: `person:${person}` });
  });
}

/** The breaks of a feed, as a calendar shows them: the same words for everyone, and nothing of which kind they are. */
export interface BreakFeed {
  /** When the feed was made, epoch ms: the stamp of every event, so that equal breaks give equal bytes. */
  readonly madeAt: number;
  readonly name: string;
  readonly url: string;
  readonly events: readonly {
    readonly uid: string;
    readonly from: number;
    readonly to: number;
    readonly summary: string;
  }[];
}

const words = {
  en: 'Break',
  de: 'Pause',
  fr: 'Pause',
  es: 'Pausa',
} as const;

/**
 * The breaks of the next 14 days behind a feed's token, from the start of the local day. Short kinds stay out, as they do of mail.
 * @throws NotFound for a token not made here, revoked, or of someone who left
 */
export async function readFeed({
  deps,
  request,
  input,
}: {
  deps: Deps;
  request: string;
  input: { token: string };
}): Promise<BreakFeed> {
  const id = readSignedId(deps.master, 'calendar-feed', input.token);
  const feed =
    id === undefined
      ? undefined
      : await deps.database.kysely
          .selectFrom('calendar_feed')
          .select(['person', 'created_at'])
          .where('id', '=', id)
          .executeTakeFirst();
  const found = feed && (await contextForSecretAddress(deps, feed.person, request));
  if (!feed || !found) throw new NotFound('feed');
  const { ctx, person } = found;
  const locale = languageOf(found.locale);
  const around = await surroundingsOf(deps.database.kysely, ctx.tenant, person);
  const routines = await listRoutines(deps.database.kysely, ctx.tenant, person, around);
  const from = instantOf(around.timeZone, localDateAt(around.timeZone, ctx.now()), '00:00');
  const { country } = await deps.database.kysely
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .select('site.country')
    .where('person.tenant', '=', ctx.tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  const seconds = new Map<number, number>();
  for (const [kind, own] of activeByKind(routines)) {
    if (!breakKinds[kind].channels.includes('mail')) continue;
    const rules = own.map(({ rule }) => rule);
    for (const at of dueWithinCap(rules, own[0]?.cap ?? 0, from - 1, from + AHEAD))
      seconds.set(at, Math.max(seconds.get(at) ?? 0, breakSecondsOf(kind, country)));
  }
  return {
    madeAt: feed.created_at,
    name: 'Sitwell',
    url: `${deps.origin}/breaks`,
    events: [...seconds]
      .sort(([a], [b]) => a - b)
      .map(([at, length]) => ({
        uid: `${id}-${at}@sitwell`,
        from: at,
        to: at + length * 1000,
        summary: words[locale],
      })),
  };
}
