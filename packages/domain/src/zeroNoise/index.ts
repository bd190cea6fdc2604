/**
 * No noise at all: exact figures. For tests and for the auditor's look at the structure alone. It stands in an area of
 * its own so that a boundary rule can forbid it everywhere else: exact figures leak through empty bands.
 */
export function zeroNoise(): number {
  return 0;
}
