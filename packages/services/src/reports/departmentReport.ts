import { NotFound } from '@sitwell/domain/errors';
import type { ShownFigure } from '@sitwell/domain/reporting';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { type Heading, headingOf } from './heading.ts';
import { leadMeasures } from './measures.ts';
import { getAbout, isWithin, type Reach, reachOf } from './reach.ts';
import { readReports } from './reports.policy.ts';
import {
  countBelow,
  type FigureRow,
  findFigure,
  getPublished,
  listBelow,
  listBetween,
  type PublishedPeriod,
} from './reports.repo.ts';
import type { departmentsInput } from './schema.ts';
import { figureTable, type Table } from './tables.ts';
import { sharedLeaves, tell, tellLeaf } from './told.ts';
import { readerWords } from './words/index.ts';

export interface ReportUnit {
  readonly unit: string;
  readonly name: string;
  readonly parent: string | null;
  /** 0 for what leads the page. */
  readonly depth: number;
  /** How many units are below it. */
  readonly below: number;
  /** Null for a unit that is reported together with others, whatever the reason: the page shows the group instead. */
  readonly figure: ShownFigure | null;
  /** A larger unit's figure together with those named; the page says with whom. */
  readonly together: ShownFigure | null;
  /** The names of the others in its figure; empty for a unit with a figure of its own. Beyond twenty, a number. */
  readonly reportedWith: string[];
  readonly reportedWithMore: number;
  /** Where in `groups` it is told, for a unit without a figure. */
  readonly group: number | null;
}

/** Units that are only reported together, with the figure of them all. */
export interface ReportGroup {
  readonly units: string[];
  readonly more: number;
  readonly figure: ShownFigure;
}

export interface DepartmentReport extends Heading {
  /** Null when fewer than k people took part in the whole company, and for a reader of a part of it. */
  readonly company: ShownFigure | null;
  /** What is above the unit that leads the page, as far as the reader sees, from the top. */
  readonly path: { readonly unit: string; readonly name: string }[];
  /** The unit that leads the page, with those below it in tree order. */
  readonly units: ReportUnit[];
  readonly groups: ReportGroup[];
  /** `children`: the tree is too large for one page, which shows the unit and what is right below it. */
  readonly levels: 'all' | 'children';
  readonly page: number;
  readonly pages: number;
  readonly table: Table;
}

/** Units on a page: a company of three hundred people fits whole. */
const ROWS = 200;

/**
 * Neck and back strain by department for one closed period: a figure is a sum of leaves, shown as `showFigure` allows, and
 * nothing finer leaves this function.
 * @throws NotFound for a period that is not closed, not here, or never was, and for a department out of reach: all answer alike
 */
export async function departmentReport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof departmentsInput>;
}): Promise<DepartmentReport> {
  authorise(ctx, readReports);
  const words = await readerWords(ctx);
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const { view, row } = await getAbout(ctx, period.period, reach, { unit: input.unit });
  const top = view === 'department' ? row : undefined;
  const { rows, ...paging } = await rowsOf(ctx, period, top, input.page ?? 1);
  const { units, groups } = await tellRows(ctx, period, reach, rows, top?.depth ?? 0);
  const company = reach.kind === 'company' && reach.head ? await tellRows(ctx, period, reach, [reach.head], 0) : null;
  return {
    ...headingOf(period, reach),
    company: company?.units[0]?.figure ?? null,
    path: top ? await pathTo(ctx, period.period, reach, top) : [],
    units,
    groups,
    ...paging,
    table: figureTable(words.captions.departments(period.name), 'department', words, units, groups),
  };
}

async function pathTo(ctx: Ctx, period: string, reach: Reach, row: FigureRow): Promise<DepartmentReport['path']> {
  const above = row.parent === null ? undefined : await findFigure(ctx, period, 'department', row.parent);
  if (!above || !isWithin(reach, 'department', above.position, above.until - 1)) return [];
  return [...(await pathTo(ctx, period, reach, above)), { unit: above.unit, name: above.name }];
}

type Paging = Pick<DepartmentReport, 'levels' | 'page' | 'pages'>;

async function rowsOf(
  ctx: Ctx,
  { period }: PublishedPeriod,
  top: FigureRow | undefined,
  page: number,
): Promise<Paging & { rows: FigureRow[] }> {
  if (!top) {
    if (page > 1) throw new NotFound('report');
    return { rows: [], levels: 'all', page, pages: 1 };
  }
  if (top.until - top.position <= ROWS) {
    if (page > 1) throw new NotFound('report');
    const rows = await listBetween(ctx, period, 'department', top.position, top.until);
    return { rows, levels: 'all', page, pages: 1 };
  }
  const pages = Math.max(1, Math.ceil((await countBelow(ctx, period, top.unit)) / ROWS));
  if (page > pages) throw new NotFound('report');
  const rows = await listBelow(ctx, period, top.unit, { offset: (page - 1) * ROWS, limit: ROWS });
  return { rows: [top, ...rows], levels: 'children', page, pages };
}

/** Rows in the reader's reach, and the groups that they are only told in. */
export async function tellRows(
  ctx: Ctx,
  period: PublishedPeriod,
  reach: Reach,
  rows: readonly FigureRow[],
  depth: number,
): Promise<{ units: ReportUnit[]; groups: ReportGroup[] }> {
  const leaves = await sharedLeaves(ctx, period, 'department', rows);
  const groups: ReportGroup[] = [];
  const groupOf = new Map<string, number>();
  const units = rows.map((row): ReportUnit => {
    const { group, ...told } = tell(period, reach, 'department', row, leaves, leadMeasures);
    const leaf = group === null ? undefined : leaves.get(group);
    if (leaf && !groupOf.has(leaf.leaf))
      groupOf.set(leaf.leaf, groups.push(tellLeaf(period, leaf, row.head_count, leadMeasures)) - 1);
    return {
      unit: row.unit,
      name: row.name,
      parent: row.parent,
      depth: row.depth - depth,
      below: row.until - row.position - 1,
      ...told,
      group: groupOf.get(group ?? '') ?? null,
    };
  });
  return { units, groups };
}
