import { Conflict, InvalidInput } from '@sitwell/domain/errors';
import {
  breakRuleOf,
  breakKinds as choices,
  dryRun,
  type PlannedRoutine,
  type WorkingRange,
} from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, placeOf, transact } from '../context/index.ts';
import { lookAgain } from './plans.repo.ts';
import { type BreakPolicy, readPolicy, usualMinutes, withinLatest } from './policy.repo.ts';
import { manageBreakPolicy, ownBreaks } from './reminders.policy.ts';
import type { policyInput } from './schema.ts';
import { SNOOZES } from './snoozeBudget.ts';

type PolicyInput = z.output<typeof policyInput>;

const DAY = 24 * 3_600_000;
const TRIAL_DAYS = 14;
/** Fewer people than this, and figures would tell of one. */
const FEWEST = 10;
/** More people than this would tell nothing more. */
const MOST = 2000;

export async function getPolicy({ ctx }: { ctx: Ctx }): Promise<BreakPolicy> {
  authorise(ctx, manageBreakPolicy);
  return readPolicy(ctx.database.kysely, ctx.tenant);
}

/**
 * Sets where people start and the limits within which they choose. Limits act at once on what people chose before: a kind that is
 * not allowed rests, shorter distances count as the least, later hours end. What they chose is kept, and holds again once a limit is
 * lifted. Nothing is ever switched on for anyone.
 */
export async function setPolicy({ ctx, input }: { ctx: Ctx; input: PolicyInput }): Promise<void> {
  authorise(ctx, manageBreakPolicy);
  check(input);
  await transact(ctx, async (tx) => {
    const values = {
      every_minutes: input.everyMinutes,
      ranges: JSON.stringify(input.ranges),
      least_minutes: input.leastMinutes,
      latest: input.latest,
      kinds: JSON.stringify(input.kinds),
    };
    await tx.sql
      .insertInto('break_policy')
      .values({ tenant: ctx.tenant, ...values })
      .onConflict((conflict) => conflict.column('tenant').doUpdateSet(values))
      .execute();
    await lookAgain(placeOf(ctx, tx.sql), [ctx.tenant, null, ctx.now()]);
    await tx.audit({ action: 'breakPolicy.set', subject: `tenant:${ctx.tenant}` });
  });
}

/** What a policy would bring, in figures over everyone and 14 days. No figure is of one person. */
export interface PolicyTrial {
  readonly people: number;
  readonly median: number;
  readonly p95: number;
  /** Whole percent of the reminders that fall outside the hours that people gave as theirs. */
  readonly outsidePercent: number;
}

/**
 * Tries a policy on everyone without switching anything on: each gets its breaks in their own zone, measured by the working hours
 * that they chose, where they did.
 * @throws Conflict `tooFewPeople` below ten
 */
export async function tryPolicy({ ctx, input }: { ctx: Ctx; input: PolicyInput }): Promise<PolicyTrial> {
  authorise(ctx, manageBreakPolicy);
  check(input);
  const { kysely } = ctx.database;
  const people = await kysely
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .leftJoin('schedule', 'schedule.person', 'person.id')
    .select([
      'person.id',
      'site.country',
      'site.time_zone as siteZone',
      'site.holidays',
      'schedule.time_zone as ownZone',
    ])
    .where('person.tenant', '=', ctx.tenant)
    .where('person.state', '=', 'active')
    .orderBy('person.id')
    .limit(MOST)
    .execute();
  if (people.length < FEWEST)
    throw new Conflict('tooFewPeople', 'With fewer than ten people the figures would tell of one.');
  const chosen = await kysely
    .selectFrom('routine')
    .select(['person', 'ranges'])
    .where('tenant', '=', ctx.tenant)
    .where(
      'person',
      'in',
      people.map(({ id }) => id),
    )
    .where('active', '=', 1)
    .execute();
  const rangesOf = Map.groupBy(chosen, (row) => row.person);
  const ranges = withinLatest(input.ranges, input.latest);
  const planned = people.map(({ id, country, siteZone, ownZone, holidays }): PlannedRoutine => {
    const days = JSON.parse(holidays) as string[];
    const own = (rangesOf.get(id) ?? []).flatMap((row) => JSON.parse(row.ranges) as WorkingRange[]);
    const everyMinutes = usualMinutes(input, country);
    return {
      person: id,
      routine: { timeZone: ownZone ?? siteZone, ranges, everyMinutes, quiet: [], holidays: days },
      workingTime: { ranges: own.length > 0 ? own : ranges, holidays: days },
    };
  });
  const trial = dryRun(planned, ctx.now(), ctx.now() + TRIAL_DAYS * DAY);
  return {
    people: trial.people,
    median: trial.median,
    p95: trial.p95,
    outsidePercent: Math.round(trial.outsideWorkingTime * 100),
  };
}

function check({ ranges, latest }: PolicyInput): void {
  if (withinLatest(ranges, latest).length === 0)
    throw new InvalidInput([
      { path: 'latest', code: 'tooEarly', message: 'No working time would be left before this hour.' },
    ]);
}

/** What a person starts from: a first routine to accept or change, where its figures come from, and what may be chosen. */
export async function defaults({ ctx }: { ctx: Ctx }) {
  authorise(ctx, ownBreaks);
  const { kysely } = ctx.database;
  const site = await kysely
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .select('site.country')
    .where('person.tenant', '=', ctx.tenant)
    .where('person.id', '=', me(ctx))
    .executeTakeFirstOrThrow();
  const policy = await readPolicy(kysely, ctx.tenant);
  const { breakMinutes, citation, isLaw } = breakRuleOf(site.country);
  return {
    routine: {
      kind: 'movement' as const,
      ranges: withinLatest(policy.ranges, policy.latest),
      everyMinutes: usualMinutes(policy, site.country),
      quiet: [{ start: '12:00', end: '13:00' }],
      active: policy.kinds.includes('movement'),
    },
    rule: { breakMinutes, citation, isLaw },
    limits: { leastMinutes: policy.leastMinutes, latest: policy.latest, kinds: policy.kinds },
    snoozes: { ...SNOOZES },
    kinds: (Object.keys(choices) as (keyof typeof choices)[]).map((kind) => ({
      kind,
      everyMinutes: choices[kind].everyMinutes,
      isOptIn: choices[kind].isOptIn,
      capPerDay: choices[kind].capPerDay,
      channels: [...choices[kind].channels],
    })),
  };
}
