import { NotFound } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import { contextForBreakLink } from '../access/gate.ts';
import { type Ctx, type Deps, transact } from '../context/index.ts';
import { type MasterKey, readSignedId, signedId } from '../sealing/index.ts';
import { type Answered, type BreakAnswer, recordAnswer } from './answerBreak.ts';
import type { Answer, BreakKind } from './schema.ts';

/** The token of a mailed break: only who got the mail can answer without signing in. */
export function breakToken(master: MasterKey, message: string): string {
  return signedId(master, 'break-links', message);
}

/** How long after its due instant a mailed break can be answered. */
const LINK_LIFE = 24 * 3_600_000;

interface LinkedBreak {
  readonly ctx: Ctx;
  readonly person: PersonId;
  readonly message: string;
}

async function readLink(deps: Deps, token: string, request: string): Promise<LinkedBreak> {
  const message = readSignedId(deps.master, 'break-links', token);
  const found = message === undefined ? undefined : await contextForBreakLink(deps, message, request);
  if (!found || message === undefined) throw new NotFound('break');
  return { ...found, message };
}

export interface LinkedBreakView {
  readonly kinds: BreakKind[];
  readonly dueAt: number;
  /** Whether it can still be answered. */
  readonly open: boolean;
  readonly answer: Answer | null;
  /** When it comes back, if it was snoozed. */
  readonly until: number | null;
}

/** What a mailed link is about. Changes nothing: mail scanners open every link. @throws NotFound for a link not made here */
export async function peekLink({
  deps,
  request,
  input,
}: {
  deps: Deps;
  request: string;
  input: { token: string };
}): Promise<LinkedBreakView> {
  const { ctx, message } = await readLink(deps, input.token, request);
  const row = await ctx.database.kysely
    .selectFrom('message')
    .leftJoin('break_answer', 'break_answer.message', 'message.id')
    .select(['message.about', 'message.due_at', 'break_answer.answer', 'break_answer.until'])
    .where('message.tenant', '=', ctx.tenant)
    .where('message.id', '=', message)
    .executeTakeFirstOrThrow();
  return {
    kinds: JSON.parse(row.about) as BreakKind[],
    dueAt: row.due_at,
    open: ctx.now() < row.due_at + LINK_LIFE,
    answer: row.answer,
    until: row.until,
  };
}

/** Acts on a mailed link. @throws NotFound for a link not made here, or one that has run out */
export async function answerLink({
  deps,
  request,
  input,
}: {
  deps: Deps;
  request: string;
  input: BreakAnswer & { token: string };
}): Promise<Pick<Answered, 'answer' | 'until' | 'budget'>> {
  const view = await peekLink({ deps, request, input });
  if (!view.open) throw new NotFound('break');
  const { ctx, person, message } = await readLink(deps, input.token, request);
  const { answer, until, budget } = await transact(ctx, (tx) => recordAnswer(tx, ctx, person, { ...input, message }));
  return { answer, until, budget };
}
