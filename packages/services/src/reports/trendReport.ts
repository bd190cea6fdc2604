import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { type MeasurePoints, openComparison, pointsOf, respondentsOf } from './comparisons.ts';
import { headingOf } from './heading.ts';
import { type ReportSummary, summaryOf } from './listReports.ts';
import { leadMeasures } from './measures.ts';
import { getAbout, reachOf } from './reach.ts';
import { readReports } from './reports.policy.ts';
import { getPublished, listThese, type PublishedPeriod } from './reports.repo.ts';
import type { aboutInput } from './schema.ts';
import { columns, type Table } from './tables.ts';
import { nameOf, type ReportWords, readerWords, sayPoint, sayRespondents, sayTogether } from './words/index.ts';
import type { OfWhom } from './workstationReport.ts';

export interface TrendStep extends ReportSummary {
  /** "n+"; null for a gap. */
  readonly respondents: number | null;
  /** By measure, each with its 95 % interval; null for a gap. */
  readonly points: MeasurePoints | null;
}

export interface TrendReport extends Omit<OfWhom, 'respondents'> {
  readonly measures: string[];
  /** Oldest first. Empty while there is nothing to compare. */
  readonly steps: TrendStep[];
  readonly table: Table;
}

/**
 * How the company, a department or a site went over the last periods. Where periods merged differently, the smallest set of
 * units around it that all of them can tell; who is in it beside it is named.
 * @throws NotFound as `departmentReport`
 */
export async function trendReport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof aboutInput>;
}): Promise<TrendReport> {
  authorise(ctx, readReports);
  const words = await readerWords(ctx);
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const { view, row } = await getAbout(ctx, period.period, reach, input);
  const line = openComparison(row?.line ?? null, reach, view);
  const periods = line ? await listThese(ctx, period.compared) : [];
  const steps = periods.map((each): TrendStep => {
    const point = line?.points[period.compared.indexOf(each.period)];
    return { ...summaryOf(each), respondents: respondentsOf(point, each), points: pointsOf(point, each) };
  });
  const whom = {
    ...headingOf(period, reach),
    of: row ? { view, unit: row.unit, name: row.name } : null,
    reportedWith: [...(line?.others ?? [])],
    reportedWithMore: line?.more ?? 0,
  };
  return { ...whom, measures: Object.keys(leadMeasures), steps, table: trendTable(period, whom, steps, words) };
}

function trendTable(
  period: PublishedPeriod,
  { of, reportedWith, reportedWithMore }: Omit<OfWhom, 'respondents' | 'k'>,
  steps: readonly TrendStep[],
  words: ReportWords,
): Table {
  const measures = Object.keys(leadMeasures);
  return {
    caption: words.captions.trend(period.name),
    columns: columns(
      { step: words.columns.period, unit: words.columns.of, together: words.columns.together },
      {
        respondents: words.columns.respondents,
        ...Object.fromEntries(
          measures.map((measure) => [
            measure,
            leadMeasures[measure] === 'band' ? words.part.elevated(nameOf(measure, words)) : nameOf(measure, words),
          ]),
        ),
      },
    ),
    rows: steps.map((step) => ({
      key: step.period,
      cells: [
        step.name,
        of?.name ?? '',
        sayTogether(reportedWith, reportedWithMore, words),
        step.respondents === null ? words.gap : sayRespondents(step.respondents),
        ...measures.map((measure) => {
          const point = step.points?.[measure];
          return point ? sayPoint(point, words) : words.gap;
        }),
      ],
    })),
    notes: [words.trendNote, words.note],
  };
}
