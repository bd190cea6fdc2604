import { plural } from './shell.ts';

export const reports = {
  title: 'Reports',
  lead: 'Strain on neck and back by department, for periods that have closed.',
  running: 'A period that is still running shows nothing. Live figures would let people watch single answers arrive.',
  none: 'No period has closed yet',
  noneBody: 'Figures are worked out when a period closes.',
  dates: (from: string, to: string) => `${from} to ${to}`,
  latest: 'Latest',

  reportTitle: (period: string) => `Report: ${period}`,

  measures: {
    neckStrain: 'Neck strain',
    backStrain: 'Back strain',
  } as Readonly<Record<string, string>>,
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit}: low ${low}, moderate ${moderate}, high ${high}`,
  howHeading: 'How people are protected',
  how1: (k: number) =>
    plural(k, { one: 'No figure is about fewer than # person.', other: 'No figure is about fewer than # people.' }),
  how2: 'Small random changes are added once, before anything is shown. They never change again.',
  how3: 'Shares run from 5 % to 95 %. Small groups are shown as ranges. The number of people is cut to steps.',
  how4: 'Shares may not add up to 100 %.',
  back: 'All reports',
};
