import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startRedis } from '@sitwell/testing/servers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobHandlers, JobName } from '../jobs/index.ts';
import { type JobFailure, openQueues, type QueueEngine, type Queues, QueueUnavailable } from './index.ts';

const id = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const batch = (n: number) => ({ batchId: id(n) });

/** Records what runs; a job's own behaviour may be set by the test. */
function recorder() {
  const runs: { job: JobName; data: unknown; jobId: string; attempt: number }[] = [];
  const failures: JobFailure[] = [];
  const behaviour: { -readonly [Name in JobName]?: JobHandlers[Name] } = {};
  const handler = <Name extends JobName>(job: Name): JobHandlers[Name] =>
    (async (data, run) => {
      runs.push({ job, data, jobId: run.jobId, attempt: run.attempt });
      await (behaviour[job] as JobHandlers[Name] | undefined)?.(data as never, run);
    }) as JobHandlers[Name];
  const handlers: JobHandlers = {
    signInMail: handler('signInMail'),
    deliver: handler('deliver'),
    closePeriod: handler('closePeriod'),
  };
  return { runs, failures, behaviour, handlers, onError: (failure: JobFailure) => void failures.push(failure) };
}

const soon = { timeout: 8000, interval: 10 };

describe.each(['redis', 'embedded'] as const)('queues on the %s engine', (kind) => {
  let server: RunningServer | undefined;
  let folder: string;
  let engine: QueueEngine;
  let queues: Queues;
  let seen: ReturnType<typeof recorder>;
  const talk = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];

  beforeAll(async () => {
    server = kind === 'redis' ? await startRedis() : undefined;
    folder = await mkdtemp(join(tmpdir(), 'sitwell-queue-'));
    engine = server ? { kind: 'redis', url: server.url } : { kind: 'embedded', folder };
    queues = await openQueues(engine);
    await queues.work(
      {
        signInMail: (data, run) => seen.handlers.signInMail(data, run),
        deliver: (data, run) => seen.handlers.deliver(data, run),
        closePeriod: (data, run) => seen.handlers.closePeriod(data, run),
      },
      { concurrency: { deliver: 2 }, onError: (failure) => seen.onError(failure) },
    );
  });
  beforeEach(() => {
    seen = recorder();
  });
  afterEach(() => {
    for (const spy of talk) expect(spy).not.toHaveBeenCalled();
  });
  afterAll(async () => {
    await queues.stop(2000);
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  it('runs each job with its own handler', async () => {
    await queues.producer.add('signInMail', batch(1));
    await queues.producer.add('deliver', batch(2));
    await queues.producer.add('closePeriod', { periodId: id(4) }, 'close-period-4');
    await vi.waitFor(() => expect(seen.runs).toHaveLength(3), soon);
    expect(seen.runs.toSorted((a, b) => a.job.localeCompare(b.job))).toEqual([
      { job: 'closePeriod', data: { periodId: id(4) }, jobId: 'close-period-4', attempt: 1 },
      { job: 'deliver', data: batch(2), jobId: expect.any(String), attempt: 1 },
      { job: 'signInMail', data: batch(1), jobId: expect.any(String), attempt: 1 },
    ]);
    await vi.waitFor(async () => expect(await queues.producer.pending()).toBe(0), soon);
  });

  it('ignores an id that is in the queue, and knows no id that has left it', async () => {
    const held = Promise.withResolvers<void>();
    seen.behaviour.deliver = () => held.promise;
    await queues.producer.add('deliver', batch(1), 'wave-1');
    await queues.producer.add('deliver', batch(1), 'wave-1');
    await queues.producer.addBulk([
      { job: 'deliver', data: batch(1), id: 'wave-1' },
      { job: 'deliver', data: batch(2), id: 'wave-2' },
      { job: 'deliver', data: batch(2), id: 'wave-2' },
    ]);
    await vi.waitFor(() => expect(seen.runs).toHaveLength(2), soon);
    expect(await queues.producer.pending()).toBe(2);
    held.resolve();
    await vi.waitFor(async () => expect(await queues.producer.pending()).toBe(0), soon);
    expect(seen.runs).toHaveLength(2);

    await queues.producer.add('deliver', batch(1), 'wave-1');
    await vi.waitFor(() => expect(seen.runs).toHaveLength(3), soon);
  });

  it('carries many jobs, each once', async () => {
    const numbers = Array.from({ length: 1050 }, (_, n) => n);
    await queues.producer.addBulk(numbers.map((n) => ({ job: 'deliver', data: batch(n) })));
    await vi.waitFor(() => expect(seen.runs).toHaveLength(numbers.length), soon);
    expect(new Set(seen.runs.map((run) => JSON.stringify(run.data))).size).toBe(numbers.length);
    expect(seen.failures).toEqual([]);
  });

  it('lets a sign-in mail pass a wave of reminders', async () => {
    const held = Promise.withResolvers<void>();
    seen.behaviour.deliver = () => held.promise;
    await queues.producer.addBulk(Array.from({ length: 300 }, (_, n) => ({ job: 'deliver', data: batch(n) })));
    await queues.producer.add('signInMail', batch(999));
    await vi.waitFor(() => expect(seen.runs.map((run) => run.job)).toContain('signInMail'), soon);
    expect(seen.runs.length).toBeLessThanOrEqual(3);
    expect((await queues.counts()).deliver).toMatchObject({ waiting: 298, active: 2, delayed: 0 });
    held.resolve();
    await vi.waitFor(async () => expect(await queues.producer.pending()).toBe(0), soon);
  });

  it('runs a job again after a crash, a bounded number of times, and goes on with the others', async () => {
    seen.behaviour.deliver = async ({ batchId }) => {
      if (batchId === id(13)) throw new TypeError('unlucky');
    };
    await queues.producer.addBulk([
      { job: 'deliver', data: batch(13), id: 'unlucky-13' },
      { job: 'deliver', data: batch(14) },
    ]);
    await vi.waitFor(() => expect(seen.failures).toHaveLength(3), soon);
    expect(seen.failures.map(({ attempt, willRetry }) => ({ attempt, willRetry }))).toEqual([
      { attempt: 1, willRetry: true },
      { attempt: 2, willRetry: true },
      { attempt: 3, willRetry: false },
    ]);
    expect(seen.failures[2]).toMatchObject({ job: 'deliver', jobId: 'unlucky-13' });
    expect(seen.failures[2]?.error).toEqual(new TypeError('unlucky'));
    expect(seen.runs.filter(({ jobId }) => jobId === 'unlucky-13').map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(seen.runs).toHaveLength(4);
    expect((await queues.counts()).deliver).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 });
  });

  it('refuses data and ids that do not fit', async () => {
    const { producer } = queues;
    await expect(producer.add('deliver', { batchId: 'ada@example.org' })).rejects.toThrow(/batchId/);
    const withMore = { ...batch(1), address: 'ada@example.org' };
    await expect(producer.add('deliver', withMore)).rejects.toThrow(/address/);
    await expect(producer.add('deliver', batch(1), '42')).rejects.toThrow(/job id/);
    await expect(producer.addBulk([{ job: 'deliver', data: batch(1), id: 'a:b' }])).rejects.toThrow(/job id/);
    expect(await producer.pending()).toBe(0);
  });

  it('says that it is ready', async () => {
    expect(await queues.ready()).toEqual({ ok: true });
  });

  describe('when stopped', () => {
    const atOnce = 4;
    async function openBusy(prefix: string, behaviour: JobHandlers['deliver']) {
      const own = await openQueues(engine, { prefix });
      const { handlers, runs, failures, onError } = recorder();
      await own.work({ ...handlers, deliver: behaviour }, { concurrency: { deliver: atOnce }, onError });
      return { own, runs, failures };
    }

    it('lets what runs come to its end, and starts nothing more', async () => {
      const begun: string[] = [];
      const ended: string[] = [];
      const { own } = await openBusy('{draining}', async ({ batchId }) => {
        begun.push(batchId);
        await new Promise((resolve) => setTimeout(resolve, 300));
        ended.push(batchId);
      });
      await own.producer.addBulk(Array.from({ length: 20 }, (_, n) => ({ job: 'deliver', data: batch(n) })));
      await vi.waitFor(() => expect(begun).toHaveLength(atOnce), soon);
      const from = performance.now();
      expect(await own.stop(5000)).toEqual({ unfinished: 0 });
      expect(performance.now() - from).toBeLessThan(2000);
      expect(ended).toEqual(begun);
      expect(begun).toHaveLength(atOnce);
      await expect(own.producer.add('deliver', batch(1))).rejects.toBeInstanceOf(QueueUnavailable);
      expect(await own.ready()).toMatchObject({ ok: false });
    });

    it('tells what does not end, and gives up on it at the deadline', async () => {
      const begun = Promise.withResolvers<void>();
      const told = Promise.withResolvers<void>();
      const { own } = await openBusy('{never-ending}', (_data, { signal }) => {
        signal.addEventListener('abort', () => told.resolve());
        begun.resolve();
        return new Promise(() => {});
      });
      await own.producer.add('deliver', batch(77), `never-ends-${kind}`);
      await begun.promise;
      const from = performance.now();
      expect(await own.stop(1000)).toEqual({ unfinished: 1 });
      expect(performance.now() - from).toBeLessThan(2000);
      await told.promise;
    });
  });
});
