import { type FindingCode, findingFacts } from './finding-catalogue.ts';
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

/** The points that a scored finding adds to its part; null for a finding that is not scored. */
function pointsOf(code: FindingCode): { part: Part; points: number } | null {
  const [head = '', id = ''] = code.split('.');
  if (head === 'duration') return { part: id as DurationPart, points: 1 };
  const part = rosaParts.find((each) => each === head);
  if (part === undefined) return null;
  const { base, additive } = partOptions(part);
  const points = additive[id] ?? (base[id] ?? 1) - 1;
  return { part, points };
}

function difference(score: PartialRosaScore, durations: Durations, less: Less, code: FindingCode): Effect {
  const { rosa } = findingFacts(code);
  const before = scoreWith(score, durations, {});
  const after = scoreWith(score, durations, less);
  return { section: rosa === null ? 0 : before[rosa] - after[rosa], final: before.final - after.final };
}

/**
 * What mending one finding would do: on the lower bound for what is known to be wrong, on the upper bound for what is not
 * known. Where no chair is scored `final` is that of the peripherals.
 */
export function effectOf(code: FindingCode, observation: UncertainObservation, { lower, upper }: RosaRange): Effect {
  if (code === 'check.duration') {
    const unsure = Object.entries(observation.duration).filter(([, given]) => given === 'notSure');
    return difference(upper, settled(observation, 1), Object.fromEntries(unsure.map(([part]) => [part, 2])), code);
  }
  const [head, id] = code.split('.');
  if (head === 'check') {
    const part = rosaParts.find((each) => each === id);
    if (part === undefined) return noEffect;
    const width = (upper[part] ?? 0) - (lower[part] ?? 0);
    return difference(upper, settled(observation, 1), { [part]: width }, code);
  }
  const scored = pointsOf(code);
  if (scored === null) return noEffect;
  return difference(lower, settled(observation, -1), { [scored.part]: scored.points }, code);
}
