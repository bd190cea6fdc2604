export { type DepartmentReport, departmentReport, type ReportGroup, type ReportUnit } from './departmentReport.ts';
export { departmentTable } from './departmentTable.ts';
export { exportDepartments } from './exportDepartments.ts';
export { listReports, type ReportSummary } from './listReports.ts';
export { readReports } from './reports.policy.ts';
export { reportInput } from './schema.ts';
