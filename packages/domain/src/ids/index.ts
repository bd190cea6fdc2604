/** Branded identifiers: a department's id cannot be passed where a person's is asked for. All are UUIDs of version 7. */
declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Id<'person'>;
export type UnitId = Id<'unit'>;
export type SiteId = Id<'site'>;
export type WorkstationId = Id<'workstation'>;
export type AssessmentId = Id<'assessment'>;
export type FindingId = Id<'finding'>;
export type DiaryEntryId = Id<'diaryEntry'>;
export type RoutineId = Id<'routine'>;
export type MessageId = Id<'message'>;
export type PeriodId = Id<'period'>;

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A UUID of version 7 (RFC 9562): 48 bits of epoch milliseconds, then 74 random bits, so that rows arrive in index order.
 * @param now epoch milliseconds
 * @param random returns the asked number of random bytes
 */
export function newId<Name extends string>(now: number, random: (bytes: number) => Uint8Array): Id<Name> {
  const time = now.toString(16).padStart(12, '0');
  const bytes = random(10);
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  let tail = '';
  for (const byte of bytes) tail += hex[byte] ?? '';
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}` as Id<Name>;
}

const COUNTER = 12;

/**
 * Ids of one origin that follow each other: the last 48 of their random bits are a counter from 0 (RFC 9562, 6.2). Nothing else has an
 * id between two of them, so first and last say which they are.
 */
export function newIds<Name extends string>(
  count: number,
  now: number,
  random: (bytes: number) => Uint8Array,
): Id<Name>[] {
  const prefix = newId(now, random).slice(0, -COUNTER);
  return Array.from({ length: count }, (_, i) => successor(prefix, i) as Id<Name>);
}

/**
 * The ids from the first to the last of such a run, or of a single id.
 * @throws RangeError for ids that are of no one run
 */
export function idsBetween<Name extends string>(first: Id<Name>, last: Id<Name>): Id<Name>[] {
  const [prefix, from, to] = [first.slice(0, -COUNTER), counterOf(first), counterOf(last)];
  if (!last.startsWith(prefix) || to < from) throw new RangeError('These ids are of no one run.');
  return Array.from({ length: to - from + 1 }, (_, i) => successor(prefix, from + i) as Id<Name>);
}

const counterOf = (id: string): number => Number.parseInt(id.slice(-COUNTER), 16);
const successor = (prefix: string, counter: number): string => prefix + counter.toString(16).padStart(COUNTER, '0');
