import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createApp } from '@sitwell/api/app';
import { listen } from '@sitwell/api/serve';
import type { PersonId } from '@sitwell/domain/ids';
import type { Ctx } from '@sitwell/services/context';
import type { Testbed } from '@sitwell/services/testbed';
import type { Browser, Page } from '@sitwell/testing/browser';
import { Hono } from 'hono';
import { inject } from 'vitest';
import { seenOnTheWire, withoutIds } from './onlooker.fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** From infra/test/vitest.config.ts. */
    readonly byTurbo: boolean;
  }
}

const home = resolve(import.meta.dirname, '../../..');
/** What the pages are built from. */
const sources = ['apps/web/{src,public}/**/*.*', 'apps/web/*.{html,json,ts}', 'packages/{content,domain}/src/**/*.*'];
const isTest = /\.(test|fixture)\.tsx?$/;

/** Where the pages lie once they are built. @throws when they are not, or when something that they are built from is newer */
export function builtPages(): string {
  const folder = resolve(home, 'apps/web/dist');
  // turbo goes by contents: what it kept may be older than a fresh checkout, and right.
  if (inject('byTurbo')) return folder;
  const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const built = changed(resolve(folder, 'index.html'));
  const newer = globSync(sources, { cwd: home }).find(
    (path) => !isTest.test(path) && changed(resolve(home, path)) > built,
  );
  if (newer) throw new Error(`The pages are older than ${newer}: npm run exec -- pnpm --filter @sitwell/web build`);
  return folder;
}

/** Browsers fetch it when they like. */
const icon = '/favicon.svg';

export interface ObservedPages {
  readonly origin: string;
  /** What the server was asked so far, in lines that may be sorted: pages ask for several things at once. */
  readonly wire: readonly string[];
  stop(): Promise<void>;
}

/** The built pages and the API in front of a testbed, on a port of their own. */
export async function servePages(bed: Testbed): Promise<ObservedPages> {
  const pagesFolder = builtPages();
  const wire: string[] = [];
  const observed = new Hono().all('*', async ({ req, env }) => {
    const sent = await req.raw.clone().text();
    const answer = await app.fetch(req.raw, env);
    // A stream says nothing until it ends.
    const streams = answer.headers.get('content-type')?.startsWith('text/event-stream');
    const got = streams ? new Uint8Array() : new Uint8Array(await answer.clone().arrayBuffer());
    if (req.path !== icon) wire.push(...seenCalls(req.raw, sent, answer, got));
    return answer;
  });
  const serving = await listen(observed, '127.0.0.1', 0);
  const origin = `http://localhost:${serving.port}`;
  const app = createApp({ ...bed.deps, origin, parts: [], pagesFolder });
  return { origin, wire, stop: () => serving.stop() };
}

/** Which questions share a request depends on what was ready first, so each is seen by itself. */
function seenCalls(request: Request, sent: string, answer: Response, got: Uint8Array): string[] {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || !searchParams.has('batch'))
    return [withoutIds(seenOnTheWire(request, sent, answer, got))];
  const inputs = JSON.parse(searchParams.get('input') ?? '{}') as Record<string, unknown>;
  const answers = JSON.parse(Buffer.from(got).toString()) as unknown[];
  const names = (headers: Headers) => [...headers.keys()].join(', ');
  const length = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');
  const procedures = pathname.slice('/api/'.length).split(',');
  return procedures.map((procedure, at) =>
    [
      `GET ${procedure} with ${length(inputs[at])} of input`,
      names(request.headers),
      `${answer.status}, ${names(answer.headers)} and ${length(answers[at])} bytes`,
    ].join(' | '),
  );
}

/** The lines of the log, call by call as the requests. */
export const seenInLog = (lines: Testbed['lines']): string[] =>
  lines
    .filter(({ fields }) => fields['route'] !== icon)
    .flatMap(({ event, fields }) => {
      const routes = String(fields['route'] ?? '')
        .replace('/api/', '')
        .split(',');
      return routes.map((route) => withoutIds(JSON.stringify({ event, ...fields, route })));
    });

/** A browser in which this person is signed in, at the time of the testbed. */
export async function openPages(
  browser: Browser,
  { origin }: ObservedPages,
  bed: Testbed,
  person: Ctx & { readonly me: PersonId },
): Promise<Page> {
  const token = await bed.signIn(person);
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  await context.addCookies([{ name: 'sitwell-session', value: token, url: origin, httpOnly: true, sameSite: 'Lax' }]);
  // With a clock that runs, a slow machine would make pages ask again.
  await context.clock.setFixedTime(bed.clock.now());
  return context.newPage();
}

/** What stays in the browser: whole, since whoever sits down at the machine can read it. */
export async function seenInBrowser(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const kept = await page.evaluate<Record<string, unknown[]>>(`(async () => ({
    'the local storage': Object.entries(localStorage),
    // How far a page was scrolled stands there as well, under a number drawn for each: no two readers scroll alike.
    'the session storage': Object.entries(sessionStorage).filter(([name]) => !name.startsWith('tsr-scroll')),
    'the databases': await indexedDB.databases(),
    'the caches': await caches.keys(),
    'the history': [history.length, ...Object.keys(history.state)],
  }))()`);
  const places = Object.entries({ ...kept, 'the cookies': await page.context().cookies() });
  return new Map(
    places.map(([place, values]) => [place, values.map((value) => withoutIds(JSON.stringify(value))).sort()]),
  );
}
