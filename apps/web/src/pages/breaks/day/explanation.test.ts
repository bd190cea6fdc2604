import { expect, test } from 'vitest';
import type { Outputs } from '../../../app/api.ts';
import { en } from '../../../words/en/index.ts';
import { makeFormats } from '../../../words/formats.ts';
import { sentencesOf } from './explanation.ts';

type Why = Outputs['reminders']['explain'];

const at = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);
const formats = makeFormats('en-GB', 'Europe/Berlin', en.days);
const nothing: Why = { at: at('10:00'), routines: [], pausedUntil: null, meeting: null, breaks: [], carriedTo: [] };
const say = (why: Partial<Why>) => sentencesOf({ ...nothing, ...why }, en, formats, at('12:00'));
const routine = (reason: Why['routines'][number]['reason'], next: number | null = at('13:00')) => ({
  id: 'r',
  kind: 'movement' as const,
  reason,
  next,
});
const came = (more: Partial<Why['breaks'][number]>): Why['breaks'][number] => ({
  message: 'm',
  kinds: ['movement'],
  dueAt: at('10:00'),
  expiresAt: at('10:15'),
  state: 'offered',
  answer: null,
  startedAt: null,
  swappedFor: null,
  reason: null,
  ...more,
});

test('without a routine nothing comes', () => expect(say({})).toEqual([en.breakDay.noRoutine]));

test('a rule is told with the next break', () =>
  expect(say({ routines: [routine('quiet')] })).toEqual([
    'Movement: this is a quiet time of yours. The next one: today, 13:00.',
  ]));

test('two routines of one kind with the same reason are told once', () =>
  expect(say({ routines: [routine('quiet'), routine('quiet')] })).toHaveLength(1));

test('a break that was held for a meeting says when it comes', () =>
  expect(
    say({
      routines: [routine('due')],
      breaks: [came({ state: 'withdrawn', reason: 'meeting' })],
      meeting: { from: at('09:30'), to: at('10:30') },
      carriedTo: [at('10:30')],
    }),
  ).toEqual([
    'Movement: held back, because you were in a meeting.',
    'You have a meeting from 09:30 to 10:30. No break comes in it.',
    'A break that was put off comes: today, 10:30.',
  ]));

test('what came is not told twice, and its answer is told', () =>
  expect(say({ routines: [routine('due')], breaks: [came({ answer: 'done' })] })).toEqual([
    'Movement: this break came. Your answer: Done.',
  ]));

test.each(['paused', 'betweenSlots', 'off'] as const)('what came is not denied by rules of later: %s', (reason) =>
  expect(say({ routines: [routine(reason)], breaks: [came({})] })).toEqual([en.breakDay.came('Movement')]),
);

test('a reason that is new to the page is still a sentence', () =>
  expect(say({ routines: [routine('due')], breaks: [came({ state: 'withdrawn', reason: 'solarFlare' })] })).toEqual([
    'Movement: not sent.',
  ]));
