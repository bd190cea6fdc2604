import type { ShownFigure } from '@sitwell/domain/reporting';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { type Change, changesBetween, openComparison } from './comparisons.ts';
import { type Heading, headingOf } from './heading.ts';
import { type ReportSummary, summaryOf } from './listReports.ts';
import { leadMeasures } from './measures.ts';
import { type Reach, reachOf } from './reach.ts';
import { readReports } from './reports.policy.ts';
import { getPublished, listThese, type PublishedPeriod } from './reports.repo.ts';
import type { reportInput } from './schema.ts';
import { columns, type Table } from './tables.ts';
import { sharedLeaves, type Told, tell } from './told.ts';
import {
  measureWords,
  notAlone,
  note,
  sayBands,
  sayChange,
  sayFigure,
  sayParticipation,
  sayRespondents,
  sayShare,
  sayTogether,
  sayYes,
} from './words.ts';

/** What moved since the period before. */
export interface Since extends ReportSummary {
  readonly changes: (Change & { readonly sentence: string })[];
  /** Beside the reader's own part: what both periods can only tell together. */
  readonly reportedWith: string[];
  readonly reportedWithMore: number;
}

export interface OverviewReport extends Heading {
  /** What leads the reader's pages: the company, or their part of it. Null when nothing may be shown. */
  readonly name: string | null;
  readonly figure: ShownFigure | null;
  readonly reportedWith: string[];
  readonly reportedWithMore: number;
  /** The order in which measures lead. */
  readonly measures: string[];
  /** The figure in words, the workstation first. */
  readonly sentences: string[];
  /** Null without an earlier period that can be compared. */
  readonly since: Since | null;
  readonly table: Table;
}

/**
 * One closed period at a glance: workstations at action level beside neck and back strain, who took part, and what moved.
 * @throws NotFound as `departmentReport`
 */
export async function overviewReport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof reportInput>;
}): Promise<OverviewReport> {
  authorise(ctx, readReports);
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const { head, view } = reach;
  const leaves = head ? await sharedLeaves(ctx, period, view, [head]) : new Map();
  const told: Partial<Told> = head ? tell(period, reach, view, head, leaves, leadMeasures) : {};
  const figure = told.figure ?? told.together ?? null;
  const since = figure ? await sinceOf(ctx, period, reach) : null;
  return {
    ...headingOf(period, reach),
    name: head?.name ?? null,
    figure,
    reportedWith: told.reportedWith ?? [],
    reportedWithMore: told.reportedWithMore ?? 0,
    measures: Object.keys(leadMeasures),
    sentences: figure
      ? sayFigure(figure)
      : [`Fewer than ${period.k} people answered, or their answers are only told together with others.`],
    since,
    table: overviewTable(period, head?.name ?? '', figure, told),
  };
}

async function sinceOf(ctx: Ctx, period: PublishedPeriod, reach: Reach): Promise<Since | null> {
  const comparison = openComparison(reach.head?.pair ?? null, reach, reach.view);
  const [before] = await listThese(ctx, period.compared.slice(-2, -1));
  if (!comparison || !before) return null;
  const changes = changesBetween(comparison.points, [before, period]);
  if (changes.length === 0) return null;
  return {
    ...summaryOf(before),
    changes: changes.map((each) => ({
      ...each,
      sentence: sayChange(each.measure, each.before, each.after, each.verdict),
    })),
    reportedWith: [...comparison.others],
    reportedWithMore: comparison.more,
  };
}

function overviewTable(
  period: PublishedPeriod,
  name: string,
  figure: ShownFigure | null,
  { reportedWith = [], reportedWithMore = 0 }: Partial<Told>,
): Table {
  const base = [name, sayTogether(reportedWith, reportedWithMore)];
  const row = (key: string, answer: string, share: string) => ({
    key,
    cells: [...base, answer, figure ? share : notAlone],
  });
  const measures = figure?.measures ?? {};
  const bands = (measure: string) => {
    const [low, moderate, high] = sayBands(measures[measure]);
    const word = measureWords[measure] ?? measure;
    const shown = measures[measure];
    return [
      row(`${measure}.elevated`, `${word}, moderate or high`, shown?.kind === 'band' ? sayShare(shown.elevated) : ''),
      row(`${measure}.low`, `${word}, low`, low),
      row(`${measure}.moderate`, `${word}, moderate`, moderate),
      row(`${measure}.high`, `${word}, high`, high),
    ];
  };
  return {
    caption: `Overview, ${period.name}`,
    columns: columns({ unit: 'Of', together: 'Reported together with', what: 'What' }, { share: 'Share' }),
    rows: [
      row('respondents', 'People who answered', figure ? sayRespondents(figure.atLeast) : ''),
      row('participation', 'Share who answered', figure ? sayParticipation(figure) : ''),
      row('action', measureWords['workstationAtActionLevel'] ?? '', sayYes(measures['workstationAtActionLevel'])),
      ...bands('neckStrain'),
      ...bands('backStrain'),
    ],
    notes: [note],
  };
}
