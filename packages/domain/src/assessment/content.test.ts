import { library } from '@sitwell/content/library';
import { describe, expect, it } from 'vitest';
import {
  bodySites,
  defaultPreferences,
  findingCodes,
  findingFacts,
  noRestriction,
  observationFrom,
  type PlanExercise,
  planFrom,
  refusedSymptoms,
  scoreRosaRange,
  signIds,
  stages,
  tiers,
} from './index.ts';
import { faultless } from './questionnaire/uniform-answers.ts';

// Content imports nothing of ours and repeats the ids as data: here is where both are held together.

const { fixes, safety, exercises } = library('en');
const planned: readonly PlanExercise[] = exercises;

describe('the content library', () => {
  it('has a fix for every finding, and none for a finding that cannot be', () => {
    expect(Object.keys(fixes).sort()).toEqual([...findingCodes].sort());
  });

  it('asks the same of a person as the finding does', () => {
    const differing = findingCodes.filter((code) => fixes[code]?.effort !== findingFacts(code).cost);
    expect(differing).toEqual([]);
  });

  it('has the words of every warning sign, and of no other', () => {
    expect(Object.keys(safety.redFlags).sort()).toEqual([...signIds].sort());
    expect(Object.keys(safety.tiers).sort()).toEqual([...tiers].sort());
  });

  it('has an exercise for every site for who stays seated, in every stage', () => {
    const score = scoreRosaRange(observationFrom(faultless));
    const common = { findings: [], score, symptoms: refusedSymptoms, restriction: noRestriction };
    for (const region of bodySites) {
      for (const stage of stages) {
        const preferences = { ...defaultPreferences, regions: [region], posture: 'seated' } as const;
        const { exercises: chosen } = planFrom({ ...common, stage, preferences }, planned);
        expect(chosen.length, `${region} ${stage}`).toBeGreaterThan(0);
      }
    }
  });

  it('says how to do sitting whatever is done standing or lying', () => {
    const withoutWay = exercises.filter(({ position, alternatives }) => position !== 'seated' && !alternatives.seated);
    expect(withoutWay.map(({ id }) => id)).toEqual([]);
  });

  it('has an exercise for every site, and for neck, shoulders and back in every stage', () => {
    const score = scoreRosaRange(observationFrom(faultless));
    const everyStage = ['neck', 'shoulders', 'upperBack', 'lowBack'];
    for (const region of bodySites) {
      for (const stage of everyStage.includes(region) ? stages : (['keepingWell'] as const)) {
        const preferences = { ...defaultPreferences, regions: [region] };
        const input = {
          findings: [],
          score,
          symptoms: refusedSymptoms,
          restriction: noRestriction,
          stage,
          preferences,
        };
        expect(planFrom(input, planned).exercises.length, `${region} ${stage}`).toBeGreaterThan(0);
      }
    }
  });
});
