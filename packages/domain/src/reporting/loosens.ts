/** How reports protect people: what a period copies when it opens. */
export interface Protection {
  /** The smallest number of respondents behind any figure. */
  readonly k: number;
  /** The scale of the noise: a step further from 0 is 2^bits times less likely. Fewer bits are more noise. */
  readonly noiseBits: number;
  /** Names of what is counted. */
  readonly measures: readonly string[];
}

/**
 * Whether anything is told more finely than before: a smaller group, less noise, or something new that is counted. The design's
 * rule says "fewer bits", but with bits as a rate of decay it is more bits that mean less noise.
 */
export function loosens(before: Protection, after: Protection): boolean {
  const counted = new Set(before.measures);
  return (
    after.k < before.k || after.noiseBits > before.noiseBits || after.measures.some((measure) => !counted.has(measure))
  );
}
