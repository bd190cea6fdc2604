import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { departmentReport } from './departmentReport.ts';
import { departmentTable } from './departmentTable.ts';
import { readReports } from './reports.policy.ts';

/**
 * The report as a table for a file. That it left the programme is written down, for the representative's export log.
 * @throws NotFound as `departmentReport`
 */
export async function exportDepartments({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { period: string };
}): Promise<{ name: string; rows: string[][] }> {
  authorise(ctx, readReports);
  const report = await departmentReport({ ctx, input });
  await transact(ctx, (tx) => tx.audit({ action: 'report.exported', subject: `period:${report.period.period}` }));
  return { name: `departments ${report.period.name}`, rows: departmentTable(report) };
}
