import { followedMeasures, type MeasureRegistry } from '@sitwell/domain/reporting';

/** What leads every page, in this order: the workstation, which somebody can mend, beside neck and back. */
export const leadMeasures: MeasureRegistry = Object.fromEntries(
  followedMeasures.map(({ measure, kind }) => [measure, kind]),
);
