import {
  type Answer,
  type Answers,
  bodySites,
  pairedSites,
  type Question,
  questionnaires,
  type SiteEntry,
} from '@sitwell/domain/assessment';
import { NotFound } from '@sitwell/domain/errors';
import type { PersonId, WorkstationId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { get } from '../plan/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { addWorkstation, getDraft, overview, saveDraft, submit } from './index.ts';
import { allWithheld, noTrouble, nothingWithheld, selfCheck, tooLow } from './selfCheck.fixture.ts';

const begun = {
  answers: { seatHeight: tooLow },
  symptoms: null,
  at: 'seatDepth',
  version: 0,
  restriction: nothingWithheld,
};

const sides = (site: (typeof bodySites)[number]) => (pairedSites.has(site) ? (['left', 'right'] as const) : [null]);
const troubled: Omit<SiteEntry, 'site' | 'side'> = {
  trouble7Days: true,
  stopped7Days: false,
  intensity: 10,
  trouble12Months: false,
};
const painEverywhere = {
  status: 'some' as const,
  entries: bodySites.flatMap((site) => sides(site).map((side) => ({ site, side, ...troubled }))),
};

const longest = (ids: readonly { id: string }[]) =>
  ids.map(({ id }) => id).reduce((one, other) => (other.length > one.length ? other : one));

/** The longest answer that a draft may hold: everything ticked. */
function longestAnswer(question: Question): Answer {
  if (question.kind === 'many') return question.options.map(({ id }) => id).filter((id) => id !== 'none');
  if (question.kind === 'choiceWithExtras')
    return {
      choice: longest(question.options.filter(({ id }) => !question.noExtrasFor.includes(id))),
      extras: question.extras.map(({ id }) => id),
    };
  if (question.kind === 'single') return longest(question.options);
  throw new Error(`${question.id} is no question of the workstation.`);
}

describe.each(engines)('drafts on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let ada: Ctx & { me: PersonId };
  let workstation: WorkstationId;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    ada = await bed.person();
    workstation = (await addWorkstation({ ctx: ada, input: { name: 'Office' } })).id;
  });
  afterEach(() => bed.stop());

  const draftRows = () => bed.deps.database.kysely.selectFrom('draft').selectAll().execute();

  test('a draft is kept per workstation, resumed, replaced, and gone after the submit', async () => {
    const home = (await addWorkstation({ ctx: ada, input: { name: 'Home' } })).id;
    expect(await getDraft({ ctx: ada, input: { workstation } })).toBeNull();
    const { savedAt, version } = await saveDraft({ ctx: ada, input: { workstation, ...begun } });
    expect(await getDraft({ ctx: ada, input: { workstation } })).toEqual({ ...begun, savedAt, version });
    bed.clock.advance(1000);
    const further = {
      ...begun,
      answers: { ...begun.answers, lenses: 'none' },
      symptoms: noTrouble,
      at: 'armrest',
      version,
    };
    await saveDraft({ ctx: ada, input: { workstation, ...further } });
    await saveDraft({ ctx: ada, input: { workstation: home, ...begun } });
    expect(await getDraft({ ctx: ada, input: { workstation } })).toEqual({
      ...further,
      savedAt: savedAt + 1000,
      version: version + 1,
    });
    expect((await overview({ ctx: ada })).workstations.map(({ draftUpdatedAt }) => draftUpdatedAt)).toEqual([
      savedAt + 1000,
      savedAt + 1000,
    ]);
    await submit({ ctx: ada, input: selfCheck(workstation, { version: version + 1 }) });
    expect(await getDraft({ ctx: ada, input: { workstation } })).toBeNull();
    expect(await draftRows()).toHaveLength(1);
  });

  test('its length tells neither of symptoms nor of how far the person is', async () => {
    const lengths = new Set<number>();
    let version = 0;
    for (const change of [
      {},
      { answers: {}, at: '' },
      { symptoms: noTrouble },
      { symptoms: painEverywhere },
      { restriction: allWithheld },
    ]) {
      ({ version } = await saveDraft({ ctx: ada, input: { workstation, ...begun, ...change, version } }));
      for (const row of await draftRows()) lengths.add(row.envelope.length);
    }
    expect(lengths.size).toBe(1);
  });

  test('everything ticked and pain everywhere fits, and can be handed in', async () => {
    const questions = questionnaires[1]?.questions.filter(({ room }) => room === 'workstation') ?? [];
    const answers: Answers = Object.fromEntries(questions.map((question) => [question.id, longestAnswer(question)]));
    const input = {
      workstation,
      answers,
      symptoms: painEverywhere,
      at: 'x'.repeat(64),
      version: 0,
      restriction: allWithheld,
    };
    const { version } = await saveDraft({ ctx: ada, input });
    expect((await getDraft({ ctx: ada, input: { workstation } }))?.answers).toEqual(answers);
    await submit({ ctx: ada, input: selfCheck(workstation, { version, symptoms: painEverywhere }) });
    expect((await get({ ctx: ada })).symptoms).toEqual(painEverywhere);
  });

  test('what no question asks is named; what is missing is not', async () => {
    const save = (change: object) => saveDraft({ ctx: ada, input: { workstation, ...begun, ...change } });
    await expect(save({ answers: { colour: 'red', lenses: 'rose' } })).rejects.toMatchObject({
      fields: [
        { path: 'answers.lenses', code: 'unknownOption' },
        { path: 'answers.colour', code: 'unknownQuestion' },
      ],
    });
    await expect(save({ symptoms: { status: 'some', entries: [{ site: 'tail' }] } })).rejects.toMatchObject({
      fields: [{ path: 'symptoms.entries[0].site', code: 'unknownSite' }],
    });
    await expect(
      save({ symptoms: { status: 'some', entries: [{ site: 'neck', intensity: 'x'.repeat(9000) }] } }),
    ).rejects.toMatchObject({
      fields: [{ path: 'answers', code: 'tooLong' }],
    });
    expect(await draftRows()).toEqual([]);
    await save({ symptoms: { status: 'some', entries: [{ site: 'neck', side: null, trouble7Days: true }] } });
    expect(await draftRows()).toHaveLength(1);
  });

  test('of two tabs the second does not overwrite the first, and goes on once it knows', async () => {
    const save = (change: object) => saveDraft({ ctx: ada, input: { workstation, ...begun, ...change } });
    const other = { answers: { lenses: 'none' }, at: 'armrest' };
    const both = await Promise.allSettled([save({}), save(other)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'draftChanged' } });
    const version = (await getDraft({ ctx: ada, input: { workstation } }))?.version ?? 0;
    expect(await save({ ...other, version })).toMatchObject({ version: version + 1 });
    // The answer was lost on its way: the same once more is no quarrel with oneself.
    expect(await save({ ...other, version })).toMatchObject({ version: version + 2 });
    await expect(save({ version: 0 })).rejects.toMatchObject({ code: 'draftChanged' });
  });

  test('what goes on from a draft that was handed in is told so, and begins no new one', async () => {
    const save = (change: object) => saveDraft({ ctx: ada, input: { workstation, ...begun, ...change } });
    const { version } = await save({});
    await submit({ ctx: ada, input: selfCheck(workstation, { version }) });
    await expect(save({ at: 'armrest', version })).rejects.toMatchObject({ kind: 'conflict', code: 'handedIn' });
    expect(await draftRows()).toEqual([]);
  });

  test('a tab left open from the last self-check does not write over the next, however often that was saved', async () => {
    const save = (change: object) => saveDraft({ ctx: ada, input: { workstation, ...begun, ...change } });
    const stale = await save({});
    await submit({ ctx: ada, input: selfCheck(workstation, { version: stale.version }) });
    bed.clock.advance(1);
    let newest = await save({ at: 'armrest' });
    for (let saves = 1; saves <= 3; saves += 1) {
      await expect(save({ version: stale.version }), `after ${saves}`).rejects.toMatchObject({ code: 'draftChanged' });
      newest = await save({ at: `step${saves}`, version: newest.version });
    }
    expect(await getDraft({ ctx: ada, input: { workstation } })).toMatchObject({ at: 'step3' });
  });

  test('a restriction acts from the first save on', async () => {
    expect((await get({ ctx: ada })).restriction).toBe(nothingWithheld);
    await saveDraft({ ctx: ada, input: { workstation, ...begun, restriction: allWithheld } });
    expect((await get({ ctx: ada })).restriction).toBe(allWithheld);
  });

  test('someone else’s draft is not found, in this organisation or another', async () => {
    await saveDraft({ ctx: ada, input: { workstation, ...begun } });
    const stranger: Ctx = { ...(await bed.otherOrganisation()), actor: ada.actor };
    for (const other of [await bed.person({ roles: ['hr', 'admin', 'assessor'] }), stranger]) {
      await expect(getDraft({ ctx: other, input: { workstation } })).rejects.toBeInstanceOf(NotFound);
      await expect(saveDraft({ ctx: other, input: { workstation, ...begun } })).rejects.toBeInstanceOf(NotFound);
    }
    expect(await draftRows()).toHaveLength(1);
  });
});
