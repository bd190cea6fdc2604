import { Conflict, InvalidInput } from '@sitwell/domain/errors';
import { loosens } from '@sitwell/domain/reporting';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { actingAs, decide } from './changes.repo.ts';
import { proposeSettings } from './periods.policy.ts';
import type { proposeInput } from './schema.ts';
import { keepSettings, lockSettings } from './settings.repo.ts';
import { checkSettings, type Settings, sameSettings } from './settings.ts';

/**
 * Asks for other settings of the reports. Tightening takes one person and is made at once; whatever loosens waits for a second.
 * Either acts from the next period to open: what is open or closed keeps what it copied.
 * @throws InvalidInput for settings that no period may have, and for those that it has already
 * @throws Conflict `pending` while another loosening waits; a tightening overtakes it
 */
export async function proposeChange({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof proposeInput>;
}): Promise<{ change: string; state: 'proposed' | 'made' }> {
  authorise(ctx, proposeSettings);
  const { person, as } = actingAs(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockSettings(tx, ctx);
    const after: Settings = { k: input.k, noiseBits: input.noiseBits, measures: input.measures ?? before.measures };
    checkSettings(after);
    if (sameSettings(before, after))
      throw new InvalidInput([{ path: 'k', code: 'same', message: 'These are the settings already.' }]);
    const isLooser = loosens(before, after);
    const waiting = await tx.sql
      .selectFrom('settings_change')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('state', '=', 'proposed')
      .executeTakeFirst();
    if (waiting && isLooser)
      throw new Conflict('pending', 'Another change waits for a second person. Decide on that one first.');
    if (waiting) await decide(tx, ctx, waiting.id, 'overtaken');
    const id = ctx.newId<'change'>();
    const state = isLooser ? 'proposed' : 'made';
    await tx.sql
      .insertInto('settings_change')
      .values({
        id,
        tenant: ctx.tenant,
        state,
        loosens: isLooser ? 1 : 0,
        reason: input.reason,
        k_before: before.k,
        k_after: after.k,
        noise_bits_before: before.noiseBits,
        noise_bits_after: after.noiseBits,
        measures_before: JSON.stringify(before.measures),
        measures_after: JSON.stringify(after.measures),
        proposed_by: person,
        proposed_as: as,
        proposed_at: ctx.now(),
        decided_by: null,
        decided_as: null,
        decided_at: null,
      })
      .execute();
    if (!isLooser) await keepSettings(tx, ctx, after);
    await tx.audit({ action: isLooser ? 'settings.proposed' : 'settings.tightened', subject: `change:${id}` });
    return { change: id, state };
  });
}
