import { expect, test } from 'vitest';
import { breakKinds } from './breakKinds.ts';
import { breakRuleOf, breakSecondsOf } from './countryBreakRules.ts';

test.each(Object.entries(breakKinds))(
  '%s ends before the next one, and its usual distance fills a day of eight hours within the cap',
  (_, { everyMinutes, seconds, capPerDay, channels }) => {
    expect(seconds).toBeLessThan(everyMinutes * 60);
    expect(capPerDay * everyMinutes).toBeGreaterThanOrEqual(8 * 60);
    expect(channels).toContain('app');
  },
);

test('the short kinds are opt-in and never go to mail', () => {
  for (const kind of ['micro', 'eyes'] as const) {
    expect(breakKinds[kind]).toMatchObject({ isOptIn: true, channels: ['app', 'push'] });
  }
});

test.each([
  ['AT', 50, 10, true],
  ['IT', 120, 15, true],
  ['PL', 60, 5, true],
  ['DE', 60, 5, false],
  ['toString', 60, 5, false],
])('%s: %i minutes of work, then %i', (country, workMinutes, breakMinutes, isLaw) => {
  const rule = breakRuleOf(country);
  expect(rule).toMatchObject({ workMinutes, breakMinutes, isLaw });
  expect(rule.citation.length).toBeGreaterThan(40);
  expect(breakSecondsOf('movement', country)).toBe(breakMinutes * 60);
  expect(breakSecondsOf('eyes', country)).toBe(30);
});
