import { Refused } from '@sitwell/domain/errors';
import type { UnitId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { engines } from '../testbed/engines.ts';
import { addStaff, addUnits, giveAnswers, openPeriodNow, type Testbed, testbed } from '../testbed/index.ts';
import { previewReports } from './index.ts';

const asked = { k: 10, participation: 100, kind: 'campaign' } as const;

describe.each(engines)('the preview of reports on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let officer: Ctx;
  let sales: UnitId;
  let legal: UnitId;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    bed = await testbed(engine);
    officer = await bed.person({ roles: ['privacyOfficer'] });
    [sales, legal] = (await addUnits(bed, ['Sales', 'Legal'])) as [UnitId, UnitId];
  });
  afterEach(() => bed.stop());

  const staff = (unit: UnitId, count: number) =>
    addStaff(
      bed,
      Array.from({ length: count }, () => ({ unit })),
    );

  test('tells who is merged with whom, from those who work here now', async () => {
    await staff(sales, 40);
    await staff(legal, 4);
    const gone = await staff(sales, 1);
    const person = gone[0]?.person ?? '';
    await bed.deps.database.kysely.updateTable('person').set({ state: 'left' }).where('id', '=', person).execute();
    const { departments, draws, employees, departmentsMore } = await previewReports({ ctx: officer, input: asked });
    const by = Object.fromEntries(departments.map((row) => [row.name, row]));
    expect(by['Sales']).toMatchObject({ employees: 40 });
    expect(by['Legal']).toMatchObject({ employees: 4, own: 0, outcome: 'together' });
    expect(by['Legal']?.reportedWith).not.toEqual([]);
    expect(departments[0]).toMatchObject({ depth: 0, own: draws, outcome: 'own', employees });
    expect(departmentsMore).toBe(0);
  });

  test('is the same before and after people answer, while a period is open', async () => {
    const people = await staff(sales, 30);
    const before = await previewReports({ ctx: officer, input: { ...asked, participation: 60 } });
    const period = await openPeriodNow(bed);
    await giveAnswers(
      bed,
      period,
      people.map(({ person }) => ({ person })),
    );
    expect(await previewReports({ ctx: officer, input: { ...asked, participation: 60 } })).toEqual(before);
  });

  test('tells nothing of another organisation, and shows a large tree down to a level that fits', async () => {
    await addUnits(
      bed,
      Array.from({ length: 320 }, (_, at) => `Team ${at}`),
    );
    const other = await testbed(engine);
    const stranger = await other.person({ roles: ['representative'] });
    const theirs = await previewReports({ ctx: stranger, input: asked });
    expect(theirs.departments.map(({ name }) => name)).not.toContain('Sales');
    await other.stop();
    const ours = await previewReports({ ctx: officer, input: asked });
    expect(ours.departments.length).toBeLessThanOrEqual(300);
    expect(ours.departments.length + ours.departmentsMore).toBeGreaterThan(320);
  });

  test('is for those who decide on periods only', async () => {
    for (const role of ['admin', 'representative'] as const)
      await expect(previewReports({ ctx: await bed.person({ roles: [role] }), input: asked })).resolves.toBeDefined();
    for (const roles of [[], ['hr'], ['assessor'], ['facilities']] as const)
      await expect(previewReports({ ctx: await bed.person({ roles: [...roles] }), input: asked })).rejects.toThrow(
        Refused,
      );
  });
});
