import type { Transaction } from '@sitwell/database/connection';
import { atActionLevel, isFindingCode } from '@sitwell/domain/assessment';
import type { PeriodId } from '@sitwell/domain/ids';
import {
  answerCode,
  equipment,
  equipmentItems,
  equipmentMeasure,
  findingMeasure,
  type MeasureRegistry,
  type Respondent,
} from '@sitwell/domain/reporting';
import { openBands } from '../assessment/symptoms.repo.ts';
import type { Ctx } from '../context/index.ts';
import { inPages } from './inPages.ts';
import type { Roster } from './roster.repo.ts';

/** What people handed in: by person the number of their row, and the rows of answer codes, one after the other. */
export interface Submissions {
  readonly rows: ReadonlyMap<string, number>;
  readonly codes: Uint8Array;
}

/** Respondents as `publishPeriod` takes them by the million: where each is counted, and a row of answer codes each. */
export interface Respondents {
  readonly people: readonly Respondent[];
  readonly codes: Uint8Array;
}

const unread: Respondent['measures'] = {};

/**
 * Submissions that count (rule 1): whole ones in the period with both strain bands, made at the workstation that the person uses
 * most; the latest replaces earlier ones. Who refused the symptom questions counts nowhere.
 */
export async function readSubmissions(
  sql: Transaction,
  ctx: Ctx,
  period: PeriodId,
  measures: MeasureRegistry,
): Promise<Submissions> {
  const columns = columnsOf(measures);
  const width = Object.keys(measures).length;
  const { most } = await sql
    .selectFrom('assessment')
    .select((row) => row.fn.countAll<number>().as('most'))
    .where('period', '=', period)
    .executeTakeFirstOrThrow();
  const codes = new Uint8Array(Number(most) * width);
  const submittedAt = new Float64Array(Number(most));
  const rows = new Map<string, number>();
  const pages = inPages(
    (after, count) => readSubmitted(sql, ctx, period, after, count),
    ({ id }) => id,
  );
  for await (const page of pages) {
    for (const submission of page) {
      const { person, submitted_at } = submission;
      const row = rows.get(person) ?? rows.size;
      if ((submittedAt[row] ?? 0) > submitted_at) continue;
      rows.set(person, row);
      submittedAt[row] = submitted_at;
      encode(codes.subarray(row * width, (row + 1) * width).fill(0), columns, ctx, submission);
    }
  }
  return { rows, codes };
}

/** Who handed in and has a place in the period: the others count nowhere, and their rows are written over. */
export function respondentsAt(
  { rows, codes }: Submissions,
  places: Roster['places'],
  measures: MeasureRegistry,
): Respondents {
  const width = Object.keys(measures).length;
  const people: Respondent[] = [];
  for (const [id, row] of rows) {
    const place = places[row];
    if (!place) continue;
    codes.copyWithin(people.length * width, row * width, (row + 1) * width);
    people.push({ id, unit: place.unit, site: place.site, measures: unread });
  }
  return { people, codes: codes.subarray(0, people.length * width) };
}

/** Full submissions with both bands at the workstation used most, in the order of their ids: as they came, but for clocks. */
function readSubmitted(sql: Transaction, ctx: Ctx, period: PeriodId, after: string, rows: number) {
  return sql
    .selectFrom('assessment')
    .innerJoin('workstation', 'workstation.id', 'assessment.workstation')
    .innerJoin('strain_band', 'strain_band.assessment', 'assessment.id')
    .select([
      'assessment.id',
      'assessment.person',
      'assessment.final',
      'assessment.finding_codes',
      'assessment.submitted_at',
      'strain_band.envelope',
    ])
    .where('assessment.tenant', '=', ctx.tenant)
    .where('assessment.period', '=', period)
    .where('assessment.id', '>', after)
    .where('workstation.used_most', '=', 1)
    .orderBy('assessment.id')
    .limit(rows)
    .execute();
}

interface Columns {
  readonly neck: number | undefined;
  readonly back: number | undefined;
  readonly action: number | undefined;
  /** By finding, all the columns that it sets. */
  readonly byFinding: ReadonlyMap<string, readonly number[]>;
}

function columnsOf(measures: MeasureRegistry): Columns {
  const at = new Map(Object.keys(measures).map((name, column) => [name, column]));
  const byFinding = new Map<string, number[]>();
  const set = (code: string, measure: string) => {
    const column = at.get(measure);
    if (column === undefined) return;
    const columns = byFinding.get(code) ?? [];
    if (!columns.includes(column)) columns.push(column);
    byFinding.set(code, columns);
  };
  for (const name of at.keys()) {
    const code = name.replace(/^finding\./, '');
    if (isFindingCode(code)) set(code, findingMeasure(code));
  }
  for (const item of equipmentItems) for (const code of equipment[item]) set(code, equipmentMeasure(item));
  return {
    neck: at.get('neckStrain'),
    back: at.get('backStrain'),
    action: at.get('workstationAtActionLevel'),
    byFinding,
  };
}

function encode(
  codes: Uint8Array,
  { neck, back, action, byFinding }: Columns,
  ctx: Ctx,
  row: { id: string; envelope: Uint8Array; final: number | null; finding_codes: string },
): void {
  const bands = openBands(ctx, { assessment: row.id, envelope: row.envelope });
  if (neck !== undefined) codes[neck] = answerCode(bands.neck.band);
  if (back !== undefined) codes[back] = answerCode(bands.back.band);
  if (action !== undefined) codes[action] = answerCode(atActionLevel(row.final));
  for (const code of JSON.parse(row.finding_codes) as string[])
    for (const column of byFinding.get(code) ?? []) codes[column] = 1;
}
