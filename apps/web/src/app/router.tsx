import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { isDate } from '../pages/breaks/day/address.ts';
import { type Filter, readFilter } from '../pages/library/address.ts';
import { readPage, readPart } from '../pages/reports/part.ts';
import { StartPage } from '../pages/start/StartPage.tsx';
import { NotFoundPage } from './ErrorPages.tsx';
import { Gate } from './Gate.tsx';
import { ProblemPage, Skeleton } from './Loaded.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const open = {
  start: createRoute({ getParentRoute: () => root, path: '/', component: StartPage }),
  signIn: createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('../pages/signIn/SignInPage.tsx'), 'SignInPage'),
  }),
  redeem: createRoute({
    getParentRoute: () => root,
    path: '/sign-in/$token',
    component: lazyRouteComponent(() => import('../pages/signIn/RedeemPage.tsx'), 'RedeemPage'),
  }),
  breakLink: createRoute({
    getParentRoute: () => root,
    path: '/b/$token',
    component: lazyRouteComponent(() => import('../pages/breaks/BreakLinkPage.tsx'), 'BreakLinkPage'),
  }),
  privacy: createRoute({
    getParentRoute: () => root,
    path: '/privacy',
    component: lazyRouteComponent(() => import('../pages/privacy/PrivacyPage.tsx'), 'PrivacyPage'),
  }),
};

const employee = createRoute({
  getParentRoute: () => root,
  id: 'employee',
  component: () => <Gate anyOf={['employee']} />,
});

/** `change`: came from the check of the answers, and goes back there. */
const changing = (search: Record<string, unknown>): { change?: true } =>
  search['change'] === true ? { change: true } : {};

const check = {
  start: createRoute({
    getParentRoute: () => employee,
    path: '/check',
    component: lazyRouteComponent(() => import('../pages/check/CheckStartPage.tsx'), 'CheckStartPage'),
  }),
  resume: createRoute({
    getParentRoute: () => employee,
    path: '/check/$workstation',
    component: lazyRouteComponent(() => import('../pages/check/ResumePage.tsx'), 'ResumePage'),
  }),
  signs: createRoute({
    getParentRoute: () => employee,
    path: '/check/$workstation/signs',
    validateSearch: (search: Record<string, unknown>): { again?: true } =>
      search['again'] === true ? { again: true } : {},
    component: lazyRouteComponent(() => import('../pages/check/SignsPage.tsx'), 'SignsPage'),
  }),
  symptoms: createRoute({
    getParentRoute: () => employee,
    path: '/check/$workstation/symptoms',
    validateSearch: changing,
    component: lazyRouteComponent(() => import('../pages/check/SymptomsPage.tsx'), 'SymptomsPage'),
  }),
  area: createRoute({
    getParentRoute: () => employee,
    path: '/check/$workstation/symptoms/$area',
    validateSearch: changing,
    component: lazyRouteComponent(() => import('../pages/check/AreaPage.tsx'), 'AreaPage'),
  }),
  answers: createRoute({
    getParentRoute: () => employee,
    path: '/check/$workstation/answers',
    component: lazyRouteComponent(() => import('../pages/check/AnswersPage.tsx'), 'AnswersPage'),
  }),
  question: createRoute({
    getParentRoute: () => employee,
    path: '/check/$workstation/$question',
    validateSearch: changing,
    component: lazyRouteComponent(() => import('../pages/check/QuestionPage.tsx'), 'QuestionPage'),
  }),
};

const own = {
  result: createRoute({
    getParentRoute: () => employee,
    path: '/result',
    validateSearch: (search: Record<string, unknown>): { assessment?: string } =>
      typeof search['assessment'] === 'string' ? { assessment: search['assessment'] } : {},
    component: lazyRouteComponent(() => import('../pages/result/ResultPage.tsx'), 'ResultPage'),
  }),
  plan: createRoute({
    getParentRoute: () => employee,
    path: '/plan',
    component: lazyRouteComponent(() => import('../pages/plan/PlanPage.tsx'), 'PlanPage'),
  }),
  signs: createRoute({
    getParentRoute: () => employee,
    path: '/signs',
    component: lazyRouteComponent(() => import('../pages/check/SignsAgainPage.tsx'), 'SignsAgainPage'),
  }),
  diary: createRoute({
    getParentRoute: () => employee,
    path: '/diary',
    component: lazyRouteComponent(() => import('../pages/diary/DiaryPage.tsx'), 'DiaryPage'),
  }),
  diaryEntry: createRoute({
    getParentRoute: () => employee,
    path: '/diary/new',
    component: lazyRouteComponent(() => import('../pages/diary/EntryPage.tsx'), 'EntryPage'),
  }),
  lesson: createRoute({
    getParentRoute: () => employee,
    path: '/lesson',
    component: lazyRouteComponent(() => import('../pages/lesson/LessonPage.tsx'), 'LessonPage'),
  }),
  play: createRoute({
    getParentRoute: () => employee,
    path: '/play',
    validateSearch: (search: Record<string, unknown>): { items?: string } =>
      typeof search['items'] === 'string' && search['items'] !== '' ? { items: search['items'] } : {},
    component: lazyRouteComponent(() => import('../pages/play/PlayPage.tsx'), 'PlayPage'),
  }),
  summary: createRoute({
    getParentRoute: () => employee,
    path: '/summary',
    component: lazyRouteComponent(() => import('../pages/summary/SummaryPage.tsx'), 'SummaryPage'),
  }),
  finding: createRoute({
    getParentRoute: () => employee,
    path: '/plan/$finding',
    component: lazyRouteComponent(() => import('../pages/plan/FindingPage.tsx'), 'FindingPage'),
  }),
  library: createRoute({
    getParentRoute: () => employee,
    path: '/library',
    validateSearch: (search: Record<string, unknown>): Filter => readFilter(search),
    component: lazyRouteComponent(() => import('../pages/library/LibraryPage.tsx'), 'LibraryPage'),
  }),
  item: createRoute({
    getParentRoute: () => employee,
    path: '/library/$item',
    component: lazyRouteComponent(() => import('../pages/library/ItemPage.tsx'), 'ItemPage'),
  }),
  breaks: createRoute({
    getParentRoute: () => employee,
    path: '/breaks',
    component: lazyRouteComponent(() => import('../pages/breaks/BreaksPage.tsx'), 'BreaksPage'),
  }),
  breakNow: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/now',
    validateSearch: (search: Record<string, unknown>): { kind?: string } =>
      typeof search['kind'] === 'string' ? { kind: search['kind'] } : {},
    component: lazyRouteComponent(() => import('../pages/breaks/now/NowPage.tsx'), 'NowPage'),
  }),
  breakDay: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/day',
    // Left out, it would come through as it stands.
    validateSearch: (search: Record<string, unknown>): { date?: string | undefined } => ({
      date: isDate(search['date']) ? search['date'] : undefined,
    }),
    component: lazyRouteComponent(() => import('../pages/breaks/day/DayPage.tsx'), 'DayPage'),
  }),
  breakSettings: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/settings',
    component: lazyRouteComponent(() => import('../pages/breaks/settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
  breakCalendars: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/calendars',
    component: lazyRouteComponent(() => import('../pages/breaks/calendars/CalendarsPage.tsx'), 'CalendarsPage'),
  }),
  breakHistory: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/history',
    component: lazyRouteComponent(() => import('../pages/breaks/history/HistoryPage.tsx'), 'HistoryPage'),
  }),
  breakDevice: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/device',
    component: lazyRouteComponent(() => import('../pages/breaks/device/DevicePage.tsx'), 'DevicePage'),
  }),
  protection: createRoute({
    getParentRoute: () => employee,
    path: '/protection',
    component: lazyRouteComponent(() => import('../pages/protection/ProtectionPage.tsx'), 'ProtectionPage'),
  }),
  routine: createRoute({
    getParentRoute: () => employee,
    path: '/breaks/$routine',
    component: lazyRouteComponent(() => import('../pages/breaks/RoutinePage.tsx'), 'RoutinePage'),
  }),
};

const hr = createRoute({ getParentRoute: () => root, id: 'hr', component: () => <Gate anyOf={['hr']} /> });

const report = createRoute({
  getParentRoute: () => hr,
  id: 'report',
  component: lazyRouteComponent(() => import('../pages/reports/ReportFrame.tsx'), 'ReportFrame'),
});

const reportList = createRoute({
  getParentRoute: () => hr,
  path: '/reports',
  component: lazyRouteComponent(() => import('../pages/reports/ReportsPage.tsx'), 'ReportsPage'),
});

const reportParts = {
  overview: createRoute({
    getParentRoute: () => report,
    path: '/reports/$period',
    component: lazyRouteComponent(() => import('../pages/reports/OverviewPage.tsx'), 'OverviewPage'),
  }),
  departments: createRoute({
    getParentRoute: () => report,
    path: '/reports/$period/departments',
    validateSearch: (search: Record<string, unknown>): { unit?: string; page?: number } => ({
      ...(typeof search['unit'] === 'string' ? { unit: search['unit'] } : {}),
      ...readPage(search),
    }),
    component: lazyRouteComponent(() => import('../pages/reports/DepartmentsPage.tsx'), 'DepartmentsPage'),
  }),
  sites: createRoute({
    getParentRoute: () => report,
    path: '/reports/$period/sites',
    validateSearch: readPage,
    component: lazyRouteComponent(() => import('../pages/reports/SitesPage.tsx'), 'SitesPage'),
  }),
  findings: createRoute({
    getParentRoute: () => report,
    path: '/reports/$period/findings',
    validateSearch: readPart,
    component: lazyRouteComponent(() => import('../pages/reports/FindingsPage.tsx'), 'FindingsPage'),
  }),
  demand: createRoute({
    getParentRoute: () => report,
    path: '/reports/$period/demand',
    validateSearch: readPart,
    component: lazyRouteComponent(() => import('../pages/reports/DemandPage.tsx'), 'DemandPage'),
  }),
  trend: createRoute({
    getParentRoute: () => report,
    path: '/reports/$period/trend',
    validateSearch: readPart,
    component: lazyRouteComponent(() => import('../pages/reports/TrendPage.tsx'), 'TrendPage'),
  }),
};

const admin = createRoute({ getParentRoute: () => root, id: 'admin', component: () => <Gate anyOf={['admin']} /> });

const settings = {
  people: createRoute({
    getParentRoute: () => admin,
    path: '/people',
    validateSearch: (search: Record<string, unknown>): { search?: string; page?: number } => ({
      ...(typeof search['search'] === 'string' ? { search: search['search'] } : {}),
      ...(typeof search['page'] === 'number' && search['page'] > 1 ? { page: search['page'] } : {}),
    }),
    component: lazyRouteComponent(() => import('../pages/people/PeoplePage.tsx'), 'PeoplePage'),
  }),
  content: createRoute({
    getParentRoute: () => admin,
    path: '/content-review',
    component: lazyRouteComponent(() => import('../pages/contentReview/ContentReviewPage.tsx'), 'ContentReviewPage'),
  }),
  breakPolicy: createRoute({
    getParentRoute: () => admin,
    path: '/break-policy',
    component: lazyRouteComponent(() => import('../pages/breakPolicy/BreakPolicyPage.tsx'), 'BreakPolicyPage'),
  }),
  periods: createRoute({
    getParentRoute: () => admin,
    path: '/periods',
    component: lazyRouteComponent(() => import('../pages/periods/PeriodsPage.tsx'), 'PeriodsPage'),
  }),
};

const planning = createRoute({
  getParentRoute: () => root,
  id: 'planning',
  component: () => <Gate anyOf={['representative', 'privacyOfficer', 'admin']} />,
});

const preview = createRoute({
  getParentRoute: () => planning,
  path: '/preview',
  component: lazyRouteComponent(() => import('../pages/preview/PreviewPage.tsx'), 'PreviewPage'),
});

const routeTree = root.addChildren([
  ...Object.values(open),
  employee.addChildren([...Object.values(check), ...Object.values(own)]),
  hr.addChildren([reportList, report.addChildren(Object.values(reportParts))]),
  admin.addChildren(Object.values(settings)),
  planning.addChildren([preview]),
]);

export function makeRouter() {
  return createRouter({
    routeTree,
    scrollRestoration: true,
    defaultPendingComponent: Skeleton,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ({ error, reset }) => <ProblemPage error={error} retry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
