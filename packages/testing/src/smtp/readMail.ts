import { simpleParser } from 'mailparser';

/** A mail as it came over the wire. */
export interface CaughtMail {
  /** Counts up from 1, as text. */
  readonly id: string;
  /** The addresses of the envelope, which decide where a mail goes. */
  readonly from: string;
  readonly to: readonly string[];
  /** With its angle brackets. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  /** Empty when the mail has no such part. */
  readonly html: string;
  /** By name in lower case: the value as sent, unfolded and not decoded. A header that comes twice keeps its first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  readonly raw: string;
}

type Envelope = { mailFrom: { address: string } | false; rcptTo: readonly { address: string }[] };

export async function readMail(raw: Buffer, envelope: Envelope, id: string, receivedAt: number): Promise<CaughtMail> {
  const { headerLines, messageId, subject, text, html } = await simpleParser(raw, {
    skipTextToHtml: true,
    skipHtmlToText: true,
    skipImageLinks: true,
    keepCidLinks: true,
  });
  const headers = new Map<string, string>();
  for (const { key, line } of headerLines)
    if (!headers.has(key))
      headers.set(
        key,
        line
          .slice(line.indexOf(':') + 1)
          .replace(/\r?\n(?=[ \t])/g, '')
          .trim(),
      );
  return {
    id,
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    messageId: messageId ?? '',
    subject: subject ?? '',
    text: text ?? '',
    html: html || '',
    headers,
    receivedAt,
    raw: raw.toString('utf8'),
  };
}
