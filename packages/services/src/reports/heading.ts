import { type ReportSummary, summaryOf } from './listReports.ts';
import type { Reach } from './reach.ts';
import type { PublishedPeriod } from './reports.repo.ts';
import { noteKey } from './words/index.ts';

/** What every report says before its figures. */
export interface Heading {
  readonly period: ReportSummary;
  /** The smallest group of this period. */
  readonly k: number;
  /** How far the reader sees; a name for a part of the company. */
  readonly scope: { readonly kind: Reach['kind']; readonly name: string | null };
  /** Key of what every figure says of itself: self-raters underestimate mouse and keyboard. */
  readonly note: typeof noteKey;
}

export function headingOf(period: PublishedPeriod, { kind, head }: Reach): Heading {
  return {
    period: summaryOf(period),
    k: period.k,
    scope: { kind, name: kind === 'company' ? null : (head?.name ?? null) },
    note: noteKey,
  };
}
