import { Conflict } from '@sitwell/domain/errors';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { actingAs, afterOf, beforeOf, decide, getProposed, holdsSecondKey } from './changes.repo.ts';
import { decideSettings } from './periods.policy.ts';
import type { changeInput } from './schema.ts';
import { keepSettings, lockSettings } from './settings.repo.ts';
import { checkSettings, sameSettings } from './settings.ts';

type Input = { ctx: Ctx; input: z.output<typeof changeInput> };

/**
 * Turns the second key: another person agrees to a loosening, and one of the two is the privacy officer or an employee
 * representative. It acts from the next period to open.
 * @throws NotFound for a proposal that is decided, foreign, or never was
 * @throws Conflict `secondPerson` for one's own proposal, and for two admins; `outdated` when the settings are others by now
 */
export async function approveChange({ ctx, input }: Input): Promise<void> {
  authorise(ctx, decideSettings);
  await transact(ctx, async (tx) => {
    const now = await lockSettings(tx, ctx);
    const proposed = await getProposed(tx, ctx, input.change);
    if (!holdsSecondKey(proposed, actingAs(ctx)))
      throw new Conflict(
        'secondPerson',
        'This needs a second person. One of the two is the privacy officer or an employee representative.',
      );
    if (!sameSettings(now, beforeOf(proposed)))
      throw new Conflict('outdated', 'The settings have changed since. Propose it again.');
    checkSettings(afterOf(proposed));
    await keepSettings(tx, ctx, afterOf(proposed));
    await decide(tx, ctx, proposed.id, 'made');
    await tx.audit({ action: 'settings.loosened', subject: `change:${proposed.id}` });
  });
}

/** Takes back one's own proposal, or says no to another's. @throws NotFound as `approveChange` */
export async function declineChange({ ctx, input }: Input): Promise<void> {
  authorise(ctx, decideSettings);
  await transact(ctx, async (tx) => {
    await lockSettings(tx, ctx);
    const proposed = await getProposed(tx, ctx, input.change);
    await decide(tx, ctx, proposed.id, 'declined');
    await tx.audit({ action: 'settings.declined', subject: `change:${proposed.id}` });
  });
}
