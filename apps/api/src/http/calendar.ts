import { createHash } from 'node:crypto';
import { isExpected } from '@sitwell/domain/errors';
import type { Deps } from '@sitwell/services/context';
import { type BreakFeed, readFeed } from '@sitwell/services/reminders';
import { Hono } from 'hono';
import ical, { ICalEventTransparency } from 'ical-generator';

/** `GET /calendar/<token>.ics`: the person's breaks for their own calendar. The address is the secret; whoever revokes it ends it. */
export function calendar(deps: Deps): Hono {
  return new Hono().get('/:file', async (c) => {
    const token = c.req.param('file').replace(/\.ics$/, '');
    try {
      const body = render(await readFeed({ deps, request: deps.newId<'request'>(), input: { token } }));
      const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
      const fresh = { etag, 'cache-control': 'private, no-cache' };
      const known = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
      if (known.includes(etag)) return c.body(null, 304, fresh);
      return c.body(body, 200, { ...fresh, 'content-type': 'text/calendar; charset=utf-8' });
    } catch (error) {
      if (!isExpected(error)) throw error;
      return c.json({ error: 'This was not found.' }, 404);
    }
  });
}

/** Transparent events: a break never shows its owner as busy. */
function render({ name, url, madeAt, events }: BreakFeed): string {
  const feed = ical({ name, prodId: { company: 'Sitwell', product: 'Breaks' }, ttl: 3600 });
  for (const { uid, from, to, summary } of events)
    feed.createEvent({
      id: uid,
      stamp: new Date(madeAt),
      start: new Date(from),
      end: new Date(to),
      summary,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return feed.toString();
}
