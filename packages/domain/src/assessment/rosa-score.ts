import { type RosaCharts, rosaCharts } from './rosa-charts.ts';
import { type chairParts, partOptions, type RosaPart } from './rosa-items.ts';
import { assertObservation, type RosaDuration, type RosaObservation } from './rosa-observation.ts';

/** The sums that the charts are looked up with. `monitor` to `keyboard` include their duration; out of range is clamped. */
export type RosaAxes = {
  readonly seatSum: number;
  readonly armBackSum: number;
  readonly chairDuration: RosaDuration;
  readonly monitor: number;
  readonly telephone: number;
  readonly mouse: number;
  readonly keyboard: number;
};

/** The peripheral parts of a score: those that need no chair. */
export type PeripheralScore = {
  /** Before duration. */
  readonly monitor: number;
  readonly telephone: number;
  readonly mouse: number;
  readonly keyboard: number;
  /** With duration, clamped to the charts' axes. */
  readonly withDuration: {
    readonly monitor: number;
    readonly telephone: number;
    readonly mouse: number;
    readonly keyboard: number;
  };
  /** Chart B, 1-9. */
  readonly monitorTelephone: number;
  /** Chart C, 1-9. */
  readonly mouseKeyboard: number;
  /** The greater of the two, 1-9. */
  readonly peripherals: number;
};

export type RosaScore = PeripheralScore & {
  /** 1-5 */
  readonly seatHeight: number;
  /** 1-3 */
  readonly seatDepth: number;
  /** 1-5 */
  readonly armrest: number;
  /** 1-4 */
  readonly backSupport: number;
  /** Chart A, 2-9. */
  readonly chairBeforeDuration: number;
  /** Chart A and the chair's duration, 1-10. */
  readonly chair: number;
  /** The greater of `chair` and `peripherals`, 1-10. */
  readonly final: number;
};

/** A score where the chair may not be scored; then every chair figure and `final` is null. */
export type PartialRosaScore = PeripheralScore & {
  readonly [Key in Exclude<keyof RosaScore, keyof PeripheralScore>]: number | null;
};

/** From here on a workstation needs action: the one published cut (Sonne et al. 2012). */
export const actionLevel = 5;

/** Whether a score is at or above the action level. Null (no final score) is not. */
export function atActionLevel(score: number | null): boolean {
  return score !== null && score >= actionLevel;
}

export type DisplayBand = { readonly id: 'low' | 'moderate' | 'high' | 'veryHigh'; readonly validated: false };

/** A finer band of a final score, 1-10, for display only: no cut but the one at 5 is published, so it is never validated. */
export function displayBand(final: number): DisplayBand {
  const id = final >= 7 ? 'veryHigh' : final >= actionLevel ? 'high' : final >= 3 ? 'moderate' : 'low';
  return { id, validated: false };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function cell(chart: readonly (readonly number[])[], row: number, column: number): number {
  const value = chart[row]?.[column];
  if (value === undefined) throw new RangeError(`No chart cell at row ${row}, column ${column}`);
  return value;
}

type ChairAxes = Pick<RosaAxes, 'seatSum' | 'armBackSum' | 'chairDuration'>;

function lookUpChair({ seatSum, armBackSum, chairDuration }: ChairAxes, charts: RosaCharts) {
  const chairBeforeDuration = cell(charts.chair, clamp(seatSum, 2, 8) - 2, clamp(armBackSum, 2, 9) - 2);
  return { chairBeforeDuration, chair: clamp(chairBeforeDuration + chairDuration, 1, 10) };
}

function lookUpPeripherals(axes: Omit<RosaAxes, keyof ChairAxes>, charts: RosaCharts) {
  const withDuration = {
    // Base 3, four additions and long use make 8; the printed axis ends at 7.
    monitor: clamp(axes.monitor, 0, 7),
    telephone: clamp(axes.telephone, 0, 6),
    mouse: clamp(axes.mouse, 0, 7),
    keyboard: clamp(axes.keyboard, 0, 7),
  };
  const monitorTelephone = cell(charts.monitorTelephone, withDuration.telephone, withDuration.monitor);
  const mouseKeyboard = cell(charts.mouseKeyboard, withDuration.mouse, withDuration.keyboard);
  return {
    withDuration,
    monitorTelephone,
    mouseKeyboard,
    peripherals: Math.max(monitorTelephone, mouseKeyboard),
  };
}

/** Looks the sums up in the charts: the part of ROSA that its published test vectors are given in. */
export function scoreRosaAxes(axes: RosaAxes, charts: RosaCharts = rosaCharts) {
  const { chairBeforeDuration, chair } = lookUpChair(axes, charts);
  const peripheral = lookUpPeripherals(axes, charts);
  return { chairBeforeDuration, chair, ...peripheral, final: Math.max(chair, peripheral.peripherals) };
}

function partScore(part: RosaPart, base: string, additive: readonly string[]): number {
  // A telephone that is not used loads nobody, whatever else is ticked.
  if (base === 'notUsed') return 0;
  const options = partOptions(part);
  let score = options.base[base] ?? 0;
  for (const id of additive) score += options.additive[id] ?? 0;
  return score;
}

export type Scorable = { readonly base: string; readonly additive: readonly string[] };

/** Section A. The ids have to be known. */
export function scoreChair(
  parts: { [Part in (typeof chairParts)[number]]: Scorable },
  duration: RosaDuration,
  charts: RosaCharts,
) {
  const seatHeight = partScore('seatHeight', parts.seatHeight.base, parts.seatHeight.additive);
  const seatDepth = partScore('seatDepth', parts.seatDepth.base, parts.seatDepth.additive);
  const armrest = partScore('armrest', parts.armrest.base, parts.armrest.additive);
  const backSupport = partScore('backSupport', parts.backSupport.base, parts.backSupport.additive);
  return {
    seatHeight,
    seatDepth,
    armrest,
    backSupport,
    ...lookUpChair(
      { seatSum: seatHeight + seatDepth, armBackSum: armrest + backSupport, chairDuration: duration },
      charts,
    ),
  };
}

type PeripheralPart = 'monitor' | 'telephone' | 'mouse' | 'keyboard';

/** Sections B and C. The ids have to be known. */
export function scorePeripherals(
  parts: { readonly [Part in PeripheralPart]: Scorable },
  duration: { readonly [Part in PeripheralPart]: RosaDuration },
  charts: RosaCharts,
): PeripheralScore {
  const monitor = partScore('monitor', parts.monitor.base, parts.monitor.additive);
  const telephone = partScore('telephone', parts.telephone.base, parts.telephone.additive);
  const mouse = partScore('mouse', parts.mouse.base, parts.mouse.additive);
  const keyboard = partScore('keyboard', parts.keyboard.base, parts.keyboard.additive);
  return {
    monitor,
    telephone,
    mouse,
    keyboard,
    ...lookUpPeripherals(
      {
        monitor: monitor + duration.monitor,
        telephone: parts.telephone.base === 'notUsed' ? 0 : telephone + duration.telephone,
        mouse: mouse + duration.mouse,
        keyboard: keyboard + duration.keyboard,
      },
      charts,
    ),
  };
}

/** `scoreRosa` over given charts, so that a test can show that every cell counts. */
export function scoreRosaWith(observation: RosaObservation, charts: RosaCharts): RosaScore {
  assertObservation(observation);
  const chair = scoreChair(observation, observation.duration.chair, charts);
  const peripheral = scorePeripherals(observation, observation.duration, charts);
  return { ...chair, ...peripheral, final: Math.max(chair.chair, peripheral.peripherals) };
}

/**
 * Scores one workstation by ROSA, the Rapid Office Strain Assessment.
 *
 * Units: dimensionless points. A part is its base option, which replaces the neutral 1, plus its additive options.
 * Ranges of the parts: seatHeight 1-5, seatDepth 1-3, armrest 1-5, backSupport 1-4, monitor 1-7, telephone 0 (not used)
 * or 1-5, mouse 1-6, keyboard 1-6. Durations are -1, 0 or 1 (see `RosaDuration`).
 * Chart A (seat sum 2-8 by arm and back sum 2-9) gives 2-9; the chair's duration is added afterwards: `chair`, 1-10.
 * The other durations are added before the look-up. Clamps: monitor 0-7, telephone 0-6, mouse 0-7, keyboard 0-7.
 * Chart B gives `monitorTelephone` and chart C `mouseKeyboard`, both 1-9; `peripherals` is the greater of them.
 * `final`, 1-10, is the greater of `chair` and `peripherals`. Action level: final >= 5.
 * A telephone that is not used counts 0 and its duration is skipped (a convention of later tools).
 *
 * It measures exposure and predicts no injury: correlation with total discomfort 0.384 (n = 72).
 * Source: Sonne, Villalta, Andrews 2012, Applied Ergonomics 43:98-108; charts agree with six independent implementations.
 *
 * @throws InvalidObservation (an InvalidInput) naming every unknown id, duplicate, missing part and wrong duration
 */
export function scoreRosa(observation: RosaObservation): RosaScore {
  return scoreRosaWith(observation, rosaCharts);
}
