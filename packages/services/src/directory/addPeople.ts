import { Conflict, NotFound } from '@sitwell/domain/errors';
import type { PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import type { Role } from '../access/actor.ts';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { editDirectory, setUp } from './directory.policy.ts';
import { openRoster } from './openRoster.repo.ts';

export interface NewPerson {
  readonly name: string;
  readonly address: string;
  readonly unit: UnitId;
  readonly site: SiteId;
  readonly locale: string;
  readonly roles?: readonly Role[];
}

/**
 * Adds people to the directory. A period that is open counts them where they enter (rule 2 of the privacy page).
 * @throws Conflict `addressTaken` when somebody here has the address; nothing is added then
 * @throws NotFound when a unit or site is not of this organisation
 */
export async function addPeople({ ctx, input }: { ctx: Ctx; input: readonly NewPerson[] }): Promise<PersonId[]> {
  authorise(ctx, editDirectory, setUp);
  const now = ctx.now();
  const people = input.map((person) => ({
    ...person,
    id: ctx.newId<'person'>(),
    index: ctx.master.blindIndex(person.address),
  }));
  await transact(ctx, async (tx) => {
    const units = new Set(
      (await tx.sql.selectFrom('unit').select('id').where('tenant', '=', ctx.tenant).execute()).map((row) => row.id),
    );
    const sites = new Set(
      (await tx.sql.selectFrom('site').select('id').where('tenant', '=', ctx.tenant).execute()).map((row) => row.id),
    );
    const enter = await openRoster(tx, ctx);
    for (const person of people) {
      if (!units.has(person.unit)) throw new NotFound('department');
      if (!sites.has(person.site)) throw new NotFound('site');
      const added = await tx.sql
        .insertInto('person')
        .values({
          id: person.id,
          tenant: ctx.tenant,
          name: person.name,
          address_index: person.index,
          address: ctx.sealer.seal(ctx.tenant, 'address', person.id, person.address.trim()),
          unit: person.unit,
          site: person.site,
          locale: person.locale,
          state: 'active',
          verified_at: null,
          created_at: now,
        })
        .onConflict((conflict) => conflict.columns(['address_index', 'tenant']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) throw new Conflict('addressTaken', 'Somebody here already has this e-mail address.');
      for (const role of person.roles ?? [])
        await tx.sql
          .insertInto('role_grant')
          .values({ tenant: ctx.tenant, person: person.id, role, granted_at: now })
          .execute();
      await enter?.(person);
      await tx.audit({ action: 'person.added', subject: `person:${person.id}` });
    }
  });
  return people.map((person) => person.id);
}
