import type { PersonId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, type Deps, me } from '../context/index.ts';
import { slices } from '../messages/slices.ts';
import { currentOf, currentOfEach, type Occurrence } from './occurrences.ts';
import { ownBreaks } from './reminders.policy.ts';

const EVERY = 1000;
/** How many pages one person may hold open; a further one ends the oldest. */
const MOST = 10;

interface Page {
  readonly ctx: Ctx;
  readonly person: PersonId;
  seen: string | undefined;
  waiting: Occurrence | null | undefined;
  wake: () => void;
  /** Too many others of the person's were opened since. */
  closed: boolean;
}

interface Watch {
  readonly pages: Set<Page>;
  /** The next look is on its way. */
  looking: boolean;
}

/** The open pages of each running programme. One look a second asks for all of them; with no page open nothing is asked. */
const watches = new WeakMap<Deps['database'], Watch>();

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
    watches.get(ctx.database)?.pages.delete(page);
  }
}

function join(page: Page): void {
  const { database } = page.ctx;
  const watch = watches.get(database) ?? { pages: new Set(), looking: false };
  watches.set(database, watch);
  const own = [...watch.pages].filter(({ person, closed }) => person === page.person && !closed);
  for (const oldest of own.slice(0, Math.max(0, own.length - MOST + 1))) {
    oldest.closed = true;
    oldest.wake();
  }
  watch.pages.add(page);
  lookLater(page.ctx, watch);
}

function lookLater(deps: Deps, watch: Watch): void {
  if (watch.looking || watch.pages.size === 0) return;
  watch.looking = true;
  const timer = setTimeout(() => {
    void look(watch.pages)
      .catch((error: unknown) =>
        deps.log('failure', { procedure: 'watchBreaks', name: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => {
        watch.looking = false;
        lookLater(deps, watch);
      });
  }, EVERY);
  timer.unref();
}

/** Asks after everyone's break at once: however many pages are open, a look is a few statements. */
async function look(pages: Set<Page>): Promise<void> {
  for (const [, ofTenant] of Map.groupBy(pages, ({ ctx }) => ctx.tenant))
    for (const some of slices([...Map.groupBy(ofTenant, ({ person }) => person)], 500)) {
      const [first] = some[0]?.[1] ?? [];
      if (!first) continue;
      const { ctx } = first;
      const people = some.map(([person]) => person);
      const offered = await currentOfEach(ctx.database.kysely, ctx, people);
      for (const [person, own] of some) for (const page of own) tell(page, offered.get(person) ?? null);
    }
}

function tell(page: Page, notice: Occurrence | null): void {
  const text = JSON.stringify(notice);
  if (page.seen === text) return;
  page.seen = text;
  page.waiting = notice;
  page.wake();
}

async function offer(page: Page): Promise<Occurrence | null> {
  const notice = await currentOf(page.ctx.database.kysely, page.ctx, page.person);
  page.seen = JSON.stringify(notice);
  return notice;
}
