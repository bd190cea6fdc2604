import { createHmac } from 'node:crypto';
import { keyedNoise, type PeriodInput, publishPeriod, type Respondent } from '@sitwell/domain/reporting';
import { zeroNoise } from '@sitwell/domain/zeroNoise';
import { latest, type Period, type View } from './history.ts';
import type { Cell, Publisher, Release, Settings } from './release.ts';

/** Noise as in production, or none. */
export function noiseOf(settings: Settings, period: string): PeriodInput['noise'] {
  const { key, bits } = settings;
  if (key === null) return zeroNoise;
  return keyedNoise((message) => createHmac('sha256', key).update(message).digest(), bits, period);
}

/** The respondents of a period by rule 1: each person's last submission, if it has both strain bands. */
export function respondentsOf(period: Period): Respondent[] {
  return latest(period).flatMap(({ person, unit, site, refused, answers }) =>
    refused ? [] : [{ id: person, unit, site, measures: answers }],
  );
}

/** The input of one period's publication. */
export function inputOf(period: Period, settings: Settings, respondents = respondentsOf(period)): PeriodInput {
  const department: Record<string, number> = {};
  const site: Record<string, number> = {};
  for (const employee of period.staff) {
    department[employee.unit] = (department[employee.unit] ?? 0) + 1;
    site[employee.site] = (site[employee.site] ?? 0) + 1;
  }
  return {
    period: period.id,
    units: period.units,
    sites: period.sites,
    respondents,
    headCounts: { department, site },
    k: settings.k,
    noise: noiseOf(settings, period.id),
  };
}

/** What the publisher under audit releases about one period, as cells. */
export function releaseOf(input: PeriodInput): Release {
  const published = publishPeriod(input);
  const views: View[] = ['department', 'site'];
  const cells = views.flatMap((view): Cell[] => [
    ...published[view].leaves.flatMap(({ id, counts }) =>
      Object.entries(counts).map(([count, value]) => ({ view, of: id, leaves: [id], count, value })),
    ),
    ...published[view].figures.flatMap(({ unit, leaves, counts }) =>
      Object.entries(counts).map(([count, value]) => ({ view, of: `figure:${unit}`, leaves, count, value })),
    ),
  ]);
  return {
    period: input.period,
    leaves: views.flatMap((view) => published[view].leaves.map(({ id, units }) => ({ view, id, units }))),
    countedAt: new Map(Object.entries(published.site.countedAt)),
    own: new Set(
      published.department.figures.filter(({ reportedWith }) => reportedWith.length === 0).map(({ unit }) => unit),
    ),
    cells,
  };
}

/** The product as it is. */
export const product: Publisher = (history, settings) => history.map((period) => releaseOf(inputOf(period, settings)));
