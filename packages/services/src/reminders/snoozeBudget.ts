import type { Schema } from '@sitwell/database/schema';
import type { PersonId } from '@sitwell/domain/ids';
import { instantOf, localDateAt } from '@sitwell/domain/reminders';
import type { Kysely } from 'kysely';
import type { Tenant } from '../access/tenant.ts';

/** How often one break, and all breaks of a local day, can be snoozed before the person is asked whether they mean it. */
export const SNOOZES = { perBreak: 2, perDay: 6 } as const;

/** How many snoozes are left for the break that fell due at `dueAt`, not counting what was last answered to it. Never below 0. */
export async function snoozesLeft(
  sql: Kysely<Schema>,
  tenant: Tenant,
  person: PersonId,
  message: { readonly id: string; readonly dueAt: number },
  zone: string,
  now: number,
): Promise<number> {
  const since = Math.min(instantOf(zone, localDateAt(zone, now), '00:00'), message.dueAt - 3_600_000);
  const snoozes = await sql
    .selectFrom('break_answer')
    .innerJoin('message', 'message.id', 'break_answer.message')
    .select(['break_answer.message', 'break_answer.at', 'break_answer.until', 'message.due_at'])
    .where('break_answer.tenant', '=', tenant)
    .where('break_answer.person', '=', person)
    .where('break_answer.answer', '=', 'snoozed')
    .where('break_answer.at', '>=', since)
    .execute();
  const others = snoozes.filter((snooze) => snooze.message !== message.id);
  const today = localDateAt(zone, now);
  const ofDay = others.filter((snooze) => localDateAt(zone, snooze.at) === today).length;
  let ofBreak = 0;
  let dueAt = message.dueAt;
  for (const snooze of others.toSorted((a, b) => b.at - a.at))
    if (snooze.until === dueAt) {
      ofBreak += 1;
      dueAt = snooze.due_at;
    }
  return Math.max(0, Math.min(SNOOZES.perBreak - ofBreak, SNOOZES.perDay - ofDay));
}
