import { sql } from 'kysely';
import type { z } from 'zod';
import type { Role } from '../access/actor.ts';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readDirectory } from './directory.policy.ts';
import type { peopleInput } from './schema.ts';

export interface PersonSummary {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly site: string;
  readonly state: 'active' | 'left';
  readonly roles: Role[];
}

const PAGE = 25;

/** A page of the directory by name. It says nothing of anyone's self-checks, breaks or address. */
export async function listPeople({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof peopleInput>;
}): Promise<{ people: PersonSummary[]; total: number; pages: number }> {
  authorise(ctx, readDirectory);
  const { kysely } = ctx.database;
  const pattern = `%${input.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const matching = kysely
    .selectFrom('person')
    .where('person.tenant', '=', ctx.tenant)
    .where(sql<boolean>`lower(person.name) like ${pattern} escape '\\'`);
  const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .innerJoin('unit', 'unit.id', 'person.unit')
    .innerJoin('site', 'site.id', 'person.site')
    .select(['person.id', 'person.name', 'person.state', 'unit.name as unit', 'site.name as site'])
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(PAGE)
    .offset((input.page - 1) * PAGE)
    .execute();
  const grants =
    rows.length === 0
      ? []
      : await kysely
          .selectFrom('role_grant')
          .select(['person', 'role'])
          .where('tenant', '=', ctx.tenant)
          .where(
            'person',
            'in',
            rows.map((row) => row.id),
          )
          .execute();
  return {
    people: rows.map((row) => ({
      ...row,
      roles: grants.filter((grant) => grant.person === row.id).map((grant) => grant.role as Role),
    })),
    total: Number(total),
    pages: Math.max(1, Math.ceil(Number(total) / PAGE)),
  };
}
