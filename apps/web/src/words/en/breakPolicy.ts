import { plural } from './shell.ts';

/** Where the people of an organisation start with breaks, and the limits within which each chooses. */
export const breakPolicy = {
  title: 'Breaks for everyone',
  lead: 'Set where people start, and what they may choose. You never see what one person does.',
  startHeading: 'Where people start',
  everyLabel: 'Minutes between two breaks at the start',
  everyHint: 'Leave it empty to start from the rule of each country.',
  rangesLabel: 'Working times at the start',
  limitsHeading: 'What people may choose',
  leastLabel: 'The least minutes between two breaks',
  latestLabel: 'No break at or after this time',
  latestHint: 'By the clock of each person. Leave it empty for no such limit.',
  kindsLabel: 'Kinds of break',
  kindsMissing: 'Allow at least one kind of break',
  leastMore: 'The start is closer than the least. Choose a number that is as large, or larger',
  tryHeading: 'Try it first',
  tryBody: 'This counts what everyone would get in 14 days. Nothing is sent and nothing is saved.',
  try: 'Try these rules',
  trialHeading: 'What these rules would bring',
  people: (people: number) => plural(people, { one: 'Counted for # person.', other: 'Counted for # people.' }),
  median: (breaks: number) =>
    plural(breaks, {
      one: 'Half of the people get # break a day or less.',
      other: 'Half of the people get # breaks a day or less.',
    }),
  p95: (breaks: number) =>
    plural(breaks, {
      one: '19 people of 20 get # break a day or less.',
      other: '19 people of 20 get # breaks a day or less.',
    }),
  outside: (percent: number) =>
    plural(percent, {
      zero: 'No break falls outside the working times that people gave.',
      one: '# break in 100 falls outside the working times that people gave.',
      other: '# breaks in 100 fall outside the working times that people gave.',
    }),
  tooFew: 'With fewer than ten people the figures would tell of one. So there are none.',
  saveHeading: 'Use these rules',
  saveNote:
    'Limits act at once, also on what people chose before. Nothing is switched on for anyone. Lift a limit, and what people chose holds again.',
  save: 'Use these rules from now on',
  saved: 'These rules hold from now on.',
};
