import type { Database } from '@sitwell/database/connection';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDiary, writeEntry } from '../diary/index.ts';
import { closeFinding, get, save } from '../plan/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, type TestEngine, testbed } from '../testbed/index.ts';
import { addWorkstation, getResult, saveDraft, submit } from './index.ts';
import { allWithheld, noTrouble, nothingWithheld, painIn, selfCheck, tooLow } from './selfCheck.fixture.ts';

type Row = Record<string, unknown>;

async function everyTable({ kysely }: Database): Promise<Map<string, Row[]>> {
  const names = new Set((await kysely.introspection.getTables()).map((table) => table.name));
  const tables = new Map<string, Row[]>();
  for (const name of [...names].sort())
    tables.set(
      name,
      (await kysely
        .selectFrom(name as 'person')
        .selectAll()
        .execute()) as unknown as Row[],
    );
  return tables;
}

/** What an onlooker without keys can measure: numbers as they are, texts and bytes by their length. */
function outline(rows: readonly Row[]): string[] {
  const measure = (value: unknown) =>
    typeof value === 'string' || value instanceof Uint8Array ? `length ${value.length}` : String(value);
  return rows
    .map((row) =>
      Object.entries(row)
        .map(([column, value]) => `${column} ${measure(value)}`)
        .join(', '),
    )
    .sort();
}

interface Left {
  readonly tables: Map<string, Row[]>;
  readonly lines: object[];
}

/** The tables in which two runs differ to an onlooker, and the log when it does. */
function differences(one: Left, other: Left): string[] {
  const names = [...new Set([...one.tables.keys(), ...other.tables.keys()])].sort();
  const seen = ({ tables }: Left, name: string) => outline(tables.get(name) ?? []).join('; ');
  const log = JSON.stringify(one.lines) === JSON.stringify(other.lines) ? [] : ['the log'];
  return [...names.filter((name) => seen(one, name) !== seen(other, name)), ...log];
}

const textOf = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);

/** `table.column` of every field that holds one of the words in plain. */
function found(tables: ReadonlyMap<string, readonly Row[]>, words: readonly string[]): string[] {
  return [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([, value]) => words.some((word) => textOf(value).includes(word)))
        .map(([column]) => `${table}.${column}`),
    ),
  );
}

/** A whole journey: draft, submit, plan, a finding closed, a stage chosen, a second draft left open. */
async function journey(bed: Testbed, restriction: string): Promise<void> {
  const ada = await bed.person();
  const { id } = await addWorkstation({ ctx: ada, input: { name: 'Office' } });
  const draft = {
    workstation: id,
    answers: { seatHeight: tooLow },
    symptoms: painIn('upperBack', 9),
    at: 'seatDepth',
    version: 0,
    restriction,
  };
  const { version } = await saveDraft({ ctx: ada, input: draft });
  await submit({
    ctx: ada,
    input: selfCheck(id, {
      version,
      answers: { seatHeight: tooLow },
      symptoms: painIn('upperBack', 9),
      restriction,
    }),
  });
  bed.clock.advance(60_000);
  await getResult({ ctx: ada, input: {} });
  const [finding] = (await get({ ctx: ada })).findings;
  if (!finding) throw new Error('Nothing was found.');
  await closeFinding({
    ctx: ada,
    input: { finding: finding.id, answers: { seatHeight: { choice: 'neutral', extras: [] } }, restriction },
  });
  await save({ ctx: ada, input: { stage: 'flareUp', restriction } });
  await save({ ctx: ada, input: { stage: null, restriction } });
  const entry = { places: [{ site: 'upperBack', side: null, intensity: 9 }], movements: { bendForward: 'hurts' } };
  await writeEntry({ ctx: ada, input: { entry, restriction } });
  await readDiary({ ctx: ada });
  await saveDraft({ ctx: ada, input: draft });
}

describe.each(engines)('what the tables and the log tell on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);

  async function run(engine: TestEngine, restriction: string): Promise<Left> {
    const bed = await testbed(engine);
    try {
      await journey(bed, restriction);
      return { tables: await everyTable(bed.deps.database), lines: bed.lines };
    } finally {
      await bed.stop();
    }
  }

  test('two journeys that differ only in a warning sign leave the same rows, lengths and log lines', async () => {
    const without = await run(engine, nothingWithheld);
    const withSign = await run(engine, allWithheld);
    expect(differences(without, withSign)).toEqual([]);
    expect([without.tables.get('plan'), without.tables.get('draft')]).toMatchObject([[{}], [{}]]);

    // The comparison itself, on what a careless change would leave.
    withSign.lines.push({ event: 'plan', fields: {} });
    withSign.tables.get('audit_entry')?.pop();
    withSign.tables.set('plan', [{ ...withSign.tables.get('plan')?.[0], envelope: new Uint8Array(1) }]);
    expect(differences(without, withSign)).toEqual(['audit_entry', 'plan', 'the log']);
  });

  test('a kind of record has one length, whatever it says', async () => {
    const bed = await testbed(engine);
    const ada = await bed.person();
    const { id } = await addWorkstation({ ctx: ada, input: { name: 'Office' } });
    const told = [noTrouble, painIn('neck', 1), painIn('upperBack', 10)];
    for (const [index, symptoms] of told.entries()) {
      const answers = index === 1 ? { seating: 'wheelchair' } : {};
      await submit({ ctx: ada, input: selfCheck(id, { key: `self-check-${index}`, answers, symptoms }) });
    }
    const tables = await everyTable(bed.deps.database);
    await bed.stop();
    for (const table of ['symptom_answer', 'strain_band']) {
      const rows = tables.get(table) ?? [];
      expect(rows).toHaveLength(told.length);
      expect(new Set(outline(rows)).size).toBe(1);
    }
  });

  test('no symptom, stage or restriction stands anywhere in plain', async () => {
    const { tables, lines } = await run(engine, allWithheld);
    const planted = [
      'upperBack',
      'trouble7Days',
      'intensity',
      'marked',
      'bendForward',
      'flareUp',
      'emergency',
      allWithheld,
    ];
    expect(found(tables, planted)).toEqual([]);
    expect(planted.filter((word) => JSON.stringify(lines).includes(word))).toEqual([]);
    expect(tables.get('symptom_answer')).toHaveLength(1);
    expect(tables.get('strain_band')).toHaveLength(1);
    // The search itself: it meets what is kept in plain, and a symptom that is written where it must not be.
    expect(found(tables, ['tooLow'])).toEqual(expect.arrayContaining(['finding.code', 'workstation_answers.answers']));
    tables.get('audit_entry')?.push({ subject: 'upperBack' });
    expect(found(tables, planted)).toEqual(['audit_entry.subject']);
  });
});
