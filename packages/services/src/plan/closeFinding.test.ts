import type { Answers } from '@sitwell/domain/assessment';
import { NotFound } from '@sitwell/domain/errors';
import type { FindingId, PersonId, WorkstationId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addWorkstation, getResult, history, markUsedMost, submit } from '../assessment/index.ts';
import { allWithheld, nothingWithheld, painIn, selfCheck, tooLow } from '../assessment/selfCheck.fixture.ts';
import type { Ctx } from '../context/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { closeFinding, get, save } from './index.ts';

const neutral = { choice: 'neutral', extras: [] };

describe.each(engines)('the plan on $name', ({ open }) => {
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

  async function handIn(answers: Answers) {
    await submit({ ctx: ada, input: selfCheck(office, { answers, symptoms: painIn('neck', 3) }) });
    bed.clock.advance(60_000);
  }
  async function findingOf(code: string): Promise<FindingId> {
    const found = (await get({ ctx: ada })).findings.findLast((finding) => finding.code === code);
    if (!found) throw new Error(`${code} was not found.`);
    return found.id;
  }
  const again = async (code: string, answers: Record<string, unknown>) =>
    closeFinding({ ctx: ada, input: { finding: await findingOf(code), answers, restriction: nothingWithheld } });

  test('a mended finding is closed and its section falls; what was handed in stays', async () => {
    await handIn({
      monitor: { choice: 'tooHigh', extras: [] },
      monitorTime: 'long',
      mouse: { choice: 'reaching', extras: ['pinchGrip'] },
    });
    const before = await getResult({ ctx: ada, input: {} });
    const closing = await again('monitor.tooHigh', { monitor: neutral });
    expect(closing).toMatchObject({ closed: true, section: 'monitorTelephone', opened: [] });
    expect(closing.before.section).toBe(before?.score.lower.monitorTelephone);
    expect(closing.after.section).toBeLessThan(closing.before.section ?? 0);

    const plan = await get({ ctx: ada });
    expect(plan.answers?.['monitor']).toEqual(neutral);
    expect(plan.score?.lower.monitorTelephone).toBe(closing.after.section);
    expect(plan.findings.filter(({ closedAt }) => closedAt !== null).map(({ code }) => code)).toEqual([
      'monitor.tooHigh',
    ]);
    const after = await getResult({ ctx: ada, input: {} });
    expect({ ...after, findings: [] }).toEqual({ ...before, findings: [] });
    expect(after?.findings.find(({ code }) => code === 'monitor.tooHigh')?.closedAt).toBe(bed.clock.now());
  });

  test('it makes no new respondent: no self-check, no bands, no other period', async () => {
    await handIn({ seatHeight: tooLow });
    const { kysely } = bed.deps.database;
    const kept = async () => [
      await kysely.selectFrom('assessment').selectAll().execute(),
      await kysely.selectFrom('strain_band').selectAll().execute(),
    ];
    const before = await kept();
    await again('seatHeight.tooLow', { seatHeight: neutral });
    expect(await kept()).toEqual(before);
    expect(await history({ ctx: ada })).toHaveLength(1);
  });

  test('one fix after the other builds on the last', async () => {
    await handIn({ seatHeight: tooLow, armrest: { choice: 'highOrLow', extras: [] } });
    const one = await again('seatHeight.tooLow', { seatHeight: neutral });
    const two = await again('armrest.highOrLow', { armrest: neutral });
    expect(two.before).toEqual(one.after);
    expect((await get({ ctx: ada })).findings.every(({ closedAt }) => closedAt !== null)).toBe(true);
  });

  test('an answer that finds the same or something else says so', async () => {
    await handIn({ seatHeight: tooLow });
    expect(await again('seatHeight.tooLow', { seatHeight: tooLow })).toMatchObject({ closed: false, opened: [] });
    expect(await again('seatHeight.tooLow', { seatHeight: { choice: 'tooHigh', extras: [] } })).toMatchObject({
      closed: true,
      opened: ['seatHeight.tooHigh'],
    });
    expect(await again('seatHeight.tooHigh', { seatHeight: tooLow })).toMatchObject({
      closed: true,
      opened: ['seatHeight.tooLow'],
    });
    const { findings } = await get({ ctx: ada });
    expect(findings.filter(({ closedAt }) => closedAt === null).map(({ code }) => code)).toEqual(['seatHeight.tooLow']);
  });

  test('pressed twice it answers twice alike', async () => {
    await handIn({ light: ['tooDark'] });
    const finding = await findingOf('light.tooDark');
    const press = () =>
      closeFinding({ ctx: ada, input: { finding, answers: { light: ['none'] }, restriction: nothingWithheld } });
    const [one, two] = await Promise.all([press(), press()]);
    expect([one.closed, two.closed]).toEqual([true, true]);
    expect(one.section).toBeNull();
    expect(one.after).toEqual(two.after);
  });

  test('an answer that leads to another question needs that one too, and one that ends a question drops it', async () => {
    await handIn({ telephone: { choice: 'tooFar', extras: [] } });
    await again('telephone.tooFar', { telephone: { choice: 'notUsed', extras: [] } });
    expect((await get({ ctx: ada })).answers).not.toHaveProperty('telephoneTime');
    await expect(again('telephone.tooFar', { telephone: neutral })).rejects.toMatchObject({
      fields: [{ path: 'answers.telephoneTime', code: 'missing' }],
    });
    await again('telephone.tooFar', { telephone: neutral, telephoneTime: 'short' });
    expect((await get({ ctx: ada })).answers).toMatchObject({ telephoneTime: 'short' });
  });

  test('only the question that is asked again may be answered, and rightly', async () => {
    await handIn({ seatHeight: tooLow });
    const before = await get({ ctx: ada });
    await expect(again('seatHeight.tooLow', { armrest: neutral })).rejects.toMatchObject({
      fields: [
        { path: 'answers.armrest', code: 'notAsked' },
        { path: 'answers.seatHeight', code: 'missing' },
      ],
    });
    await expect(again('seatHeight.tooLow', {})).rejects.toMatchObject({
      fields: [{ path: 'answers.seatHeight', code: 'missing' }],
    });
    await expect(again('seatHeight.tooLow', { seatHeight: 7 })).rejects.toMatchObject({
      fields: [{ path: 'answers.seatHeight', code: 'wrongType' }],
    });
    expect(await get({ ctx: ada })).toEqual(before);
  });

  test('the plan is of the workstation used most; symptoms are the person’s', async () => {
    const home = (await addWorkstation({ ctx: ada, input: { name: 'Home' } })).id;
    await handIn({ seatHeight: tooLow });
    const atHome = selfCheck(home, {
      key: 'the-check-at-home',
      answers: { usedMost: 'no', light: ['tooDark'] },
      symptoms: null,
    });
    await submit({ ctx: ada, input: atHome });
    expect((await get({ ctx: ada })).findings.map(({ code }) => code)).toEqual(['seatHeight.tooLow']);
    await markUsedMost({ ctx: ada, input: { workstation: home } });
    const plan = await get({ ctx: ada });
    expect(plan.workstation).toEqual({ id: home, name: 'Home' });
    expect(plan.findings.map(({ code }) => code)).toEqual(['light.tooDark']);
    expect(plan.symptoms).toEqual(painIn('neck', 3));
  });

  test('regions are kept, each once, and through saves that do not name them', async () => {
    await save({
      ctx: ada,
      input: { stage: null, regions: ['knees', 'neck', 'knees'], restriction: nothingWithheld },
    });
    await save({ ctx: ada, input: { stage: 'recovery', restriction: nothingWithheld } });
    expect(await get({ ctx: ada })).toMatchObject({ stage: 'recovery', regions: ['knees', 'neck'] });
  });

  test('stage and restriction are kept each through the other’s saves', async () => {
    await save({ ctx: ada, input: { stage: 'flareUp', restriction: nothingWithheld } });
    await handIn({ seatHeight: tooLow });
    expect(await get({ ctx: ada })).toMatchObject({ stage: 'flareUp', restriction: nothingWithheld });
    await closeFinding({
      ctx: ada,
      input: {
        finding: await findingOf('seatHeight.tooLow'),
        answers: { seatHeight: neutral },
        restriction: allWithheld,
      },
    });
    expect(await get({ ctx: ada })).toMatchObject({ stage: 'flareUp', restriction: allWithheld });
    await Promise.all([
      save({ ctx: ada, input: { stage: 'recovery', restriction: allWithheld } }),
      submit({ ctx: ada, input: selfCheck(office, { key: 'while-choosing', restriction: allWithheld }) }),
    ]);
    expect(await get({ ctx: ada })).toMatchObject({ stage: 'recovery', restriction: allWithheld });
  });

  test('someone else’s finding is not found, in this organisation or another, and nobody sees another’s plan', async () => {
    await handIn({ seatHeight: tooLow });
    await save({ ctx: ada, input: { stage: 'flareUp', restriction: allWithheld } });
    const input = {
      finding: await findingOf('seatHeight.tooLow'),
      answers: { seatHeight: neutral },
      restriction: nothingWithheld,
    };
    const stranger: Ctx = { ...(await bed.otherOrganisation()), actor: ada.actor };
    for (const other of [await bed.person({ roles: ['hr', 'admin', 'assessor'] }), stranger]) {
      await expect(closeFinding({ ctx: other, input })).rejects.toBeInstanceOf(NotFound);
      expect(await get({ ctx: other })).toMatchObject({
        findings: [],
        answers: null,
        symptoms: null,
        stage: null,
        restriction: nothingWithheld,
      });
    }
    expect((await get({ ctx: ada })).findings.every(({ closedAt }) => closedAt === null)).toBe(true);
  });
});
