import type { Place } from '@sitwell/database/statements';
import { newIds } from '@sitwell/domain/ids';
import { type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';
import { slices } from '../messages/slices.ts';
import { type DuePerson, insertBatches, insertBreaks, listDue, moveOn, siteRulesOf } from './plans.repo.ts';
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
    const siteRules = await siteRulesOf(place, due);
    const snoozes = await snoozesOf(place, due);
    const alike = new Map<Step, Fall>();
    const groups: Group[] = [
      ...Map.groupBy(due, (row) =>
        fallOf(ctx, row, () => fall(row.dueAt, planOf(row, siteRules), snoozes.get(row.person) ?? [], now, alike)),
      ),
    ];
    await writeBreaks(place, ctx, groups, now);
    const ripe = [...snoozes.values()].flat().filter((snooze) => snooze.dueAt <= now);
    if (ripe.length > 0) await dropSnoozes(place, [ripe.map(({ id }) => id)]);
    await moveOn(place, [
      groups.flatMap(([, people], number) => people.map(({ person }) => `${person}${number}`)),
      groups.map(([{ next, last }], number) => [number, next, last]),
    ]);
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

/** What falls due, and the people for whom it does. */
type Group = readonly [fall: Fall, people: readonly DuePerson[]];

/**
 * What falls due for a person whose next break was expected at `dueAt`, and when they are due again.
 * @param alike what steps of plans have come to at this `now`
 */
function fall(dueAt: number, plan: Plan, snoozes: readonly SnoozeRow[], now: number, alike: Map<Step, Fall>): Fall {
  const step = plan.stepAt(dueAt);
  const { slots, next } = step;
  // Nearly always one instant is due: it is worked out once for all who share plan and instant.
  if (snoozes.length === 0 && (next === null || next > now)) {
    const known = alike.get(step) ?? { merged: merge(slots, now), next, last: dueAt };
    alike.set(step, known);
    return known;
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

interface NewBreak {
  readonly person: string;
  readonly tenant: string;
  readonly merged: Merged;
}

async function writeBreaks(place: Place, ctx: InstallationCtx, groups: readonly Group[], now: number): Promise<void> {
  const breaks = groups.flatMap(([{ merged }, people]): NewBreak[] =>
    merged
      ? people.flatMap(({ state, person, tenant }) => (state === 'active' ? [{ person, tenant, merged }] : []))
      : [],
  );
  const idsOf = (some: readonly NewBreak[]) => newIds<'message'>(some.length, ctx.now(), ctx.random);
  const late = breaks.filter(({ merged }) => merged.expired);
  await insertAlike(place, late, idsOf(late), ['expired', 'late', now]);
  const batches: [id: string, first: string, last: string, wakeAt: number, expiresAt: number][] = [];
  for (const some of slices(
    breaks.filter(({ merged }) => !merged.expired),
    BATCH,
  )) {
    const ids = idsOf(some);
    await insertAlike(place, some, ids, ['due', null, null]);
    const expiresAt = Math.max(...some.map(({ merged }) => merged.expiresAt));
    batches.push([ctx.newId<'batch'>(), ids[0] ?? '', ids.at(-1) ?? '', now, expiresAt]);
  }
  if (batches.length > 0) await insertBatches(place, [batches]);
}

async function insertAlike(
  place: Place,
  breaks: readonly NewBreak[],
  ids: readonly string[],
  end: [state: string, reason: string | null, doneAt: number | null],
): Promise<void> {
  const lines: [number: number, tenant: string, dueAt: number, expiresAt: number, about: string][] = [];
  const rows = breaks.map(({ person, tenant, merged }, i) => {
    const before = breaks[i - 1];
    if (merged !== before?.merged || tenant !== before.tenant)
      lines.push([lines.length, tenant, merged.at, merged.expiresAt, merged.about]);
    return `${ids[i]}${person}${lines.length - 1}`;
  });
  if (rows.length > 0) await insertBreaks(place, [rows, lines, ...end]);
}

async function snoozesOf(place: Place, due: readonly DuePerson[]): Promise<ReadonlyMap<string, SnoozeRow[]>> {
  const people = due.filter(({ snoozes }) => snoozes > 0).map(({ person }) => person);
  return people.length === 0 ? new Map() : Map.groupBy(await listSnoozes(place, people), ({ person }) => person);
}
