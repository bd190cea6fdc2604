import type { Answers } from '@sitwell/domain/assessment';
import { NotFound } from '@sitwell/domain/errors';
import type { PersonId, WorkstationId } from '@sitwell/domain/ids';
import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ctx, transact } from '../context/index.ts';
import { get } from '../plan/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { addWorkstation, getDraft, getResult, history, markUsedMost, overview, saveDraft, submit } from './index.ts';
import { allWithheld, nothingWithheld, painIn, selfCheck, tooLow, wholeAnswers } from './selfCheck.fixture.ts';

const HOUR = 3_600_000;

describe.each(engines)('self-checks on $name', ({ name, open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let ada: Ctx & { me: PersonId };
  let office: WorkstationId;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    ada = await bed.person();
    office = (await addWorkstation({ ctx: ada, input: { name: 'Office' } })).id;
  });
  afterEach(() => bed.stop());

  const count = async (
    table: 'assessment' | 'workstation_answers' | 'symptom_answer' | 'strain_band' | 'draft' | 'plan',
  ) => (await bed.deps.database.kysely.selectFrom(table).selectAll().execute()).length;

  async function openPeriod(id: string) {
    const period = {
      id,
      tenant: ada.tenant as string,
      name: 'Spring',
      kind: 'campaign' as const,
      opens_at: 0,
      closes_at: 9e12,
      k: 10,
      noise_bits: 2,
      measures: '[]',
      opened_at: 0,
      closed_at: null,
    };
    await bed.deps.database.kysely
      .insertInto('period')
      .values({ ...period, state: 'open' })
      .execute();
  }

  test('what is handed in comes back scored, with findings, bands and a plan', async () => {
    const answers = { monitor: { choice: 'tooHigh', extras: ['glare'] }, monitorTime: 'long' } as const;
    const input = selfCheck(office, { answers, symptoms: painIn('neck', 5) });
    const { assessment } = await submit({ ctx: ada, input });
    const result = await getResult({ ctx: ada, input: {} });
    expect(result).toMatchObject({
      assessment,
      workstation: { id: office, name: 'Office' },
      questionnaire: 1,
      submittedAt: bed.clock.now(),
    });
    expect(result?.answers).toEqual(input.answers);
    expect(result?.findings.map(({ code }) => code)).toEqual(['monitor.tooHigh', 'monitor.glare', 'duration.monitor']);
    expect(result?.findings.every(({ closedAt }) => closedAt === null)).toBe(true);
    expect(result?.bands?.neck).toMatchObject({ symptoms: 'marked', band: 'high' });
    expect(result?.bands?.back).toMatchObject({ symptoms: 'none', band: 'low' });
    expect(await getResult({ ctx: ada, input: { assessment } })).toEqual(result);

    const plan = await get({ ctx: ada });
    expect(plan).toMatchObject({
      assessment,
      stage: null,
      symptoms: painIn('neck', 5),
      symptomsAt: bed.clock.now(),
      score: result?.score,
    });
    expect(plan.findings).toEqual(result?.findings);
    expect(await overview({ ctx: ada })).toMatchObject({
      workstations: [
        {
          id: office,
          name: 'Office',
          usedMost: true,
          lastSubmittedAt: bed.clock.now(),
          lastFinal: result?.score.lower.final,
          draftUpdatedAt: null,
        },
      ],
      period: null,
      lastSymptoms: painIn('neck', 5),
      lastSymptomsAt: bed.clock.now(),
    });
    const { final } = result?.score.lower ?? { final: undefined };
    expect(await history({ ctx: ada })).toEqual([
      {
        assessment,
        workstation: { id: office, name: 'Office' },
        submittedAt: bed.clock.now(),
        final,
        finalUpper: final,
      },
    ]);
  });

  test('when the last 12 months were asked about is kept, through self-checks that did not ask', async () => {
    const asked = bed.clock.now();
    await submit({ ctx: ada, input: { ...selfCheck(office, { key: 'asked-year' }), askedYear: true } });
    bed.clock.advance(60_000);
    await submit({ ctx: ada, input: { ...selfCheck(office, { key: 'not-asked' }), askedYear: false } });
    expect((await overview({ ctx: ada })).yearAskedAt).toBe(asked);
  });

  test('what nobody has begun is empty, not an error', async () => {
    const bob = await bed.person();
    expect(await getResult({ ctx: bob, input: {} })).toBeNull();
    expect(await history({ ctx: bob })).toEqual([]);
    expect(await overview({ ctx: bob })).toMatchObject({
      workstations: [],
      period: null,
      lastSymptoms: null,
      lastSymptomsAt: null,
    });
    expect(await get({ ctx: bob })).toMatchObject({
      workstation: null,
      assessment: null,
      answers: null,
      score: null,
      findings: [],
      symptoms: null,
      stage: null,
    });
  });

  test('"not sure" is kept as an interval, and the lower bound is what counts', async () => {
    const input = selfCheck(office, { answers: { keyboard: { choice: 'notSure', extras: ['notSure'] } } });
    await submit({ ctx: ada, input });
    const row = await bed.deps.database.kysely.selectFrom('assessment').selectAll().executeTakeFirstOrThrow();
    const result = await getResult({ ctx: ada, input: {} });
    expect(result?.score.exact).toBe(false);
    expect(row.final).toBe(result?.score.lower.final);
    expect(row.final_upper).toBe(result?.score.upper.final);
    expect(row.final_upper).toBeGreaterThan(row.final ?? 0);
  });

  test('without a chair there is no final score, and the check is complete', async () => {
    await submit({
      ctx: ada,
      input: selfCheck(office, { answers: { seating: 'wheelchair' }, symptoms: painIn('lowBack', 2) }),
    });
    const result = await getResult({ ctx: ada, input: {} });
    expect(result?.score.lower).toMatchObject({ chair: null, final: null });
    expect(result?.bands?.back).toMatchObject({ workstation: { score: null }, band: 'moderate' });
  });

  test('every wrong answer of both rooms is named by its path, and nothing is written', async () => {
    const { seating: _, ...answers } = wholeAnswers();
    const input = {
      ...selfCheck(office),
      answers: { ...answers, monitor: { choice: 'sideways', extras: [] }, lenses: 7, colour: 'red' },
      symptoms: {
        status: 'some',
        entries: [{ site: 'neck', side: 'left', trouble7Days: true, stopped7Days: false, intensity: 11 }],
      },
    };
    const failing = submit({ ctx: ada, input });
    await expect(failing).rejects.toMatchObject({ kind: 'invalidInput' });
    const fields = await failing.catch((error: { fields: { path: string; code: string }[] }) =>
      error.fields.map(({ path, code }) => `${path} ${code}`),
    );
    expect(fields).toEqual(
      expect.arrayContaining([
        'answers.seating missing',
        'answers.lenses wrongType',
        'answers.monitor.choice unknownOption',
        'answers.colour unknownQuestion',
        'symptoms.entries[0].side sideNotAsked',
        'symptoms.entries[0].intensity intensityRange',
      ]),
    );
    expect([await count('assessment'), await count('plan')]).toEqual([0, 0]);
  });

  test('refusing the symptom questions costs nothing: no row, no band, the same result beside', async () => {
    await submit({ ctx: ada, input: selfCheck(office, { symptoms: null }) });
    await submit({
      ctx: ada,
      input: selfCheck(office, { key: 'the-second-self-check', symptoms: { status: 'refused', entries: [] } }),
    });
    expect([await count('assessment'), await count('symptom_answer'), await count('strain_band')]).toEqual([2, 0, 0]);
    const result = await getResult({ ctx: ada, input: {} });
    expect(result?.bands).toBeNull();
    expect(result?.score.lower.final).toBeGreaterThan(0);
    expect((await get({ ctx: ada })).symptoms).toBeNull();
  });

  test('a retry returns the first result, whatever it brings', async () => {
    const first = await submit({ ctx: ada, input: selfCheck(office) });
    bed.clock.advance(HOUR);
    const again = await submit({
      ctx: ada,
      input: selfCheck(office, { answers: { seatHeight: tooLow }, symptoms: painIn('neck', 9) }),
    });
    expect(again).toEqual(first);
    expect((await getResult({ ctx: ada, input: {} }))?.findings).toEqual([]);
    expect(await count('assessment')).toBe(1);
  });

  test('of two tabs the one that did not see the newest answers hands in nothing, and keeps them', async () => {
    const draft = { workstation: office, symptoms: null, at: 'monitor', restriction: nothingWithheld };
    const { version } = await saveDraft({ ctx: ada, input: { ...draft, answers: wholeAnswers(), version: 0 } });
    const newest = { ...draft, answers: wholeAnswers({ seatHeight: tooLow }), version };
    await saveDraft({ ctx: ada, input: newest });
    await expect(
      submit({ ctx: ada, input: selfCheck(office, { version, restriction: allWithheld }) }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'draftChanged' });
    expect([await count('assessment'), (await get({ ctx: ada })).restriction]).toEqual([0, nothingWithheld]);
    expect(await getDraft({ ctx: ada, input: { workstation: office } })).toMatchObject({
      answers: newest.answers,
      version: version + 1,
    });
    const input = selfCheck(office, { version: version + 1, answers: newest.answers });
    const first = await submit({ ctx: ada, input });
    // It is handed in and there no more; the same again is a retry.
    await expect(
      submit({ ctx: ada, input: { ...input, version, idempotencyKey: 'another-tab' } }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'handedIn' });
    expect(await submit({ ctx: ada, input })).toEqual(first);
    expect(await count('assessment')).toBe(1);
  });

  test('after a lost answer a retry finds the first self-check, and the next draft makes a second', async () => {
    const draft = { workstation: office, symptoms: null, at: 'answers', restriction: nothingWithheld };
    // As the page hands in: a draft as it stands has one key.
    const handIn = (version: number, answers: Answers) =>
      submit({ ctx: ada, input: selfCheck(office, { key: `${office}.${version}`, version, answers }) });
    const { version } = await saveDraft({ ctx: ada, input: { ...draft, answers: wholeAnswers(), version: 0 } });
    const first = await handIn(version, {});
    expect(await handIn(version, {})).toEqual(first);
    const edited = { ...draft, answers: wholeAnswers({ seatHeight: tooLow }) };
    await expect(saveDraft({ ctx: ada, input: { ...edited, version } })).rejects.toMatchObject({ code: 'handedIn' });
    bed.clock.advance(1);
    const next = await saveDraft({ ctx: ada, input: { ...edited, version: 0 } });
    const second = await handIn(next.version, { seatHeight: tooLow });
    expect(second).not.toEqual(first);
    expect((await getResult({ ctx: ada, input: {} }))?.findings.map(({ code }) => code)).toEqual(['seatHeight.tooLow']);
    expect([await count('assessment'), await count('draft')]).toEqual([2, 0]);
  });

  test('a tab left open from the last self-check cannot hand in the next, however often that was saved', async () => {
    const draft = { workstation: office, answers: wholeAnswers(), symptoms: null, restriction: nothingWithheld };
    const stale = await saveDraft({ ctx: ada, input: { ...draft, at: 'answers', version: 0 } });
    await submit({ ctx: ada, input: selfCheck(office, { version: stale.version }) });
    bed.clock.advance(1);
    let { version } = await saveDraft({ ctx: ada, input: { ...draft, at: 'step0', version: 0 } });
    for (let saves = 1; saves <= 3; saves += 1) {
      await expect(
        submit({ ctx: ada, input: selfCheck(office, { key: 'the-tab-left-open', version: stale.version }) }),
        `after ${saves}`,
      ).rejects.toMatchObject({ code: 'draftChanged' });
      ({ version } = await saveDraft({ ctx: ada, input: { ...draft, at: `step${saves}`, version } }));
    }
    expect([await count('assessment'), await count('draft')]).toEqual([1, 1]);
  });

  test('two that race under one key make one self-check', async () => {
    const both = await Promise.all([1, 2, 3].map(() => submit({ ctx: ada, input: selfCheck(office) })));
    expect(new Set(both.map(({ assessment }) => assessment)).size).toBe(1);
    expect([await count('assessment'), await count('workstation_answers'), await count('strain_band')]).toEqual([
      1, 1, 1,
    ]);
  });

  test('a key is the person’s own', async () => {
    const bob = await bed.person();
    const desk = await addWorkstation({ ctx: bob, input: { name: 'Office' } });
    const one = await submit({ ctx: ada, input: selfCheck(office) });
    const other = await submit({ ctx: bob, input: selfCheck(desk.id) });
    expect(other).not.toEqual(one);
  });

  test('findings stay, close and open again with the next self-check', async () => {
    const step = async (key: string, answers: NonNullable<Parameters<typeof selfCheck>[1]>['answers']) => {
      bed.clock.advance(HOUR);
      const { assessment } = await submit({ ctx: ada, input: selfCheck(office, { key, answers: answers ?? {} }) });
      return assessment;
    };
    const first = await step('self-check-1', { seatHeight: tooLow, light: ['tooDark'] });
    const second = await step('self-check-2', { seatHeight: tooLow });
    const third = await step('self-check-3', { light: ['tooDark'] });
    const { findings } = await get({ ctx: ada });
    expect(findings.map(({ code, closedAt }) => [code, closedAt !== null])).toEqual(
      expect.arrayContaining([
        ['seatHeight.tooLow', true],
        ['light.tooDark', true],
        ['light.tooDark', false],
      ]),
    );
    expect(findings).toHaveLength(3);
    const of = async (assessment: typeof first) =>
      (await getResult({ ctx: ada, input: { assessment } }))?.findings ?? [];
    expect((await of(first)).map(({ code }) => code)).toEqual(['seatHeight.tooLow', 'light.tooDark']);
    expect((await of(second)).map(({ code, openedAt }) => [code, openedAt])).toEqual([
      ['seatHeight.tooLow', bed.clock.now() - 2 * HOUR],
    ]);
    expect((await of(third)).map(({ code, closedAt }) => [code, closedAt])).toEqual([['light.tooDark', null]]);
    const rows = await bed.deps.database.kysely.selectFrom('assessment').select(['id', 'finding_codes']).execute();
    expect(rows.find(({ id }) => id === second)?.finding_codes).toBe('["seatHeight.tooLow"]');
  });

  test('the open period is stamped; a closed one is not', async () => {
    await openPeriod('spring');
    expect((await overview({ ctx: ada })).period).toEqual({ name: 'Spring', closesAt: 9e12 });
    await submit({ ctx: ada, input: selfCheck(office) });
    await bed.deps.database.kysely.updateTable('period').set({ state: 'closed' }).execute();
    await submit({ ctx: ada, input: selfCheck(office, { key: 'after-the-close' }) });
    const rows = await bed.deps.database.kysely
      .selectFrom('assessment')
      .select(['idempotency_key', 'period'])
      .orderBy('idempotency_key')
      .execute();
    expect(rows).toEqual([
      { idempotency_key: 'after-the-close', period: null },
      { idempotency_key: 'the-first-self-check', period: 'spring' },
    ]);
  });

  test('a submit waits for a close that runs, and then counts in no period', async () => {
    await openPeriod('spring');
    const order: string[] = [];
    let submitting: Promise<unknown> = Promise.resolve();
    await transact({ ...bed.ctx, actor: { kind: 'system', job: 'close' } }, async (tx) => {
      await tx.sql.updateTable('period').set({ state: 'closed' }).where('id', '=', 'spring').execute();
      submitting = submit({ ctx: ada, input: selfCheck(office) }).then(() => order.push('submitted'));
      // Long enough for the submit to reach the row; SQLite lets nobody else in meanwhile.
      if (name === 'PostgreSQL') await sql`select pg_sleep(0.3)`.execute(tx.sql);
      order.push('closing');
    });
    await submitting;
    expect(order).toEqual(['closing', 'submitted']);
    expect(
      (await bed.deps.database.kysely.selectFrom('assessment').select('period').executeTakeFirstOrThrow()).period,
    ).toBeNull();
  });

  test('someone else’s workstation or self-check is not found, in this organisation or another', async () => {
    const { assessment } = await submit({ ctx: ada, input: selfCheck(office) });
    const stranger: Ctx = { ...(await bed.otherOrganisation()), actor: ada.actor };
    for (const other of [await bed.person({ roles: ['hr', 'admin', 'assessor'] }), stranger]) {
      await expect(submit({ ctx: other, input: selfCheck(office, { key: 'somebody-else' }) })).rejects.toBeInstanceOf(
        NotFound,
      );
      await expect(markUsedMost({ ctx: other, input: { workstation: office } })).rejects.toBeInstanceOf(NotFound);
      await expect(getResult({ ctx: other, input: { assessment } })).rejects.toBeInstanceOf(NotFound);
      expect(await getResult({ ctx: other, input: {} })).toBeNull();
      expect(await history({ ctx: other })).toEqual([]);
      expect((await overview({ ctx: other })).workstations).toEqual([]);
    }
    expect(await count('assessment')).toBe(1);
  });

  test('a job may not act as a person', async () => {
    await expect(submit({ ctx: bed.ctx, input: selfCheck(office) })).rejects.toMatchObject({ kind: 'refused' });
    await expect(overview({ ctx: bed.ctx })).rejects.toMatchObject({ kind: 'refused' });
  });

  test('the first workstation is used most until another is marked or answered so', async () => {
    const home = (await addWorkstation({ ctx: ada, input: { name: 'Home' } })).id;
    const used = async () =>
      (await overview({ ctx: ada })).workstations.filter(({ usedMost }) => usedMost).map(({ id }) => id);
    expect(await used()).toEqual([office]);
    await markUsedMost({ ctx: ada, input: { workstation: home } });
    expect(await used()).toEqual([home]);
    await submit({ ctx: ada, input: selfCheck(office, { answers: { usedMost: 'yes' } }) });
    expect(await used()).toEqual([office]);
    await submit({ ctx: ada, input: selfCheck(home, { key: 'at-home-for-once', answers: { usedMost: 'no' } }) });
    expect(await used()).toEqual([office]);
  });

  test('a name taken gives the workstation that has it; ten are enough', async () => {
    const both = await Promise.all([1, 2].map(() => addWorkstation({ ctx: ada, input: { name: 'Home' } })));
    expect(both[0]).toEqual(both[1]);
    for (let desk = 3; desk <= 10; desk += 1) await addWorkstation({ ctx: ada, input: { name: `Desk ${desk}` } });
    await expect(addWorkstation({ ctx: ada, input: { name: 'One more' } })).rejects.toMatchObject({
      code: 'tooManyWorkstations',
    });
    expect((await addWorkstation({ ctx: ada, input: { name: 'office' } })).id).toBe(office);
  });
});
