import type { Ctx } from '../context/index.ts';

/** The languages of the programme's words: pages, mails, reports and safety texts. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** The language to speak to somebody who reads these locales, the dearest first: the first that has words, else English. */
export function languageOf(...locales: readonly string[]): Language {
  const primaries = locales.map((locale) => locale.toLowerCase().split('-')[0]);
  return primaries.flatMap((primary) => languages.find((each) => each === primary) ?? [])[0] ?? 'en';
}

/** The language that a browser asks for. @param header its `Accept-Language` */
export const languageAsked = (header: string | undefined): Language => languageOf(...(header ?? '').split(/[;,] */));

/** The language of the person who acts; English where a job does. */
export async function languageOfReader(ctx: Ctx): Promise<Language> {
  if (ctx.actor.kind !== 'person') return 'en';
  const row = await ctx.database.kysely
    .selectFrom('person')
    .select('locale')
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', ctx.actor.id)
    .executeTakeFirst();
  return languageOf(row?.locale ?? '');
}
