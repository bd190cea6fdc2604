import { isExpected } from '@sitwell/domain/errors';
import type { Deps } from '@sitwell/services/context';
import { backFromBreak } from '@sitwell/services/reminders';
import { Hono } from 'hono';
import type { Exemption } from './guard.ts';

/** Scripts and shortcuts post here, each in its own way. The token is the permission; no cookie and no body is read. */
export const anyProgram: Exemption = { path: '/back/', contentTypes: 'unread' };

/** `POST /back/<token>`: a program says that its owner is back from a break. No other method does, since scanners open every link. */
export function back(deps: Deps): Hono {
  return new Hono()
    .post('/:token', async (c) => {
      try {
        await backFromBreak({ deps, request: deps.newId<'request'>(), input: { token: c.req.param('token') } });
        return c.body(null, 204);
      } catch (error) {
        if (!isExpected(error)) throw error;
        return c.json({ error: 'This was not found.' }, 404);
      }
    })
    .all('/:token', (c) => c.json({ error: 'Post to this address.' }, 405, { allow: 'POST' }));
}
