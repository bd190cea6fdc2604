import assert from 'node:assert/strict';
import type { Visitor } from './visitor.ts';

export interface Reply {
  readonly status: number;
  readonly data: unknown;
  /** Why not, in one word of the API. */
  readonly reason: string | undefined;
  readonly text: string;
}

/** Asks the API with this person's session, past the pages: what somebody does who tries a door. */
export async function ask({ context }: Visitor, procedure: string, input?: unknown): Promise<Reply> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const answer = await context.request.get(`/api/${procedure}${query}`);
  const text = await answer.text();
  const { result, error } = JSON.parse(text) as { result?: { data: unknown }; error?: { data?: { reason?: string } } };
  return { status: answer.status(), data: result?.data, reason: error?.data?.reason, text };
}

/** Begins a self-check past the pages: answering it all would take longer than what it is for. */
export async function beginCheck(
  visitor: Visitor,
  draft: { readonly workstation: string; readonly answers: object; readonly symptoms: object | null },
): Promise<void> {
  const { restriction } = (await ask(visitor, 'plan.get')).data as { restriction: string };
  const status = await visitor.page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/assessment.saveDraft', { method: 'POST', headers, body })).status;
    },
    JSON.stringify({ ...draft, at: 'place', version: 0, restriction }),
  );
  assert.equal(status, 200, 'the draft was not kept');
}

/** The ids in somebody's own data, for somebody else to try. */
export async function ownIds(visitor: Visitor) {
  const own = async <T>(procedure: string): Promise<T> => (await ask(visitor, procedure)).data as T;
  const [assessment] = await own<{ assessment: string }[]>('assessment.history');
  const { workstations } = await own<{ workstations: { id: string }[] }>('assessment.overview');
  const { routines } = await own<{ routines: { id: string }[] }>('reminders.get');
  const { findings } = await own<{ findings: { id: string }[] }>('plan.get');
  return {
    assessment: assessment?.assessment ?? '',
    workstation: workstations[0]?.id ?? '',
    routine: routines[0]?.id ?? '',
    finding: findings[0]?.id ?? '',
  };
}
