import type { PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import { everyEmployee, type Role } from '@sitwell/services/access';
import type { Ctx } from '@sitwell/services/context';
import { addPeople } from '@sitwell/services/directory';
import {
  addStaff,
  addUnits,
  closePeriodInTime,
  giveAnswers,
  openPeriodNow,
  type Testbed,
  testbed,
} from '@sitwell/services/testbed';
import type { AnyTRPCRouter } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '../app.ts';
import { appRouter } from '../router.ts';
import { procedure, router } from '../trpc.ts';
import { makeWorld, samples, type World } from './samples.fixture.ts';

/*
 * Somebody of human resources asks every procedure and every file with ids of every kind: their own, a colleague's, another
 * organisation's, ids that never were, and what is no id. The walk is made from the router: a new procedure is walked by default.
 */

const K = 10;
const ANSWERED = 1_772_431_555_017;
const nobody = '01a00000-0000-7000-8000-00000000dead';
const malformed = ['', 'x', "' or 1=1 --", '%00', '../../etc', 'ä'.repeat(36), 'x'.repeat(200)];

let bed: Testbed;
let hr: Ctx & { readonly me: PersonId };
let published: string;
let units: readonly UnitId[];
let colleague: World;
let foreign: World;
let own: World;
/** What must come back in no answer. */
let traces: readonly string[];
let file: (path: string) => Promise<Response>;

beforeAll(async () => {
  bed = await testbed();
  const { kysely } = bed.deps.database;
  units = await addUnits(bed, ['Sales', 'Legal', 'Support']);
  const [sales, legal, support] = units as [UnitId, UnitId, UnitId];
  const staff = await addStaff(bed, [
    ...Array.from({ length: 30 }, () => ({ unit: sales })),
    ...Array.from({ length: 4 }, () => ({ unit: legal })),
    ...Array.from({ length: 60 }, () => ({ unit: support })),
  ]);
  await kysely.updateTable('person').set({ name: 'Zebulon Quagga' }).where('name', '=', 'Made').execute();
  published = await openPeriodNow(bed, 'Spring');
  await giveAnswers(
    bed,
    published as never,
    staff.map(({ person }, i) => ({
      person,
      neck: i % 3 ? 'low' : 'high',
      back: i % 4 ? 'low' : 'moderate',
      final: 3 + (i % 4),
      findings: i % 2 ? ['monitor.tooLow'] : [],
      refuses: i % 7 === 0,
    })),
  );
  await kysely.updateTable('assessment').set({ submitted_at: ANSWERED }).where('tenant', '=', bed.ctx.tenant).execute();
  await closePeriodInTime(bed, published as never);

  hr = await bed.person({ roles: ['hr'] });
  own = await worldOf(bed.ctx, hr.me, bed.root, bed.site);
  colleague = await worldOf(bed.ctx, await somebody(bed.ctx, bed.root, bed.site), bed.root, bed.site);
  const other = await bed.otherOrganisation();
  const [root, site] = await Promise.all(
    (['unit', 'site'] as const).map((table) =>
      kysely.selectFrom(table).select('id').where('tenant', '=', other.tenant).executeTakeFirstOrThrow(),
    ),
  );
  const [theirRoot, theirSite] = [root?.id as UnitId, site?.id as SiteId];
  foreign = await worldOf(other, await somebody(other, theirRoot, theirSite), theirRoot, theirSite);

  const people = await kysely.selectFrom('person').select(['id', 'name']).where('id', '!=', hr.me).execute();
  const answers = await kysely.selectFrom('assessment').select('id').where('person', '!=', hr.me).execute();
  const theirs = [colleague, foreign].flatMap(({ unit, site: place, closedPeriod, openPeriod, change, ...personal }) =>
    Object.values(personal as Record<string, string>),
  );
  const places = [foreign.unit, foreign.site, foreign.closedPeriod, foreign.openPeriod, foreign.change];
  traces = [...people, ...answers].map(({ id }) => id as string);
  traces = [...new Set([...traces, ...theirs, ...places, 'Zebulon', 'Hidden Colleague', String(ANSWERED)])];

  const token = await bed.signIn(hr);
  const app = createApp({ ...bed.deps, parts: [] });
  file = async (path) => app.request(path, { headers: { cookie: `sitwell-session=${token}` } });
});
afterAll(() => bed.stop());

let count = 0;
async function somebody(ctx: Ctx, unit: UnitId, site: SiteId): Promise<PersonId> {
  count += 1;
  const address = `hidden${count}@colleague.example`;
  const [id] = await addPeople({
    ctx,
    input: [{ name: 'Hidden Colleague', address, unit, site, locale: 'en', roles: [] }],
  });
  return id as PersonId;
}

async function worldOf(ctx: Ctx, person: string, unit: string, site: string): Promise<World> {
  const { kysely } = bed.deps.database;
  await kysely
    .updateTable('period')
    .set({ state: 'closed' })
    .where('tenant', '=', ctx.tenant)
    .where('state', '=', 'open')
    .execute();
  return makeWorld(bed, ctx.tenant, person, unit, site);
}

const actor = (reportScope?: { kind: 'unit' | 'site'; id: string }) => ({
  kind: 'person' as const,
  id: hr.me,
  roles: new Set<Role>(['employee', 'hr']),
  reportScope,
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Procedure {
  readonly _def: { readonly type: 'query' | 'mutation' | 'subscription'; readonly inputs: readonly z.ZodType[] };
}

/** Asks over the transport that the pages use, so that errors come in the form that leaves. */
async function ask(
  of: AnyTRPCRouter,
  path: string,
  type: string,
  input: unknown,
  reach: Reach = everything,
): Promise<Answer> {
  const url = new URL(`http://localhost/api/${path}`);
  if (type === 'query' && input !== undefined) url.searchParams.set('input', JSON.stringify(input));
  const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input ?? null) };
  const response = await fetchRequestHandler({
    endpoint: '/api',
    req: new Request(url, type === 'query' ? {} : body),
    router: of,
    createContext: () => ({
      deps: bed.deps,
      ctx: { ...hr, actor: actor(reach.scope) },
      request: 'walk',
      session: { token: 'none', open: () => {}, close: () => {} },
    }),
  });
  return { status: response.status, text: await response.text() };
}

/** The fields of an input that may hold an id: short strings, wherever the schema or the sample has one. */
function idFields(schema: z.ZodType | undefined, base: Readonly<Record<string, unknown>>): string[] {
  if (schema === undefined) return [];
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const ids = new Set(Object.values(own));
  return Object.entries(properties).flatMap(([name, property]) =>
    typeof property === 'object' && (property.maxLength === 36 || ids.has(base[name] as string)) ? [name] : [],
  );
}

/** How far somebody's reports go, and the ids that they may name there. */
interface Reach {
  readonly scope?: { readonly kind: 'unit' | 'site'; readonly id: string };
  readonly theirs: () => readonly string[];
}

const periods = () => [published, own.closedPeriod, colleague.closedPeriod];
const everything: Reach = { theirs: () => [...periods(), own.unit, own.site, ...units] };

const isTheirs = (path: string, id: string, { theirs }: Reach = everything) =>
  path.startsWith('reports.') && theirs().includes(id);

/** Who holds the signed token of a break is let in: it is a key, not an id. */
const isKey = (kind: string) => kind === 'breakToken';

const probes = (): readonly (readonly [kind: string, id: string])[] =>
  [
    ...Object.entries(colleague).map(([kind, id]) => [`a colleague's ${kind}`, id, kind] as const),
    ...Object.entries(foreign).map(([kind, id]) => [`a foreign ${kind}`, id, kind] as const),
    ['the published period', published, ''] as const,
    ...units.map((id) => ['a department', id, ''] as const),
  ].flatMap(([name, id, kind]) => (isKey(kind) ? [] : [[name, id] as const]));

/** What is wrong with everything that a router says to somebody of human resources. */
async function walk(
  of: AnyTRPCRouter,
  reach: Reach = everything,
  only = '',
): Promise<{ calls: number; faults: string[] }> {
  const faults = new Set<string>();
  let calls = 0;
  const all = Object.entries(of._def.procedures as Record<string, Procedure>);
  const procedures = all.filter(([path]) => path.startsWith(only));
  for (const [path, { _def }] of procedures) {
    // A stream tells of one's own breaks only and takes no id.
    if (_def.type === 'subscription' && _def.inputs.length === 0) continue;
    const listen = async (input: unknown, about: string): Promise<Answer> => {
      calls += 1;
      const answer = await ask(of, path, _def.type, input, reach);
      for (const fault of faultsOf(answer.text)) faults.add(`${path} with ${about}: ${fault}`);
      if (answer.status >= 500) faults.add(`${path} with ${about}: fails with ${answer.status}`);
      return answer;
    };
    const sample = samples[path]?.input(own) as Readonly<Record<string, unknown>> | undefined;
    const base = path.startsWith('reports.') && sample ? { ...sample, period: published } : (sample ?? {});
    await listen(sample === undefined ? undefined : base, 'their own ids');
    for (const field of idFields(_def.inputs[0], base)) {
      const unknown = await listen({ ...base, [field]: nobody }, `${field}: an id that never was`);
      for (const [kind, id] of probes()) {
        const answer = await listen({ ...base, [field]: id }, `${field}: ${kind}`);
        const isAlike = answer.status === unknown.status && answer.text === unknown.text;
        if (!isAlike && !isTheirs(path, id, reach))
          faults.add(`${path} with ${field}: ${kind} is told from one that never was`);
      }
      for (const text of malformed) await listen({ ...base, [field]: text }, `${field}: ${text.slice(0, 12)}`);
    }
  }
  return { calls, faults: [...faults] };
}

/** Traces of people, and numbers that are finer than what may be shown. */
function faultsOf(text: string): string[] {
  const found = traces.filter((trace) => text.includes(trace)).map((trace) => `tells ${trace}`);
  return [...found, ...(text.startsWith('{') ? finerThanShown(JSON.parse(text), '') : [])];
}

function finerThanShown(node: unknown, path: string): string[] {
  if (typeof node === 'string') return /^\d+\+$/.test(node) && Number.parseInt(node, 10) < K ? [`${path} ${node}`] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${path}.${key}`;
    if (key === 'atLeast' || key === 'respondents' || key === 'n')
      return value === null || (typeof value === 'number' && value >= K && value % 5 === 0) ? [] : [`${at} ${value}`];
    if (key === 'counts' || ((key === 'moderate' || key === 'high') && typeof value !== 'object'))
      return typeof value === 'string' && !/\d/.test(value) ? [] : [`${at} is a count`];
    if (key === 'fewerThan' && Number(value) < K) return [`${at} ${value}`];
    return finerThanShown(value, at);
  });
}

test('every procedure, with ids of every kind: no person, no answer, nothing finer than shown; what is not theirs is alike', async () => {
  const before = await rowsOf(colleague.person);
  const { calls, faults } = await walk(appRouter);
  process.stdout.write(`hr walk: ${calls} calls, ${faults.length} faults\n`);
  expect(faults).toEqual([]);
  expect(calls).toBeGreaterThan(500);
  expect(await rowsOf(colleague.person)).toEqual(before);
}, 60_000);

test('the same for somebody who sees one department or one site: the rest of the company is like what never was', async () => {
  const parts: Reach[] = [
    { scope: { kind: 'unit', id: units[0] as string }, theirs: () => [...periods(), units[0] as string] },
    { scope: { kind: 'site', id: own.site }, theirs: () => [...periods(), own.site] },
    { scope: { kind: 'unit', id: nobody }, theirs: periods },
  ];
  for (const reach of parts) expect((await walk(appRouter, reach, 'reports.')).faults).toEqual([]);
}, 60_000);

/** Everything of a colleague that somebody else's call could have changed. */
async function rowsOf(person: string): Promise<unknown> {
  const { kysely } = bed.deps.database;
  const of = ['workstation', 'assessment', 'finding', 'diary_entry', 'routine', 'message', 'role_grant'] as const;
  const rows = of.map((table) => kysely.selectFrom(table).selectAll().where('person', '=', person).execute());
  return Promise.all([...rows, kysely.selectFrom('person').selectAll().where('id', '=', person).execute()]);
}

test('every file, with ids of every kind', async () => {
  const faults: string[] = [];
  const reports = ['overview', 'departments', 'sites', 'findings', 'demand', 'trend'];
  const read = async (path: string): Promise<Answer & { readonly type: string }> => {
    const response = await file(path);
    const type = response.headers.get('content-type') ?? '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = type === 'application/pdf' ? await wordsOf(bytes) : new TextDecoder().decode(bytes);
    for (const fault of faultsOf(text)) faults.push(`${path}: ${fault}`);
    for (const [, n = ''] of text.matchAll(/(?:^|[,\s"])(\d+)\+/g)) if (Number(n) < K) faults.push(`${path}: ${n}+`);
    return { status: response.status, type, text };
  };
  const closed = probes().filter(([, id]) => !isTheirs('reports.', id));
  for (const name of [...reports.map((report) => `${report}.csv`), 'report.pdf', 'answers.csv']) {
    const served = await read(`/reports/${published}/${name}`);
    if (served.status !== (name === 'answers.csv' ? 404 : 200)) faults.push(`${name}: ${served.status}`);
    const unknown = await read(`/reports/${nobody}/${name}`);
    for (const [kind, id] of [...closed, ...malformed.map((text) => [text, encodeURIComponent(text)] as const)]) {
      const answer = await read(`/reports/${id}/${name}`);
      if (JSON.stringify(answer) !== JSON.stringify(unknown))
        faults.push(`${name} of ${kind} is told from one that never was`);
    }
  }
  for (const report of ['departments', 'findings', 'demand', 'trend'])
    for (const field of report === 'departments' ? ['unit'] : ['unit', 'site']) {
      const at = (id: string) => read(`/reports/${published}/${report}.csv?${field}=${encodeURIComponent(id)}`);
      const unknown = await at(nobody);
      for (const [kind, id] of [...probes(), ...malformed.map((text) => [text, text] as const)]) {
        const answer = await at(id);
        if (!isTheirs('reports.', id) && JSON.stringify(answer) !== JSON.stringify(unknown))
          faults.push(`${report}.csv?${field} of ${kind} is told from one that never was`);
      }
    }
  expect(faults).toEqual([]);
}, 60_000);

async function wordsOf(data: Uint8Array): Promise<string> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await document.loadingTask.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

test('planted: a procedure that tells a person, an n below k, a count, or foreign ids apart is found, without a sample', async () => {
  const input = z.strictObject({ person: z.string().max(36) });
  const { kysely } = bed.deps.database;
  const planted = router({
    planted: router({
      name: procedure(everyEmployee)
        .input(input)
        .query(({ input: { person } }) =>
          kysely
            .selectFrom('person')
            .select('name')
            .where('id', '=', person)
            .executeTakeFirst()
            .then((row) => row ?? null),
        ),
      known: procedure(everyEmployee)
        .input(input)
        .mutation(async ({ input: { person } }) => ({
          known:
            (await kysely.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()) !== undefined,
        })),
      small: procedure(everyEmployee).query(() => ({ figure: { atLeast: 4, measures: { neck: { moderate: 3 } } } })),
    }),
  });
  const { faults } = await walk(planted);
  const found = (part: string) => faults.some((fault) => fault.includes(part));
  for (const part of [
    "planted.name with person: a colleague's person: tells Hidden Colleague",
    'planted.known with person: a foreign person is told from one that never was',
    'planted.small with their own ids: .result.data.figure.atLeast 4',
    '.neck.moderate is a count',
  ])
    expect([part, found(part)]).toEqual([part, true]);
});
