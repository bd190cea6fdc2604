import { rosaCharts } from './rosa-charts.ts';
import { partOptions, type RosaPart, rosaParts } from './rosa-items.ts';
import { assertUncertainObservation, type RosaDuration, type UncertainObservation } from './rosa-observation.ts';
import { atActionLevel, type PartialRosaScore, type Scorable, scoreChair, scorePeripherals } from './rosa-score.ts';

/** What is scored when something is not known: the least and the greatest score that the answers allow. */
export type RosaRange = {
  /** Every unknown at its best. Reports count this one. */
  readonly lower: PartialRosaScore;
  /** Every unknown at its worst. */
  readonly upper: PartialRosaScore;
  /** Nothing is unknown: lower and upper are the same. */
  readonly exact: boolean;
  readonly chairScored: boolean;
};

type Extreme = 'lower' | 'upper';

function settlePart(
  part: RosaPart,
  observed: { base: string; additive: readonly string[]; unsure?: readonly string[] },
  extreme: Extreme,
): Scorable {
  const options = Object.entries(partOptions(part).base);
  const pick = extreme === 'lower' ? Math.min : Math.max;
  const wanted = pick(...options.map(([, score]) => score));
  const base = observed.base === 'notSure' ? (options.find(([, score]) => score === wanted)?.[0] ?? '') : observed.base;
  const unsure = extreme === 'upper' ? (observed.unsure ?? []) : [];
  return { base, additive: [...new Set([...observed.additive, ...unsure])] };
}

function settleDuration(given: RosaDuration | 'notSure', extreme: Extreme): RosaDuration {
  if (given !== 'notSure') return given;
  return extreme === 'lower' ? -1 : 1;
}

const noChair = {
  seatHeight: null,
  seatDepth: null,
  armrest: null,
  backSupport: null,
  chairBeforeDuration: null,
  chair: null,
  final: null,
} as const;

function scoreExtreme(observation: UncertainObservation, extreme: Extreme): PartialRosaScore {
  const { duration, seatHeight, seatDepth, armrest, backSupport } = observation;
  const peripheral = scorePeripherals(
    {
      monitor: settlePart('monitor', observation.monitor, extreme),
      telephone: settlePart('telephone', observation.telephone, extreme),
      mouse: settlePart('mouse', observation.mouse, extreme),
      keyboard: settlePart('keyboard', observation.keyboard, extreme),
    },
    {
      monitor: settleDuration(duration.monitor, extreme),
      telephone: settleDuration(duration.telephone, extreme),
      mouse: settleDuration(duration.mouse, extreme),
      keyboard: settleDuration(duration.keyboard, extreme),
    },
    rosaCharts,
  );
  if (!seatHeight || !seatDepth || !armrest || !backSupport || duration.chair === undefined) {
    return { ...noChair, ...peripheral };
  }
  const chair = scoreChair(
    {
      seatHeight: settlePart('seatHeight', seatHeight, extreme),
      seatDepth: settlePart('seatDepth', seatDepth, extreme),
      armrest: settlePart('armrest', armrest, extreme),
      backSupport: settlePart('backSupport', backSupport, extreme),
    },
    settleDuration(duration.chair, extreme),
    rosaCharts,
  );
  return { ...chair, ...peripheral, final: Math.max(chair.chair, peripheral.peripherals) };
}

function isExact(observation: UncertainObservation): boolean {
  const parts = rosaParts.map((part) => observation[part]);
  return (
    parts.every((part) => part === undefined || (part.base !== 'notSure' && (part.unsure ?? []).length === 0)) &&
    !Object.values(observation.duration).includes('notSure')
  );
}

/**
 * Scores a workstation of which some things are not known as an interval. Every completion of the observation scores
 * within it, because worsening an answer never lowers a score. Without a chair (wheelchair, always standing) the chair
 * figures and `final` are null. Units, ranges and source as `scoreRosa`.
 *
 * @throws InvalidObservation naming every wrong field
 */
export function scoreRosaRange(observation: UncertainObservation): RosaRange {
  assertUncertainObservation(observation);
  return scoreChecked(observation);
}

/** The same for an observation that is already checked. */
export function scoreChecked(observation: UncertainObservation): RosaRange {
  const exact = isExact(observation);
  const lower = scoreExtreme(observation, 'lower');
  const upper = exact ? lower : scoreExtreme(observation, 'upper');
  return { lower, upper, exact, chairScored: lower.chair !== null };
}

/** Someone trained should look when the score may reach the action level, also when only its upper bound does. */
export function assessorSuggested(score: RosaRange): boolean {
  return atActionLevel(score.upper.final ?? score.upper.peripherals);
}
