import { type FindingCode, findingCodes, findingFacts } from './finding-catalogue.ts';
import { type DurationPart, partOptions, type RosaPart, rosaParts } from './rosa-items.ts';
import type { RosaDuration, UncertainObservation } from './rosa-observation.ts';
import type { RosaRange } from './rosa-range.ts';
import { type PartialRosaScore, scoreRosaAxes } from './rosa-score.ts';

/** How far a score would fall, in points, if this one thing were mended and nothing else changed. */
export type Effect = { readonly section: number; readonly final: number };

const noEffect: Effect = { section: 0, final: 0 };

type Part = RosaPart | DurationPart;
type Less = Readonly<Partial<Record<Part, number>>>;
type Durations = Readonly<Record<DurationPart, RosaDuration>>;

function settled(observation: UncertainObservation, unknown: RosaDuration): Durations {
  const { chair = 0, monitor, telephone, mouse, keyboard } = observation.duration;
  const settle = (given: RosaDuration | 'notSure') => (given === 'notSure' ? unknown : given);
  return {
    chair: settle(chair),
    monitor: settle(monitor),
    telephone: settle(telephone),
    mouse: settle(mouse),
    keyboard: settle(keyboard),
  };
}

/** The section scores with some parts less by some points. `chair` and `monitor` to `keyboard` include durations here. */
function scoreWith(score: PartialRosaScore, durations: Durations, less: Less) {
  const { seatHeight, seatDepth, armrest, backSupport, monitor, telephone, mouse, keyboard } = score;
  const of = (part: Part) => less[part] ?? 0;
  const axes = scoreRosaAxes({
    seatSum: (seatHeight ?? 0) + (seatDepth ?? 0) - of('seatHeight') - of('seatDepth'),
    armBackSum: (armrest ?? 0) + (backSupport ?? 0) - of('armrest') - of('backSupport'),
    chairDuration: (durations.chair - of('chair')) as RosaDuration,
    monitor: monitor + durations.monitor - of('monitor'),
    telephone: telephone === 0 ? 0 : telephone + durations.telephone - of('telephone'),
    mouse: mouse + durations.mouse - of('mouse'),
    keyboard: keyboard + durations.keyboard - of('keyboard'),
  });
  return score.chair === null ? { ...axes, chair: 0, final: axes.peripherals } : axes;
}

type Points = { readonly part: Part; readonly points: number };

function pointsOf(code: FindingCode): Points | null {
  const [head = '', id = ''] = code.split('.');
  if (head === 'duration') return { part: id as DurationPart, points: 1 };
  const part = rosaParts.find((each) => each === head);
  if (part === undefined) return null;
  const { base, additive } = partOptions(part);
  return { part, points: additive[id] ?? (base[id] ?? 1) - 1 };
}

/** The points that each scored finding adds to its part. */
const pointsByCode = new Map(findingCodes.map((code) => [code, pointsOf(code)]));

function checkedParts(code: FindingCode, observation: UncertainObservation, { lower, upper }: RosaRange): Less {
  if (code === 'check.duration') {
    const unsure = Object.entries(observation.duration).filter(([, given]) => given === 'notSure');
    // From +1, the worst a duration can be, to -1.
    return Object.fromEntries(unsure.map(([part]) => [part, 2]));
  }
  const part = rosaParts.find((each) => `check.${each}` === code);
  return part === undefined ? {} : { [part]: (upper[part] ?? 0) - (lower[part] ?? 0) };
}

/**
 * A function that says what mending one finding would do: on the lower bound for what is known to be wrong, on the upper
 * bound for what is not known. Where no chair is scored `final` is that of the peripherals.
 */
export function effects(observation: UncertainObservation, score: RosaRange): (code: FindingCode) => Effect {
  const known = { score: score.lower, durations: settled(observation, -1) };
  const unknown = { score: score.upper, durations: settled(observation, 1) };
  const knownBefore = scoreWith(known.score, known.durations, {});
  const unknownBefore = score.exact ? knownBefore : scoreWith(unknown.score, unknown.durations, {});
  return (code) => {
    const { rosa } = findingFacts(code);
    const isCheck = code.startsWith('check.');
    const points = pointsByCode.get(code) ?? null;
    if (!isCheck && points === null) return noEffect;
    const less = points === null || isCheck ? checkedParts(code, observation, score) : { [points.part]: points.points };
    const side = isCheck ? unknown : known;
    const before = isCheck ? unknownBefore : knownBefore;
    const after = scoreWith(side.score, side.durations, less);
    return { section: rosa === null ? 0 : before[rosa] - after[rosa], final: before.final - after.final };
  };
}
