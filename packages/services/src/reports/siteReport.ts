import { NotFound } from '@sitwell/domain/errors';
import type { ShownFigure } from '@sitwell/domain/reporting';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import type { ReportGroup } from './departmentReport.ts';
import { type Heading, headingOf } from './heading.ts';
import { leadMeasures } from './measures.ts';
import { type Reach, reachOf } from './reach.ts';
import { readReports } from './reports.policy.ts';
import { countSites, type FigureRow, getPublished, listBetween } from './reports.repo.ts';
import type { sitesInput } from './schema.ts';
import { figureTable, type Table } from './tables.ts';
import { sharedLeaves, tell, tellLeaf } from './told.ts';
import { readerWords } from './words/index.ts';

export interface ReportSite {
  readonly site: string;
  readonly name: string;
  readonly figure: ShownFigure | null;
  readonly together: ShownFigure | null;
  readonly reportedWith: string[];
  readonly reportedWithMore: number;
}

export interface SiteReport extends Heading {
  readonly sites: ReportSite[];
  readonly groups: ReportGroup[];
  readonly page: number;
  readonly pages: number;
  readonly table: Table;
}

const ROWS = 200;

/**
 * The same people by the place they work at. People whom a site and a department together would single out are counted at the
 * site where most of their department is, so a site's figure and its departments' need not add up.
 * @throws NotFound as `departmentReport`
 */
export async function siteReport({ ctx, input }: { ctx: Ctx; input: z.input<typeof sitesInput> }): Promise<SiteReport> {
  authorise(ctx, readReports);
  const words = await readerWords(ctx);
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const page = input.page ?? 1;
  const { rows, pages } = await rowsOf(ctx, period.period, reach, page);
  const leaves = await sharedLeaves(ctx, period, 'site', rows);
  const groups = new Map<string, ReportGroup>();
  const sites = rows.map((row): ReportSite => {
    const { group, ...told } = tell(period, reach, 'site', row, leaves, leadMeasures);
    const leaf = group === null ? undefined : leaves.get(group);
    if (leaf && !groups.has(leaf.leaf)) groups.set(leaf.leaf, tellLeaf(period, leaf, row.head_count, leadMeasures));
    return { site: row.unit, name: row.name, ...told };
  });
  const units = sites.map((site) => ({ ...site, unit: site.site }));
  return {
    ...headingOf(period, reach),
    sites,
    groups: [...groups.values()],
    page,
    pages,
    table: figureTable(words.captions.sites(period.name), 'site', words, units, [...groups.values()]),
  };
}

async function rowsOf(
  ctx: Ctx,
  period: string,
  { kind, head }: Reach,
  page: number,
): Promise<{ rows: FigureRow[]; pages: number }> {
  if (kind !== 'company') {
    if (page > 1) throw new NotFound('report');
    return { rows: kind === 'site' && head ? [head] : [], pages: 1 };
  }
  const pages = Math.max(1, Math.ceil((await countSites(ctx, period)) / ROWS));
  if (page > pages) throw new NotFound('report');
  return { rows: await listBetween(ctx, period, 'site', (page - 1) * ROWS, page * ROWS), pages };
}
