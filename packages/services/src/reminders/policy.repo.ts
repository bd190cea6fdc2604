import type { Schema } from '@sitwell/database/schema';
import { breakRuleOf, type WorkingRange } from '@sitwell/domain/reminders';
import type { Kysely } from 'kysely';
import type { Tenant } from '../access/tenant.ts';
import { type BreakKind, breakKinds } from './schema.ts';

/** What an organisation sets for breaks: where people start, and the limits within which each chooses for themselves. */
export interface BreakPolicy {
  /** Null where the rule of each site's country holds. */
  readonly everyMinutes: number | null;
  readonly ranges: (WorkingRange & { days: number[] })[];
  readonly leastMinutes: number;
  /** No reminder at or after this local time; null for no such limit. */
  readonly latest: string | null;
  readonly kinds: BreakKind[];
}

/** What of it holds for every routine, whatever its person chose. */
export type Limits = Pick<BreakPolicy, 'leastMinutes' | 'latest' | 'kinds'>;

const usual: BreakPolicy = {
  everyMinutes: null,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  leastMinutes: 10,
  latest: null,
  kinds: [...breakKinds],
};

export async function readPolicy(sql: Kysely<Schema>, tenant: Tenant): Promise<BreakPolicy> {
  const row = await sql.selectFrom('break_policy').selectAll().where('tenant', '=', tenant).executeTakeFirst();
  if (!row) return usual;
  return { everyMinutes: row.every_minutes, ranges: JSON.parse(row.ranges), ...limitsOf(row) };
}

/** The limits in a row of the policy, or of an organisation that has none. */
export function limitsOf(row: {
  readonly least_minutes: number | null;
  readonly latest: string | null;
  readonly kinds: string | null;
}): Limits {
  return {
    leastMinutes: row.least_minutes ?? usual.leastMinutes,
    latest: row.latest,
    kinds: row.kinds === null ? usual.kinds : JSON.parse(row.kinds),
  };
}

/** The distance that a person of this country starts with. */
export function usualMinutes(
  { everyMinutes, leastMinutes }: Pick<BreakPolicy, 'everyMinutes' | 'leastMinutes'>,
  country: string,
): number {
  return Math.max(leastMinutes, everyMinutes ?? breakRuleOf(country).workMinutes);
}

/** What is left of working ranges before the latest hour; a night's range ends at it too. */
export function withinLatest<Range extends WorkingRange>(ranges: readonly Range[], latest: string | null): Range[] {
  if (latest === null) return [...ranges];
  return ranges
    .filter((range) => range.start < latest)
    .map((range) => (range.end > latest || range.end <= range.start ? { ...range, end: latest } : range));
}
