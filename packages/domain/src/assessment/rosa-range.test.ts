import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessorSuggested,
  type RosaObservation,
  scoreRosa,
  scoreRosaRange,
  type UncertainObservation,
} from './index.ts';
import { observations } from './rosa.from-facts.ts';
import { partOptions, rosaParts } from './rosa-items.ts';

const durationKeys = ['chair', 'monitor', 'telephone', 'mouse', 'keyboard'] as const;

/** Forgets some of what an observation knows. */
function forget(observation: RosaObservation, forgotten: readonly boolean[]): UncertainObservation {
  const parts = rosaParts.map((part, index) => {
    const { base, additive } = observation[part];
    const unsure = forgotten[index + 8] ? Object.keys(partOptions(part).additive) : [];
    return [part, { base: forgotten[index] ? 'notSure' : base, additive: unsure.length > 0 ? [] : additive, unsure }];
  });
  const durations = durationKeys.map((part, index) => [
    part,
    forgotten[index + 16] ? 'notSure' : observation.duration[part],
  ]);
  return { ...Object.fromEntries(parts), duration: Object.fromEntries(durations) } as UncertainObservation;
}

function withoutChair({ seatHeight, seatDepth, armrest, backSupport, duration, ...rest }: RosaObservation) {
  const { chair, ...durations } = duration;
  return { ...rest, duration: durations };
}

describe('scoreRosaRange', () => {
  it('is a point where everything is known', () => {
    fc.assert(
      fc.property(observations(), (observation) => {
        const { lower, upper, exact, chairScored } = scoreRosaRange(observation);
        expect({ exact, chairScored }).toEqual({ exact: true, chairScored: true });
        expect(lower).toEqual(scoreRosa(observation));
        expect(upper).toEqual(lower);
      }),
      { numRuns: 200 },
    );
  });

  it('holds every completion of what is not known', () => {
    fc.assert(
      fc.property(
        observations(),
        fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
        (observation, forgotten) => {
          const { lower, upper, exact } = scoreRosaRange(forget(observation, forgotten));
          const truth = scoreRosa(observation);
          for (const key of ['chair', 'monitorTelephone', 'mouseKeyboard', 'peripherals', 'final'] as const) {
            expect(lower[key]).toBeLessThanOrEqual(truth[key]);
            expect(upper[key]).toBeGreaterThanOrEqual(truth[key]);
          }
          expect(exact).toBe(!forgotten.includes(true));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('scores no chair and no final where there is no chair, and the rest as ever', () => {
    fc.assert(
      fc.property(observations(), (observation) => {
        const { lower, chairScored } = scoreRosaRange(withoutChair(observation));
        const { monitorTelephone, mouseKeyboard, peripherals } = scoreRosa(observation);
        expect(chairScored).toBe(false);
        expect(lower).toMatchObject({ chair: null, final: null, monitorTelephone, mouseKeyboard, peripherals });
      }),
      { numRuns: 100 },
    );
  });

  it('refuses half a chair, and names it', () => {
    const [observation] = fc.sample(observations(), 1) as [RosaObservation];
    const { armrest, ...half } = observation;
    expect(() => scoreRosaRange(half as UncertainObservation)).toThrow(/chair: chairIncomplete/);
  });

  it('suggests an assessor when only the upper bound reaches the action level', () => {
    const [observation] = fc.sample(observations(), 1) as [RosaObservation];
    const part = { base: 'neutral', additive: [] } as const;
    const good = {
      ...observation,
      ...Object.fromEntries(rosaParts.map((each) => [each, part])),
      duration: { chair: 0, monitor: 0, telephone: 0, mouse: 0, keyboard: 0 },
    } as RosaObservation;
    const unsure: UncertainObservation = {
      ...good,
      monitor: { base: 'notSure', additive: [], unsure: ['tooFar', 'neckTwist', 'glare', 'noDocumentHolder'] },
    };
    expect(assessorSuggested(scoreRosaRange(good))).toBe(false);
    expect(scoreRosaRange(unsure).lower.final).toBeLessThan(5);
    expect(assessorSuggested(scoreRosaRange(unsure))).toBe(true);
  });
});
