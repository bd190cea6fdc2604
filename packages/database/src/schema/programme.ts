/** Periods and what is frozen when one opens. */
export interface ProgrammeTables {
  period: {
    id: string;
    tenant: string;
    name: string;
    opens_at: number;
    closes_at: number;
    state: 'declared' | 'open' | 'closed';
    /** The smallest number of respondents behind any figure. Copied from the settings when the period opens, then fixed. */
    k: number;
    noise_bits: number;
    opened_at: number | null;
    closed_at: number | null;
  };
  reporting_settings: { tenant: string; k: number; noise_bits: number };
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
