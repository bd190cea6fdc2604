import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import type { Language } from '../language/index.ts';
import { departmentReport, type ReportGroup, type ReportUnit } from './departmentReport.ts';
import { overviewReport } from './overviewReport.ts';
import { readReports } from './reports.policy.ts';
import type { reportInput } from './schema.ts';
import { figureTable, type Table } from './tables.ts';
import { readerWords } from './words/index.ts';
import { demandReport, findingsReport } from './workstationReport.ts';

/** One page in words, ready to be set. */
export interface PrintPage {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: {
    readonly heading: string;
    readonly sentences: string[];
    readonly table: Table | null;
    /** Rows that the file has beside those of the table. */
    readonly more: number;
  }[];
  readonly footer: string;
  /** What stands below a table that did not fit; `#` for the number of rows left out. */
  readonly moreInFile: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** Rows that fit on one page beside everything else. */
const DEPARTMENTS = 20;
const FINDINGS = 8;
const ITEMS = 8;

/**
 * What one page of paper holds of a closed period, in the words of the pages. That it left the programme is written down.
 * @throws NotFound as `departmentReport`
 */
export async function exportPrint({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof reportInput>;
}): Promise<{ name: string; page: PrintPage }> {
  authorise(ctx, readReports);
  const words = await readerWords(ctx);
  const overview = await overviewReport({ ctx, input });
  const departments = await departmentReport({ ctx, input });
  const findings = await findingsReport({ ctx, input });
  const demand = await demandReport({ ctx, input });
  await transact(ctx, (tx) => tx.audit({ action: 'report.exported', subject: `period:${input.period}:print` }));
  const { name } = overview.period;
  const top = departments.units.filter((unit) => unit.depth <= 1);
  const told = top.filter((unit) => unit.figure ?? unit.together);
  const groups = [...Map.groupBy(top, (unit) => unit.group)].flatMap(([at, units]) => {
    const group = at === null ? undefined : departments.groups[at];
    return group ? [fewUnits(group, units)] : [];
  });
  const shown = told.slice(0, DEPARTMENTS).map(fewNames);
  const said = [
    ...overview.sentences,
    ...(overview.reportedWith.length > 0 ? [words.print.reportedWith(overview.reportedWith.join(', '))] : []),
    ...(overview.since
      ? [words.print.since(overview.since.name), ...overview.since.changes.map((each) => each.sentence)]
      : []),
  ];
  return {
    name: words.print.file(name),
    page: {
      language: words.language,
      title: words.print.title(name),
      subtitle: overview.name ?? '',
      sections: [
        { heading: words.print.figures, sentences: said, table: null, more: 0 },
        {
          heading: words.print.departments,
          sentences: [],
          table: shown.length > 0 ? figureTable(words.print.departments, 'department', words, shown, groups) : null,
          more: told.length - shown.length,
        },
        { heading: words.print.findings, sentences: [], ...firstRows(findings.table, FINDINGS) },
        { heading: words.print.needed, sentences: demand.table.notes.slice(0, -1), ...firstRows(demand.table, ITEMS) },
      ].filter(({ table, heading }) => table !== null || heading === words.print.figures),
      footer: words.print.footer(overview.k),
      moreInFile: words.print.moreInFile,
      madeAt: ctx.now(),
    },
  };
}

/** Twenty names fill a page; three and a number are a line. */
const NAMES = 3;

function fewNames(unit: ReportUnit): ReportUnit {
  const { reportedWith, reportedWithMore } = unit;
  const more = Math.max(0, reportedWith.length - NAMES) + reportedWithMore;
  return { ...unit, reportedWith: reportedWith.slice(0, NAMES), reportedWithMore: more };
}

/** Those that the page would look for come first. */
function fewUnits(group: ReportGroup, wanted: readonly ReportUnit[]): ReportGroup {
  const first = new Set(wanted.map((unit) => unit.name));
  const names = [...first, ...group.units.filter((name) => !first.has(name))];
  const more = Math.max(0, group.units.length + group.more - NAMES);
  return { ...group, units: names.slice(0, NAMES), more };
}

function firstRows(table: Table, count: number): { table: Table | null; more: number } {
  if (table.rows.length === 0) return { table: null, more: 0 };
  return { table: { ...table, rows: table.rows.slice(0, count) }, more: Math.max(0, table.rows.length - count) };
}
