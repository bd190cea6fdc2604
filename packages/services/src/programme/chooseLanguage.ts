import { Conflict } from '@sitwell/domain/errors';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { chooseOwnLanguage } from './programme.policy.ts';
import { findOffered } from './programme.repo.ts';
import type { chooseLanguageInput } from './schema.ts';

/**
 * The language in which the pages and mails speak to the person who acts. Whoever reads it already keeps their country's form of
 * dates and numbers.
 * @throws Conflict `languageNotLive` for a language in which this organisation is not live
 */
export async function chooseLanguage({
  ctx,
  input: { language },
}: {
  ctx: Ctx;
  input: z.output<typeof chooseLanguageInput>;
}): Promise<void> {
  authorise(ctx, chooseOwnLanguage);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    if (!(await findOffered(tx.sql, ctx)).includes(language))
      throw new Conflict('languageNotLive', 'Your organisation does not offer this language yet.');
    const { locale } = await tx.sql
      .selectFrom('person')
      .select('locale')
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', person)
      .executeTakeFirstOrThrow();
    if (locale.split('-')[0] !== language)
      await tx.sql
        .updateTable('person')
        .set({ locale: language })
        .where('tenant', '=', ctx.tenant)
        .where('id', '=', person)
        .execute();
    await tx.audit({ action: 'person.choseLanguage', subject: `person:${person}` });
  });
}
