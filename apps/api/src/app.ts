import { contextFromSession } from '@sitwell/services/access';
import type { Deps } from '@sitwell/services/context';
import { languageAsked } from '@sitwell/services/language';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Context, Hono } from 'hono';
import { anyProgram, back } from './http/back.ts';
import { calendar } from './http/calendar.ts';
import { sessionCookie } from './http/cookie.ts';
import { exports } from './http/exports.ts';
import { fileMaker } from './http/files/fileMaker.ts';
import { downloadGuard, headers, hostGuard, writeGuard } from './http/guard.ts';
import { health, type Part } from './http/health.ts';
import { pages } from './http/pages.ts';
import { oneClick, unsubscribeRoutes } from './http/unsubscribe.ts';
import { appRouter } from './router.ts';
import type { CallContext } from './trpc.ts';

/** How many calls one request may batch. */
const BATCH_LIMIT = 10;

export interface AppDeps extends Deps {
  /** The parts that `/health/ready` asks. */
  readonly parts: readonly Part[];
  /** The folder of the built pages; absent when they are served elsewhere. */
  readonly pagesFolder?: string;
  /** More routes, such as the demo's inbox. */
  readonly extra?: (app: Hono) => void;
}

/** The HTTP side of the programme: parse, authorise, call a verb, present. */
export function createApp(deps: AppDeps): Hono {
  const cookie = sessionCookie(deps.origin);
  const app = new Hono();
  app.use(async (c, next) => {
    const started = deps.now();
    await next();
    deps.log('request', {
      method: c.req.method,
      route: routeOf(c.req.path),
      status: c.res.status,
      milliseconds: deps.now() - started,
    });
  });
  app.use(headers(deps.origin.startsWith('https:')));
  app.use(hostGuard(deps.origin));
  app.use(writeGuard(deps.origin, [oneClick, anyProgram]));
  app.route('/health', health(deps.parts));
  const contextOf = async (c: Context, request: string) => {
    const token = cookie.read(c);
    return token === undefined ? undefined : contextFromSession(deps, token, request);
  };
  app.use('/reports/:period/:file{.+[.](?:csv|pdf)}', downloadGuard());
  app.route(
    '/reports',
    exports((c) => contextOf(c, deps.newId<'request'>()), fileMaker()),
  );
  app.route('/back', back(deps));
  app.route('/calendar', calendar(deps));
  app.route('/unsubscribe', unsubscribeRoutes(deps));
  app.all('/api/*', (c) =>
    fetchRequestHandler({
      endpoint: '/api',
      req: c.req.raw,
      router: appRouter,
      maxBatchSize: BATCH_LIMIT,
      allowMethodOverride: false,
      createContext: async (): Promise<CallContext> => {
        const request = deps.newId<'request'>();
        return {
          deps,
          ctx: await contextOf(c, request),
          request,
          language: languageAsked(c.req.header('accept-language')),
          session: {
            token: cookie.read(c),
            open: (value, seconds) => cookie.write(c, value, seconds),
            close: () => cookie.clear(c),
          },
        };
      },
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          deps.log('failure', {
            procedure: path ?? '',
            name: error.cause?.name ?? error.name,
            place: placeOf(error.cause ?? error),
          });
      },
    }).then((response) => {
      for (const value of c.res.headers.getSetCookie()) response.headers.append('set-cookie', value);
      return response;
    }),
  );
  deps.extra?.(app);
  if (deps.pagesFolder) app.get('*', pages(deps.pagesFolder));
  app.notFound((c) => c.json({ error: 'This was not found.' }, 404));
  app.onError((error, c) => {
    deps.log('failure', { procedure: routeOf(c.req.path), name: error.name, place: placeOf(error) });
    return c.json({ error: 'Something went wrong here. Please try again in a minute.' }, 500);
  });
  return app;
}

/** A path without what it carries: links hold tokens, and logs must not. */
function routeOf(path: string): string {
  return path.startsWith('/api/') ? path : `/${path.split('/')[1] ?? ''}`;
}

/** The first frame of our own code: enough to find a fault, and never the message, which may hold a value. */
function placeOf(error: Error): string {
  return (
    error.stack
      ?.split('\n')
      .find((line) => line.includes('/apps/') || line.includes('/packages/'))
      ?.replace(/^.*\/(apps|packages)\//, '$1/')
      .replace(/\)$/, '') ?? 'unknown'
  );
}
