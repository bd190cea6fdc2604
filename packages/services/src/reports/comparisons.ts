import {
  change,
  followedMeasures,
  showFigure,
  summedPoint,
  type TrendPoint,
  trendPoint,
  type View,
} from '@sitwell/domain/reporting';
import { isWithin, type Reach } from './reach.ts';
import type { PublishedPeriod } from './reports.repo.ts';
import type { Verdict } from './words/index.ts';

/** A unit's common union with earlier periods as the close stored it. */
interface StoredComparison {
  readonly others: readonly string[];
  readonly more: number;
  /** The places of all its units in the tree; `former` when some are in an earlier tree only. */
  readonly first: number;
  readonly last: number;
  readonly former: boolean;
  readonly points: readonly (readonly number[] | null)[];
}

/** What is compared, as far as the reader's reach goes. A union with anything outside of it is not theirs. */
export function openComparison(stored: string | null, reach: Reach, view: View): StoredComparison | null {
  if (stored === null) return null;
  const comparison = JSON.parse(stored) as StoredComparison;
  if (!isWithin(reach, view, comparison.first, comparison.last)) return null;
  return comparison.former && reach.kind !== 'company' ? null : comparison;
}

export type MeasurePoints = { readonly [measure: string]: TrendPoint };

/** One period's points by measure; null for a gap. */
export function pointsOf(point: readonly number[] | null | undefined, period: PublishedPeriod): MeasurePoints | null {
  if (!point) return null;
  const summed = summedPoint(point);
  return Object.fromEntries(
    followedMeasures.map((followed) => [followed.measure, trendPoint(summed, period, followed)]),
  );
}

/** How many answered in one period, as far as may be shown; null for a gap. */
export function respondentsOf(point: readonly number[] | null | undefined, period: PublishedPeriod): number | null {
  return point ? showFigure({ ...summedPoint(point), headCount: null }, period, {}).atLeast : null;
}

export interface Change {
  readonly measure: string;
  readonly before: TrendPoint;
  readonly after: TrendPoint;
  readonly verdict: Verdict;
}

/** Whether each measure moved by more than chance and noise explain, between two periods. */
export function changesBetween(
  points: readonly (readonly number[] | null)[],
  [before, after]: readonly [PublishedPeriod, PublishedPeriod],
): Change[] {
  const [from, to] = points;
  if (!from || !to) return [];
  // Where the two were noised differently, both are taken for the noisier.
  const setting = { k: Math.max(before.k, after.k), bits: Math.min(before.bits, after.bits) };
  return followedMeasures.map((followed) => ({
    measure: followed.measure,
    before: trendPoint(summedPoint(from), before, followed),
    after: trendPoint(summedPoint(to), after, followed),
    verdict: change(summedPoint(from), summedPoint(to), setting, followed),
  }));
}
