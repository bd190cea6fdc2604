import { plural } from './shell.ts';

/** The pages of one closed period. Figures come in words from the server; these are the words around them. */
export const reportViews = {
  tabs: 'Parts of the report',
  overview: 'Overview',
  departments: 'Departments',
  sites: 'Sites',
  findings: 'Workstations',
  demand: 'What is needed',
  trend: 'Trend',
  title: (tab: string, period: string) => `${tab}: ${period}`,
  onlyPart: (name: string) => `You see one part of the company: ${name}.`,
  onlyPartNone: 'You see one part of the company. Nothing is shown about it in this period.',
  pdf: 'Download one page (PDF)',
  csv: 'Download as a table (CSV)',
  preparing: 'Preparing the file',
  ready: 'The file is saved with your downloads.',
  failed: 'The file could not be made. Please try again.',
  failedSignIn: 'Your session has ended. Sign in again, then download the file.',
  failedGone: 'There is no such file any more. Load the page again.',

  basis: 'What this is based on',
  period: 'Period',
  about: 'About',
  answered: 'People who answered',
  together: 'Reported together with',
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  wordsHeading: 'What the figures say',
  tableHeading: 'All figures as a table',
  nothing: 'Nothing is shown',
  nothingBody: (k: number) =>
    plural(k, {
      one: 'A figure needs answers from # person or more.',
      other: 'A figure needs answers from # people or more.',
    }),

  since: (name: string) => `What changed since ${name}`,
  sinceNone: 'There is no earlier period that this one can be compared with.',
  sinceTogether: (names: string) => `Both periods can only be compared together with ${names}.`,
  chartAction: 'Workstation',
  chartStrain: 'Neck and back',
  chartHint: 'Share of the people who answered. The part on the right is high strain.',

  departmentsOwn: (own: number) =>
    plural(own, {
      zero: 'No department has a figure of its own.',
      one: '# department has a figure of its own.',
      other: '# departments have a figure of their own.',
    }),
  departmentsGrouped: (grouped: number) =>
    plural(grouped, {
      one: '# department is only shown together with others.',
      other: '# departments are only shown together with others.',
    }),
  leader: (measure: string, where: string) => `${measure} is clearly highest in ${where}.`,
  noLeader: (measure: string) => `${measure}: no department stands out. The differences are too small to be sure.`,
  departmentsChart: (measure: string) => `${measure} by department`,
  sitesChart: (measure: string) => `${measure} by site`,
  path: 'Where you are',
  walkHint: 'Choose a department to see what is below it.',
  large: 'There are too many departments for one page. Choose one to see what is below it.',
  page: (at: number, of: number) => `Page ${at} of ${of}`,
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  noDepartments: 'Your part is a site',
  noDepartmentsBody: 'Departments belong to people who see the whole company or a department.',

  sitesShown: (count: number) => plural(count, { one: '# site.', other: '# sites.' }),
  sitesHint: 'The figures of sites and departments need not add up. A few people are counted at a larger site.',
  sitesLink: 'Choose a site to see what is needed there.',
  noSites: 'Your part is a department',
  noSitesBody: 'Sites belong to people who see the whole company or a site.',

  choose: 'Choose a department or a site',
  chooseLabel: 'Department or site',
  chooseDo: 'Show',
  siteOption: (name: string) => `Site: ${name}`,
  withShare: (name: string, share: string) => `${name} (${share})`,
  findingsTop: (names: string) => `Found most often: ${names}.`,
  findingsFree: (names: string) => `People can put these right at once, for free: ${names}.`,
  findingsNone: 'Nothing is found often enough to be shown',
  findingsChartHint: 'Only what is found at about ten workstations or more is listed.',
  cost: { now: 'Now and free', cheap: 'Cheap', ask: 'To ask for' },
  demandSaid: (item: string, estimate: string) => `${estimate} ${item}.`,
  demandNone: 'Nothing is needed often enough to be shown',

  trendNone: 'There is nothing to compare yet',
  trendNoneBody: 'A trend needs two closed periods that show the same group of people.',
  trendAt: (share: string, period: string) => `${share} in ${period}`,
  trendSaid: (measure: string, times: string) => `${measure}: ${times}.`,
  trendGaps: (count: number) =>
    plural(count, {
      one: '# period is not shown, so the line breaks there.',
      other: '# periods are not shown, so the line breaks there.',
    }),
  trendCoarse: (names: string) =>
    `Departments were put together in different ways. All periods can only be compared together with ${names}.`,
  trendChance: 'Where two ranges overlap, the difference may be chance.',
  trendChart: (measure: string) => `${measure} over time`,
  trendGap: 'not shown',
  trendHint: 'The line is the share, the band its range. Both run from 0 to 100 %.',
};
