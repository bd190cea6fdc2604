import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { departmentReport, type ReportGroup, type ReportUnit, tellRows } from './departmentReport.ts';
import { overviewReport } from './overviewReport.ts';
import { getAbout, reachOf } from './reach.ts';
import { readReports } from './reports.policy.ts';
import { getPublished, listBetween } from './reports.repo.ts';
import type { exportInput } from './schema.ts';
import { siteReport } from './siteReport.ts';
import { figureTable, fileRows, type Table } from './tables.ts';
import { trendReport } from './trendReport.ts';
import { readerWords } from './words/index.ts';
import { demandReport, findingsReport } from './workstationReport.ts';

type Input = { ctx: Ctx; input: z.output<typeof exportInput> };

const SLICE = 200;

/**
 * A report as rows of a file, in the words of the page and under the name that stands over it there. That it left the programme is written down, for the representative's
 * export log.
 * @throws NotFound as `departmentReport`
 */
export async function exportTable({ ctx, input }: Input): Promise<{ name: string; rows: string[][] }> {
  authorise(ctx, readReports);
  const { name } = await getPublished(ctx, input.period);
  const table = await tableOf({ ctx, input });
  const subject = `period:${input.period}:${input.report}`;
  await transact(ctx, (tx) => tx.audit({ action: 'report.exported', subject }));
  const words = await readerWords(ctx);
  return { name: words.captions[input.report](name), rows: fileRows(table, name, words) };
}

async function tableOf({ ctx, input }: Input): Promise<Table> {
  const { report, ...about } = input;
  const { period } = about;
  switch (report) {
    case 'overview':
      return (await overviewReport({ ctx, input: { period } })).table;
    case 'departments':
      return wholeTree({ ctx, input });
    case 'sites':
      return allSites({ ctx, input });
    case 'findings':
      return (await findingsReport({ ctx, input: about })).table;
    case 'demand':
      return (await demandReport({ ctx, input: about })).table;
    case 'trend':
      return (await trendReport({ ctx, input: about })).table;
  }
}

/** Every department below the one that is asked for. A page holds some of a large tree, a file holds all of it. */
async function wholeTree({ ctx, input }: Input): Promise<Table> {
  const first = await departmentReport({ ctx, input: { period: input.period, unit: input.unit } });
  if (first.levels === 'all') return first.table;
  const period = await getPublished(ctx, input.period);
  const reach = await reachOf(ctx, period.period);
  const { row: top } = await getAbout(ctx, period.period, reach, { unit: input.unit });
  const units: ReportUnit[] = [];
  const groups = new Map<string, ReportGroup>();
  for (let at = top?.position ?? 0; at < (top?.until ?? 0); at += SLICE) {
    const to = Math.min(at + SLICE, top?.until ?? 0);
    const told = await tellRows(ctx, period, reach, await listBetween(ctx, period.period, 'department', at, to), 0);
    units.push(...told.units);
    for (const group of told.groups) groups.set(group.units.join(), group);
    // Eighty thousand departments are a second of work: requests get their turn in between.
    await nextTurn();
  }
  return figureTable(first.table.caption, 'department', await readerWords(ctx), units, [...groups.values()]);
}

async function allSites({ ctx, input: { period } }: Input): Promise<Table> {
  const first = await siteReport({ ctx, input: { period } });
  const rows = [...first.table.rows];
  for (let page = 2; page <= first.pages; page += 1)
    rows.push(...(await siteReport({ ctx, input: { period, page } })).table.rows);
  return { ...first.table, rows };
}
