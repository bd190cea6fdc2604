import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { createApp } from '@sitwell/api/app';
import { encodeRestriction, latestVersion, noRestriction, restrictionFrom } from '@sitwell/domain/assessment';
import type { Producer } from '@sitwell/queue/runtime';
import type { Deps, InstallationCtx } from '@sitwell/services/context';
import { enqueueDue } from '@sitwell/services/messages';
import { claimDue } from '@sitwell/services/reminders';
import { engines, type Testbed, type TestEngine, testbed } from '@sitwell/services/testbed';
import { randomAnswers, randomSymptoms, seededRandom } from '@sitwell/testing/factories';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ObservedQueue, observeEmbedded, observeRedis } from './observedQueue.fixture.ts';
import { differences, type Seen, seenInTables, seenOnTheWire, withoutIds } from './onlooker.fixture.ts';

const nothingWithheld = encodeRestriction(noRestriction);
const allWithheld = encodeRestriction(restrictionFrom(['saddleNumbness', 'feverStiffNeck', 'swollenCalf']));
/** Berlin is one hour ahead of UTC on Monday 2 March 2026. */
const TEN = Date.parse('2026-03-02T10:00:00+01:00');
const everyHour = {
  kind: 'movement',
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};

interface Run {
  readonly bed: Testbed;
  readonly producer: Producer;
  /** Whatever is handed to the queue, whichever engine holds it. */
  readonly jobs: string[];
  readonly wire: string[];
}

/** What a careless change might do, and where it would be seen. Acts only where a warning sign was ticked. */
interface Leak {
  readonly name: string;
  readonly seenIn: readonly string[];
  readonly deps?: (deps: Deps) => Deps;
  readonly afterSave?: (run: Run) => Promise<void>;
  readonly answer?: (answer: Response) => Response;
}

const leaks: readonly Leak[] = [
  {
    name: 'records that are pressed together instead of filled up',
    seenIn: ['table draft', 'table plan'],
    deps: (deps) => ({
      ...deps,
      sealer: {
        ...deps.sealer,
        seal: (tenant, room, record, plain) =>
          deps.sealer.seal(tenant, room, record, deflateRawSync(plain).toString('latin1')),
        open: (tenant, room, record, envelope) =>
          inflateRawSync(Buffer.from(deps.sealer.open(tenant, room, record, envelope), 'latin1')).toString(),
      },
    }),
  },
  {
    name: 'a row more in the audit',
    seenIn: ['table audit_entry'],
    async afterSave({ bed }) {
      const { kysely } = bed.deps.database;
      const row = await kysely.selectFrom('audit_entry').selectAll().limit(1).executeTakeFirstOrThrow();
      await kysely
        .insertInto('audit_entry')
        .values({ ...row, id: bed.deps.newId<'audit'>() })
        .execute();
    },
  },
  {
    name: 'a line more in the log',
    seenIn: ['the log'],
    afterSave: async ({ bed }) => bed.deps.log('withheld', {}),
  },
  {
    name: 'a job more in the queue',
    seenIn: ['the jobs', 'the queue'],
    afterSave: ({ bed, producer }) => producer.add('closePeriod', { periodId: bed.deps.newId<'period'>() }),
  },
  {
    name: 'a hint in the answer',
    seenIn: ['the wire'],
    answer: (answer) => new Response(answer.body, { status: answer.status, headers: { 'x-withheld': '1' } }),
  },
];

/** One person's way through everything that sends the restriction along, as the pages send it, and a break that comes due. */
async function walk(run: Run, restriction: string, { deps = (same) => same, afterSave, answer }: Partial<Leak>) {
  const { bed } = run;
  const app = createApp({ ...deps(bed.deps), parts: [] });
  const token = await bed.signIn(await bed.person());

  async function call(path: string, input?: object, asks = false, status = 200): Promise<unknown> {
    const body = asks ? '' : JSON.stringify(input ?? {});
    const query = asks && input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    const request = new Request(`http://localhost:8080/api/${path}${query}`, {
      method: asks ? 'GET' : 'POST',
      headers: { cookie: `sitwell-session=${token}`, 'content-type': 'application/json' },
      ...(asks ? {} : { body }),
    });
    if (!asks) request.headers.set('content-length', String(Buffer.byteLength(body)));
    const saves = body.includes('"restriction"') && !body.includes(nothingWithheld);
    const plain = await app.request(request.clone());
    const got = saves && answer ? answer(plain) : plain;
    const bytes = new Uint8Array(await got.arrayBuffer());
    run.wire.push(seenOnTheWire(request, body, got, bytes));
    if (saves) await afterSave?.(run);
    expect(got.status, `${path}: ${Buffer.from(bytes)}`).toBe(status);
    const { result } = JSON.parse(Buffer.from(bytes).toString()) as { result?: { data: unknown } };
    bed.clock.advance(1000);
    return result?.data;
  }
  const ask = (path: string, input?: object) => call(path, input, true);
  /** As the pages save: what holds is asked for before. */
  async function save(path: string, input: object, status = 200) {
    await ask('plan.get');
    return call(path, { ...input, restriction }, false, status);
  }

  await call('reminders.saveRoutine', everyHour);
  const { id: workstation } = (await call('assessment.addWorkstation', { name: 'Office' })) as { id: string };
  const answers = { ...randomAnswers(seededRandom(3)), seatHeight: { choice: 'tooLow', extras: [] } };
  const symptoms = randomSymptoms(seededRandom(3));
  const begun = { workstation, answers: {}, symptoms: null, at: 'seatHeight', version: 0 };
  await ask('assessment.getDraft', { workstation });
  const first = (await save('assessment.saveDraft', begun)) as { version: number };
  const whole = { ...begun, answers, symptoms, at: 'answers', version: first.version };
  const { version } = (await save('assessment.saveDraft', whole)) as { version: number };
  // Another tab that did not know of it.
  await save('assessment.saveDraft', begun, 409);
  await ask('assessment.getDraft', { workstation });
  const check = { workstation, questionnaire: latestVersion, answers, symptoms };
  const handedIn = { ...check, idempotencyKey: 'self-check', version };
  await save('assessment.submit', { ...handedIn, version: first.version }, 409);
  await save('assessment.submit', handedIn);
  // The answer was lost on its way, so the page hands in once more.
  await save('assessment.submit', handedIn);
  // And another tab goes on from what is handed in.
  await save('assessment.saveDraft', whole, 409);
  await ask('assessment.getResult', {});
  const { findings } = (await ask('plan.get')) as { findings: { id: string; code: string }[] };
  const finding = findings.find(({ code }) => code === 'seatHeight.tooLow')?.id;
  await save('plan.closeFinding', { finding, answers: { seatHeight: { choice: 'neutral', extras: [] } } });
  await save('plan.save', { stage: 'flareUp' });
  await save('plan.save', { stage: null, regions: ['neck'] });
  const entry = { places: [{ site: 'neck', side: null, intensity: 9 }], movements: { bendForward: 'hurts' } };
  const written = (await save('diary.write', { entry })) as { entry: string };
  await save('diary.write', { entry });
  await ask('diary.read');
  await call('diary.remove', written);
  // The check again, handed in, and a third one left open.
  bed.clock.advance(60_000);
  await save('assessment.submit', { ...check, idempotencyKey: 'check-again', version: 0 });
  await save('assessment.saveDraft', begun);
  for (const page of ['assessment.overview', 'assessment.history', 'plan.get', 'reminders.get']) await ask(page);

  await call('signIn.requestLink', { address: 'person1@testbed.example' });
  bed.clock.set(TEN);
  const tick: InstallationCtx = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
  await claimDue(tick);
  bed.clock.advance(10_000);
  await enqueueDue(tick, { queue: run.producer });
}

describe.each(engines)('what a warning sign leaves on $name', ({ open }) => {
  let engine: TestEngine;
  let queue: ObservedQueue;
  beforeAll(async () => {
    engine = await open();
    // Each with the store it is run with.
    queue = await (engine.kind === 'sqlite' ? observeEmbedded() : observeRedis());
  }, 30_000);
  afterAll(() => queue.stop());

  /** Everything an onlooker could lay hands on after one person's walk. */
  async function look(restriction: string, leak: Partial<Leak> = {}): Promise<ReadonlyMap<string, Seen>> {
    const bed = await testbed(engine);
    const jobs: string[] = [];
    const producer: Producer = {
      ...queue.producer,
      add: (job, data, id) => {
        jobs.push(withoutIds(JSON.stringify([job, data, id])));
        return queue.producer.add(job, data, id);
      },
      addBulk: (items) => {
        jobs.push(...items.map((item) => withoutIds(JSON.stringify(item))));
        return queue.producer.addBulk(items);
      },
    };
    const run: Run = { bed, producer, jobs, wire: [] };
    try {
      await walk(run, restriction, leak);
      return new Map([
        ...[...(await seenInTables(bed.deps.database))].map(([name, rows]) => [`table ${name}`, rows] as const),
        ['the log', bed.lines.map((line) => withoutIds(JSON.stringify(line)))],
        ['the wire', run.wire],
        ['the jobs', jobs],
        ['the queue', await queue.take()],
      ]);
    } finally {
      await bed.stop();
    }
  }
  test('two walks that differ only in it leave equal tables, lengths, log lines, requests, answers, jobs and queues', async () => {
    const without = await look(nothingWithheld);
    expect(differences(without, await look(allWithheld))).toEqual([]);
    // What has to be there for the comparison to mean anything.
    expect(without.get('the wire')?.length).toBeGreaterThan(30);
    expect(without.get('the jobs')).toHaveLength(2);
    for (const kept of ['the queue', 'the log', 'table plan', 'table draft', 'table diary_entry', 'table message'])
      expect(without.get(kept), kept).not.toEqual([]);
  }, 30_000);

  test('and the comparison sees what a careless change would leave', async () => {
    const without = await look(nothingWithheld);
    for (const leak of leaks) {
      const before = leak.deps ? await look(nothingWithheld, leak) : without;
      expect(differences(before, await look(allWithheld, leak)), leak.name).toEqual(leak.seenIn);
    }
  }, 60_000);
});
