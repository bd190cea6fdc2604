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
  isLead,
  nameOf,
  type ReportWords,
  readerWords,
  sayBands,
  sayFigure,
  sayParticipation,
  sayPoint,
  sayRespondents,
  sayShare,
  sayTogether,
  sayYes,
} from './words/index.ts';

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
  const words = await readerWords(ctx);
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const { head, view } = reach;
  const leaves = head ? await sharedLeaves(ctx, period, view, [head]) : new Map();
  const told: Partial<Told> = head ? tell(period, reach, view, head, leaves, leadMeasures) : {};
  const figure = told.figure ?? told.together ?? null;
  const since = figure ? await sinceOf(ctx, period, reach, words) : null;
  return {
    ...headingOf(period, reach),
    name: head?.name ?? null,
    figure,
    reportedWith: told.reportedWith ?? [],
    reportedWithMore: told.reportedWithMore ?? 0,
    measures: Object.keys(leadMeasures),
    sentences: figure ? sayFigure(figure, words) : [words.tooFew(period.k)],
    since,
    table: overviewTable(period, head?.name ?? '', figure, told, words),
  };
}

async function sinceOf(ctx: Ctx, period: PublishedPeriod, reach: Reach, words: ReportWords): Promise<Since | null> {
  const comparison = openComparison(reach.head?.pair ?? null, reach, reach.view);
  const [before] = await listThese(ctx, period.compared.slice(-2, -1));
  if (!comparison || !before) return null;
  const changes = changesBetween(comparison.points, [before, period]);
  if (changes.length === 0) return null;
  return {
    ...summaryOf(before),
    changes: changes.map((each) => ({
      ...each,
      sentence: isLead(each.measure)
        ? words.change(each.measure, sayPoint(each.before, words), sayPoint(each.after, words), each.verdict)
        : '',
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
  words: ReportWords,
): Table {
  const { columns: labels, part } = words;
  const base = [name, sayTogether(reportedWith, reportedWithMore, words)];
  const row = (key: string, answer: string, share: string) => ({
    key,
    cells: [...base, answer, figure ? share : words.notAlone],
  });
  const measures = figure?.measures ?? {};
  const bands = (measure: string) => {
    const [low, moderate, high] = sayBands(measures[measure], words);
    const word = nameOf(measure, words);
    const shown = measures[measure];
    return [
      row(`${measure}.elevated`, part.elevated(word), shown?.kind === 'band' ? sayShare(shown.elevated, words) : ''),
      row(`${measure}.low`, part.low(word), low),
      row(`${measure}.moderate`, part.moderate(word), moderate),
      row(`${measure}.high`, part.high(word), high),
    ];
  };
  return {
    caption: words.captions.overview(period.name),
    columns: columns({ unit: labels.of, together: labels.together, what: labels.what }, { share: labels.share }),
    rows: [
      row('respondents', labels.respondents, figure ? sayRespondents(figure.atLeast) : ''),
      row('participation', labels.participation, figure ? sayParticipation(figure, words) : ''),
      row('action', words.measures.workstationAtActionLevel, sayYes(measures['workstationAtActionLevel'], words)),
      ...bands('neckStrain'),
      ...bands('backStrain'),
    ],
    notes: [words.note],
  };
}
