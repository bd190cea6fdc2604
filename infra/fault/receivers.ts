import { type Device, startPush } from '@sitwell/testing/push';
import { startSmtp } from '@sitwell/testing/smtp';

/** Something that reached a person, as the receiver saw it. */
export interface Arrival {
  readonly way: 'mail' | 'push';
  /** The address of the envelope, or the name of the browser. */
  readonly to: string;
  /** What tells a copy from another message: the left side of the Message-ID or the push topic, without dashes. */
  readonly id: string;
  /** By the real clock. */
  readonly at: number;
}

/** A real mail server and a real push service. They keep whatever comes, and nothing of the product is asked what came. */
export interface Receivers {
  readonly smtpUrl: string;
  subscribe(applicationKey: string): Device;
  arrivals(): readonly Arrival[];
  /** How often the mail server was asked to take something for this address and refused. */
  refusals(address: string): number;
  stop(): Promise<void>;
}

/** Milliseconds that the mail server thinks about each recipient: sending takes long enough for a fault to fall into it. */
const THINKS = 60;
const MAILBOX_UNKNOWN = 550;

/** @param isBad the addresses that the mail server refuses for good */
export async function startReceivers(isBad: (address: string) => boolean, now: () => number): Promise<Receivers> {
  const mails: Arrival[] = [];
  const refused = new Map<string, number>();
  const smtp = await startSmtp({
    now,
    keep: 1,
    answersAfter: THINKS,
    rejects: (address) => {
      if (!isBad(address)) return undefined;
      refused.set(address, (refused.get(address) ?? 0) + 1);
      return MAILBOX_UNKNOWN;
    },
    onMail: ({ to, messageId, receivedAt }) => {
      const id = plain(/^<([^@>]+)@/.exec(messageId)?.[1] ?? messageId);
      for (const address of to) mails.push({ way: 'mail', to: address, id, at: receivedAt });
    },
  });
  const push = await startPush(now);
  return {
    smtpUrl: smtp.url,
    subscribe: (applicationKey) => push.subscribe(applicationKey),
    arrivals: () => [
      ...mails,
      ...push
        .taken()
        .map(({ device, topic = '', receivedAt }): Arrival => ({ way: 'push', to: device, id: topic, at: receivedAt })),
    ],
    refusals: (address) => refused.get(address) ?? 0,
    async stop() {
      await smtp.stop();
      await push.stop();
    },
  };
}

export const plain = (id: string): string => id.replaceAll('-', '');
