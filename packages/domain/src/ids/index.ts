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
