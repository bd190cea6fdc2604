import type { PublishedTables } from '@sitwell/database/schema';
import type { Kysely } from 'kysely';
import type { Ctx } from '../context/index.ts';

/** Reports reach the published tables and no others: the type of their database names nothing else. */
export function published(ctx: Ctx): Kysely<Pick<PublishedTables, keyof PublishedTables>> {
  return ctx.database.kysely.$pickTables<keyof PublishedTables>();
}
