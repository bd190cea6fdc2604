/** Whom a message goes to. Each channel takes one kind; chat and webhooks join as further kinds of this union. */
export type Recipient = EmailRecipient | PushRecipient;
export type EmailRecipient = { readonly kind: 'email'; readonly address: string };
/** A browser that asked for push messages: its service's address and its keys, base64url (RFC 8291). */
export type PushRecipient = {
  readonly kind: 'push';
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
};

/** A message that leaves the app. Everyone on the same kind of message gets the same words; only ids in the links differ. */
export interface Outgoing {
  /** Stable per message, so that a second copy of the same one can be told: the mail's Message-ID, the push topic. */
  readonly messageId: string;
  readonly to: Recipient;
  /** BCP 47 tag of the words' language. */
  readonly locale: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Each becomes a button in HTML and a line with its address in plain text, in this order. */
  readonly actions: readonly { readonly label: string; readonly url: string }[];
  /** One more paragraph, set small: why this came and how to stop it. */
  readonly footer: string;
  /** Seconds in which it is worth having; a push service drops it after them. A day unless told. */
  readonly keepFor?: number;
  /** Somebody waits for it at the door: it goes before what is not urgent. */
  readonly urgent?: boolean;
  /** An address that ends this kind of mail by one POST (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/**
 * What became of a message. Reasons are codes: server texts may hold addresses. With `after` there was no room, here or
 * with the service, and there may be some in so many milliseconds.
 */
export type SendResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly retry: 'later' | 'never'; readonly reason: string; readonly after?: number };

/** A way out of the app. `send` returns what is expected to go wrong and throws only what is not. */
export interface Channel {
  readonly name: string;
  /** @param signal ends the wait for a turn when the sender has to stop. What is leaving is not cut off: it may have arrived. */
  send(outgoing: Outgoing, signal?: AbortSignal): Promise<SendResult>;
  /** Resolves when the far side can be reached now and lets us in, else throws what to mend. */
  check(): Promise<void>;
  /** Lets what is being sent come to its end for some seconds, then ends every connection. */
  close(): Promise<void>;
}
