import type { Database } from '@sitwell/database/connection';
import type { Ctx, Tx } from '../context/index.ts';
import { type Language, languages } from '../language/index.ts';

export interface ProgrammeSettings {
  /** False: symptoms choose no movements, and each person chooses the regions. */
  readonly symptomDriven: boolean;
  readonly liveLocales: readonly string[];
}

const usual: ProgrammeSettings = { symptomDriven: true, liveLocales: [] };

/** What was decided; what is usual where nothing was decided yet. */
export async function findProgrammeSettings(sql: Database['kysely'], ctx: Ctx): Promise<ProgrammeSettings> {
  const row = await sql
    .selectFrom('programme_settings')
    .select(['symptom_driven', 'live_locales'])
    .where('tenant', '=', ctx.tenant)
    .executeTakeFirst();
  if (!row) return usual;
  return { symptomDriven: row.symptom_driven === 1, liveLocales: JSON.parse(row.live_locales) as string[] };
}

export async function keepProgrammeSettings(tx: Tx, ctx: Ctx, settings: ProgrammeSettings): Promise<void> {
  const row = {
    symptom_driven: settings.symptomDriven ? (1 as const) : (0 as const),
    live_locales: JSON.stringify(settings.liveLocales),
  };
  await tx.sql
    .insertInto('programme_settings')
    .values({ tenant: ctx.tenant, ...row })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet(row))
    .execute();
}

/** The made-up organisation shows everything, reviewed or not, and says so on each page. */
export async function isDemo(sql: Database['kysely'], ctx: Ctx): Promise<boolean> {
  const { demo } = await sql.selectFrom('tenant').select('demo').where('id', '=', ctx.tenant).executeTakeFirstOrThrow();
  return demo === 1;
}

/** Whether people may start in this language: the demo in each, a real organisation where it went live. */
export async function isLive(sql: Database['kysely'], ctx: Ctx, locale: string | undefined): Promise<boolean> {
  if (await isDemo(sql, ctx)) return true;
  return (await findProgrammeSettings(sql, ctx)).liveLocales.includes(locale?.split('-')[0] ?? '');
}

/** The languages that people may choose: those that went live; all of them in the demo, and while none is live yet. */
export async function findOffered(sql: Database['kysely'], ctx: Ctx): Promise<Language[]> {
  const { liveLocales } = await findProgrammeSettings(sql, ctx);
  if (liveLocales.length === 0 || (await isDemo(sql, ctx))) return [...languages];
  return languages.filter((each) => liveLocales.includes(each));
}
