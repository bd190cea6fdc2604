import { breakText } from '@sitwell/content/breaks';
import { type Ctx, placeOf } from '../context/index.ts';
import type { MessageKind, Prepared } from '../messages/deliver.ts';
import type { Taken } from '../messages/take.ts';
import { breakToken } from './link.ts';
import { type Plan, planOf } from './plans.ts';
import { holidaysOf, listAnswered, listPutOff, listRecipients, type Recipient } from './plans.repo.ts';
import type { BreakKind } from './schema.ts';

/** Short breaks come often: they show in the app, never as mail. */
const inAppOnly: ReadonlySet<BreakKind> = new Set(['micro', 'eyes']);

/** How long a break that was put off may lie back. */
const PUT_OFF_SINCE = 24 * 3_600_000;

/**
 * What a break says outside the app: the same for everyone on that kind of break but for the link's id. Read again just before
 * sending: a pause, an answer, a removed or edited routine, a holiday or a leaver withdraws what is already on its way.
 */
export const breakMessage: MessageKind = {
  async prepare(ctx, messages) {
    const place = placeOf(ctx);
    const rows = await listRecipients(place, [ctx.tenant, messages.map(({ person }) => person)]);
    const answered = await listAnswered(place, [ctx.tenant, messages.map(({ id }) => id)]);
    const holidays = await holidaysOf(place, rows);
    const people = new Map(rows.map((row) => [row.person, { row, plan: planOf(row, holidays) }]));
    const done = new Set(answered.map(({ message }) => message));
    const putOff = await putOffTo(
      ctx,
      messages.filter(({ person, dueAt }) => people.get(person)?.plan.stepAt(dueAt).slots.length === 0),
    );
    return new Map(
      messages.map((message) => {
        const person = people.get(message.person);
        return [message.id, decide(ctx, message, person?.row, person?.plan, done.has(message.id), putOff)];
      }),
    );
  },
};

/** Breaks that are due because the person put one off until then, by person and instant. */
async function putOffTo(ctx: Ctx, messages: readonly Taken[]): Promise<ReadonlySet<string>> {
  if (messages.length === 0) return new Set();
  const people = messages.map(({ person }) => person);
  const rows = await listPutOff(placeOf(ctx), [ctx.tenant, people, ctx.now() - PUT_OFF_SINCE]);
  return new Set(rows.map(({ person, until }) => `${person} ${until}`));
}

function decide(
  ctx: Ctx,
  message: Taken,
  person: Recipient | undefined,
  plan: Plan | undefined,
  answered: boolean,
  putOff: ReadonlySet<string>,
): Prepared {
  if (person?.state !== 'active' || !plan) return { withdrawn: 'left' };
  if (answered) return { withdrawn: 'answered' };
  if (plan.pausedUntil !== null && plan.pausedUntil > ctx.now()) return { withdrawn: 'paused' };
  const kinds = (JSON.parse(message.about) as BreakKind[]).filter((kind) => plan.has(kind));
  if (kinds.length === 0) return { withdrawn: 'routineEnded' };
  if (!isDue(plan, kinds, message.dueAt) && !putOff.has(`${message.person} ${message.dueAt}`))
    return { withdrawn: isDue(plan.withoutHolidays(), kinds, message.dueAt) ? 'holiday' : 'edited' };
  const kind = kinds.find((each) => !inAppOnly.has(each));
  return { email: kind === undefined ? null : mailFor(ctx, message.id, kind, person) };
}

/** Whether one of the kinds still falls on that instant. */
function isDue(plan: Plan, kinds: readonly BreakKind[], at: number): boolean {
  return plan.stepAt(at).slots.some((slot) => slot.kinds.some((kind) => kinds.includes(kind)));
}

function mailFor(ctx: Ctx, id: string, kind: BreakKind, { locale, address }: Recipient) {
  const text = breakText(kind, 'en');
  return {
    messageId: id,
    address,
    locale,
    subject: text.subject,
    paragraphs: [text.body],
    actions: [{ label: 'Done, snooze or skip', url: `${ctx.origin}/b/${breakToken(ctx.master, id)}` }],
    footer: `You asked Sitwell for these reminders. Change or pause them at ${ctx.origin}/breaks. Only you see what you do with them.`,
  };
}
