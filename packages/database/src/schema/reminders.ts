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
    /** Quiet hours over all routines of the person, as JSON; null for none. Copied from the settings for the claim. */
    quiet: string | null;
    /** Most breaks a day by kind where the person chose fewer than is usual, as JSON; null for none. */
    caps: string | null;
    /** All of the person that decides on a break, as one text, so that a claim looks at this row alone. `keepPlans` writes it. */
    plan: string;
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
  /** What one job of the queue carries: messages of the outbox that leave together. Gone when all of them are closed. */
  batch: {
    id: string;
    /** The ids of its messages, from the first to the last: they were made together, and no other lies between. */
    first: string;
    last: string;
    job: 'deliver' | 'signInMail';
    /** When the tick hands it to the queue, again if need be. */
    wake_at: number;
    /** When it was last handed over; null while no job carries it. */
    handed_at: number | null;
    /** Changes whenever it is handed over or comes back, so that no job's id is used twice. */
    generation: number;
    /** After this instant none of its messages is worth sending. */
    expires_at: number;
  };
  message: {
    id: string;
    tenant: string;
    person: string;
    kind: string;
    /** One message per person, instant and key, for ever: `break`, `sign-in.<link>`. */
    unique_key: string;
    due_at: number;
    expires_at: number;
    state: 'due' | 'sending' | 'sent' | 'withdrawn' | 'expired' | 'dead';
    /** What it is about, as ids or kinds, never a symptom: the routines of a break, the link of a sign-in. */
    about: string;
    /**
     * While it is sent: until when its worker holds it. After a failure: until when it waits. A break that nobody took has its due
     * instant here, so that its row does not grow out of its page when it is taken.
     */
    lease_until: number | null;
    attempt: number;
    reason: string | null;
    /** Set when it is closed, whatever came of it. */
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
    /** When a snooze ends: the break that comes due then is the same one again. */
    until: number | null;
  };
  /** A break that the person began, and the kind they chose for it. */
  break_start: { message: string; tenant: string; person: string; kind: string; at: number };
  /** A break that a meeting held back, and the instant at which it is offered instead. */
  break_hold: { message: string; tenant: string; person: string; until: number };
  /** What is left of a person's breaks of one local month ("2026-03") after their rows were folded. Theirs alone. */
  break_month: {
    person: string;
    month: string;
    tenant: string;
    offered: number;
    started: number;
    completed: number;
    snoozed: number;
    skipped: number;
  };
  /** What a person chose for all their breaks. Without a row: the site's zone, no quiet hours, the usual caps, mail and push. */
  break_settings: {
    person: string;
    tenant: string;
    time_zone: string | null;
    quiet: string;
    caps: string;
    mail: 0 | 1;
    push: 0 | 1;
    /**
     * The secret address of "back from a break" pings derives from it; null: none are taken. Of them only the last instant is kept,
     * as the anchor of the routines.
     */
    back_id: string | null;
  };
  /** The organisation's defaults for breaks and the limits within which a person chooses. */
  break_policy: {
    tenant: string;
    /** Null where each site's country says it. */
    every_minutes: number | null;
    ranges: string;
    least_minutes: number;
    latest: string | null;
    kinds: string;
  };
  /** The secret address of a person's calendar feed derives from the id: deleting the row revokes it. */
  calendar_feed: { id: string; tenant: string; person: string; created_at: number };
  push_subscription: {
    id: string;
    tenant: string;
    person: string;
    /** Keyed hash of the endpoint: one row per browser. */
    endpoint_index: string;
    /** Sealed endpoint and keys. */
    envelope: Uint8Array;
    created_at: number;
    /** The last time the browser subscribed again or the person clicked: some services accept messages for the dead. */
    used_at: number;
  };
  /** The free/busy address of a person. The address is sealed; of its events only intervals are kept. */
  calendar_source: {
    person: string;
    tenant: string;
    envelope: Uint8Array;
    next_fetch_at: number;
    fetched_at: number | null;
    problem: string | null;
    failures: number;
  };
  /** When a person is in a meeting: merged, disjoint, without a word of what it is. */
  busy_time: { person: string; from_at: number; to_at: number; tenant: string };
}
