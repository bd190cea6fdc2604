import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
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
};

const employee = createRoute({ getParentRoute: () => root, id: 'employee', component: () => <Gate anyOf={['employee']} /> });

/** `change`: came from the check of the answers, and goes back there. */
const changing = (search: Record<string, unknown>): { change?: true } => (search['change'] === true ? { change: true } : {});

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
    validateSearch: (search: Record<string, unknown>): { again?: true } => (search['again'] === true ? { again: true } : {}),
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

export const routeTree = root.addChildren([
  ...Object.values(open),
  employee.addChildren([...Object.values(check)]),
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
