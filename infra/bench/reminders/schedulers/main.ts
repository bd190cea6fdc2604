import { openSqlite } from '@sitwell/database/connection';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { runChild } from '../child.ts';
import { openResults } from './results.ts';

/*
 * The obvious design, as somebody would build it who knows BullMQ: a job scheduler per person that fires at the person's instant,
 * one job per break, finished jobs removed at once, many jobs at a time, and results written together. It neither takes nor reads
 * again, has no lease and no second channel.
 */

const EVERY = 3_600_000;
/** How long the schedulers may take to be made. Then this process's clock is moved on, to a moment before the instant. */
const FAR = 24 * 3_600_000;
const LEAD = 3000;
const UPSERTS_AT_ONCE = 1000;

await runChild(async () => {
  const people = Number(process.env['PEOPLE']);
  const concurrency = Number(process.env['CONCURRENCY']);
  const clock = Date.now.bind(Date);
  const dueAt = clock() + FAR;
  const url = process.env['REDIS_URL'] ?? '';
  const database = openSqlite(process.env['RESULTS'] ?? '');
  const results = await openResults(database, clock);
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue<{ person: string }>('reminders', { connection, streams: { events: { maxLen: 100 } } });

  const persons = Array.from({ length: people }, () => crypto.randomUUID());
  for (let from = 0; from < people; from += UPSERTS_AT_ONCE)
    await Promise.all(
      persons
        .slice(from, from + UPSERTS_AT_ONCE)
        .map((person) =>
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
  const troubles: string[] = [];
  const ahead = dueAt - LEAD - clock();
  Date.now = () => clock() + ahead;
  const worker = new Worker<{ person: string }>(
    'reminders',
    async ({ data }) => {
      await send();
      await results.record(data.person);
    },
    { connection: new Redis(url, { maxRetriesPerRequest: null }), concurrency },
  );
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
    },
  };
});
