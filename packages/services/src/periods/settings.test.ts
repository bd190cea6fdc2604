import type { PersonId } from '@sitwell/domain/ids';
import { loosens } from '@sitwell/domain/reporting';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { engines } from '../testbed/engines.ts';
import { closePeriodInTime, openPeriodNow, type Testbed, testbed } from '../testbed/index.ts';
import { approveChange, declineChange, getSettings, listChanges, listPeriods, proposeChange } from './index.ts';
import type { Settings } from './settings.ts';

type Person = Ctx & { readonly me: PersonId };

describe.each(engines)('the settings of the reports on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let admin: Person;
  let officer: Person;
  let representative: Person;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    bed = await testbed(engine);
    admin = await bed.person({ roles: ['admin'] });
    officer = await bed.person({ roles: ['privacyOfficer'] });
    representative = await bed.person({ roles: ['representative'] });
  });
  afterEach(() => bed.stop());

  const propose = (ctx: Ctx, settings: Partial<{ k: number; noiseBits: number; measures: string[] }>) => {
    bed.clock.advance(1);
    return proposeChange({ ctx, input: { k: 10, noiseBits: 2, reason: 'Because', ...settings } });
  };
  const kOf = async () => (await getSettings({ ctx: admin })).k;

  test('begin as the standard', async () => {
    expect(await getSettings({ ctx: representative })).toMatchObject({
      k: 10,
      noiseBits: 2,
      preset: 'standard',
      uncounted: [],
      timeZone: 'Europe/Berlin',
      presets: [
        { name: 'standard', k: 10, noiseBits: 2 },
        { name: 'strict', k: 20, noiseBits: 1 },
      ],
    });
  });

  test('tightening takes one person, and everyone sees it', async () => {
    expect(await propose(admin, { k: 20, noiseBits: 1 })).toMatchObject({ state: 'made' });
    expect(await getSettings({ ctx: admin })).toMatchObject({ k: 20, preset: 'strict' });
    const employee = await bed.person();
    expect(await listChanges({ ctx: employee })).toMatchObject([
      {
        state: 'made',
        loosens: false,
        before: { k: 10, noiseBits: 2 },
        after: { k: 20, noiseBits: 1 },
        proposedAs: 'admin',
        decidedAs: null,
        mine: false,
        mayApprove: false,
        mayDecline: false,
      },
    ]);
    expect(JSON.stringify(await listChanges({ ctx: employee }))).not.toContain(admin.me);
  });

  test('loosening takes two persons, one of them the privacy officer or a representative', async () => {
    const { change, state } = await propose(admin, { k: 5 });
    expect([state, await kOf()]).toEqual(['proposed', 10]);
    const otherAdmin = await bed.person({ roles: ['admin'] });
    // Somebody who proposed as admin and became privacy officer since is one person still.
    const grown: Ctx = {
      ...admin,
      actor: { kind: 'person', id: admin.me, roles: new Set(['employee', 'admin', 'privacyOfficer']) },
    };
    for (const ctx of [admin, grown, otherAdmin])
      await expect(approveChange({ ctx, input: { change } })).rejects.toMatchObject({ code: 'secondPerson' });
    for (const ctx of [await bed.person(), await bed.person({ roles: ['hr'] })])
      await expect(approveChange({ ctx, input: { change } })).rejects.toMatchObject({ kind: 'refused' });
    const seen = async (ctx: Ctx) => (await listChanges({ ctx }))[0];
    expect(await seen(admin)).toMatchObject({ mine: true, mayApprove: false, mayDecline: true });
    expect(await seen(otherAdmin)).toMatchObject({ mine: false, mayApprove: false });
    expect(await seen(representative)).toMatchObject({ mayApprove: true });
    await approveChange({ ctx: representative, input: { change } });
    expect(await kOf()).toBe(5);
    expect(await seen(admin)).toMatchObject({ state: 'made', decidedAs: 'representative' });
    await expect(approveChange({ ctx: officer, input: { change } })).rejects.toMatchObject({ kind: 'notFound' });
  });

  test('what the privacy officer proposes, an admin may approve, and not the officer', async () => {
    const { change } = await propose(officer, { k: 8 });
    await expect(approveChange({ ctx: officer, input: { change } })).rejects.toMatchObject({ code: 'secondPerson' });
    await approveChange({ ctx: admin, input: { change } });
    expect(await kOf()).toBe(8);
    await expect(propose(representative, { k: 9 })).rejects.toMatchObject({ kind: 'refused' });
  });

  test('less noise and a new measure loosen too', async () => {
    await propose(admin, { k: 20, noiseBits: 1, measures: ['neckStrain', 'backStrain', 'workstationAtActionLevel'] });
    expect(
      await propose(admin, { k: 20, noiseBits: 2, measures: (await getSettings({ ctx: admin })).measures }),
    ).toMatchObject({ state: 'proposed' });
    const [waiting] = await listChanges({ ctx: officer });
    await declineChange({ ctx: officer, input: { change: waiting?.change ?? '' } });
    const more = [...(await getSettings({ ctx: admin })).measures, 'finding.monitor.tooLow'];
    expect(await propose(admin, { k: 30, noiseBits: 1, measures: more })).toMatchObject({ state: 'proposed' });
    expect((await listChanges({ ctx: officer }))[0]).toMatchObject({ added: ['finding.monitor.tooLow'], removed: [] });
  });

  test('one proposal at a time; a tightening overtakes it', async () => {
    const { change } = await propose(admin, { k: 5 });
    await expect(propose(officer, { k: 7 })).rejects.toMatchObject({ code: 'pending' });
    await propose(officer, { k: 15 });
    expect((await listChanges({ ctx: admin })).map((each) => each.state)).toEqual(['made', 'overtaken']);
    await expect(approveChange({ ctx: representative, input: { change } })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await kOf()).toBe(15);
  });

  test('acts from the next period; the open one keeps what it copied', async () => {
    const open_ = await openPeriodNow(bed, 'Open');
    await propose(admin, { k: 20, noiseBits: 1 });
    expect((await listPeriods({ ctx: admin }))[0]?.k).toBe(10);
    expect((await listChanges({ ctx: admin }))[0]?.actsFrom).toBe(null);
    await closePeriodInTime(bed, open_);
    const published = await bed.deps.database.kysely.selectFrom('published_period').selectAll().execute();
    expect(published).toMatchObject([{ k: 10, noise_bits: 2 }]);
    bed.clock.advance(24 * 3_600_000);
    await openPeriodNow(bed, 'Next');
    expect((await listPeriods({ ctx: admin }))[0]?.k).toBe(20);
    expect((await listChanges({ ctx: admin }))[0]?.actsFrom).toBe('Next');
  });

  test('what every object has is no measure', async () => {
    const measures = ['neckStrain', 'backStrain', 'workstationAtActionLevel', 'constructor'];
    const input = { k: 10, noiseBits: 2, measures, reason: 'Why' };
    await expect(proposeChange({ ctx: admin, input })).rejects.toMatchObject({ fields: [{ path: 'measures' }] });
  });

  test('what no period may be counted by is named', async () => {
    const wrong: [string, Parameters<typeof propose>[1]][] = [
      ['k.outOfRange', { k: 4 }],
      ['k.outOfRange', { k: 101 }],
      ['k.tooSmallForNoise', { k: 19, noiseBits: 1 }],
      ['noiseBits.outOfRange', { k: 20, noiseBits: 8 }],
      ['noiseBits.outOfRange', { k: 20, noiseBits: 0 }],
      ['measures.unknown', { measures: ['neckStrain', 'backStrain', 'workstationAtActionLevel', 'wages'] }],
      ['measures.required', { measures: ['neckStrain'] }],
      ['k.same', {}],
    ];
    for (const [expected, settings] of wrong) {
      const [path, code] = expected.split('.');
      await expect(propose(admin, settings), expected).rejects.toMatchObject({
        fields: expect.arrayContaining([expect.objectContaining({ path, code })]),
      });
    }
    expect(await kOf()).toBe(10);
  });

  test('two approvals at once make one change', async () => {
    const { change } = await propose(admin, { k: 5 });
    const both = await Promise.allSettled(
      [officer, representative].map((ctx) => approveChange({ ctx, input: { change } })),
    );
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

test('any single loosening makes a change a loosening', () => {
  const base: Settings = { k: 20, noiseBits: 1, measures: ['a', 'b'] };
  expect(loosens(base, { k: 30, noiseBits: 1, measures: ['a'] })).toBe(false);
  expect(loosens(base, base)).toBe(false);
  for (const change of [{ k: 19 }, { noiseBits: 2, k: 40 }, { measures: ['c'], k: 40 }])
    expect(loosens(base, { ...base, ...change })).toBe(true);
});
