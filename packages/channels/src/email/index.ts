import { CannotStart } from '@sitwell/domain/errors';
import { isMailAddress } from '@sitwell/domain/text';
import { createTransport } from 'nodemailer';
import type { SMTPPoolOptions } from 'nodemailer/lib/smtp-pool';
import type { Channel, Outgoing, SendResult } from '../port/index.ts';
import { layout } from './layout.ts';
import { outcomeOf } from './outcome.ts';
import { readSender, readSmtpUrl } from './settings.ts';

export interface EmailOptions {
  /** Where mail goes, as `readSmtpUrl` reads it. */
  readonly smtpUrl: string | undefined;
  /** Who it comes from: `Name <address>`. */
  readonly from: string;
  readonly transportOptions?: Pick<
    SMTPPoolOptions,
    | 'tls'
    | 'name'
    | 'maxConnections'
    | 'maxMessages'
    | 'rateLimit'
    | 'rateDelta'
    | 'connectionTimeout'
    | 'socketTimeout'
  >;
  /** Milliseconds for one mail, with its wait for a free connection. Shorter than a worker's lease on a message. */
  readonly giveUpAfter?: number;
}

/** Milliseconds for one mail, unless told. */
export const GIVE_UP_AFTER = 45_000;
/** Connections to the mail server, unless told. More mails at once would wait in the pool, where none can overtake. */
export const CONNECTIONS = 5;
const CHECK_WITHIN = 10_000;
const CLOSE_WITHIN = 5000;

/**
 * Mail over SMTP, on connections that are kept open. Nothing is tried twice in here: whether a mail goes again is for the ledger to
 * say. Server texts, which may repeat an address, do not leave.
 * @throws CannotStart when an option does not fit
 */
export function emailChannel({ smtpUrl, from, transportOptions, giveUpAfter = GIVE_UP_AFTER }: EmailOptions): Channel {
  const server = readSmtpUrl(smtpUrl);
  const sender = readSender(from);
  const transport = createTransport({
    pool: true,
    ...server,
    maxConnections: CONNECTIONS,
    // The pool would send again what a lost connection may have delivered already.
    maxRequeues: 0,
    idleTimeout: 60_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 30_000,
    socketCloseTimeout: 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...transportOptions,
  });
  // Each send hears of its own failure; the pool's own word would only repeat it.
  transport.on('error', () => {});
  const sending = new Set<Promise<unknown>>();

  async function send(outgoing: Outgoing): Promise<SendResult> {
    const address = outgoing.to.kind === 'email' ? outgoing.to.address : '';
    if (!isMailAddress(address)) return { ok: false, retry: 'never', reason: 'badAddress' };
    const late = AbortSignal.timeout(giveUpAfter);
    try {
      await transport.sendMail({
        ...compose(outgoing, sender.domain),
        from: { name: sender.name, address: sender.address },
        to: { name: '', address },
        signal: late,
      });
      return { ok: true };
    } catch (error) {
      if (late.aborted) return { ok: false, retry: 'later', reason: 'timeout' };
      const outcome = outcomeOf(error);
      if (outcome === undefined) throw error;
      return outcome;
    }
  }

  return {
    name: 'email',
    send(outgoing) {
      const result = send(outgoing);
      const end: Promise<unknown> = result.then(
        () => sending.delete(end),
        () => sending.delete(end),
      );
      sending.add(end);
      return result;
    },
    async check() {
      const place = `${server.host}:${server.port}`;
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })), CHECK_WITHIN).unref();
      });
      try {
        await Promise.race([transport.verify(), late]);
      } catch (error) {
        const outcome = outcomeOf(error);
        const reason = outcome && !outcome.ok ? outcome.reason : 'unknown';
        throw new CannotStart(
          'SMTP_URL',
          `the mail server at ${place} cannot be used (${reason}).`,
          mends[reason] ?? mends.any,
        );
      }
    },
    async close() {
      const timer = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_WITHIN).unref());
      await Promise.race([Promise.all(sending), timer]);
      transport.close({ force: true });
    },
  };
}

const mends: Readonly<Record<string, string>> & { readonly any: string } = {
  any: 'Correct SMTP_URL, or mend the server.',
  smtp535: 'Correct the user and the password in SMTP_URL.',
  login: 'Correct the user and the password in SMTP_URL.',
  tls: 'Its certificate is not trusted, or it offers no TLS. Mend that, or name the port where it does.',
};

function compose(outgoing: Outgoing, domain: string) {
  const { messageId, subject, locale, unsubscribeUrl } = outgoing;
  if (!/^[\w.-]{1,100}$/.test(messageId))
    throw new TypeError('A message id holds letters, digits, dot, dash and underscore.');
  return {
    messageId: `<${messageId}@${domain}>`,
    // Else random, and two copies of one mail would differ.
    baseBoundary: messageId,
    subject: subject.replace(/\s+/g, ' '),
    ...layout(outgoing),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Keeps Exchange from answering with absence notes, which would tell the sender who is away.
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': locale,
      ...(unsubscribeUrl === undefined
        ? {}
        : {
            'List-Unsubscribe': { prepared: true, value: `<${new URL(unsubscribeUrl).href}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
  };
}
