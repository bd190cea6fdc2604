import { actorName } from '../access/actor.ts';
import type { Ctx } from './context.ts';

/** What was done to what: a verb in the past and an id. Never a value. */
export interface Audit {
  /** `feature.verb`, such as `assessment.submitted`. */
  readonly action: string;
  /** `kind:id`, such as `assessment:018f…`. */
  readonly subject: string;
}

/**
 * What people do with their own breaks and their own diary, and the visits of their browsers. Its record is the row that they see
 * themselves, and that lives as long as decision 9 lets it or until they delete it: an audit row would outlive it and tell for ever
 * when somebody took a break, and who had a reason to keep a diary.
 */
export type OwnAct =
  | 'break.answered'
  | 'break.started'
  | 'break.taken'
  | 'break.paused'
  | 'break.resumed'
  | 'push.renewed'
  | 'diary.written'
  | 'diary.removed';

export function auditEntry(ctx: Ctx, { action, subject }: Audit) {
  return {
    id: ctx.newId<'audit'>() as string,
    tenant: ctx.tenant as string,
    at: ctx.now(),
    actor: actorName(ctx.actor),
    action,
    subject,
    request: ctx.request,
  };
}
