import { findingNames } from './findings.en.ts';
import type { ReportWords, Verdict } from './types.ts';

const moved: Readonly<Record<Verdict, string>> = {
  up: 'went up',
  down: 'went down',
  unclear: 'shows no clear change',
};
const explained = (verdict: Verdict) =>
  verdict === 'unclear'
    ? 'Chance and noise alone could explain the difference.'
    : 'That is more than chance and noise explain.';
const measures = {
  workstationAtActionLevel: 'Workstation at action level',
  neckStrain: 'Neck strain',
  backStrain: 'Back strain',
};
const note = 'People who check themselves tend to underestimate strain from mouse and keyboard.';

export const en: ReportWords = {
  language: 'en',
  share: (percent) => `${percent} %`,
  between: (from, to) => `${from} to ${to} %`,
  atMost: (percent) => `${percent} % or less`,
  atLeast: (percent) => `${percent} % or more`,
  about: (count) => `about ${count}`,
  fewerThan: (count) => `fewer than ${count}`,
  measures,
  findings: findingNames,
  items: {
    chair: 'adjustable chairs',
    footrest: 'footrests',
    screen: 'screens',
    monitorRiser: 'monitor risers',
    laptopSet: 'laptop stands with screen, keyboard and mouse',
    keyboard: 'keyboards',
    keyboardTray: 'keyboard trays',
    documentHolder: 'document holders',
    headset: 'headsets',
    desk: 'larger desks',
    deskPad: 'matt desk pads',
    armrestPads: 'armrest pads',
    deskLamp: 'desk lamps',
    blinds: 'blinds',
    eyeTest: 'eye tests',
  },
  notAlone: 'not shown on its own',
  gap: 'not shown',
  note,
  more: (count) => `${count} more`,
  part: {
    low: (measure) => `${measure}, low`,
    moderate: (measure) => `${measure}, moderate`,
    high: (measure) => `${measure}, high`,
    elevated: (measure) => `${measure}, moderate or high`,
  },
  columns: {
    department: 'Department',
    site: 'Site',
    together: 'Reported together with',
    respondents: 'People who answered',
    participation: 'Share who answered',
    period: 'Period',
    note: 'Note',
    of: 'Of',
    what: 'What',
    share: 'Share',
    found: 'Finding',
    item: 'Item',
    estimate: 'Estimate',
    workstations: 'Workstations',
    workstationShare: 'Share of workstations',
  },
  captions: {
    overview: (period) => `Overview, ${period}`,
    departments: (period) => `Departments, ${period}`,
    sites: (period) => `Sites, ${period}`,
    findings: (period) => `Top workstation findings, ${period}`,
    demand: (period) => `What is needed, ${period}`,
    trend: (period) => `Trend up to ${period}`,
  },
  trendNote: 'In brackets, the range that holds the true share in 95 of 100 cases.',
  demandNote: 'Estimates for the people who answered. Exact orders come from requests.',
  actionLevel: (share) =>
    `Workstation at action level: ${share}. From a score of 5 on, a workstation needs change soon.`,
  elevated: (measure, share) => `${measure}, moderate or high: ${share}.`,
  answered: (respondents, share) => `${respondents} people answered${share === null ? '' : `, ${share} of all`}.`,
  tooFew: (k) => `Fewer than ${k} people answered, or their answers are only told together with others.`,
  point: (share, between) => `${share} (${between})`,
  change: (measure, before, after, verdict) =>
    `${measures[measure]} ${moved[verdict]}: ${after} after ${before}. ${explained(verdict)}`,
  print: {
    file: (period) => `report ${period}`,
    title: (period) => `Workstations, neck and back: ${period}`,
    figures: 'What the figures say',
    departments: 'Departments',
    findings: 'Top workstation findings',
    needed: 'What is needed',
    reportedWith: (names) => `Reported together with ${names}.`,
    since: (period) => `Since ${period}:`,
    footer: (k) => `${note} Nothing here is about fewer than ${k} people.`,
    moreInFile: '# more in the file.',
  },
};
