import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openPostgres, openSqlite } from '@sitwell/database/connection';
import { migrate } from '@sitwell/database/migrations';
import { newId, type PersonId, type SiteId, type UnitId } from '@sitwell/domain/ids';
import { type RawBuilder, sql } from 'kysely';
import { type Role, sessionHash } from '../access/index.ts';
import { contextForJob } from '../access/jobTenants.ts';
import type { Ctx, Deps } from '../context/index.ts';
import { addPeople, foundOrganisation } from '../directory/index.ts';
import { systemRandom } from '../installation/random.ts';
import { createSealer, masterKeyFrom } from '../sealing/index.ts';

/** `postgres` is the URL of a running server: the tests that start one pass it on. */
export type TestEngine = { readonly kind: 'sqlite' } | { readonly kind: 'postgres'; readonly url: string };

export interface FixedClock {
  now(): number;
  set(instant: number): void;
  advance(milliseconds: number): void;
}

/** A clock that stands until it is moved. Starts on Monday 2 March 2026, 06:00 UTC. */
export function fixedClock(start = Date.UTC(2026, 2, 2, 6)): FixedClock {
  let instant = start;
  return {
    now: () => instant,
    set: (to) => {
      instant = to;
    },
    advance: (by) => {
      instant += by;
    },
  };
}

/** A running programme on a fresh, migrated database, with one organisation in it. For tests only. */
export interface Testbed {
  readonly deps: Deps;
  readonly clock: FixedClock;
  /** Log lines so far, as they would be written. */
  readonly lines: { event: string; fields: Readonly<Record<string, unknown>> }[];
  /** The set-up context of the first organisation, its root unit and its site (Europe/Berlin). */
  readonly ctx: Ctx;
  readonly root: UnitId;
  readonly site: SiteId;
  /** Adds a person and gives the context in which they act. */
  person(options?: {
    roles?: readonly Role[];
    unit?: UnitId;
    address?: string;
  }): Promise<Ctx & { readonly me: PersonId }>;
  /** Opens a session of a person. @returns its token */
  signIn(person: Pick<Ctx, 'tenant'> & { readonly me: PersonId }): Promise<string>;
  /** A second organisation, for what must not cross. */
  otherOrganisation(): Promise<Ctx>;
  stop(): Promise<void>;
}

export async function testbed(engine: TestEngine = { kind: 'sqlite' }): Promise<Testbed> {
  const clock = fixedClock();
  const { database, remove } = engine.kind === 'sqlite' ? await copyOfTemplate() : await freshDatabase(engine.url);
  const master = masterKeyFrom(new Uint8Array(32).fill(7));
  const lines: Testbed['lines'] = [];
  const deps: Deps = {
    database,
    master,
    sealer: createSealer(database, master, clock.now),
    now: clock.now,
    wait: () => new Promise((turn) => setImmediate(turn)),
    random: systemRandom,
    newId: () => newId(clock.now(), systemRandom),
    origin: 'http://localhost:8080',
    log: (event, fields) => lines.push({ event, fields }),
  };
  const organisation = { name: 'Testbed', country: 'DE', locale: 'en', timeZone: 'Europe/Berlin', demo: false };
  const { ctx, root, site } = await foundOrganisation({ deps, input: organisation });
  let count = 0;
  return {
    deps,
    clock,
    lines,
    ctx,
    root,
    site,
    async person({ roles = [], unit = root, address } = {}) {
      count += 1;
      const input = [
        {
          name: `Person ${count}`,
          address: address ?? `person${count}@testbed.example`,
          unit,
          site,
          locale: 'en',
          roles,
        },
      ];
      const [id] = await addPeople({ ctx, input });
      if (!id) throw new Error('No person was added.');
      return {
        ...ctx,
        actor: { kind: 'person', id, roles: new Set<Role>(['employee', ...roles]) },
        me: id,
        request: `test-${count}`,
      };
    },
    async signIn({ tenant, me }) {
      const token = `token-of-${me}`;
      const now = clock.now();
      await database.kysely
        .insertInto('session')
        .values({
          token_hash: sessionHash(token),
          tenant,
          person: me,
          created_at: now,
          seen_at: now,
          // As long as a test's clock may run.
          expires_at: now + 9e9,
        })
        .execute();
      return token;
    },
    otherOrganisation: async () => (await foundOrganisation({ deps, input: { ...organisation, name: 'Other' } })).ctx,
    async stop() {
      await database.close();
      await remove();
    },
  };
}

/** The context of a system job in the testbed's organisation. */
export const jobContext = (bed: Testbed, job: Parameters<typeof contextForJob>[2]) =>
  contextForJob(bed.deps, bed.ctx.tenant, job, 'test-job');

let template: Promise<Uint8Array> | undefined;

/** Migrating once and copying the file is a hundred times cheaper than migrating per test. */
async function copyOfTemplate(): Promise<{ database: Database; remove: () => Promise<void> }> {
  template ??= makeTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-test-'));
  const path = join(folder, 'test.sqlite');
  writeFileSync(path, await template);
  return { database: openSqlite(path), remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function makeTemplate(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-template-'));
  try {
    const path = join(folder, 'template.sqlite');
    const database = openSqlite(path);
    await migrate(database);
    await database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const endOthers =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

interface TestDatabase {
  readonly url: string;
  /** Ends whoever is still connected and empties every table. */
  readonly empty: string;
}

/** Databases of a running PostgreSQL that no test uses now, emptied: making one costs a hundred times as much. */
const idle = new Map<string, TestDatabase[]>();
const postgresTemplates = new Map<string, Promise<string>>();

/** A database of its own in a running PostgreSQL: one that an earlier test has left, or a new copy of one that was migrated once. */
async function freshDatabase(url: string): Promise<{ database: Database; remove: () => Promise<void> }> {
  const left = idle.get(url) ?? [];
  idle.set(url, left);
  const own = left.pop() ?? (await copyOfPostgresTemplate(url));
  return {
    database: await openPostgres(own.url, { connections: 4 }),
    async remove() {
      await asOwner(own.url, sql.raw(own.empty));
      left.push(own);
    },
  };
}

async function copyOfPostgresTemplate(url: string): Promise<TestDatabase> {
  const made = postgresTemplates.get(url) ?? makePostgresTemplate(url);
  postgresTemplates.set(url, made);
  const template = await made;
  const name = nameOf('test');
  await asOwner(url, sql`create database ${sql.id(name)} template ${sql.id(template)}`);
  const own = withDatabase(url, name);
  return { url: own, empty: await emptyingOf(own) };
}

/** One text that deletes the rows of every table but the list of migrations. Cheaper than `truncate`, which makes new files. */
async function emptyingOf(url: string): Promise<string> {
  const database = await openPostgres(url, { connections: 1 });
  try {
    const tables = await database.kysely.introspection.getTables();
    const rows = tables.filter(({ name }) => !name.startsWith('kysely_')).map(({ name }) => `delete from "${name}"`);
    return [endOthers, ...rows].join(';');
  } finally {
    await database.close();
  }
}

async function makePostgresTemplate(url: string): Promise<string> {
  const name = nameOf('template');
  await asOwner(url, sql`create database ${sql.id(name)}`);
  const database = await openPostgres(withDatabase(url, name), { connections: 1 });
  await migrate(database);
  await database.close();
  return name;
}

async function asOwner(url: string, statement: RawBuilder<unknown>): Promise<void> {
  const owner = await openPostgres(url, { connections: 1 });
  try {
    await statement.execute(owner.kysely);
  } finally {
    await owner.close();
  }
}

const nameOf = (prefix: string) => `${prefix}_${Buffer.from(systemRandom(8)).toString('hex')}`;

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
