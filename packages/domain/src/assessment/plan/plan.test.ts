import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultPreferences,
  findings,
  noRestriction,
  observationFrom,
  type PlanExercise,
  type PlanInput,
  type PlanPreferences,
  planFrom,
  postureFrom,
  refusedSymptoms,
  restrictionFrom,
  type SymptomAnswers,
  scoreRosaRange,
  seeDoctor,
  signIds,
  stages,
  usesOneHand,
} from '../index.ts';
import { faultless, seeded, uniformAnswers } from '../questionnaire/uniform-answers.ts';

const exercise = (id: string, regions: string[], change: Partial<PlanExercise> = {}): PlanExercise => ({
  id,
  kind: 'mobility',
  regions,
  position: 'seated',
  stages,
  contraindications: [],
  seconds: 30,
  evidence: { grade: 'some' },
  ...change,
});

const library: PlanExercise[] = [
  exercise('neckTurn', ['neck']),
  exercise('neckStrength', ['neck', 'shoulders'], { evidence: { grade: 'good' }, stages: ['recovery', 'keepingWell'] }),
  exercise('shoulderRoll', ['shoulders', 'neck']),
  exercise('backBend', ['lowBack'], { position: 'standing' }),
  exercise('pelvicTilt', ['lowBack'], { position: 'lying', contraindications: ['cannotKneelOrRise'] }),
  exercise('chestOpen', ['upperBack']),
  exercise('wristBend', ['wristsHands']),
  exercise('walk', ['lowBack', 'neck'], { kind: 'walking', position: 'standing', seconds: 300 }),
];

const pain = (...sites: [SymptomAnswers['entries'][number]['site'], number][]): SymptomAnswers => ({
  status: 'some',
  entries: sites.map(([site, intensity]) => ({
    site,
    side: site === 'shoulders' || site === 'wristsHands' ? 'right' : null,
    trouble7Days: true,
    stopped7Days: false,
    intensity,
  })),
});

function input(change: Partial<PlanInput> = {}, preferences: Partial<PlanPreferences> = {}): PlanInput {
  const score = scoreRosaRange(observationFrom(faultless));
  return {
    findings: findings(faultless, score),
    score,
    symptoms: { status: 'none', entries: [] },
    restriction: noRestriction,
    stage: 'keepingWell',
    preferences: { ...defaultPreferences, ...preferences },
    ...change,
  };
}
const ids = (given: PlanInput) => planFrom(given, library).exercises.map(({ id }) => id);

describe('planFrom', () => {
  it('takes the regions that trouble the person, in turns, worst first, best evidence first', () => {
    expect(planFrom(input({ symptoms: pain(['neck', 3], ['lowBack', 6]) }), library).exercises).toEqual([
      { id: 'backBend', region: 'lowBack', reason: 'symptoms' },
      { id: 'neckStrength', region: 'neck', reason: 'symptoms' },
      { id: 'pelvicTilt', region: 'lowBack', reason: 'symptoms' },
      { id: 'neckTurn', region: 'neck', reason: 'symptoms' },
    ]);
  });

  it('takes what the workstation loads where nothing hurts or nothing is said', () => {
    expect(planFrom(input({ symptoms: refusedSymptoms }), library).exercises[0]).toMatchObject({
      region: 'lowBack',
      reason: 'workstation',
    });
    const answers = { ...faultless, monitor: { choice: 'tooHigh', extras: ['glare', 'tooFar'] } };
    const score = scoreRosaRange(observationFrom(answers));
    const plan = planFrom(input({ score, findings: findings(answers, score) }), library);
    expect(plan.exercises[0]).toEqual({ id: 'neckStrength', region: 'neck', reason: 'workstation' });
    expect(plan.fixFirst.map(({ code }) => code)).toEqual(['monitor.tooHigh', 'monitor.tooFar', 'monitor.glare']);
  });

  it('puts the person’s own choice first, and lets symptoms choose nothing where that is off', () => {
    const symptoms = pain(['neck', 9]);
    expect(ids(input({ symptoms }, { regions: ['wristsHands'], most: 2 }))).toEqual(['wristBend', 'neckStrength']);
    expect(ids(input({ symptoms }, { regions: ['wristsHands'], symptomDriven: false }))).toEqual(['wristBend']);
    expect(planFrom(input({ symptoms }, { symptomDriven: false }), library).exercises[0]?.reason).toBe('workstation');
  });

  it('keeps to the stage and what the person said is not for them', () => {
    const symptoms = pain(['neck', 5]);
    expect(ids(input({ symptoms, stage: 'flareUp' }))).not.toContain('neckStrength');
    const back = pain(['lowBack', 5]);
    expect(ids(input({ symptoms: back }, { contraindications: ['cannotKneelOrRise'] }))).not.toContain('pelvicTilt');
  });

  it('gives who stays seated only what is done seated throughout, and who always stands standing movements first', () => {
    const sitToStand = exercise('sitToStand', ['neck'], {
      evidence: { grade: 'good' },
      alternatives: { seated: 'Press your feet down.' },
    });
    const more = [...library, sitToStand, exercise('standTall', ['neck'], { position: 'standing', seconds: 90 })];
    const of = (posture: PlanPreferences['posture']) =>
      planFrom(input({ symptoms: pain(['neck', 5], ['lowBack', 4]) }, { posture, most: 9 }), more).exercises.map(
        ({ id }) => id,
      );
    expect(of('seated')).toEqual(['neckStrength', 'neckTurn', 'shoulderRoll']);
    expect(of('standing').slice(0, 3)).toEqual(['standTall', 'backBend', 'walk']);
    expect(new Set(of('standing'))).toEqual(new Set(of('any')));
  });

  it('reads from the answers how somebody takes part', () => {
    expect(postureFrom({ ...faultless, seating: 'wheelchair' })).toBe('seated');
    expect(postureFrom({ ...faultless, seating: 'alwaysStanding' })).toBe('standing');
    expect(postureFrom(faultless)).toBe('any');
    expect([usesOneHand(faultless), usesOneHand({ ...faultless, hands: 'left' })]).toEqual([false, true]);
  });

  it('never shows an exercise in an emergency, nor one for a region that is withheld, but keeps walking', () => {
    const symptoms = pain(['neck', 5], ['lowBack', 4]);
    const emergency = planFrom(input({ symptoms, restriction: restrictionFrom(['saddleNumbness']) }), library);
    expect(emergency.exercises).toEqual([]);
    expect(emergency.withheld.everything).toBe(true);
    const urgent = input({ symptoms, restriction: restrictionFrom(['clumsyHands']) }, { most: 9 });
    expect(ids(urgent)).toEqual(['walk', 'backBend', 'pelvicTilt']);
    expect(ids(input({ symptoms, restriction: restrictionFrom(['gettingWorse']) }))).toHaveLength(4);
  });

  it('is the same whatever the order of the library, and holds these laws for any person', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray([...signIds]), (seed, signs) => {
        const random = seeded(seed);
        const answers = uniformAnswers(random);
        const score = scoreRosaRange(observationFrom(answers));
        const restriction = restrictionFrom(signs);
        const given = input({
          score,
          findings: findings(answers, score),
          restriction,
          symptoms: pain(['neck', 4], ['wristsHands', 7]),
        });
        const plan = planFrom(given, library);
        expect(planFrom(given, [...library].reverse())).toEqual(plan);
        expect(plan.exercises.length).toBeLessThanOrEqual(given.preferences.most);
        expect(new Set(plan.exercises.map(({ id }) => id)).size).toBe(plan.exercises.length);
        if (restriction.tier === 'emergency') expect(plan.exercises).toEqual([]);
        for (const { id } of plan.exercises) {
          const { kind, regions } = library.find((each) => each.id === id) ?? exercise('', []);
          if (kind === 'walking') continue;
          expect(plan.withheld.sites.filter((site) => regions.includes(site))).toEqual([]);
        }
        expect(plan.seeDoctor.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('seeDoctor', () => {
  it.each([
    [{ status: 'none', entries: [] } as const, noRestriction, 'none', ['ifAnythingNew']],
    [pain(['neck', 2]), noRestriction, 'none', ['ifNotBetter']],
    [pain(['neck', 7]), noRestriction, 'none', ['highPain', 'ifNotBetter']],
    [refusedSymptoms, restrictionFrom(['gettingWorse']), 'prompt', ['warningSign', 'ifAnythingNew']],
    [pain(['neck', 2]), restrictionFrom(['clumsyHands']), 'urgent', ['warningSign', 'ifNotBetter']],
    [refusedSymptoms, restrictionFrom(['bothLegs']), 'emergency', ['warningSign', 'ifAnythingNew']],
  ])('%# says when and why', (symptoms, restriction, tier, reasons) => {
    expect(seeDoctor(symptoms, restriction)).toEqual({ tier, reasons });
  });

  it('advises an appointment when trouble stops what people usually do', () => {
    const { entries } = pain(['lowBack', 3]);
    const stopped: SymptomAnswers = {
      status: 'some',
      entries: entries.map((each) => ({ ...each, stopped7Days: true })),
    };
    expect(seeDoctor(stopped, noRestriction)).toEqual({ tier: 'prompt', reasons: ['stopsActivities', 'ifNotBetter'] });
  });
});
