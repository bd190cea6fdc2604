import type { PersonId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, type Deps, me } from '../context/index.ts';
import { slices } from '../messages/slices.ts';
import { currentOf, type Occurrence } from './occurrences.ts';
import { ownBreaks } from './reminders.policy.ts';

const EVERY = 1000;
/** How many pages one person may hold open; a further one ends the oldest. */
const MOST = 10;
const ON_OFFER = 3_600_000;

interface Page {
  readonly ctx: Ctx;
  readonly person: PersonId;
  seen: string | undefined;
  waiting: Occurrence | null | undefined;
  wake: () => void;
  /** Too many others of the person's were opened since. */
  closed: boolean;
}

/** The open pages of each running programme. One look a second asks for all of them; with no page open nothing is asked. */
const watched = new WeakMap<Deps['database'], Set<Page>>();

/**
 * The person's break on offer, now and whenever it changes: one comes, is answered on another channel, or its hour is over. Ends with
 * the signal.
 */
export async function* watchBreaks({
  ctx,
  signal,
}: {
  ctx: Ctx;
  signal: AbortSignal | undefined;
}): AsyncGenerator<Occurrence | null> {
  authorise(ctx, ownBreaks);
  const page: Page = { ctx, person: me(ctx), seen: undefined, waiting: undefined, wake: () => {}, closed: false };
  const wake = () => page.wake();
  signal?.addEventListener('abort', wake);
  join(page);
  try {
    yield await offer(page);
    while (!signal?.aborted && !page.closed) {
      if (page.waiting === undefined) {
        await new Promise<void>((resolve) => {
          page.wake = resolve;
        });
        continue;
      }
      const next = page.waiting;
      page.waiting = undefined;
      yield next;
    }
  } finally {
    signal?.removeEventListener('abort', wake);
    watched.get(ctx.database)?.delete(page);
  }
}

function join(page: Page): void {
  const { database } = page.ctx;
  const pages = watched.get(database) ?? new Set();
  watched.set(database, pages);
  const own = [...pages].filter(({ person, closed }) => person === page.person && !closed);
  for (const oldest of own.slice(0, Math.max(0, own.length - MOST + 1))) {
    oldest.closed = true;
    oldest.wake();
  }
  pages.add(page);
  if (pages.size === 1) lookLater(page.ctx, pages);
}

function lookLater(deps: Deps, pages: Set<Page>): void {
  const timer = setTimeout(() => {
    void look(deps, pages)
      .catch((error: unknown) =>
        deps.log('failure', { procedure: 'watchBreaks', name: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => {
        if (pages.size > 0) lookLater(deps, pages);
      });
  }, EVERY);
  timer.unref();
}

/** Asks after everyone's newest break at once, and works out anew for those alone who have one on offer or just had one. */
async function look(deps: Deps, pages: Set<Page>): Promise<void> {
  const byPerson = Map.groupBy(pages, (page) => page.person);
  const recent = new Set<string>();
  for (const people of slices([...byPerson.keys()], 500)) {
    const rows = await deps.database.kysely
      .selectFrom('message')
      .select('person')
      .distinct()
      .where('person', 'in', people)
      .where('kind', '=', 'break')
      .where('due_at', '>', deps.now() - ON_OFFER)
      .execute();
    for (const row of rows) recent.add(row.person);
  }
  for (const [person, own] of byPerson)
    for (const page of own) {
      if (!recent.has(person) && page.seen === 'null') continue;
      const before = page.seen;
      const notice = await offer(page);
      if (page.seen === before) continue;
      page.waiting = notice;
      page.wake();
    }
}

async function offer(page: Page): Promise<Occurrence | null> {
  const notice = await currentOf(page.ctx.database.kysely, page.ctx, page.person);
  page.seen = JSON.stringify(notice);
  return notice;
}
