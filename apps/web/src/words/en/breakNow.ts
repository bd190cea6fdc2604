import { plural } from './shell.ts';

/** The break that is due, what to do in it, and the ways to put breaks off. */
export const breakNow = {
  start: 'Begin',
  swap: 'Another kind instead',
  tookOne: 'I just took one',
  tookOneHint: 'The next one then counts from now.',
  counted: (when: string) => `Counted. The next break: ${when}.`,
  countedNone: 'Counted. No more break is planned.',
  changeAnswer: 'Change my answer',
  snoozeLeft: (left: number) =>
    plural(left, {
      zero: 'The next time we ask first.',
      one: 'You can put it off # more time before we ask.',
      other: 'You can put it off # more times before we ask.',
    }),
  overBudget: 'You have put breaks off a few times. That is fine. Do you mean it?',
  insist: (minutes: number) => `Yes, in ${minutes} minutes`,

  pauseWorkingDay: 'Until my next working day',
  pauseTime: 'Until a time today',
  pauseDate: 'Until a day',
  pauseDateHint: 'Breaks start again on this day.',
  pauseDo: 'Pause',
  pauseMore: 'Choose the end yourself',
  missingTime: 'Enter a time, like 14:30',
  missingDate: 'Enter a day, like 24/12/2026',
  todayHeading: 'Your day',
  moreHeading: 'More about breaks',

  title: 'Your break',
  about: (minutes: string) => `It takes about ${minutes}, with reading.`,
  other: 'Another idea',
  fromPlan: 'From your plan',
  fromLibrary: 'From the library',
  finish: 'Done',
  leave: 'Back to my breaks',
  gone: 'No break is waiting',
  goneBody: 'You can take one at any time.',
  free: 'Take a break now',
};
