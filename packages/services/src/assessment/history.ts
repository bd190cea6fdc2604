import type { AssessmentId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { listSubmitted, listWorkstations, type Workstation } from './assessment.repo.ts';

/** More than anybody submits in a working life. */
const MOST_SHOWN = 200;

export interface HistoryEntry {
  readonly assessment: AssessmentId;
  readonly workstation: Pick<Workstation, 'id' | 'name'>;
  readonly submittedAt: number;
  readonly final: number | null;
  readonly finalUpper: number | null;
}

/** The person's self-checks at all workstations, newest first. */
export async function history({ ctx }: { ctx: Ctx }): Promise<HistoryEntry[]> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const names = new Map((await listWorkstations(kysely, ctx, person)).map(({ id, name }) => [id, name]));
  return (await listSubmitted(kysely, ctx, person, MOST_SHOWN)).map(
    ({ id, workstation, submittedAt, final, finalUpper }) => ({
      assessment: id,
      workstation: { id: workstation, name: names.get(workstation) ?? '' },
      submittedAt,
      final,
      finalUpper,
    }),
  );
}
