import type { Transaction } from '@sitwell/database/connection';
import { sql } from 'kysely';
import { type InstallationCtx, transactAcrossTenants } from '../context/index.ts';
import { dueWithinCap } from './caps.ts';
import {
  activeByKind,
  earliest,
  graceOfRoutine,
  type KeptRoutine,
  keptRoutine,
  SNOOZE_GRACE,
} from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';

/** How many people one transaction claims. */
const CLAIM = 1000;

/** After a longer outage than this, what was missed before it is not even counted. */
const LOOK_BACK = 8 * 24 * 3_600_000;

/**
 * Claims whoever is due and writes one break per person into the outbox, with the routines that fell due merged into it.
 * The claim's own predicate (`next_due_at <= now`, moved on in the same transaction) keeps every break single, whoever runs it
 * and however often. What is older than its grace is written as expired, and so counted, but never sent.
 * @returns how many people were claimed; fewer than asked for means that nobody else is due
 */
export async function claimDue(ctx: InstallationCtx): Promise<{ claimed: number; more: boolean }> {
  const now = ctx.now();
  return transactAcrossTenants(ctx, async (tx) => {
    const due = await lockDue(tx, ctx.database.engine === 'postgres', now);
    if (due.length === 0) return { claimed: 0, more: false };
    const people = due.map((row) => row.person);
    const routines = groupBy(
      await tx.selectFrom('routine').selectAll().where('person', 'in', people).where('active', '=', 1).execute(),
      (row) => row.person,
    );
    const snoozes = groupBy(
      await tx.selectFrom('snooze').selectAll().where('person', 'in', people).execute(),
      (row) => row.person,
    );
    const origins = await originsOf(
      tx,
      [...snoozes.values()].flat().map((snooze) => snooze.of_message),
    );

    const messages: NewBreak[] = [];
    const moves: { person: string; next: number | null; last: number }[] = [];
    const spent: string[] = [];
    for (const row of due) {
      const around = {
        timeZone: row.time_zone,
        holidays: JSON.parse(row.holidays) as string[],
        pausedUntil: row.paused_until,
        quiet: row.quiet,
        caps: row.caps,
      };
      const own = (routines.get(row.person) ?? []).map((routine) => keptRoutine(routine, around));
      const ownSnoozes = snoozes.get(row.person) ?? [];
      const ripe = ownSnoozes.filter((snooze) => snooze.due_at <= now);
      spent.push(...ripe.map((snooze) => snooze.id));
      const slots = [
        ...activeByKind(own).flatMap(([, ofKind]) => lastSlots(ofKind, (row.next_due_at ?? now) - 1, now)),
        ...ripe.map((snooze) => ({
          at: snooze.due_at,
          grace: SNOOZE_GRACE,
          kinds: origins.get(snooze.of_message) ?? [],
        })),
      ];
      const merged = merge(slots, now);
      const last = Math.max(row.next_due_at ?? 0, ...slots.map((slot) => slot.at));
      const rest = ownSnoozes.filter((snooze) => snooze.due_at > now);
      moves.push({ person: row.person, next: earliest(own, rest, Math.max(now, last))?.at ?? null, last });
      if (merged && row.state === 'active') messages.push({ person: row.person, tenant: row.tenant, ...merged });
    }
    if (messages.length > 0) await writeBreaks(tx, ctx, messages, now);
    if (spent.length > 0) await tx.deleteFrom('snooze').where('id', 'in', spent).execute();
    await moveOn(tx, moves);
    return { claimed: due.length, more: due.length === CLAIM };
  });
}

interface NewBreak extends Merged {
  readonly person: string;
  readonly tenant: string;
}
interface Merged {
  readonly at: number;
  readonly expiresAt: number;
  readonly kinds: BreakKind[];
  readonly expired: boolean;
}

function lockDue(tx: Transaction, skipLocked: boolean, now: number) {
  const due = tx
    .selectFrom('schedule')
    .innerJoin('person', 'person.id', 'schedule.person')
    .innerJoin('site', 'site.id', 'person.site')
    .select([
      'schedule.person',
      'schedule.tenant',
      'schedule.time_zone',
      'schedule.paused_until',
      'schedule.next_due_at',
      'schedule.quiet',
      'schedule.caps',
      'person.state',
      'site.holidays',
    ])
    .where('schedule.next_due_at', '<=', now)
    .orderBy('schedule.next_due_at')
    .limit(CLAIM);
  return (skipLocked ? due.forUpdate('schedule').skipLocked() : due).execute();
}

/**
 * The latest slot of the routines of one kind in (after, now], within the cap of the day: what came before it is superseded, so an
 * outage yields one break.
 */
function lastSlots(
  routines: readonly KeptRoutine[],
  after: number,
  now: number,
): { at: number; grace: number; kinds: BreakKind[] }[] {
  const at = dueWithinCap(
    routines.map(({ rule }) => rule),
    routines[0]?.cap ?? 0,
    Math.max(after, now - LOOK_BACK),
    now,
  ).at(-1);
  if (at === undefined) return [];
  return routines.slice(0, 1).map((routine) => ({
    at,
    grace: Math.max(...routines.map(graceOfRoutine)),
    kinds: [routine.kind],
  }));
}

function merge(slots: readonly { at: number; grace: number; kinds: BreakKind[] }[], now: number): Merged | undefined {
  if (slots.length === 0) return undefined;
  const fresh = slots.filter((slot) => now - slot.at <= slot.grace);
  const chosen = fresh.length > 0 ? fresh : slots;
  return {
    at: Math.max(...chosen.map((slot) => slot.at)),
    expiresAt: Math.max(...chosen.map((slot) => slot.at + slot.grace)),
    kinds: [...new Set(chosen.flatMap((slot) => slot.kinds))].sort(),
    expired: fresh.length === 0,
  };
}

async function writeBreaks(
  tx: Transaction,
  ctx: InstallationCtx,
  breaks: readonly NewBreak[],
  now: number,
): Promise<void> {
  const rows = breaks.map((each) => ({
    id: ctx.newId<'message'>() as string,
    tenant: each.tenant,
    person: each.person,
    kind: 'break',
    unique_key: `break.${each.person}.${each.at}`,
    due_at: each.at,
    expires_at: each.expiresAt,
    state: each.expired ? ('expired' as const) : ('due' as const),
    about: JSON.stringify(each.kinds),
    enqueued_at: null,
    lease_until: null,
    attempt: 0,
    generation: 0,
    reason: each.expired ? 'late' : null,
    done_at: each.expired ? now : null,
  }));
  await tx
    .insertInto('message')
    .values(rows)
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .execute();
}

/** One statement for all: a thousand single updates would cost more than the rest of the claim. */
async function moveOn(
  tx: Transaction,
  moves: readonly { person: string; next: number | null; last: number }[],
): Promise<void> {
  const values = moves.map((move) => sql`(${move.person}, cast(${move.next} as bigint), cast(${move.last} as bigint))`);
  await sql`
    with moved (person, next_due_at, last_due_at) as (values ${sql.join(values)})
    update schedule set next_due_at = moved.next_due_at, last_due_at = moved.last_due_at
    from moved where schedule.person = moved.person
  `.execute(tx);
}

async function originsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, BreakKind[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('message')
    .select(['id', 'about'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, JSON.parse(row.about) as BreakKind[]]));
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
