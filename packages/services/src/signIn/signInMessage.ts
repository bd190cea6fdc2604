import type { Ctx } from '../context/index.ts';
import { languageOf } from '../language/index.ts';
import type { MessageKind, Prepared } from '../messages/ports.ts';
import { linkToken } from './link.ts';
import { mailWords } from './words.ts';

/** The mail with the one-time link. Not sent for a link that was used or ran out meanwhile, nor to somebody who left. */
export const signInMessage: MessageKind = {
  async prepare(ctx, messages) {
    const rows = await ctx.database.kysely
      .selectFrom('sign_in_link')
      .innerJoin('person', 'person.id', 'sign_in_link.person')
      .innerJoin('tenant', 'tenant.id', 'sign_in_link.tenant')
      .select(['sign_in_link.id', 'person.locale', 'person.address', 'tenant.name as organisation'])
      .where('sign_in_link.tenant', '=', ctx.tenant)
      .where(
        'sign_in_link.id',
        'in',
        messages.map((message) => message.about),
      )
      .where('sign_in_link.used_at', 'is', null)
      .where('sign_in_link.expires_at', '>', ctx.now())
      .where('person.state', '=', 'active')
      .execute();
    const links = new Map(rows.map((row) => [row.id, row]));
    return new Map(messages.map((message) => [message.id, decide(ctx, message.id, links.get(message.about))]));
  },
};

function decide(
  ctx: Ctx,
  messageId: string,
  link: { id: string; locale: string; address: Uint8Array; organisation: string } | undefined,
): Prepared {
  if (!link) return { withdrawn: 'linkSpent' };
  const language = languageOf(link.locale);
  const words = mailWords[language];
  return {
    email: {
      messageId,
      urgent: true,
      address: link.address,
      locale: language,
      subject: words.subject,
      paragraphs: [words.use(link.organisation)],
      actions: [{ label: words.signIn, url: `${ctx.origin}/sign-in/${linkToken(ctx.master, link.id)}` }],
      footer: words.notAsked,
    },
  };
}
