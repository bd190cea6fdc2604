/** When reminders are due, the outbox they leave by, and the ledger of what left. */
export interface ReminderTables {
  /** One row per person with a routine. `next_due_at` is the earliest over routines and snoozes; null when nothing is due. */
  schedule: {
    person: string;
    tenant: string;
    time_zone: string;
    paused_until: number | null;
    next_due_at: number | null;
    last_due_at: number | null;
  };
  routine: {
    id: string;
    tenant: string;
    person: string;
    kind: string;
    ranges: string;
    every_minutes: number;
    quiet: string;
    anchor: number | null;
    active: 0 | 1;
    created_at: number;
  };
  /** A snooze: one reminder at a chosen instant, beside the routines' own times. */
  snooze: { id: string; tenant: string; person: string; due_at: number; of_message: string };
  message: {
    id: string;
    tenant: string;
    person: string;
    kind: string;
    /** One message per key, for ever: `break.<person>.<due>`, `sign-in.<link>`. */
    unique_key: string;
    due_at: number;
    expires_at: number;
    state: 'due' | 'sending' | 'sent' | 'withdrawn' | 'expired' | 'dead';
    /** What it is about, as ids or kinds, never a symptom: the routines of a break, the link of a sign-in. */
    about: string;
    enqueued_at: number | null;
    lease_until: number | null;
    attempt: number;
    generation: number;
    reason: string | null;
    done_at: number | null;
  };
  delivery: {
    message: string;
    channel: string;
    tenant: string;
    state: 'sent' | 'failed' | 'waiting';
    attempts: number;
    next_try_at: number | null;
    at: number;
    reason: string | null;
  };
  /** What the person did with a break. Theirs alone: no HR, manager or admin code reads it. */
  break_answer: {
    message: string;
    tenant: string;
    person: string;
    answer: 'done' | 'snoozed' | 'skipped';
    at: number;
  };
}
