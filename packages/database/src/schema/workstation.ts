/** The workstation room: chairs, screens, hours, their score and findings. Never where it hurts. */
export interface WorkstationTables {
  workstation: {
    id: string;
    tenant: string;
    person: string;
    name: string;
    used_most: 0 | 1;
    created_at: number;
  };
  /** One submitted self-check. Narrow: the answers lie beside it, so that a scan of scores reads no answers. */
  assessment: {
    id: string;
    tenant: string;
    person: string;
    workstation: string;
    /** The period open at the submit; null when none was. */
    period: string | null;
    questionnaire: number;
    /** Scores are null where the chair is not scored (wheelchair, always standing). */
    chair: number | null;
    monitor_telephone: number;
    mouse_keyboard: number;
    final: number | null;
    /** The score's upper bound when something was "not sure", else equal to `final`. */
    final_upper: number | null;
    /** What was found in this very self-check, as JSON: reports count it, and the findings' own rows live on. */
    finding_codes: string;
    submitted_at: number;
    /** Made by the client, so that a retry after a crash returns the first result. */
    idempotency_key: string;
  };
  workstation_answers: { assessment: string; tenant: string; answers: string };
  finding: {
    id: string;
    tenant: string;
    person: string;
    workstation: string;
    assessment: string;
    code: string;
    opened_at: number;
    closed_at: number | null;
  };
  /** What became of the lesson before the first self-check: it is offered until it was done or left out. */
  lesson: { person: string; tenant: string; done_at: number | null; skipped_at: number | null };
}
