import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Answers,
  answerAgain,
  costClasses,
  findingCodes,
  findings,
  fixFirst,
  limits,
  observationFrom,
  type Question,
  reask,
  reaskNext,
  scoreRosaRange,
} from './index.ts';
import { faultless, seeded, uniformAnswers } from './questionnaire/uniform-answers.ts';

const scored = (answers: Answers) => scoreRosaRange(observationFrom(answers));
const found = (answers: Answers) => findings(answers, scored(answers));
const codes = (answers: Answers) => found(answers).map(({ code }) => code);
const one = (answers: Answers, code: string) => found(answers).find((finding) => finding.code === code);

describe('findings', () => {
  it('are none at a desk without fault', () => {
    expect(codes(faultless)).toEqual([]);
  });

  it('name each thing that raises a score, with what mending it would do', () => {
    const answers: Answers = {
      ...faultless,
      monitor: { choice: 'tooHigh', extras: ['glare'] },
      monitorTime: 'long',
    };
    expect(codes(answers)).toEqual(['monitor.tooHigh', 'monitor.glare', 'duration.monitor']);
    // Phone 1 - 1 = 0; monitor 3 + 1 + 1 = 5 gives 4, without the height 3 gives 2; the chair holds 2.
    expect(one(answers, 'monitor.tooHigh')).toMatchObject({
      section: 'screen',
      rosa: 'monitorTelephone',
      severity: 2,
      cost: 'now',
      effect: { section: 2, final: 2 },
      check: false,
      instead: null,
    });
    expect(one(answers, 'monitor.glare')).toMatchObject({ effect: { section: 1, final: 1 } });
  });

  it('have the effect that scoring the mended answers has', () => {
    const random = seeded(17);
    let compared = 0;
    for (let count = 0; count < 300; count += 1) {
      const answers = uniformAnswers(random);
      const before = scored(answers).lower;
      for (const finding of found(answers)) {
        const mended = mendedAnswers(answers, finding.code);
        if (mended === null || finding.rosa === null) continue;
        const after = scored(mended).lower;
        const effect = {
          section: (before[finding.rosa] ?? 0) - (after[finding.rosa] ?? 0),
          final: (before.final ?? before.peripherals) - (after.final ?? after.peripherals),
        };
        expect({ code: finding.code, effect: finding.effect }).toEqual({ code: finding.code, effect });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it('show how to check what the person was not sure of', () => {
    const answers: Answers = { ...faultless, monitor: { choice: 'notSure', extras: [] }, mouseTime: 'notSure' };
    expect(found(answers)).toEqual([
      expect.objectContaining({ code: 'check.monitor', check: true, effect: { section: 1, final: 0 } }),
      expect.objectContaining({ code: 'check.duration', question: 'mouseTime', check: true }),
    ]);
  });

  it('demand no equipment at a shared desk', () => {
    const desk: Answers = {
      ...faultless,
      armrest: { choice: 'neutral', extras: ['notAdjustable'] },
      chairBase: ['unstable'],
      surroundings: ['noise'],
    };
    expect(found(desk).map(({ code, cost }) => `${code} ${cost}`)).toEqual([
      'armrest.notAdjustable ask',
      'chair.unstable ask',
      'room.noise ask',
    ]);
    const shared = found({ ...desk, shared: 'shared', sharedSetup: 'always' });
    expect(shared.map(({ code, cost, instead }) => `${code} ${cost} ${instead}`)).toEqual([
      'armrest.notAdjustable now shared.setUp',
      'chair.unstable now shared.setUp',
      'room.noise ask null',
    ]);
  });

  it('do not tell someone with progressive lenses to raise the screen', () => {
    const low: Answers = { ...faultless, monitor: { choice: 'tooLow', extras: [] } };
    expect(one(low, 'monitor.tooLow')?.instead).toBeNull();
    const progressive = { ...low, lenses: 'progressive' };
    expect(one(progressive, 'monitor.tooLow')?.instead).toBe('lenses.progressive');
    expect(codes(progressive)).toContain('lenses.progressive');
  });

  it('find long work on a laptop alone, and not on one with screen and keyboard', () => {
    const { screens, ...rest } = faultless;
    expect(codes({ ...rest, computer: 'laptopAlone', portableTime: 'long' })).toEqual(['laptop.longUse']);
    expect(codes({ ...rest, computer: 'laptopAlone', portableTime: 'short' })).toEqual([]);
    expect(codes({ ...faultless, computer: 'laptopDocked' })).toEqual([]);
  });

  it('change the advice on a high keyboard for those who stand or use a wheelchair', () => {
    const high = { choice: 'neutral', extras: ['tooHigh'] };
    const { seatHeight, seatDepth, armrest, backSupport, chairTime, chairBase, ...rest } = faultless;
    const standing = { ...rest, seating: 'alwaysStanding', standingFit: ['none'], keyboard: high };
    const wheelchair = { ...rest, seating: 'wheelchair', wheelchairFit: ['none'], keyboard: high };
    expect(one(standing, 'keyboard.tooHigh')?.instead).toBe('standing.deskHeight');
    expect(one(wheelchair, 'keyboard.tooHigh')?.instead).toBe('wheelchair.deskHeight');
    expect(one({ ...faultless, keyboard: high }, 'keyboard.tooHigh')?.instead).toBeNull();
  });
});

function firstAnswer(question: Question): Answer {
  const choice = ('options' in question ? question.options[0]?.id : undefined) ?? '';
  if (question.kind === 'many') return ['none'];
  return question.kind === 'choiceWithExtras' ? { choice, extras: [] } : choice;
}

/** The answers with what a scored finding names taken back; null for a check. */
function mendedAnswers(answers: Answers, code: string): Answers | null {
  const [part = '', id = ''] = code.split('.');
  if (part === 'check') return null;
  if (part === 'duration') return { ...answers, [`${id}Time`]: 'medium' };
  const answer = answers[part];
  if (answer === undefined || typeof answer !== 'object' || !('choice' in answer)) return null;
  return {
    ...answers,
    [part]:
      answer.choice === id
        ? { ...answer, choice: 'neutral' }
        : { ...answer, extras: answer.extras.filter((extra) => extra !== id) },
  };
}

describe('fixFirst', () => {
  it('keeps every finding, free things first, and does not depend on the order it is given', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seeded(seed);
        const answers = uniformAnswers(random);
        const score = scored(answers);
        const all = findings(answers, score);
        const ordered = fixFirst(all, score);
        expect(new Set(ordered)).toEqual(new Set(all));
        const costs = ordered.map(({ cost }) => costClasses.indexOf(cost));
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
        expect(
          fixFirst(
            [...all].sort(() => random() - 0.5),
            score,
          ),
        ).toEqual(ordered);
      }),
      { numRuns: 60 },
    );
  });

  it('puts what lowers the final score before what does not', () => {
    const answers: Answers = {
      ...faultless,
      seatHeight: { choice: 'tooLow', extras: [] },
      monitor: { choice: 'tooHigh', extras: ['glare', 'tooFar'] },
      monitorTime: 'long',
    };
    const score = scored(answers);
    const order = fixFirst(findings(answers, score), score).map(({ code }) => code);
    expect(order[0]).toBe('monitor.tooHigh');
    expect(order.at(-1)).toBe('seatHeight.tooLow');
  });
});

describe('limits', () => {
  it('names the sections that hold the score, and where it would go without them', () => {
    const answers: Answers = { ...faultless, monitor: { choice: 'tooHigh', extras: ['glare', 'tooFar'] } };
    expect(limits(scored(answers))).toEqual({ sections: ['monitorTelephone'], value: 4, next: 2 });
    expect(limits(scored(faultless))).toEqual({ sections: ['chair'], value: 2, next: 1 });
  });

  it('speaks of the peripherals where no chair is scored', () => {
    const { seatHeight, seatDepth, armrest, backSupport, chairTime, chairBase, ...rest } = faultless;
    const answers = { ...rest, seating: 'wheelchair', wheelchairFit: ['none'] };
    expect(limits(scored(answers))).toEqual({ sections: ['monitorTelephone', 'mouseKeyboard'], value: 1, next: null });
  });
});

describe('closing a finding', () => {
  it('asks one question again, for every finding there can be', () => {
    for (const code of findingCodes) expect(reask(code).room).toBe('workstation');
    const answers: Answers = { ...faultless, keyboardTime: 'notSure' };
    expect(reask('check.duration', answers).id).toBe('keyboardTime');
    expect(reask('laptop.longUse').id).toBe('computer');
  });

  it('asks what the new answer brings up, and what the finding hangs on too, before it saves', () => {
    const { screens, ...rest } = faultless;
    const laptop: Answers = { ...rest, computer: 'laptopAlone', portableTime: 'long' };
    const asked = (given: Answers) => reaskNext('laptop.longUse', laptop, given)?.id ?? null;
    expect(asked({})).toBe('computer');
    expect(asked({ computer: 'laptopDocked' })).toBe('screens');
    expect(asked({ computer: 'laptopDocked', screens: 'one' })).toBeNull();
    expect(asked({ computer: 'laptopAlone' })).toBe('portableTime');
    expect(asked({ computer: 'laptopAlone', portableTime: 'short' })).toBeNull();
  });

  it('is never left with a question that nobody asked', () => {
    const random = seeded(29);
    for (let count = 0; count < 150; count += 1) {
      const answers = uniformAnswers(random);
      const other = uniformAnswers(random);
      for (const code of codes(answers)) {
        let given: Answers = {};
        for (let next = reaskNext(code, answers, given); next !== null; next = reaskNext(code, answers, given)) {
          given = { ...given, [next.id]: other[next.id] ?? firstAnswer(next) };
        }
        expect(() => answerAgain(answers, code, given)).not.toThrow();
      }
    }
  });

  it('shows the change of the section also when the final score stays', () => {
    const answers: Answers = {
      ...faultless,
      monitor: { choice: 'tooHigh', extras: ['glare', 'tooFar'] },
      mouse: { choice: 'reaching', extras: [] },
    };
    const closing = answerAgain(answers, 'mouse.reaching', { mouse: { choice: 'neutral', extras: [] } });
    expect(closing.closed).toBe(true);
    expect(closing.opened).toEqual([]);
    expect(closing.changes).toEqual([
      { section: 'chair', before: 2, after: 2 },
      { section: 'monitorTelephone', before: 4, after: 4 },
      { section: 'mouseKeyboard', before: 2, after: 1 },
      { section: 'final', before: 4, after: 4 },
    ]);
    expect(closing.limits.sections).toEqual(['monitorTelephone']);
  });

  it('stays open when the answer is the same, and says what the new answer opened', () => {
    const answers: Answers = { ...faultless, seatHeight: { choice: 'tooLow', extras: [] } };
    const again = answerAgain(answers, 'seatHeight.tooLow', { seatHeight: { choice: 'tooLow', extras: [] } });
    expect(again.closed).toBe(false);
    const other = answerAgain(answers, 'seatHeight.tooLow', { seatHeight: { choice: 'tooHigh', extras: [] } });
    expect(other).toMatchObject({ closed: true, opened: ['seatHeight.tooHigh'] });
  });

  it('drops what the change hides, and names what it brings up', () => {
    const { screens, ...rest } = faultless;
    const answers: Answers = { ...rest, computer: 'laptopAlone', portableTime: 'long' };
    expect(() => answerAgain(answers, 'laptop.longUse', { computer: 'laptopDocked' })).toThrow(/screens \(missing\)/);
    const closing = answerAgain(answers, 'laptop.longUse', { computer: 'laptopDocked', screens: 'one' });
    expect(closing.closed).toBe(true);
    expect(closing.answers).not.toHaveProperty('portableTime');
    expect(() => answerAgain(answers, 'laptop.longUse', { fish: 'x' })).toThrow(/fish \(unknownQuestion\)/);
  });
});
