import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '@sitwell/database/connection';
import { encodeRestriction, noRestriction } from '@sitwell/domain/assessment';
import { sessionHash } from '@sitwell/services/access';
import { noteSetUp, openInstallation, readEnvironment } from '@sitwell/services/installation';
import { randomAnswers, randomSymptoms, seededRandom } from '@sitwell/testing/factories';
import { freePort } from '@sitwell/testing/servers';
import { startProgram } from '../../journey/program.ts';
import { until } from '../../journey/until.ts';
import { addDuePeople } from '../reminders/duePeople.ts';
import { call, type Times, type Visitor, visit } from './client.ts';

/*
 * How long a page waits while everybody is due at once: standalone in a process of its own, a client outside it that reads and
 * submits, first while nothing is due and then from the instant until the last result. Prints one JSON line last; exit 1 when a bar
 * is missed. `npm run bench:pages [-- --people 100000 --per-second 20 --idle 10]`
 *
 * The breaks are of the kinds that only the app shows. A mail server would slow the worker down; without one, its transactions come as
 * fast as they can, and that is what a page has to get past.
 */

const BAR = { p99Ms: 50, maxMs: 250 };
const VISITORS = 25;
const WARM_UP = 3000;
const GIVE_UP_AFTER = 300_000;

interface Phase {
  readonly read: Times;
  readonly submit: Times;
}

export interface PagesFigures {
  readonly bench: 'pages';
  readonly people: number;
  readonly perSecond: number;
  readonly shown: 'in the app';
  /** While nothing is due: what this machine takes anyway. */
  readonly idle: Phase;
  readonly due: Phase & { readonly seconds: number };
  readonly lost: number;
  readonly bar: typeof BAR;
  /** Whether the bar holds while nothing is due. Where it does not, the machine is too busy to tell. */
  readonly idleMet: boolean;
  readonly met: boolean;
}

export interface Options {
  readonly people: number;
  /** Requests of each kind. */
  readonly perSecond: number;
  readonly idleSeconds: number;
  readonly say: (line: string) => void;
}

export async function benchPages({ people, perSecond, idleSeconds, say }: Options): Promise<PagesFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-bench-'));
  const variables = { DATA_FOLDER: join(folder, 'data'), PORT: String(await freePort()) };
  const environment = readEnvironment(variables, '/');
  // Before the next minute begins the break of this one is still worth having, however long all this takes to start.
  const dueAt = Math.floor(Date.now() / 60_000) * 60_000;
  const installation = await openInstallation(environment, Date.now, () => {});
  let program: ReturnType<typeof startProgram> | undefined;
  try {
    const { kysely } = installation.database;
    await addDuePeople(installation, { people, dueAt, shown: 'in the app' }, say);
    await noteSetUp(installation);
    await kysely.updateTable('schedule').set({ next_due_at: null }).execute();
    const tokens = await signIn(installation.database);

    program = startProgram('apps/standalone/src/main.ts', variables);
    await program.hear(/Stop with Ctrl-C/);
    const { origin } = environment;
    await until('standalone is ready', () => answers(`${origin}/health/ready`), 60_000);
    const visitors: Visitor[] = [];
    for (const [i, token] of tokens.entries()) visitors.push(await makeVisitor(origin, token, i));

    await visit(visitors, perSecond, after(WARM_UP));
    const idle = await visit(visitors, perSecond, after(idleSeconds * 1000));
    say(`nothing due: ${told(idle)}`);

    await kysely.updateTable('schedule').set({ next_due_at: dueAt }).execute();
    const began = performance.now();
    const giveUp = after(GIVE_UP_AFTER);
    const due = await visit(
      visitors,
      perSecond,
      async () => (await allRecorded(installation.database)) || (await giveUp()),
    );
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    say(`${people} due, over after ${seconds} s: ${told(due)}`);
    const lost = people - (await countSent(installation.database));
    const idleMet = isMet(idle);
    return {
      bench: 'pages',
      people,
      perSecond,
      shown: 'in the app',
      idle,
      due: { ...due, seconds },
      lost,
      bar: BAR,
      idleMet,
      met: isMet(due) && lost === 0,
    };
  } finally {
    await program?.stop();
    await installation.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const isMet = ({ read, submit }: Phase): boolean =>
  [read, submit].every(({ p99, max }) => p99 <= BAR.p99Ms && max <= BAR.maxMs);

const told = ({ read, submit }: Phase): string =>
  [read, submit]
    .map(({ p50, p99, max }, i) => `${i === 0 ? 'read' : 'submit'} p50 ${p50}, p99 ${p99}, max ${max} ms`)
    .join('; ');

function after(milliseconds: number): () => Promise<boolean> {
  const end = performance.now() + milliseconds;
  return async () => performance.now() > end;
}

const answers = (url: string): Promise<true | undefined> =>
  fetch(url).then(
    ({ ok }) => ok || undefined,
    () => undefined,
  );

/** Sessions of the first of those who are due. */
async function signIn({ kysely }: Database): Promise<string[]> {
  const people = await kysely.selectFrom('person').select(['id', 'tenant']).orderBy('id').limit(VISITORS).execute();
  const now = Date.now();
  const sessions = people.map(({ id, tenant }) => ({
    token: `bench-${id}`,
    row: {
      token_hash: sessionHash(`bench-${id}`),
      tenant,
      person: id,
      created_at: now,
      seen_at: now,
      expires_at: now + 3_600_000,
    },
  }));
  await kysely
    .insertInto('session')
    .values(sessions.map(({ row }) => row))
    .execute();
  return sessions.map(({ token }) => token);
}

async function makeVisitor(origin: string, token: string, seed: number): Promise<Visitor> {
  const random = seededRandom(seed + 1);
  const made = await call(origin, token, 'assessment.addWorkstation', { name: 'Office' });
  const { id: workstation } = made as { id: string };
  return {
    async read() {
      await call(origin, token, 'assessment.overview');
    },
    async submit() {
      await call(origin, token, 'assessment.submit', {
        workstation,
        idempotencyKey: crypto.randomUUID(),
        questionnaire: 1,
        version: 0,
        answers: randomAnswers(random),
        symptoms: randomSymptoms(random),
        restriction: encodeRestriction(noRestriction),
      });
    },
  };
}

/** Nobody is due any more, and no batch is left in which a message is open. */
async function allRecorded({ kysely }: Database): Promise<boolean> {
  const batch = await kysely.selectFrom('batch').select('id').limit(1).executeTakeFirst();
  if (batch) return false;
  const due = await kysely
    .selectFrom('schedule')
    .select('person')
    .where('next_due_at', '<=', Date.now())
    .limit(1)
    .executeTakeFirst();
  return due === undefined;
}

async function countSent({ kysely }: Database): Promise<number> {
  const { count } = await kysely
    .selectFrom('message')
    .innerJoin('delivery', 'delivery.message', 'message.id')
    .select(({ fn }) => fn.count<number>('message.person').distinct().as('count'))
    .where('message.state', '=', 'sent')
    .where('delivery.state', '=', 'sent')
    .executeTakeFirstOrThrow();
  return count;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '100000' },
      'per-second': { type: 'string', default: '20' },
      idle: { type: 'string', default: '10' },
    },
  });
  const figures = await benchPages({
    people: Number(values.people),
    perSecond: Number(values['per-second']),
    idleSeconds: Number(values.idle),
    say: (line) => console.log(line),
  });
  console.log(JSON.stringify(figures));
  process.exitCode = figures.met ? 0 : 1;
}
