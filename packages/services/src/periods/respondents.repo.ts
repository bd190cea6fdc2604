import type { Transaction } from '@sitwell/database/connection';
import { atActionLevel, findingCodes } from '@sitwell/domain/assessment';
import type { PeriodId } from '@sitwell/domain/ids';
import { findingMeasure, type MeasureRegistry, measures, type Respondent } from '@sitwell/domain/reporting';
import { openBands } from '../assessment/symptoms.repo.ts';
import type { Ctx } from '../context/index.ts';

/** What a closed period counts. */
export const registry: MeasureRegistry = measures(findingCodes);

/**
 * The respondents of a period (rule 1): verified people of its roster with a full submission in it, both strain bands, made at
 * the workstation they use most; the latest replaces earlier ones. Who refused the symptom questions counts nowhere.
 */
export async function listRespondents(sql: Transaction, ctx: Ctx, period: PeriodId): Promise<Respondent[]> {
  const rows = await sql
    .selectFrom('assessment')
    .innerJoin('period_roster', (join) =>
      join.onRef('period_roster.person', '=', 'assessment.person').on('period_roster.period', '=', period),
    )
    .innerJoin('person', 'person.id', 'assessment.person')
    .innerJoin('workstation', 'workstation.id', 'assessment.workstation')
    .innerJoin('strain_band', 'strain_band.assessment', 'assessment.id')
    .select([
      'assessment.id',
      'assessment.person',
      'assessment.final',
      'assessment.finding_codes',
      'period_roster.unit',
      'period_roster.site',
      'strain_band.envelope',
    ])
    .where('assessment.tenant', '=', ctx.tenant)
    .where('assessment.period', '=', period)
    .where('workstation.used_most', '=', 1)
    .where('person.verified_at', 'is not', null)
    .orderBy('assessment.submitted_at')
    .orderBy('assessment.id')
    .execute();
  const latest = new Map(rows.map((row) => [row.person, row]));
  return [...latest.values()].map((row) => {
    const bands = openBands(ctx, { assessment: row.id, envelope: row.envelope });
    const codes = new Set<string>(JSON.parse(row.finding_codes));
    const values: Record<string, Respondent['measures'][string]> = {
      neckStrain: bands.neck.band,
      backStrain: bands.back.band,
      workstationAtActionLevel: atActionLevel(row.final),
    };
    for (const code of findingCodes) values[findingMeasure(code)] = codes.has(code);
    return { id: row.person, unit: row.unit, site: row.site, measures: values };
  });
}
