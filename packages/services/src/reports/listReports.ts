import type { PeriodKind } from '@sitwell/database/schema';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readReports } from './reports.policy.ts';
import { listPublished, type PublishedPeriod } from './reports.repo.ts';

export interface ReportSummary {
  readonly period: string;
  readonly name: string;
  readonly kind: PeriodKind;
  readonly opensAt: number;
  readonly closesAt: number;
}

/** The closed periods, newest first. A running period shows nothing: live figures would let an attacker watch answers arrive. */
export async function listReports({ ctx }: { ctx: Ctx }): Promise<ReportSummary[]> {
  authorise(ctx, readReports);
  return (await listPublished(ctx)).map(summaryOf);
}

export function summaryOf({ period, name, kind, opensAt, closesAt }: PublishedPeriod): ReportSummary {
  return { period, name, kind, opensAt, closesAt };
}
