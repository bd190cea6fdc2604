import { library } from '@sitwell/content/library';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { type Language, languages } from '../language/index.ts';
import { readProgramme } from './programme.policy.ts';
import { findProgrammeSettings, isDemo, type ProgrammeSettings } from './programme.repo.ts';

export interface LanguageReview {
  readonly locale: Language;
  /** Somebody with the right knowledge approved the warning signs, the stop rules and all other safety texts. */
  readonly safetyApproved: boolean;
  readonly live: boolean;
}

export interface Programme extends ProgrammeSettings {
  readonly demo: boolean;
  readonly languages: LanguageReview[];
}

export function isSafetyApproved(locale: Language): boolean {
  return library(locale).safety.review.state === 'approved';
}

/** How the programme is set up, and what stands in the way of each language. */
export async function getProgramme({ ctx }: { ctx: Ctx }): Promise<Programme> {
  authorise(ctx, readProgramme);
  const { kysely } = ctx.database;
  const settings = await findProgrammeSettings(kysely, ctx);
  return {
    ...settings,
    demo: await isDemo(kysely, ctx),
    languages: languages.map((locale) => ({
      locale,
      safetyApproved: isSafetyApproved(locale),
      live: settings.liveLocales.includes(locale),
    })),
  };
}
