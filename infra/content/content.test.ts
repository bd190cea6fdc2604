import { compileLibrary, problemsOf } from '@sitwell/content/check';
import { annexPointIds } from '@sitwell/domain/assessment';
import { describe, expect, it } from 'vitest';
import { expectedOfContent } from './expected.ts';

describe('content:check', () => {
  it('holds the library against the desk check, and turns red when one grows without the other', async () => {
    const { compiled } = await compileLibrary();
    const expected = expectedOfContent('2026-11-24');
    expect(problemsOf(compiled, expected)).toEqual([]);
    expect(Object.keys(expected.annex ?? {}).sort()).toEqual([...annexPointIds].sort());
    const grown = {
      ...expected,
      findings: [...(expected.findings ?? []), 'mouse.onFire'],
      annex: { ...expected.annex, '9z.new': [] },
      sites: [...(expected.sites ?? []), 'tail'],
      signs: [...(expected.signs ?? []), 'greenEars'],
    };
    expect(problemsOf(compiled, grown).map(({ rule }) => rule)).toEqual([
      'findingWithoutFix',
      'annexWithoutQuestion',
      'missingSafetyText',
      'regionWithoutExercise',
    ]);
  });
});
