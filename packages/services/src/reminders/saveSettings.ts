import { InvalidInput } from '@sitwell/domain/errors';
import { isTimeZone } from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { reschedule } from './reschedule.ts';
import type { BreakKind, settingsInput } from './schema.ts';
import { siteZoneOf, writeSettings } from './settings.repo.ts';

/**
 * Keeps what the person chose for all breaks: zone, quiet hours, caps, channels, pings. Acts at once.
 * @throws InvalidInput for a zone this runtime does not know
 */
export async function saveSettings({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof settingsInput>;
}): Promise<{ next: { at: number; kinds: BreakKind[] } | null }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  if (input.timeZone !== null && !isTimeZone(input.timeZone))
    throw new InvalidInput([
      { path: 'timeZone', code: 'unknownZone', message: 'Choose a time zone, like Europe/Berlin.' },
    ]);
  return transact(ctx, async (tx) => {
    await writeSettings(tx.sql, ctx, person, input);
    await reschedule(tx, ctx, person);
    await tx.sql
      .updateTable('schedule')
      .set({
        time_zone: input.timeZone ?? (await siteZoneOf(tx.sql, ctx.tenant, person)),
        quiet: input.quiet.length > 0 ? JSON.stringify(input.quiet) : null,
        caps: Object.keys(input.caps).length > 0 ? JSON.stringify(input.caps) : null,
      })
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .execute();
    const next = await reschedule(tx, ctx, person);
    await tx.audit({ action: 'reminders.settings', subject: `person:${person}` });
    return { next };
  });
}
