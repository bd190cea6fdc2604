import { breakText } from '@sitwell/content/breaks';
import { type Ctx, placeOf } from '../context/index.ts';
import { languageOf } from '../language/index.ts';
import type { MessageKind, Prepared } from '../messages/ports.ts';
import type { Taken } from '../messages/take.ts';
import { holdForMeetings } from './holdForMeetings.ts';
import { breakToken } from './link.ts';
import { listPutOff, listRecipients, type Recipient, siteRulesOf } from './plans.repo.ts';
import { type Plan, planOf } from './plans.ts';
import type { BreakKind } from './schema.ts';
import { unsubscribeUrl } from './unsubscribe.ts';

/** Short breaks come often: they show in the app and as push messages, never as mail. */
const neverMailed: ReadonlySet<BreakKind> = new Set(['micro', 'eyes']);

/** How long a break that was put off may lie back. */
const PUT_OFF_SINCE = 24 * 3_600_000;

/**
 * What a break says outside the app: the same for everyone on that kind of break but for the link's id. Read again just before
 * sending: a pause, an answer, a removed or edited routine, a holiday, a meeting or a leaver withdraws what is already on its way.
 */
export const breakMessage: MessageKind = {
  async prepare(ctx, messages) {
    const place = placeOf(ctx);
    const rows = await listRecipients(place, [ctx.tenant, messages.map(({ id, person }) => id + person), ctx.now()]);
    const siteRules = await siteRulesOf(place, rows);
    const rowOf = new Map(rows.map((row) => [row.message, row]));
    const recipients = new Map(
      messages.flatMap((message) => {
        const row = rowOf.get(message.id);
        return row ? [[message.id, { row, plan: planAt(ctx, message, row, siteRules) }]] : [];
      }),
    );
    const putOff = await putOffTo(
      ctx,
      messages.filter(({ id, dueAt }) => recipients.get(id)?.plan?.stepAt(dueAt).slots.length === 0),
    );
    const decided = new Map(
      messages.map((message) => {
        const recipient = recipients.get(message.id);
        return [message.id, decide(ctx, message, recipient?.row, recipient?.plan, putOff)];
      }),
    );
    const inMeeting = messages.flatMap((message) => {
      const recipient = recipients.get(message.id);
      return recipient?.row.busy && recipient.plan && 'email' in (decided.get(message.id) ?? {})
        ? [{ message, plan: recipient.plan }]
        : [];
    });
    for (const id of await holdForMeetings(ctx, inMeeting)) decided.set(id, { withdrawn: 'meeting' });
    return decided;
  },
};

/** One person's plan that cannot be read costs nobody else their break, as in the claim. */
function planAt(
  ctx: Ctx,
  { person, dueAt }: Taken,
  row: Recipient,
  siteRules: ReadonlyMap<string, string>,
): Plan | undefined {
  try {
    const plan = planOf(row, siteRules);
    plan.stepAt(dueAt);
    return plan;
  } catch (error) {
    ctx.log('scheduleFailed', { person, name: error instanceof Error ? error.name : 'unknown' });
    return undefined;
  }
}

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
  putOff: ReadonlySet<string>,
): Prepared {
  if (person?.state !== 'active') return { withdrawn: 'left' };
  if (!plan) return { withdrawn: 'unreadable' };
  if (person.answered) return { withdrawn: 'answered' };
  if (plan.pausedUntil !== null && plan.pausedUntil > ctx.now()) return { withdrawn: 'paused' };
  const kinds = (JSON.parse(message.about) as BreakKind[]).filter((kind) => plan.has(kind));
  if (kinds.length === 0) return { withdrawn: 'routineEnded' };
  if (!isDue(plan, kinds, message.dueAt) && !putOff.has(`${message.person} ${message.dueAt}`))
    return { withdrawn: isDue(plan.withoutHolidays(), kinds, message.dueAt) ? 'holiday' : 'edited' };
  const mailed = plan.wants.mail ? kinds.find((each) => !neverMailed.has(each)) : undefined;
  const pushed = plan.wants.push && person.subscribed === 1 ? (mailed ?? kinds[0]) : undefined;
  return {
    email:
      mailed === undefined ? null : { ...outgoingOf(ctx, message, mailed, person.locale), address: person.address },
    push: pushed === undefined ? null : outgoingOf(ctx, message, pushed, person.locale),
  };
}

/** Whether one of the kinds still falls on that instant. */
function isDue(plan: Plan, kinds: readonly BreakKind[], at: number): boolean {
  return plan.stepAt(at).slots.some((slot) => slot.kinds.some((kind) => kinds.includes(kind)));
}

function outgoingOf(ctx: Ctx, message: Taken, kind: BreakKind, wanted: string) {
  const locale = languageOf(wanted);
  const text = breakText(kind, locale);
  const { answer, why } = around[locale];
  return {
    messageId: message.id,
    locale,
    subject: text.subject,
    paragraphs: [text.body],
    actions: [{ label: answer, url: `${ctx.origin}/b/${breakToken(ctx.master, message.id)}` }],
    footer: why(`${ctx.origin}/breaks`),
    keepFor: Math.floor((message.expiresAt - ctx.now()) / 1000),
    unsubscribeUrl: unsubscribeUrl(ctx, message.person),
  };
}

/** What stands around the words of a break, in the languages that these have. */
const around = {
  en: {
    answer: 'Done, snooze or skip',
    why: (page: string) =>
      `You asked Sitwell for these reminders. Change or pause them at ${page}. Only you see what you do with them.`,
  },
  de: {
    answer: 'Erledigt, später oder auslassen',
    why: (page: string) =>
      `Sie haben Sitwell um diese Erinnerungen gebeten. Ändern oder pausieren Sie sie unter ${page}. Nur Sie sehen, was Sie damit tun.`,
  },
  fr: {
    answer: 'Fait, plus tard ou passer',
    why: (page: string) =>
      `Vous avez demandé ces rappels à Sitwell. Changez-les ou mettez-les en pause sur ${page}. Vous seul voyez ce que vous en faites.`,
  },
  es: {
    answer: 'Hecho, más tarde u omitir',
    why: (page: string) =>
      `Usted pidió estos recordatorios a Sitwell. Cámbielos o páuselos en ${page}. Solo usted ve lo que hace con ellos.`,
  },
} as const;
