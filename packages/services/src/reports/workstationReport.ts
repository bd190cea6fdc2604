import { findingCodes, findingFacts } from '@sitwell/domain/assessment';
import {
  type Demand,
  type EquipmentItem,
  equipmentItems,
  equipmentMeasure,
  findingMeasure,
  type MeasureRegistry,
  type ShownFigure,
  type Span,
} from '@sitwell/domain/reporting';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { type Heading, headingOf } from './heading.ts';
import { getAbout, reachOf } from './reach.ts';
import { readReports } from './reports.policy.ts';
import { getPublished, type PublishedPeriod } from './reports.repo.ts';
import type { aboutInput } from './schema.ts';
import { columns, type Table } from './tables.ts';
import { sharedLeaves, tell, tellLeaf } from './told.ts';
import {
  isReported,
  type ReportedFinding,
  type ReportWords,
  readerWords,
  sayDemand,
  sayRespondents,
  sayShare,
  sayTogether,
} from './words/index.ts';

/** Of whom a report on one part of the company tells. */
export interface OfWhom extends Heading {
  readonly of: { readonly view: 'department' | 'site'; readonly unit: string; readonly name: string } | null;
  /** "n+": respondents behind it; null when nothing may be shown. */
  readonly respondents: number | null;
  readonly reportedWith: string[];
  readonly reportedWithMore: number;
}

export interface FoundOften {
  readonly code: ReportedFinding;
  readonly name: string;
  /** Who can mend it: the person now, something cheap, or somebody who has to be asked. */
  readonly cost: 'now' | 'cheap' | 'ask';
  readonly share: Span;
  readonly demand: Demand;
}

export interface FindingsReport extends OfWhom {
  /** The most frequent first. Rare ones are not listed: "fewer than 10" of a hundred things tells nothing. */
  readonly findings: FoundOften[];
  readonly table: Table;
}

export interface Needed {
  readonly item: EquipmentItem;
  readonly name: string;
  readonly demand: Demand;
}

export interface DemandReport extends OfWhom {
  /** What to order, the most needed first. Estimates: exact orders come from requests. */
  readonly items: Needed[];
  readonly table: Table;
}

type Input = { ctx: Ctx; input: z.output<typeof aboutInput> };

const listed = findingCodes.filter(isReported);
const LONGEST = 20;
const findingMeasures: MeasureRegistry = Object.fromEntries(listed.map((code) => [findingMeasure(code), 'yesNo']));
const itemMeasures: MeasureRegistry = Object.fromEntries(
  equipmentItems.map((item) => [equipmentMeasure(item), 'yesNo']),
);

/** The top workstation findings of the company, a department or a site. @throws NotFound as `departmentReport` */
export async function findingsReport({ ctx, input }: Input): Promise<FindingsReport> {
  authorise(ctx, readReports);
  const words = await readerWords(ctx);
  const { period, figure, ofWhom } = await figureOf(ctx, input, findingMeasures);
  const findings = listed.flatMap((code): FoundOften[] => {
    const shown = figure?.measures[findingMeasure(code)];
    const isCounted = period.countNames.includes(`${findingMeasure(code)}.yes`);
    if (shown?.kind !== 'yesNo' || !isCounted || !('about' in shown.demand)) return [];
    const { share, demand } = shown;
    return [{ code, name: words.findings[code], cost: findingFacts(code).cost, share, demand }];
  });
  // By what is shown: the order of the hidden counts would tell more than the figures do.
  const top = findings.sort((a, b) => b.share.from - a.share.from || b.share.to - a.share.to).slice(0, LONGEST);
  return { ...ofWhom, findings: top, table: findingsTable(period, ofWhom, top, words) };
}

/** What is needed, as estimates. @throws NotFound as `departmentReport` */
export async function demandReport({ ctx, input }: Input): Promise<DemandReport> {
  authorise(ctx, readReports);
  const words = await readerWords(ctx);
  const { period, figure, ofWhom } = await figureOf(ctx, input, itemMeasures);
  const items = equipmentItems.flatMap((item): Needed[] => {
    const shown = figure?.measures[equipmentMeasure(item)];
    const isCounted = period.countNames.includes(`${equipmentMeasure(item)}.yes`);
    return shown?.kind === 'yesNo' && isCounted ? [{ item, name: words.items[item], demand: shown.demand }] : [];
  });
  const needed = items.sort((a, b) => estimate(b.demand) - estimate(a.demand));
  return { ...ofWhom, items: needed, table: demandTable(period, ofWhom, needed, words) };
}

const estimate = (demand: Demand) => ('about' in demand ? demand.about : 0);

async function figureOf(
  ctx: Ctx,
  input: Input['input'],
  measures: MeasureRegistry,
): Promise<{ period: PublishedPeriod; figure: ShownFigure | null; ofWhom: OfWhom }> {
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const { view, row } = await getAbout(ctx, period.period, reach, input);
  const heading = headingOf(period, reach);
  if (!row)
    return {
      period,
      figure: null,
      ofWhom: { ...heading, of: null, respondents: null, reportedWith: [], reportedWithMore: 0 },
    };
  const leaves = await sharedLeaves(ctx, period, view, [row]);
  const told = tell(period, reach, view, row, leaves, measures);
  const leaf = told.group === null ? undefined : leaves.get(told.group);
  const group = leaf ? tellLeaf(period, leaf, row.head_count, measures).figure : null;
  const figure = told.figure ?? told.together ?? group;
  return {
    period,
    figure,
    ofWhom: {
      ...heading,
      of: { view, unit: row.unit, name: row.name },
      respondents: figure?.atLeast ?? null,
      reportedWith: told.reportedWith,
      reportedWithMore: told.reportedWithMore,
    },
  };
}

const whomColumns = ({ columns: labels }: ReportWords) => ({ unit: labels.of, together: labels.together });

function whomCells({ of, reportedWith, reportedWithMore }: OfWhom, words: ReportWords): string[] {
  return [of?.name ?? '', sayTogether(reportedWith, reportedWithMore, words)];
}

const countCell = ({ respondents }: OfWhom) => (respondents === null ? '' : sayRespondents(respondents));

function findingsTable(
  period: PublishedPeriod,
  whom: OfWhom,
  findings: readonly FoundOften[],
  words: ReportWords,
): Table {
  const { columns: labels } = words;
  return {
    caption: words.captions.findings(period.name),
    columns: columns(
      { finding: labels.found, ...whomColumns(words) },
      { share: labels.workstationShare, demand: labels.workstations, respondents: labels.respondents },
    ),
    rows: findings.map(({ code, name, share, demand }) => ({
      key: code,
      cells: [name, ...whomCells(whom, words), sayShare(share, words), sayDemand(demand, words), countCell(whom)],
    })),
    notes: [words.note],
  };
}

function demandTable(period: PublishedPeriod, whom: OfWhom, items: readonly Needed[], words: ReportWords): Table {
  const { columns: labels } = words;
  return {
    caption: words.captions.demand(period.name),
    columns: columns(
      { item: labels.item, ...whomColumns(words) },
      { demand: labels.estimate, respondents: labels.respondents },
    ),
    rows: items.map(({ item, name, demand }) => ({
      key: item,
      cells: [name, ...whomCells(whom, words), sayDemand(demand, words), countCell(whom)],
    })),
    notes: [words.demandNote, words.note],
  };
}
