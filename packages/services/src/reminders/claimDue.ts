import type { Place } from '@sitwell/database/statements';
import { newId } from '@sitwell/domain/ids';
import { type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';
import { type DuePerson, holidaysOf, insertBatches, insertBreaks, listDue, moveOn } from './plans.repo.ts';
import { type Plan, planOf, type Slot, type Step } from './plans.ts';
import { SNOOZE_GRACE } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';
import { dropSnoozes, listSnoozes, type SnoozeRow } from './snoozes.repo.ts';

/** How many people one transaction claims. */
const CLAIM = 1000;
/** How many breaks one job carries: enough to make the queue cheap, few enough for a crash to cost little. */
const BATCH = 500;

/**
 * Claims whoever is due and writes one break per person into the outbox, with the routines that fell due merged into it.
 * The claim's own predicate (`next_due_at <= now`, moved on in the same transaction) keeps every break single, whoever runs it
 * and however often. What is older than its grace is written as expired, and so counted, but never sent.
 * @returns how many people were claimed, and whether more may be due
 */
export async function claimDue(ctx: InstallationCtx, most = CLAIM): Promise<{ claimed: number; more: boolean }> {
  const now = ctx.now();
  return transactAcrossTenants(ctx, async (sql) => {
    const place = placeOf(ctx, sql);
    const due = await listDue(place, [now, most]);
    if (due.length === 0) return { claimed: 0, more: false };
    const holidays = await holidaysOf(place, due);
    const snoozes = await snoozesOf(place, due);
    const breaks: NewBreak[] = [];
    const alike = new Map<Step, Merged | undefined>();
    const moves: [person: string, next: number | null, last: number][] = [];
    for (const row of due) {
      const fallen = fallOf(ctx, row, () =>
        fall(row.dueAt, planOf(row, holidays), snoozes.get(row.person) ?? [], now, alike),
      );
      const { merged, next, last } = fallen;
      moves.push([row.person, next, last]);
      if (merged && row.state === 'active') breaks.push({ person: row.person, tenant: row.tenant, merged });
    }
    await writeBreaks(place, ctx, breaks, now);
    const ripe = [...snoozes.values()].flat().filter((snooze) => snooze.dueAt <= now);
    if (ripe.length > 0) await dropSnoozes(place, [ripe.map(({ id }) => id)]);
    await moveOn(place, [moves]);
    return { claimed: due.length, more: due.length === most };
  });
}

/**
 * One person's unreadable schedule, such as a zone that this runtime no longer knows, must not hold up everybody: it is set aside
 * until the person or a newer runtime mends it.
 */
function fallOf(ctx: InstallationCtx, row: DuePerson, work: () => Fall): Fall {
  try {
    return work();
  } catch (error) {
    ctx.log('scheduleFailed', { person: row.person, name: error instanceof Error ? error.name : 'unknown' });
    return { merged: undefined, next: null, last: row.dueAt };
  }
}

interface NewBreak {
  readonly person: string;
  readonly tenant: string;
  readonly merged: Merged;
}
interface Merged {
  readonly at: number;
  readonly expiresAt: number;
  /** The kinds as the message keeps them: JSON. */
  readonly about: string;
  readonly expired: boolean;
}
interface Fall {
  readonly merged: Merged | undefined;
  readonly next: number | null;
  readonly last: number;
}

/**
 * What falls due for a person whose next break was expected at `dueAt`, and when they are due again.
 * @param alike what steps of plans have come to at this `now`
 */
function fall(
  dueAt: number,
  plan: Plan,
  snoozes: readonly SnoozeRow[],
  now: number,
  alike: Map<Step, Merged | undefined>,
): Fall {
  const step = plan.stepAt(dueAt);
  const { slots, next } = step;
  // Nearly always one instant is due: it is worked out once for all who share plan and instant.
  if (snoozes.length === 0 && (next === null || next > now)) {
    if (!alike.has(step)) alike.set(step, merge(slots, now));
    return { merged: alike.get(step), next, last: dueAt };
  }
  const all = [
    ...plan.slotsIn(dueAt - 1, now),
    ...snoozes
      .filter((snooze) => snooze.dueAt <= now)
      .map((snooze): Slot => ({ at: snooze.dueAt, grace: SNOOZE_GRACE, kinds: snooze.kinds })),
  ];
  const last = Math.max(dueAt, ...all.map((slot) => slot.at));
  const rest = snoozes.filter((snooze) => snooze.dueAt > now).map((snooze) => snooze.dueAt);
  const first = Math.min(plan.next(Math.max(now, last)) ?? Number.POSITIVE_INFINITY, ...rest);
  return { merged: merge(all, now), next: Number.isFinite(first) ? first : null, last };
}

function merge(slots: readonly Slot[], now: number): Merged | undefined {
  if (slots.length === 0) return undefined;
  const fresh = slots.filter((slot) => now - slot.at <= slot.grace);
  const chosen = fresh.length > 0 ? fresh : slots;
  const kinds = [...new Set(chosen.flatMap((slot) => slot.kinds))].sort();
  return {
    at: Math.max(...chosen.map((slot) => slot.at)),
    expiresAt: Math.max(...chosen.map((slot) => slot.at + slot.grace)),
    about: JSON.stringify(kinds satisfies BreakKind[]),
    expired: fresh.length === 0,
  };
}

async function writeBreaks(
  place: Place,
  ctx: InstallationCtx,
  breaks: readonly NewBreak[],
  now: number,
): Promise<void> {
  const late: unknown[][] = [];
  const alive: unknown[][] = [];
  const batches: [id: string, first: string, last: string, wakeAt: number, expiresAt: number][] = [];
  const ids = newIds(ctx, breaks.length);
  for (const [i, { person, tenant, merged }] of breaks.entries()) {
    const id = ids[i] ?? '';
    const row = [id, tenant, person, merged.at, merged.expiresAt, merged.about];
    if (merged.expired) {
      late.push([...row, null]);
      continue;
    }
    if (alive.length % BATCH === 0) batches.push([ctx.newId<'batch'>(), id, id, now, merged.expiresAt]);
    const batch = batches.at(-1);
    if (!batch) continue;
    batch[2] = id;
    batch[4] = Math.max(batch[4], merged.expiresAt);
    row.push(batch[0]);
    alive.push(row);
  }
  if (late.length > 0) await insertBreaks(place, [late, 'expired', 'late', now]);
  if (alive.length === 0) return;
  await insertBreaks(place, [alive, 'due', null, null]);
  await insertBatches(place, [batches]);
}

const RANDOM_OF_ID = 10;

/** Ids in ascending order: rows that arrive in the order of their index cost half. */
function newIds(ctx: InstallationCtx, count: number): string[] {
  const now = ctx.now();
  const random = ctx.random(count * RANDOM_OF_ID);
  let at = 0;
  const next = (bytes: number) => {
    at += bytes;
    return random.subarray(at - bytes, at);
  };
  return Array.from({ length: count }, () => newId<'message'>(now, next) as string).sort();
}

async function snoozesOf(place: Place, due: readonly DuePerson[]): Promise<ReadonlyMap<string, SnoozeRow[]>> {
  const people = due.filter(({ snoozes }) => snoozes > 0).map(({ person }) => person);
  return people.length === 0 ? new Map() : Map.groupBy(await listSnoozes(place, people), ({ person }) => person);
}
