import type { PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import { allows, type Policy, type Role, roles } from '@sitwell/services/access';
import type { Ctx } from '@sitwell/services/context';
import { addPeople } from '@sitwell/services/directory';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appRouter } from '../router.ts';
import { type CallContext, createCallerFactory, type Meta } from '../trpc.ts';
import { makeWorld, samples, type World } from './samples.fixture.ts';

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { meta?: Meta } }>,
).map(([path, { _def }]) => ({ path, policy: _def.meta?.policy }));

let bed: Testbed;
let own: World;
let otherTenant: Ctx;
let stranger: PersonId;
beforeEach(async () => {
  bed = await testbed();
  otherTenant = await bed.otherOrganisation();
  own = await worldOf(bed.ctx);
  stranger = (await worldOf(otherTenant)).person as PersonId;
});
afterEach(() => bed.stop());

/** A new person of the organisation, who is its admin, with one of everything. */
async function worldOf(ctx: Ctx): Promise<World> {
  const { kysely } = bed.deps.database;
  const unit = await kysely.selectFrom('unit').select('id').where('tenant', '=', ctx.tenant).executeTakeFirstOrThrow();
  const site = await kysely.selectFrom('site').select('id').where('tenant', '=', ctx.tenant).executeTakeFirstOrThrow();
  await kysely.updateTable('period').set({ state: 'closed' }).where('tenant', '=', ctx.tenant).execute();
  people += 1;
  const places = { unit: unit.id as UnitId, site: site.id as SiteId };
  const [person] = await addPeople({
    ctx,
    input: [
      { name: 'Somebody', address: `somebody${people}@matrix.example`, ...places, locale: 'en', roles: ['admin'] },
    ],
  });
  return makeWorld(bed, ctx.tenant, person ?? '', unit.id, site.id);
}
let people = 0;

const everyRole = [...roles];
const ctxOf = (tenant: Ctx, person: string, role: Role): Ctx => ({
  ...tenant,
  actor: { kind: 'person', id: person as PersonId, roles: new Set<Role>(['employee', role]) },
  request: 'matrix',
});

/** What the call came to: ok, or the code of its error. */
async function call(path: string, ctx: Ctx | undefined, input: unknown): Promise<string> {
  const context: CallContext = {
    language: 'en',
    deps: bed.deps,
    ctx,
    request: 'matrix',
    session: { token: 'none', open: () => {}, close: () => {} },
  };
  const caller = createCallerFactory(appRouter)(context) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const [feature = '', name = ''] = path.split('.');
  try {
    await caller[feature]?.[name]?.(input);
    return 'ok';
  } catch (error) {
    return error instanceof TRPCError ? error.code : `threw ${String(error)}`;
  }
}

test('every procedure has a policy and a sample', () => {
  expect(procedures.filter(({ policy }) => policy === undefined)).toEqual([]);
  expect(procedures.map(({ path }) => path).sort()).toEqual(Object.keys(samples).sort());
});

test('procedures x roles x own tenant, other tenant, nobody: 0 open', async () => {
  const open: string[] = [];
  let cells = 0;
  const note = (cell: string, holds: boolean) => {
    cells += 1;
    if (!holds) open.push(cell);
  };
  const known = procedures.flatMap(({ path, policy }) =>
    policy && samples[path] ? [{ path, policy, sample: samples[path] }] : [],
  );
  for (const { path, policy, sample } of known) {
    const nobody = await call(path, undefined, sample.input(own));
    note(`${path} nobody: ${nobody}`, policy.kind === 'anyone' ? nobody !== 'UNAUTHORIZED' : nobody === 'UNAUTHORIZED');
    for (const role of everyRole) {
      const allowed = mayEnter(policy, role);
      const foreign = await call(path, ctxOf(otherTenant, stranger, role), sample.input(own));
      const expected = !allowed ? ['FORBIDDEN'] : sample.foreign === 'notFound' ? ['NOT_FOUND'] : ['ok', 'CONFLICT'];
      note(`${path} ${role} of another tenant: ${foreign}`, expected.includes(foreign));
      if (!allowed) {
        const refused = await call(path, ctxOf(bed.ctx, own.person, role), sample.input(own));
        note(`${path} ${role}: ${refused}`, refused === 'FORBIDDEN');
      }
    }
    const insider = everyRole.find((role) => mayEnter(policy, role));
    if (insider) {
      const theirs = await worldOf(otherTenant);
      const result = await call(
        path,
        ctxOf(otherTenant, path === 'directory.markLeft' ? stranger : theirs.person, insider),
        sample.input(theirs),
      );
      note(`${path} ${insider} own: ${result}`, ['ok', 'CONFLICT', 'BAD_REQUEST'].includes(result));
    }
  }
  process.stdout.write(`access matrix: ${known.length} procedures, ${cells} cells, ${open.length} open\n`);
  expect(open).toEqual([]);
}, 60_000);

test('planted: a procedure whose policy is loosened is found open', () => {
  const policy: Policy = { kind: 'role', anyOf: ['employee'] };
  expect(mayEnter(policy, 'hr')).toBe(true);
  const departments = procedures.find(({ path }) => path === 'reports.departments');
  expect(departments?.policy && everyRole.filter((role) => mayEnter(departments.policy as Policy, role))).toEqual([
    'hr',
  ]);
});

function mayEnter(policy: Policy, role: Role): boolean {
  return allows(policy, { kind: 'person', id: 'x' as PersonId, roles: new Set<Role>(['employee', role]) });
}
