import { breakText } from '@sitwell/content/breaks';
import type { Ctx } from '../context/index.ts';
import type { MessageKind, Prepared } from '../messages/deliver.ts';
import type { Taken } from '../messages/take.ts';
import { breakToken } from './link.ts';
import type { BreakKind } from './schema.ts';

/** Short breaks come often: they show in the app, never as mail. */
const inAppOnly: ReadonlySet<BreakKind> = new Set(['micro', 'eyes']);

/**
 * What a break says outside the app: the same for everyone on that kind of break but for the link's id. Read again just before
 * sending: a pause, an answer, a removed routine or a leaver withdraws what is already on its way.
 */
export const breakMessage: MessageKind = {
  async prepare(ctx, messages) {
    const { kysely } = ctx.database;
    const people = [...new Set(messages.map((message) => message.person))];
    const persons = await kysely
      .selectFrom('person')
      .leftJoin('schedule', 'schedule.person', 'person.id')
      .select(['person.id', 'person.state', 'person.locale', 'schedule.paused_until'])
      .where('person.tenant', '=', ctx.tenant)
      .where('person.id', 'in', people)
      .execute();
    const routines = await kysely
      .selectFrom('routine')
      .select(['person', 'kind'])
      .where('tenant', '=', ctx.tenant)
      .where('person', 'in', people)
      .where('active', '=', 1)
      .execute();
    const kindsOf = Map.groupBy(routines, (row) => row.person);
    const answered = await kysely
      .selectFrom('break_answer')
      .select('message')
      .where(
        'message',
        'in',
        messages.map((message) => message.id),
      )
      .execute();
    const byId = new Map(persons.map((row) => [row.id, row]));
    const done = new Set(answered.map((row) => row.message));
    return new Map(
      messages.map((message) => {
        const person = byId.get(message.person);
        const kinds = (JSON.parse(message.about) as BreakKind[]).filter((kind) =>
          kindsOf.get(message.person)?.some((routine) => routine.kind === kind),
        );
        return [message.id, decide(ctx, message, person, kinds, done.has(message.id))];
      }),
    );
  },
};

function decide(
  ctx: Ctx,
  message: Taken,
  person: { state: string; locale: string; paused_until: number | null } | undefined,
  kinds: readonly BreakKind[],
  answered: boolean,
): Prepared {
  if (person?.state !== 'active') return { withdrawn: 'left' };
  if (answered) return { withdrawn: 'answered' };
  if (person.paused_until !== null && person.paused_until > ctx.now()) return { withdrawn: 'paused' };
  if (kinds.length === 0) return { withdrawn: 'routineEnded' };
  const kind = kinds.find((each) => !inAppOnly.has(each));
  return { email: kind === undefined ? null : mailFor(ctx, message.id, kind, person.locale) };
}

function mailFor(ctx: Ctx, id: string, kind: BreakKind, locale: string) {
  const text = breakText(kind, 'en');
  return {
    messageId: id,
    locale,
    subject: text.subject,
    paragraphs: [text.body],
    actions: [{ label: 'Done, snooze or skip', url: `${ctx.origin}/b/${breakToken(ctx.master, id)}` }],
    footer: `You asked Sitwell for these reminders. Change or pause them at ${ctx.origin}/breaks. Only you see what you do with them.`,
  };
}
