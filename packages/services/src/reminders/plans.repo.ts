import { type Dialect, type Place, statement } from '@sitwell/database/statements';

/** A plan as it is kept, in JSON: zone, end of the pause, quiet hours, caps, whether mail and push are wanted, active routines. */
export type PlanText = readonly [
  timeZone: string,
  pausedUntil: number | null,
  quiet: string | null,
  caps: string | null,
  mail: number,
  push: number,
  routines:
    | readonly (readonly [kind: string, everyMinutes: number, anchor: number | null, ranges: string, quiet: string])[]
    | null,
];

/** Of a person of the schedule. One text says all, so that equal plans are found by it. */
const planText = (is: Dialect) => {
  const wanted = (channel: 'mail' | 'push') =>
    `coalesce((select ${channel} from break_settings own where own.person = schedule.person), 1)`;
  const around = `time_zone, paused_until, quiet, caps, ${wanted('mail')}, ${wanted('push')}`;
  const routine = 'kind, every_minutes, anchor, ranges, quiet';
  const rest =
    'order by kind, every_minutes, ranges, id) from routine where routine.person = schedule.person and active = 1';
  return is.either(
    `json_array(${around}, json((select json_group_array(json_array(${routine}) ${rest})))`,
    `cast(json_build_array(${around}, (select json_agg(json_build_array(${routine}) ${rest})) as text)`,
  );
};

/**
 * `[tenant, people]`: writes their plans anew, in the transaction of whatever changed a routine, the settings or the schedule of
 * theirs. The claim and the last look before sending take a plan as it stands.
 */
export const keepPlans = statement(
  (is) => `update schedule set plan = ${planText(is)} where tenant = $1 and person ${is.among(2)}`,
);

/**
 * `[tenant, site, now]`, site null for all of them: whoever works there and is not due now is, since something changed that their next
 * time hangs on; the claim works out what really comes.
 */
export const lookAgain = statement(
  () => `
  update schedule set next_due_at = $3
  where tenant = $1 and (next_due_at is null or next_due_at > $3)
    and person in (
      select id from person where tenant = $1 and state = 'active' and (cast($2 as text) is null or site = $2)
    )`,
);

/** A person who is due. */
export interface DuePerson {
  readonly person: string;
  readonly tenant: string;
  readonly dueAt: number;
  readonly state: 'active' | 'left';
  readonly site: string;
  readonly plan: string;
  /** 1 when they put off a break. */
  readonly snoozes: number;
}

/**
 * `[now, limit]` -> who is due, the longest waiting first; inside a transaction, which then moves them on. Among those who wait alike
 * the order of their ids: what one transaction then touches lies side by side in every index, where by chance it would be all of it.
 * People are looked up one by one: PostgreSQL would rather read everybody, since a page by chance costs four of a row by its reckoning.
 */
export const listDue = statement<DuePerson>(
  (is) => `
  select s.person, s.tenant, s.next_due_at as "dueAt", p.state, p.site, s.plan,
    case when exists (select 1 from snooze where snooze.person = s.person) then 1 else 0 end as snoozes
  from (
    select * from schedule where next_due_at <= $1 order by next_due_at, person limit $2 ${is.skipLocked}
  ) s
  cross join ${is.either('person p', 'lateral (select id, state, site from person where person.id = s.person offset 0) p')}
  where p.id = s.person`,
);

/**
 * `[person and number packed, [number, nextDueAt, lastDueAt][]]`. What many have in common travels once, by number: a line for each of
 * them costs more than the writing.
 */
export const moveOn = statement(
  (is) => `
  with alike as materialized (
    select ${is.cell(0, 'bigint')} as number, ${is.cell(1, 'bigint')} as next, ${is.cell(2, 'bigint')} as last
    from ${is.lines(2)}
  )
  update schedule set next_due_at = alike.next, last_due_at = alike.last
  from ${is.packed(1, 1)} cross join alike
  where alike.number = row.rest and schedule.person = row.one`,
);

/**
 * `[id, person and number packed, [number, tenant, dueAt, expiresAt, about][], state, reason, doneAt]`; what was written before stays
 * as it is.
 */
export const insertBreaks = statement(
  (is) => `
  with alike as materialized (
    select ${is.cell(0, 'bigint')} as number, ${is.cell(1, 'text')} as tenant, ${is.cell(2, 'bigint')} as due_at,
      ${is.cell(3, 'bigint')} as expires_at, ${is.cell(4, 'text')} as about
    from ${is.lines(2)}
  )
  insert into message (id, person, tenant, due_at, expires_at, about, kind, unique_key, lease_until, state, attempt, reason,
    done_at)
  select row.one, row.other, alike.tenant, alike.due_at, alike.expires_at, alike.about, 'break', 'break', alike.due_at,
    cast($3 as text), 0, cast($4 as text), cast($5 as bigint)
  from ${is.packed(1, 2)} cross join alike
  where alike.number = row.rest
  on conflict (person, due_at, unique_key) do nothing`,
);

/** `[[id, first, last, wakeAt, expiresAt][]]` */
export const insertBatches = statement(
  (is) => `
  insert into batch (id, first, last, job, wake_at, generation, expires_at)
  select ${is.cell(0, 'text')}, ${is.cell(1, 'text')}, ${is.cell(2, 'text')}, 'deliver', ${is.cell(3, 'bigint')}, 0,
    ${is.cell(4, 'bigint')}
  from ${is.lines(1)}`,
);

/** A person as a break is about to leave for them. */
export interface Recipient {
  readonly message: string;
  readonly state: 'active' | 'left';
  readonly locale: string;
  /** Sealed. */
  readonly address: Uint8Array;
  readonly site: string;
  readonly plan: string;
  /** 1 when they have answered it. */
  readonly answered: number;
  /** 1 when a browser of theirs takes push messages, and when they are in a meeting. */
  readonly subscribed: number;
  readonly busy: number;
}

/**
 * `[tenant, message and person packed, now]`. SQLite takes crossed tables in the order given; else it would look through the whole
 * organisation.
 */
export const listRecipients = statement<Recipient>(
  (is) => `
  select row.one as message, p.state, p.locale, p.address, p.site, s.plan,
    case when exists (select 1 from break_answer a where a.message = row.one) then 1 else 0 end as answered,
    case when exists (select 1 from push_subscription d where d.person = s.person) then 1 else 0 end as subscribed,
    case when exists (select 1 from busy_time t where t.person = s.person and t.from_at <= $3 and t.to_at > $3)
      then 1 else 0 end as busy
  from ${is.packed(2, 2)} cross join schedule s cross join person p
  where s.person = row.other and p.id = s.person and p.tenant = $1`,
);

/** `[tenant, people, since]` -> the instants to which breaks were put off since then: by the person, or by a meeting. */
export const listPutOff = statement<{ person: string; until: number }>(
  (is) => `
  select message.person, break_answer.until
  from message
  join break_answer on break_answer.message = message.id
  where message.tenant = $1 and message.person ${is.among(2)} and message.due_at > $3 and break_answer.until is not null
  union all
  select person, until from break_hold where tenant = $1 and person ${is.among(2)} and until > $3`,
);

/** What holds for all who work at a site: its holidays, in JSON, and what its organisation allows. */
export interface SiteRules {
  readonly holidays: string;
  readonly least_minutes: number | null;
  readonly latest: string | null;
  readonly kinds: string | null;
}

/** `[sites]` */
const listRules = statement<SiteRules & { id: string }>(
  (is) => `
  select site.id, site.holidays, policy.least_minutes, policy.latest, policy.kinds
  from site left join break_policy policy on policy.tenant = site.tenant
  where site.id ${is.among(1)}`,
);

/** The rules of the sites that these people work at, as text, so that equal ones are found by it. */
export async function siteRulesOf(
  place: Place,
  people: readonly { readonly site: string }[],
): Promise<ReadonlyMap<string, string>> {
  const sites = [...new Set(people.map(({ site }) => site))];
  return new Map((await listRules(place, [sites])).map(({ id, ...rules }) => [id, JSON.stringify(rules)]));
}
