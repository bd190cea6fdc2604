import { plural } from './shell.ts';

export const reports = {
  title: 'Reports',
  lead: 'Strain on neck and back by department, for periods that have closed.',
  running: 'A period that is still running shows nothing. Live figures would let people watch single answers arrive.',
  none: 'No period has closed yet',
  noneBody: 'Figures are worked out when a period closes.',
  open: (name: string) => `Open the report for ${name}`,
  dates: (from: string, to: string) => `${from} to ${to}`,
  latest: 'Latest',

  reportTitle: (period: string) => `Report: ${period}`,
  wordsHeading: 'What the figures say',
  answered: (n: string) => `${n} people answered.`,
  participation: (share: string) => `That is ${share} of all.`,
  elevated: (what: string, share: string) => `${what}: ${share} of them have moderate or high strain.`,
  action: (share: string) => `At the desk, ${share} have a score of 5 or more.`,
  actionHint: 'From 5 on, a desk needs change soon.',
  highest: (where: string, what: string, share: string) => `${what} is highest in ${where}: ${share} moderate or high.`,
  highestRange: 'Small groups are shown as ranges, so their order is not certain.',
  underestimate: 'People who check themselves tend to miss strain from mouse and keyboard.',
  companyNone: (k: number) => `Fewer than ${k} people took part, so nothing is shown.`,

  measures: {
    neckStrain: 'Neck strain',
    backStrain: 'Back strain',
    workstationAtActionLevel: 'Desk score 5 or more',
  } as Readonly<Record<string, string>>,
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  share: (from: number, to: number) => {
    if (from !== to) return `${from} to ${to} %`;
    if (from === 5) return '5 % or less';
    if (to === 95) return '95 % or more';
    return `${from} %`;
  },
  /** The same for inside a bar. */
  shareShort: (from: number, to: number) => (from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`),
  atLeast: (n: number) => `${n}+`,
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit}: low ${low}, moderate ${moderate}, high ${high}`,
  byDepartment: 'by department',
  chartHeading: (measure: string) => `${measure} by department`,
  chartHint:
    'Share of the people who answered. The part on the right is high strain. Departments with most strain come first.',
  mixed: 'Groups shown together',
  groupHint: 'Departments with too few answers are counted together, so that nobody can be found.',
  tableHeading: 'All figures as a table',
  tableCaption: (period: string) => `Strain by department, ${period}`,
  unit: 'Department',
  people: 'Answered',
  participationHead: 'Took part',
  together: (names: string) => `Reported together with ${names}`,
  notAlone: 'Not shown on its own',
  howHeading: 'How people are protected',
  how1: (k: number) =>
    plural(k, { one: 'No figure is about fewer than # person.', other: 'No figure is about fewer than # people.' }),
  how2: 'Small random changes are added once, before anything is shown. They never change again.',
  how3: 'Shares run from 5 % to 95 %. Small groups are shown as ranges. The number of people is cut to steps.',
  how4: 'Shares may not add up to 100 %.',
  csv: 'Download as a table (CSV)',
  back: 'All reports',
  question: 'What can I do with this?',
  next1: 'Start with the departments where strain is highest.',
  next2: 'Ask what people need at their desks. Many changes cost nothing.',
  next3: 'Invite people to the self-check. More answers make better figures.',
};
