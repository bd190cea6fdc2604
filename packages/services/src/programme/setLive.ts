import { Conflict } from '@sitwell/domain/errors';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { isSafetyApproved } from './getProgramme.ts';
import { editProgramme } from './programme.policy.ts';
import { findProgrammeSettings, isDemo, keepProgrammeSettings } from './programme.repo.ts';
import type { setLiveInput } from './schema.ts';

/**
 * Opens the self-check in a language, or closes it.
 * @param approved whether that language's safety texts were approved; a test says so where no text is approved yet
 * @throws Conflict `safetyNotApproved` for a real organisation while nobody approved the safety texts
 */
export async function setLive({
  ctx,
  input,
  approved = isSafetyApproved,
}: {
  ctx: Ctx;
  input: z.output<typeof setLiveInput>;
  approved?: typeof isSafetyApproved;
}): Promise<void> {
  authorise(ctx, editProgramme);
  const { locale, live } = input;
  await transact(ctx, async (tx) => {
    if (live && !approved(locale) && !(await isDemo(tx.sql, ctx)))
      throw new Conflict('safetyNotApproved', 'Nobody has approved the safety texts of this language yet.');
    const settings = await findProgrammeSettings(tx.sql, ctx);
    const others = settings.liveLocales.filter((each) => each !== locale);
    await keepProgrammeSettings(tx, ctx, { ...settings, liveLocales: live ? [...others, locale].sort() : others });
    await tx.audit({ action: live ? 'programme.wentLive' : 'programme.closed', subject: `locale:${locale}` });
  });
}
