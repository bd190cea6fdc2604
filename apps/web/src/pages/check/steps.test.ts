import { type Answers, questionsFor } from '@sitwell/domain/assessment';
import { describe, expect, test } from 'vitest';
import { readDraftSymptoms, wholeSymptoms, withAreas, withEntry } from './draftSymptoms.ts';
import { answersStep, areaStep, firstOpen, stepAfter, stepBefore, symptomsStep, walkThrough } from './steps.ts';
import { submissionKey } from './submissionKey.ts';

/** Every question answered with its first option, or with none of these. */
function answered(): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (;;) {
    const open = questionsFor(answers, 1).find(
      (question) => question.room === 'workstation' && answers[question.id] === undefined,
    );
    if (!open) return answers;
    if (open.kind === 'single') answers[open.id] = open.options[0]?.id ?? '';
    if (open.kind === 'many') answers[open.id] = ['none'];
    if (open.kind === 'choiceWithExtras') answers[open.id] = { choice: open.options[0]?.id ?? '', extras: [] };
  }
}

const whole = answered();
const none = { status: 'none', entries: [] } as const;
const neckAndKnee = withAreas(null, new Set(['knees-left', 'neck']));

describe('the way through a self-check', () => {
  test('begins with the first question and ends with the check of the answers', () => {
    const walk = walkThrough({}, null, 1);
    expect([walk.steps[0], walk.steps.at(-2), walk.steps.at(-1)]).toEqual(['place', symptomsStep, answersStep]);
    expect(firstOpen(walk)).toBe('place');
    expect(stepBefore(walk, 'place')).toBeNull();
  });

  test('asks about each place after the body map, in the order of the sites', () => {
    const walk = walkThrough(whole, neckAndKnee, 1);
    expect(walk.steps.slice(-4)).toEqual([symptomsStep, areaStep('neck'), areaStep('knees-left'), answersStep]);
    expect(stepAfter(walk, symptomsStep, false)).toBe(areaStep('neck'));
    expect(stepBefore(walk, answersStep)).toBe(areaStep('knees-left'));
    expect(firstOpen(walk)).toBe(areaStep('neck'));
  });

  test('is at its end when all is answered, also when the symptoms were skipped', () => {
    for (const symptoms of [none, { status: 'refused', entries: [] } as const]) {
      expect(firstOpen(walkThrough(whole, symptoms, 1))).toBe(answersStep);
    }
  });

  test('leads back to the answers after a change, unless the change brought something up', () => {
    expect(stepAfter(walkThrough(whole, none, 1), 'place', true)).toBe(answersStep);
    const wheelchair = { ...whole, seating: 'wheelchair' };
    expect(stepAfter(walkThrough(wheelchair, none, 1), 'seating', true)).toBe('wheelchairFit');
  });

  test('has one part less for somebody without a chair', () => {
    const parts = (answers: Answers) => walkThrough(answers, null, 1).sections;
    expect(parts(whole)).toContain('chair');
    expect(parts({ ...whole, seating: 'wheelchair' })).not.toContain('chair');
  });
});

describe('symptom answers on their way', () => {
  test('keep what was said of a place when others are ticked or unticked', () => {
    const said = withEntry(neckAndKnee, 'neck', { intensity: 4, stopped7Days: false });
    expect(wholeSymptoms(said)).toBeNull();
    const onlyNeck = withAreas(said, new Set(['neck']));
    expect(wholeSymptoms(onlyNeck)).toEqual({
      status: 'some',
      entries: [{ site: 'neck', side: null, trouble7Days: true, intensity: 4, stopped7Days: false }],
    });
  });

  test('are read back as they were kept, and dropped where they make no sense', () => {
    expect(readDraftSymptoms(JSON.parse(JSON.stringify(neckAndKnee)))).toEqual(neckAndKnee);
    expect(
      readDraftSymptoms({
        status: 'some',
        entries: [{ site: 'neck', side: 'left' }, { site: 'tail', side: null }, 'x'],
      }),
    ).toEqual({ status: 'some', entries: [] });
    expect(readDraftSymptoms({ status: 'maybe', entries: [] })).toBeNull();
    expect(readDraftSymptoms(null)).toBeNull();
  });
});

test('a draft as it stands has one key, and the next self-check of the workstation gets another', () => {
  const begun = Date.parse('2026-03-02T10:00:00Z');
  expect(submissionKey('office', begun)).toBe(submissionKey('office', begun));
  const others = [submissionKey('office', begun + 1), submissionKey('home', begun)];
  expect(new Set([submissionKey('office', begun), ...others]).size).toBe(3);
  // What the server takes: the ids of workstations have 36 characters.
  expect(submissionKey('w'.repeat(36), Number.MAX_SAFE_INTEGER).length).toBeLessThanOrEqual(64);
});
