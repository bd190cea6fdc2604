/**
 * The desk self-check: ROSA, the questionnaire, findings, symptoms, red flags and the plan. Pure: no I/O, no clock.
 */
export {
  type DurationPart,
  durationParts,
  type RosaPart,
  type RosaSection,
  rosaParts,
  rosaSectionOf,
  rosaSections,
} from './rosa-items.ts';
export {
  InvalidObservation,
  type RosaDuration,
  type RosaObservation,
  type UncertainObservation,
} from './rosa-observation.ts';
export { assessorSuggested, type RosaRange, scoreRosaRange } from './rosa-range.ts';
export {
  actionLevel,
  atActionLevel,
  type DisplayBand,
  displayBand,
  type PartialRosaScore,
  type PeripheralScore,
  type RosaAxes,
  type RosaScore,
  scoreRosa,
  scoreRosaAxes,
} from './rosa-score.ts';
