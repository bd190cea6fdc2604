import {
  atActionLevel,
  latestVersion,
  observationFrom,
  scoreRosaRange,
  strainBands,
  validateAnswers,
  validateSymptoms,
} from '@sitwell/domain/assessment';
import { describe, expect, it } from 'vitest';
import { normal, randomAnswers, randomSymptoms, usualProfile } from './index.ts';

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const people = 1_500;

/** Shares over many people whose desks and bodies vary about the given means. */
function survey(desk: number, body: number) {
  const random = seeded(11);
  const tally = { action: 0, scored: 0, final: 0, bands: 0, neckHigh: 0, neckLow: 0, backHigh: 0, refused: 0 };
  for (let person = 0; person < people; person += 1) {
    const profile = { ...usualProfile, desk: desk + normal(random), body: body + normal(random) };
    const score = scoreRosaRange(observationFrom(randomAnswers(random, profile)));
    const bands = strainBands(randomSymptoms(random, profile), score);
    if (score.lower.final !== null) {
      tally.scored += 1;
      tally.final += score.lower.final;
      tally.action += Number(atActionLevel(score.lower.final));
    }
    if (bands === null) tally.refused += 1;
    else {
      tally.bands += 1;
      tally.neckHigh += Number(bands.neck.band === 'high');
      tally.neckLow += Number(bands.neck.band === 'low');
      tally.backHigh += Number(bands.back.band === 'high');
    }
  }
  return {
    action: tally.action / tally.scored,
    final: tally.final / tally.scored,
    neckHigh: tally.neckHigh / tally.bands,
    neckLow: tally.neckLow / tally.bands,
    backHigh: tally.backHigh / tally.bands,
    refused: tally.refused / people,
  };
}

describe('random answers', () => {
  it('are valid for every kind of desk and person', () => {
    const random = seeded(5);
    for (let person = 0; person < 300; person += 1) {
      const profile = { ...usualProfile, desk: 3 * normal(random), body: 3 * normal(random), notSure: 0.2 };
      expect(validateAnswers(latestVersion, randomAnswers(random, profile))).toEqual([]);
      expect(validateSymptoms(randomSymptoms(random, profile))).toEqual([]);
    }
  });

  it('come again from the same numbers', () => {
    expect(randomAnswers(seeded(1))).toEqual(randomAnswers(seeded(1)));
    expect(randomAnswers(seeded(1))).not.toEqual(randomAnswers(seeded(2)));
  });

  it('look like an office', () => {
    const usual = survey(0, 0);
    expect(usual.final).toBeGreaterThan(3);
    expect(usual.final).toBeLessThan(4.6);
    expect(usual.action).toBeGreaterThan(0.15);
    expect(usual.action).toBeLessThan(0.5);
    expect(usual.neckHigh).toBeGreaterThan(0.08);
    expect(usual.neckHigh).toBeLessThan(0.35);
    expect(usual.neckLow).toBeGreaterThan(0.4);
    expect(usual.refused).toBeGreaterThan(0.04);
    expect(usual.refused).toBeLessThan(0.14);
  });

  it('get worse with the desk and with the body', () => {
    const [good, bad] = [survey(-1, -1), survey(1, 1)];
    expect(bad.action).toBeGreaterThan(good.action + 0.2);
    expect(bad.neckHigh).toBeGreaterThan(good.neckHigh + 0.1);
    expect(bad.backHigh).toBeGreaterThan(good.backHigh + 0.1);
  });
});
