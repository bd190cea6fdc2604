import { InvalidInput } from '@sitwell/domain/errors';
import { z } from 'zod';
import { authorise, everyEmployee } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';

/** A person's meetings are their own. */
export const ownMeetings = everyEmployee;

export const calendarInput = z.strictObject({ address: z.string().max(2048) });

/** Why the calendar could not be read last time; `message` is for the person. */
export interface CalendarProblem {
  readonly code: string;
  readonly message: string;
}

const problems: Readonly<Record<string, string>> = {
  badAddress: 'This is not an address we can read.',
  forbidden: 'This address is not on the public internet. Use one that starts with https.',
  unknownHost: 'No server has this name. Check the address.',
  unreachable: 'The server of this address did not answer. We try again.',
  timeout: 'The server took too long. We try again.',
  tooLarge: 'This calendar is larger than 1 MB. Publish free and busy times only.',
  redirects: 'This address leads on and on. Copy the last one.',
  refused: 'The server does not let us in. Make a new public address in your calendar.',
  tooHard: 'This calendar takes too long to read. Publish free and busy times only.',
  noCalendar: 'There is no calendar at this address.',
};

function problemOf(code: string): CalendarProblem {
  return { code, message: problems[code] ?? 'Your calendar could not be read. We try again.' };
}

/** What a person may know of their own calendar link. The address is not among it: whoever reads the screen could use it. */
export interface CalendarLink {
  readonly fetchedAt: number | null;
  readonly problem: CalendarProblem | null;
}

export async function getCalendar(ctx: Ctx): Promise<CalendarLink | null> {
  const row = await ctx.database.kysely
    .selectFrom('calendar_source')
    .select(['fetched_at', 'problem'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', me(ctx))
    .executeTakeFirst();
  return row ? { fetchedAt: row.fetched_at, problem: row.problem === null ? null : problemOf(row.problem) } : null;
}

/**
 * Keeps the free/busy address of the person's calendar, sealed. The worker reads it within a minute and then every quarter of an hour.
 * @throws InvalidInput for what is no https address
 */
export async function linkCalendar({ ctx, input }: { ctx: Ctx; input: z.output<typeof calendarInput> }): Promise<void> {
  authorise(ctx, ownMeetings);
  const person = me(ctx);
  const address = input.address.trim().replace(/^webcals?:/i, 'https:');
  const fits = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  if (!fits || (new URL(address).protocol === 'http:' && !ctx.origin.startsWith('http:')))
    throw new InvalidInput([
      { path: 'address', code: 'badAddress', message: 'Enter the address of your calendar. It starts with https.' },
    ]);
  const values = {
    envelope: ctx.sealer.seal(ctx.tenant, 'address', `calendar.${person}`, address),
    next_fetch_at: ctx.now(),
    fetched_at: null,
    problem: null,
    failures: 0,
  };
  await transact(ctx, async (tx) => {
    await tx.sql
      .insertInto('calendar_source')
      .values({ person, tenant: ctx.tenant, ...values })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(values))
      .execute();
    await tx.sql.deleteFrom('busy_time').where('tenant', '=', ctx.tenant).where('person', '=', person).execute();
    await tx.audit({ action: 'calendar.linked', subject: `person:${person}` });
  });
}

/** Forgets the address and every meeting. */
export async function unlinkCalendar({ ctx }: { ctx: Ctx }): Promise<void> {
  authorise(ctx, ownMeetings);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    for (const table of ['calendar_source', 'busy_time'] as const)
      await tx.sql.deleteFrom(table).where('tenant', '=', ctx.tenant).where('person', '=', person).execute();
    await tx.audit({ action: 'calendar.unlinked', subject: `person:${person}` });
  });
}
