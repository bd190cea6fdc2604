import type { Ctx } from '../context/index.ts';
import type { MessageKind, Prepared } from '../messages/deliver.ts';
import { linkToken } from './link.ts';

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
  return {
    email: {
      messageId,
      address: link.address,
      locale: link.locale,
      subject: 'Your link to sign in to Sitwell',
      paragraphs: [`Use this link to sign in to Sitwell at ${link.organisation}. It works once, for 15 minutes.`],
      actions: [{ label: 'Sign in to Sitwell', url: `${ctx.origin}/sign-in/${linkToken(ctx.master, link.id)}` }],
      footer: 'You did not ask for this? Then do nothing. Nobody can sign in without this mail.',
    },
  };
}
