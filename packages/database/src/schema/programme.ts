/** A stretch of the calendar, a window for one campaign, or what remains of the year after such a window. */
export type PeriodKind = 'quarter' | 'halfYear' | 'year' | 'campaign' | 'rest';

/** Periods and what is frozen when one opens. */
export interface ProgrammeTables {
  period: {
    id: string;
    tenant: string;
    name: string;
    kind: PeriodKind;
    opens_at: number;
    closes_at: number;
    /** `closing`: nothing is stamped with it any more, and its reports are being worked out. */
    state: 'declared' | 'open' | 'closing' | 'closed';
    /** The smallest number of respondents behind any figure. Copied from the settings when the period opens, then fixed. */
    k: number;
    noise_bits: number;
    /** JSON: the names of the measures that are counted. Copied like k; null until then. */
    measures: string | null;
    opened_at: number | null;
    closed_at: number | null;
  };
  /** What the next period to open will copy. `time_zone` is where the organisation's days begin. */
  reporting_settings: { tenant: string; k: number; noise_bits: number; measures: string; time_zone: string };
  /** Every change of the settings that was ever asked for, and what became of it. Shown to every employee. */
  settings_change: {
    id: string;
    tenant: string;
    /** A tightening is `made` at once; a loosening is `proposed` until a second person decides. */
    state: 'proposed' | 'made' | 'declined' | 'overtaken';
    loosens: 0 | 1;
    reason: string;
    k_before: number;
    k_after: number;
    noise_bits_before: number;
    noise_bits_after: number;
    measures_before: string;
    measures_after: string;
    proposed_by: string;
    /** The role that let them. */
    proposed_as: string;
    proposed_at: number;
    decided_by: string | null;
    decided_as: string | null;
    decided_at: number | null;
  };
  programme_settings: {
    tenant: string;
    /** 0 where symptoms choose no exercises: each person then chooses the regions. */
    symptom_driven: 0 | 1;
    /** Languages that the organisation is live in, as JSON. */
    live_locales: string;
  };
  /** The department tree at the opening of the period. */
  period_unit: { period: string; unit: string; tenant: string; parent: string | null; name: string };
  period_site: { period: string; site: string; tenant: string; name: string };
  /** Where each person counts in this period: at its opening, or at entry for who joins later. */
  period_roster: { period: string; person: string; tenant: string; unit: string; site: string };
}
