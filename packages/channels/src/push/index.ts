import type { IncomingHttpHeaders } from 'node:http';
import webPush from 'web-push';
import type { Outward } from '../outward/index.ts';
import type { Channel, Outgoing, PushRecipient, SendResult } from '../port/index.ts';

export interface PushOptions {
  readonly outward: Outward;
  /** Who we are to the push services (VAPID, RFC 8292): base64url keys of P-256, and a mailto: or https: address of ours. */
  readonly vapid: { readonly publicKey: string; readonly privateKey: string; readonly subject: string };
  /** Milliseconds for one message. */
  readonly giveUpAfter?: number;
}

const DAY = 24 * 3600;
/** A browser that sleeps for a moment still gets what is worth less than this. */
const SHORTEST = 60;
const GIVE_UP_AFTER = 15_000;

/** What the browser's service worker receives, as JSON. `tag` is the same for every copy of one message, so copies replace each other. */
export interface PushPayload {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly tag: string;
  readonly locale: string;
}

/**
 * Web push (RFC 8030, 8188, 8291, 8292). The topic of a message derives from its id, so a copy that waits with the service is
 * replaced. `gone` says that the browser takes no more messages: forget it.
 */
export function pushChannel({ outward, vapid, giveUpAfter = GIVE_UP_AFTER }: PushOptions): Channel {
  async function send(outgoing: Outgoing): Promise<SendResult> {
    const { to } = outgoing;
    if (to.kind !== 'push' || !isRecipient(to)) return { ok: false, retry: 'never', reason: 'gone' };
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } },
      JSON.stringify(payloadOf(outgoing)),
      {
        vapidDetails: vapid,
        TTL: Math.max(SHORTEST, outgoing.keepFor ?? DAY),
        topic: topicOf(outgoing.messageId),
        urgency: 'normal',
      },
    );
    const answer = await outward.ask({
      url: to.endpoint,
      method: 'POST',
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body,
      most: 64 * 1024,
      within: giveUpAfter,
    });
    return outcomeOf(answer);
  }
  return { name: 'push', send, check: async () => {}, close: async () => {} };
}

/** At most 32 characters of base64url: an id without its dashes. */
function topicOf(messageId: string): string {
  return messageId.replaceAll(/[^\w]/g, '').slice(-32);
}

function payloadOf({ messageId, subject, paragraphs, actions, locale }: Outgoing): PushPayload {
  return {
    title: subject,
    body: paragraphs.join('\n'),
    url: actions[0]?.url ?? '',
    tag: topicOf(messageId),
    locale,
  };
}

function isRecipient({ endpoint, p256dh, auth }: PushRecipient): boolean {
  return (
    URL.canParse(endpoint) &&
    Buffer.from(p256dh, 'base64url').length === 65 &&
    Buffer.from(auth, 'base64url').length === 16
  );
}

function outcomeOf(answer: Awaited<ReturnType<Outward['ask']>>): SendResult {
  if (!answer.ok) {
    const never = answer.reason === 'badAddress' || answer.reason === 'forbidden';
    return never ? { ok: false, retry: 'never', reason: 'gone' } : { ok: false, retry: 'later', reason: answer.reason };
  }
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return { ok: true };
  if (status === 404 || status === 410) return { ok: false, retry: 'never', reason: 'gone' };
  if (status !== 429 && status < 500) return { ok: false, retry: 'never', reason: `push${status}` };
  const after = roomIn(headers);
  return { ok: false, retry: 'later', reason: `push${status}`, ...(after === undefined ? {} : { after }) };
}

/** In how many milliseconds the service wants to be asked again, if it says so: in seconds, or as a date of its own clock (RFC 9110, 10.2.3). */
function roomIn({ 'retry-after': told = '', date = '' }: IncomingHttpHeaders): number | undefined {
  const wait = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.parse(date);
  return wait > 0 ? wait : undefined;
}
