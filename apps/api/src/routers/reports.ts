import {
  aboutInput,
  demandReport,
  departmentReport,
  departmentsInput,
  findingsReport,
  listReports,
  overviewReport,
  readReports,
  reportInput,
  siteReport,
  sitesInput,
  trendReport,
} from '@sitwell/services/reports';
import { procedure, router } from '../trpc.ts';
import { demand, departments, findings, overview, sites, summaries, trend } from './reports.schema.ts';

export const reportsRouter = router({
  periods: procedure(readReports)
    .output(summaries)
    .query(({ ctx: { ctx } }) => listReports({ ctx })),

  overview: procedure(readReports)
    .input(reportInput)
    .output(overview)
    .query(({ ctx: { ctx }, input }) => overviewReport({ ctx, input })),

  departments: procedure(readReports)
    .input(departmentsInput)
    .output(departments)
    .query(({ ctx: { ctx }, input }) => departmentReport({ ctx, input })),

  sites: procedure(readReports)
    .input(sitesInput)
    .output(sites)
    .query(({ ctx: { ctx }, input }) => siteReport({ ctx, input })),

  findings: procedure(readReports)
    .input(aboutInput)
    .output(findings)
    .query(({ ctx: { ctx }, input }) => findingsReport({ ctx, input })),

  demand: procedure(readReports)
    .input(aboutInput)
    .output(demand)
    .query(({ ctx: { ctx }, input }) => demandReport({ ctx, input })),

  trend: procedure(readReports)
    .input(aboutInput)
    .output(trend)
    .query(({ ctx: { ctx }, input }) => trendReport({ ctx, input })),
});
