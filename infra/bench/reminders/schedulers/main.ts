import { openSqlite } from '@sitwell/database/connection';
import { contextForJob } from '@sitwell/services/access';
import { openInstallation, readEnvironment } from '@sitwell/services/installation';
import type { Taken } from '@sitwell/services/messages';
import { breakMessage } from '@sitwell/services/reminders';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { runChild } from '../child.ts';
import { openResults } from './results.ts';

/*
 * The obvious design, as somebody would build it who knows BullMQ: a job scheduler per person that fires at the person's instant, one
 * job per break, finished jobs removed at once, many jobs at a time. With `DUTIES=product` each job does for its person what the
 * product does for everybody: takes the break, reads again whether it still holds, prepares the same mail, and keeps a result. With
 * `DUTIES=none` it only keeps the result. With `WRITES=alone` each job commits its own writes; with `WRITES=together` jobs that run at
 * the same time share a transaction, as ours do.
 */

const EVERY = 3_600_000;
/** How long the schedulers may take to be made. Then this process's clock is moved on, to a moment before the instant. */
const FAR = 24 * 3_600_000;
const LEAD = 3000;
const UPSERTS_AT_ONCE = 1000;

await runChild(async () => {
  const concurrency = Number(process.env['CONCURRENCY']);
  /** The instant that the installation's people are due at, by its own clock. */
  const shownDueAt = Number(process.env['DUE_AT']);
  const clock = Date.now.bind(Date);
  const dueAt = clock() + FAR;
  const url = process.env['REDIS_URL'] ?? '';
  const troubles: string[] = [];
  const database = openSqlite(process.env['RESULTS'] ?? '');
  const results = await openResults(database, clock, process.env['WRITES'] === 'together' ? 'together' : 'alone');
  const installation = await openInstallation(
    readEnvironment(process.env, '/'),
    () => shownDueAt + Date.now() - dueAt,
    (event) => troubles.push(event),
  );
  const { kysely } = installation.database;
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue<{ person: string }>('reminders', { connection, streams: { events: { maxLen: 100 } } });

  const { id: tenant } = await kysely.selectFrom('tenant').select('id').executeTakeFirstOrThrow();
  const ctx = await contextForJob(installation, tenant, 'deliver', 'yardstick');
  const persons = await kysely.selectFrom('schedule').select('person').execute();
  for (let from = 0; from < persons.length; from += UPSERTS_AT_ONCE)
    await Promise.all(
      persons
        .slice(from, from + UPSERTS_AT_ONCE)
        .map(({ person }) =>
          queue.upsertJobScheduler(
            person,
            { every: EVERY, startDate: dueAt },
            { name: 'break', data: { person }, opts: { removeOnComplete: true, removeOnFail: 50 } },
          ),
        ),
    );

  let sends = 0;
  const send = async () => {
    sends += 1;
  };

  async function remind(person: string): Promise<void> {
    if (!(await results.take(person))) return;
    const message: Taken = {
      id: person,
      tenant,
      person: person as Taken['person'],
      kind: 'break',
      dueAt: shownDueAt,
      expiresAt: shownDueAt + 900_000,
      about: '["movement"]',
      attempt: 1,
    };
    const prepared = (await breakMessage.prepare(ctx, [message])).get(person);
    if (!prepared || 'withdrawn' in prepared || !prepared.email) throw new Error('Nobody is to be reminded by mail.');
    ctx.sealer.open(ctx.tenant, 'address', person, prepared.email.address);
    await send();
    await results.record(person);
  }

  async function remindPlainly(person: string): Promise<void> {
    await send();
    await results.record(person);
  }

  const work = process.env['DUTIES'] === 'product' ? remind : remindPlainly;
  const ahead = dueAt - LEAD - clock();
  Date.now = () => clock() + ahead;
  const worker = new Worker<{ person: string }>('reminders', ({ data }) => work(data.person), {
    connection: new Redis(url, { maxRetriesPerRequest: null }),
    concurrency,
  });
  worker.on('error', (error) => troubles.push(error.message));
  worker.on('failed', (_, error) => troubles.push(error.message));
  await worker.waitUntilReady();
  return {
    dueAt: dueAt - ahead,
    figures: () => ({ sends, troubles }),
    async stop() {
      await worker.close(true);
      await queue.close();
      await database.close();
      await installation.close();
    },
  };
});
