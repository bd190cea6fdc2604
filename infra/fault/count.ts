import type { Arrival } from './receivers.ts';

/*
 * What a round came to: what the receivers got, beside what the programme that made the round knows must come. Nothing of the
 * product is used here, and its ledger is believed in two things only, each of which makes the count stricter if it is wrong: which
 * breaks it says have expired, and which were just being sent when the fault struck.
 */

/** One person's one break of a round. */
export interface Expected {
  readonly person: string;
  /** Null for who wants no mail. */
  readonly address: string | null;
  /** Null for who has no browser that takes push messages. */
  readonly device: string | null;
  /** The mail server refuses the address for good. */
  readonly bad: boolean;
  /** Epoch milliseconds of the installation's clock: when it is due, and until when it is worth sending. */
  readonly dueAt: number;
  readonly worthUntil: number;
}

export interface RoundResult {
  /** Persons of whom the ledger says that their break expired. */
  readonly expired: ReadonlySet<string>;
  /** When the round was over, by the installation's clock. */
  readonly endedAt: number;
}

/** Messages on their way, by the ids that receivers see, and for the how manieth time each was taken to be sent. */
export type UnderWay = readonly { readonly id: string; readonly attempt: number }[];

export interface Figures {
  readonly due: number;
  readonly sent: number;
  /** Due, not expired, and reached its person on no way. */
  readonly lost: number;
  readonly expired: number;
  /** Bad addresses, of which nothing is expected to arrive. */
  readonly refused: number;
  /** Copies of what had arrived before. */
  readonly duplicates: number;
  /** Those of them for which no fault is an excuse: more than one per message and time that it was under way when a process was ended or held, or a bad address tried again. */
  readonly beyondBound: number;
  /** Breaks that came twice for the eyes of a person: under two ids. */
  readonly seenTwice: number;
  /** Arrivals at somebody of whom nothing was due. */
  readonly strays: number;
  /** Milliseconds by the installation's clock from due to the last first arrival. */
  readonly worstLate: number;
}

/**
 * @param arrivals everything that was received of this round
 * @param refusals how often an address was tried and refused
 * @param struck what was under way when a process that sends or keeps was ended or held: one copy of each is excused
 * @param clock from the receivers' clock to the installation's
 */
export function countRound(
  expected: readonly Expected[],
  arrivals: readonly Arrival[],
  refusals: (address: string) => number,
  { expired, endedAt }: RoundResult,
  struck: UnderWay,
  clock: (real: number) => number,
): Figures {
  const byPlace = Map.groupBy(arrivals, ({ way, to }) => `${way} ${to}`);
  const at = (way: Arrival['way'], to: string | null) => (to === null ? [] : (byPlace.get(`${way} ${to}`) ?? []));
  const copies = (ids: readonly string[], id: string) => ids.filter((each) => each === id).length;
  // What a dead worker held is under way until its lease ends, and may be seen so again: it was sent once at most.
  const excused = Map.groupBy(struck, ({ id }) => id);
  const excuses = (id: string) => new Set(excused.get(id)?.map(({ attempt }) => attempt)).size;
  const sum = { sent: 0, lost: 0, expired: 0, refused: 0, duplicates: 0, beyondBound: 0, seenTwice: 0, worstLate: 0 };
  let known = 0;
  for (const one of expected) {
    const ways = [at('mail', one.address), at('push', one.device)];
    const all = ways.flat();
    known += all.length;
    for (const way of ways) {
      const ids = way.map(({ id }) => id);
      const distinct = [...new Set(ids)];
      sum.duplicates += ids.length - distinct.length;
      for (const id of distinct) sum.beyondBound += Math.max(0, copies(ids, id) - 1 - excuses(id));
    }
    sum.seenTwice += Math.max(0, new Set(all.map(({ id }) => id)).size - 1);
    const first = Math.min(...all.map(({ at }) => clock(at)));
    if (all.length > 0) {
      sum.sent += 1;
      sum.worstLate = Math.max(sum.worstLate, first - one.dueAt);
    } else if (one.bad) {
      sum.refused += 1;
      if (one.address) sum.beyondBound += Math.max(0, refusals(one.address) - 1);
    } else if (expired.has(one.person) && endedAt >= one.worthUntil) sum.expired += 1;
    else sum.lost += 1;
  }
  return { due: expected.length, ...sum, strays: arrivals.length - known };
}

export function add(one: Figures, other: Figures): Figures {
  return {
    due: one.due + other.due,
    sent: one.sent + other.sent,
    lost: one.lost + other.lost,
    expired: one.expired + other.expired,
    refused: one.refused + other.refused,
    duplicates: one.duplicates + other.duplicates,
    beyondBound: one.beyondBound + other.beyondBound,
    seenTwice: one.seenTwice + other.seenTwice,
    strays: one.strays + other.strays,
    worstLate: Math.max(one.worstLate, other.worstLate),
  };
}

export const noFigures: Figures = {
  due: 0,
  sent: 0,
  lost: 0,
  expired: 0,
  refused: 0,
  duplicates: 0,
  beyondBound: 0,
  seenTwice: 0,
  strays: 0,
  worstLate: 0,
};

/** What Done-when 3 of the reminders asks, in one word. */
export function holds({ lost, beyondBound, seenTwice, strays }: Figures): boolean {
  return lost + beyondBound + seenTwice + strays === 0;
}
