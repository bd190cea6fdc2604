import { describe, expect, it } from 'vitest';
import {
  type Answers,
  annexPoints,
  dropUnasked,
  findingCodes,
  latestVersion,
  observationFrom,
  parseAnswers,
  type Question,
  questionnaires,
  questionsFor,
  rosaParts,
  scoreRosaRange,
  secondsFor,
  validateAnswer,
  validateAnswers,
} from '../index.ts';
import { partOptions } from '../rosa-items.ts';
import { faultless, seeded, uniformAnswers } from './uniform-answers.ts';

const questionnaire = questionnaires[latestVersion] ?? { version: 0, questions: [], rules: [], advice: [] };
const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
const idsFor = (answers: Answers) => questionsFor(answers).map(({ id }) => id);

function optionIds(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'many':
      return question.options.map(({ id }) => id);
    case 'choiceWithExtras':
      return question.options.map(({ id }) => id);
    default:
      return [];
  }
}

describe('the questionnaire as data', () => {
  it('has each question once, and asks only what earlier answers decide', () => {
    expect(byId.size).toBe(questionnaire.questions.length);
    const before = new Set<string>();
    for (const question of questionnaire.questions) {
      for (const condition of question.shownWhen) {
        expect(before, question.id).toContain(condition.question);
        const deciding = byId.get(condition.question);
        expect(deciding && optionIds(deciding), question.id).toEqual(expect.arrayContaining([...condition.in]));
      }
      before.add(question.id);
    }
  });

  it('asks every option of ROSA, and each duration once', () => {
    for (const part of rosaParts) {
      const question = questionnaire.questions.find(
        (each) => each.kind === 'choiceWithExtras' && each.rosaPart === part,
      );
      if (question?.kind !== 'choiceWithExtras') throw new Error(part);
      const { base, additive } = partOptions(part);
      expect(question.options.map(({ id }) => id)).toEqual([...Object.keys(base), 'notSure']);
      expect(question.extras.map(({ id }) => id)).toEqual([...Object.keys(additive), 'notSure']);
    }
    const durations = questionnaire.questions.flatMap((each) =>
      each.kind === 'single' ? (each.rosaDuration ?? []) : [],
    );
    expect(durations).toEqual(['chair', 'monitor', 'telephone', 'mouse', 'keyboard']);
  });

  it('opens every finding of the catalogue', () => {
    const opened = new Set<string>(questionnaire.rules.map(({ finding }) => finding));
    for (const question of questionnaire.questions) {
      const options = 'options' in question ? question.options : [];
      const extras = 'extras' in question ? question.extras : [];
      for (const { finding } of [...options, ...extras]) if (finding !== undefined) opened.add(finding);
    }
    expect([...opened].sort()).toEqual([...findingCodes].sort());
  });

  it('takes about eight minutes at the most', () => {
    const random = seeded(8);
    const longest = Math.max(...Array.from({ length: 300 }, () => secondsFor(uniformAnswers(random))));
    expect(longest).toBeLessThanOrEqual(8 * 60);
    expect(secondsFor(faultless)).toBeGreaterThan(5 * 60);
  });

  it('has a question, and a tick with a finding, for every Annex point', () => {
    const ruled = new Set(questionnaire.rules.flatMap(({ when }) => when.map(({ question }) => question)));
    for (const [point, references] of Object.entries(annexPoints)) {
      expect(references.length, point).toBeGreaterThan(0);
      for (const { question: id, options } of references) {
        const question = byId.get(id);
        expect(question, `${point} ${id}`).toBeDefined();
        const all =
          question && 'options' in question
            ? [...question.options, ...('extras' in question ? question.extras : [])]
            : [];
        for (const option of options) {
          const found = all.find((each) => each.id === option);
          expect(found?.finding !== undefined || ruled.has(id), `${point} ${id} ${option}`).toBe(true);
        }
      }
    }
  });
});

describe('which questions are asked', () => {
  it('leaves the chair out for a wheelchair and for standing, and asks about those instead', () => {
    const chairQuestions = ['seatHeight', 'seatDepth', 'armrest', 'backSupport', 'chairTime', 'chairBase'];
    for (const [seating, instead] of [
      ['wheelchair', 'wheelchairFit'],
      ['alwaysStanding', 'standingFit'],
    ]) {
      const ids = idsFor({ ...faultless, seating: seating ?? '' });
      expect(ids).toContain(instead);
      for (const id of chairQuestions) expect(ids).not.toContain(id);
    }
    expect(idsFor(faultless)).toEqual(expect.arrayContaining(chairQuestions));
  });

  it.each([
    ['hands', 'left', 'oneHandFit'],
    ['shared', 'shared', 'sharedSetup'],
    ['computer', 'laptopAlone', 'portableTime'],
  ])('%s = %s asks %s', (question, answer, asked) => {
    expect(idsFor(faultless)).not.toContain(asked);
    expect(idsFor({ ...faultless, [question]: answer })).toContain(asked);
  });

  it('does not ask how long an unused telephone is used', () => {
    expect(idsFor({ ...faultless, telephone: { choice: 'notUsed', extras: [] } })).not.toContain('telephoneTime');
  });

  it('ends with the body map', () => {
    expect(idsFor(faultless).at(-1)).toBe('bodyMap');
    expect(idsFor({})[0]).toBe('place');
  });

  it('drops answers that an earlier change hides, and keeps ids it does not know', () => {
    const { seating, ...rest } = faultless;
    const dropped = dropUnasked({ ...rest, seating: 'wheelchair', wheelchairFit: ['none'], fish: 'yes' });
    expect(Object.keys(dropped)).not.toContain('seatHeight');
    expect(dropped).toMatchObject({ wheelchairFit: ['none'], fish: 'yes' });
  });
});

describe('validateAnswers', () => {
  it('accepts whole answers of every kind of desk, and they can be scored', () => {
    const random = seeded(3);
    for (let count = 0; count < 400; count += 1) {
      const answers = uniformAnswers(random);
      expect(validateAnswers(1, answers)).toEqual([]);
      const { lower, upper, chairScored } = scoreRosaRange(observationFrom(answers));
      const hasChair = answers['seating'] === 'deskChair' || answers['seating'] === 'otherSeat';
      expect(chairScored).toBe(hasChair);
      expect(lower.peripherals).toBeLessThanOrEqual(upper.peripherals);
    }
  });

  const wrong = (change: Record<string, unknown>) =>
    validateAnswers(1, { ...faultless, ...change }).map(({ path, code }) => `${path} ${code}`);

  it.each([
    ['an unknown option', { place: 'moon' }, ['place unknownOption']],
    ['a wrong type', { place: 7 }, ['place wrongType']],
    ['nothing chosen', { monitor: { extras: [] } }, ['monitor.choice missing']],
    [
      'an unknown choice and extra',
      { monitor: { choice: 'x', extras: ['glare', 'y'] } },
      ['monitor.choice unknownOption', 'monitor.extras[1] unknownOption'],
    ],
    ['no list of extras', { monitor: { choice: 'neutral' } }, ['monitor.extras wrongType']],
    ['a field too many', { monitor: { choice: 'neutral', extras: [], note: 'x' } }, ['monitor wrongType']],
    ['a tick twice', { light: ['tooDark', 'tooDark'] }, ['light[1] duplicate']],
    ['none beside others', { light: ['tooDark', 'none'] }, ['light exclusive']],
    ['an empty tick list', { light: [] }, ['light missing']],
    ['a question left out', { light: undefined }, ['light missing']],
    ['a question not asked', { oneHandFit: ['none'] }, ['oneHandFit notAsked']],
    ['a question that is none', { fish: 'yes' }, ['fish unknownQuestion']],
    ['a symptom among workstation answers', { bodyMap: 'neck' }, ['bodyMap unknownQuestion']],
    [
      'an unused phone held with the neck',
      { telephone: { choice: 'notUsed', extras: ['neckShoulderHold'] }, telephoneTime: undefined },
      ['telephone.extras noExtras'],
    ],
    ['several at once', { place: 'moon', light: [] }, ['place unknownOption', 'light missing']],
  ])('names %s', (_, change, expected) => {
    expect(wrong(change)).toEqual(expected);
  });

  it('is not fooled by what every object has', () => {
    expect(validateAnswers(1, JSON.parse('{"__proto__": {"place": "office"}, "constructor": "x"}'), 'draft')).toEqual([
      expect.objectContaining({ code: 'unknownQuestion' }),
      expect.objectContaining({ code: 'unknownQuestion' }),
    ]);
    for (const nothing of [null, [], 'x', 3, undefined]) expect(validateAnswers(1, nothing)).toHaveLength(1);
  });

  it('lets a draft be unfinished, but not wrong', () => {
    expect(validateAnswers(1, { place: 'office' }, 'draft')).toEqual([]);
    expect(validateAnswers(1, { place: 'moon' }, 'draft')).toHaveLength(1);
  });

  it('checks one page at a time', () => {
    expect(validateAnswer(1, 'place', 'office')).toEqual([]);
    expect(validateAnswer(1, 'place', undefined)).toEqual([
      expect.objectContaining({ path: 'place', code: 'missing' }),
    ]);
    expect(validateAnswer(1, 'bodyMap', [])).toEqual([expect.objectContaining({ code: 'unknownQuestion' })]);
  });

  it('refuses a version that never was', () => {
    expect(() => validateAnswers(99, faultless)).toThrow(/unknownVersion/);
    expect(() => parseAnswers(1, {})).toThrow(/place \(missing\)/);
  });
});
