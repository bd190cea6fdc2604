import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RosaObservation, scoreRosa, scoreRosaAxes } from './index.ts';
import facts from './rosa.facts.json' with { type: 'json' };
import { observations, randomObservation, scoreFromFacts } from './rosa.from-facts.ts';
import { type RosaCharts, rosaCharts } from './rosa-charts.ts';
import { partOptions, rosaParts } from './rosa-items.ts';
import { scoreRosaWith } from './rosa-score.ts';

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const neutral: RosaObservation = {
  seatHeight: { base: 'neutral', additive: [] },
  seatDepth: { base: 'neutral', additive: [] },
  armrest: { base: 'neutral', additive: [] },
  backSupport: { base: 'neutral', additive: [] },
  monitor: { base: 'neutral', additive: [] },
  telephone: { base: 'neutral', additive: [] },
  mouse: { base: 'neutral', additive: [] },
  keyboard: { base: 'neutral', additive: [] },
  duration: { chair: 0, monitor: 0, telephone: 0, mouse: 0, keyboard: 0 },
};

const sample = (() => {
  const random = seeded(90270);
  return Array.from({ length: 20_000 }, () => randomObservation(random));
})();

/** The sections of the first observation on which the charts and the facts disagree, or null. */
function firstDisagreement(charts: RosaCharts, observations: readonly RosaObservation[]) {
  for (const observation of observations) {
    const ours = scoreRosaWith(observation, charts);
    const theirs = scoreFromFacts(observation);
    for (const key of Object.keys(theirs) as (keyof typeof theirs)[]) {
      if (ours[key] !== theirs[key]) return { key, ours: ours[key], theirs: theirs[key], observation };
    }
  }
  return null;
}

/** The least sample that meets every cell: one observation for each. */
function oneObservationPerCell(): RosaObservation[] {
  const met = new Map<string, RosaObservation>();
  for (const observation of sample) {
    const score = scoreRosa(observation);
    const { withDuration: axis } = score;
    for (const key of [
      `A${score.seatHeight + score.seatDepth},${score.armrest + score.backSupport}`,
      `B${axis.telephone},${axis.monitor}`,
      `C${axis.mouse},${axis.keyboard}`,
    ]) {
      if (!met.has(key)) met.set(key, observation);
    }
  }
  return [...met.values()];
}

describe('scoreRosa against the facts', () => {
  it('agrees with an independent calculation on 20,000 random observations', () => {
    expect(firstDisagreement(rosaCharts, sample)).toBeNull();
  });

  it('gives the published test vectors', () => {
    for (const { name, inputs, expected } of facts.test_vectors) {
      const score = scoreRosaAxes({
        seatSum: inputs.seat_sum,
        armBackSum: inputs.arm_back_sum,
        chairDuration: inputs.chair_duration as -1 | 0 | 1,
        monitor: inputs.monitor_with_duration,
        telephone: inputs.telephone_with_duration,
        mouse: inputs.mouse_with_duration,
        keyboard: inputs.keyboard_with_duration,
      });
      expect(
        {
          chair: score.chair,
          monitor_phone: score.monitorTelephone,
          mouse_keyboard: score.mouseKeyboard,
          monitor_peripherals: score.peripherals,
          final: score.final,
        },
        name,
      ).toEqual(expected);
    }
  });

  it('sees every single chart cell that is changed', () => {
    const probes = oneObservationPerCell();
    let cells = 0;
    for (const name of ['chair', 'monitorTelephone', 'mouseKeyboard'] as const) {
      for (const [row, values] of rosaCharts[name].entries()) {
        for (const [column, value] of values.entries()) {
          const changed = rosaCharts[name].map((each) => [...each]);
          (changed[row] as number[])[column] = value === 1 ? 2 : value - 1;
          expect(
            firstDisagreement({ ...rosaCharts, [name]: changed }, probes),
            `${name} ${row},${column}`,
          ).not.toBeNull();
          cells += 1;
        }
      }
    }
    expect(cells).toBe(7 * 8 + 7 * 8 + 8 * 8);
  });

  it('has the facts’ items, no more and no fewer', () => {
    const camel = (id: string) => id.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const camelKeys = (record: Record<string, number>) =>
      Object.fromEntries(Object.entries(record).map(([id, points]) => [camel(id), points]));
    const theirs = Object.entries(facts.items).map(([part, { base, additive }]) => [
      camel(part),
      { base: camelKeys(base), additive: camelKeys(additive) },
    ]);
    expect(Object.fromEntries(rosaParts.map((part) => [part, partOptions(part)]))).toEqual(Object.fromEntries(theirs));
  });
});

describe('the laws of the score', () => {
  it('does not depend on the order of additive options or of keys', () => {
    fc.assert(
      fc.property(observations(), (observation) => {
        const turned = Object.fromEntries(
          Object.entries(observation)
            .toReversed()
            .map(([key, value]) =>
              'additive' in value ? [key, { ...value, additive: [...value.additive].reverse() }] : [key, value],
            ),
        ) as unknown as RosaObservation;
        expect(scoreRosa(turned)).toEqual(scoreRosa(observation));
      }),
      { numRuns: 200 },
    );
  });

  it('never falls when any answer gets worse', () => {
    for (const observation of sample.slice(0, 1_500)) {
      const before = scoreRosa(observation);
      for (const worse of everyWorsening(observation)) {
        const after = scoreRosa(worse);
        for (const key of ['final', 'chair', 'monitorTelephone', 'mouseKeyboard', 'peripherals'] as const) {
          if (after[key] < before[key]) expect({ key, observation, worse }).toBeNull();
        }
      }
    }
  });

  it('keeps a telephone that is not used out of the score', () => {
    const unused = {
      ...neutral,
      telephone: { base: 'notUsed', additive: ['neckShoulderHold'] },
      duration: { ...neutral.duration, telephone: 1 },
    } as const;
    expect(scoreRosa(unused)).toMatchObject({ telephone: 0, withDuration: { telephone: 0 } });
  });
});

function* everyWorsening(observation: RosaObservation): Generator<RosaObservation> {
  for (const part of rosaParts) {
    const { base, additive } = observation[part];
    const options = partOptions(part);
    for (const [other, points] of Object.entries(options.base)) {
      if (points > (options.base[base] ?? 0)) yield { ...observation, [part]: { base: other, additive } };
    }
    for (const id of Object.keys(options.additive)) {
      if (!(additive as readonly string[]).includes(id)) {
        yield { ...observation, [part]: { base, additive: [...additive, id] } };
      }
    }
  }
  for (const [part, value] of Object.entries(observation.duration)) {
    if (value < 1) yield { ...observation, duration: { ...observation.duration, [part]: value + 1 } };
  }
}

describe('an observation that cannot be scored', () => {
  const wrong = (change: object) => {
    try {
      scoreRosa({ ...neutral, ...change } as unknown as RosaObservation);
    } catch (error) {
      return error as Error & { fields: readonly { path: string; code: string }[] };
    }
    throw new Error('it was scored');
  };

  it.each([
    ['an unknown base', { armrest: { base: 'wobbly', additive: [] } }, 'armrest.base', 'unknownOption', 'wobbly'],
    [
      'an id from the prototype',
      { mouse: { base: 'constructor', additive: [] } },
      'mouse.base',
      'unknownOption',
      'constructor',
    ],
    [
      'an unknown additive',
      { monitor: { base: 'neutral', additive: ['glare', 'fog'] } },
      'monitor.additive[1]',
      'unknownOption',
      'fog',
    ],
    [
      'another part’s additive',
      { mouse: { base: 'neutral', additive: ['glare'] } },
      'mouse.additive[0]',
      'unknownOption',
      'glare',
    ],
    [
      'a duplicate',
      { keyboard: { base: 'neutral', additive: ['tooHigh', 'tooHigh'] } },
      'keyboard.additive[1]',
      'duplicate',
      'tooHigh',
    ],
    ['a wrong duration', { duration: { ...neutral.duration, mouse: 2 } }, 'duration.mouse', 'wrongDuration', '2'],
    [
      'a missing duration',
      { duration: { chair: 0, monitor: 0, telephone: 0, mouse: 0 } },
      'duration.keyboard',
      'missing',
      '',
    ],
    ['a missing part', { seatDepth: undefined }, 'seatDepth', 'missing', ''],
    [
      'a part that is no part',
      { footrest: { base: 'neutral', additive: [] } },
      'observation',
      'unknownPart',
      'footrest',
    ],
    ['not sure', { mouse: { base: 'notSure', additive: [] } }, 'mouse.base', 'unknownOption', 'notSure'],
  ])('%s is named', (_, change, path, code, id) => {
    const error = wrong(change);
    expect(error.fields).toEqual([expect.objectContaining({ path, code })]);
    expect(error.message).toContain(path);
    expect(error.message).toContain(id);
  });

  it('names all wrong fields at once', () => {
    const error = wrong({ armrest: { base: 'x', additive: ['y'] }, duration: null });
    expect(error.fields.map(({ path }) => path)).toEqual(['armrest.base', 'armrest.additive[0]', 'duration']);
  });
});
