import { CannotStart } from '@sitwell/domain/errors';
import addressparser from 'nodemailer/lib/addressparser';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  /** No mail and no password before STARTTLS. */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const EXAMPLE = 'Name your mail server, like smtp://user:password@mail.company.example:587.';

/**
 * Reads `smtp://` (STARTTLS when the server offers it) or `smtps://` (TLS from the start). `?requireTLS=true` refuses to send in the
 * clear; a password to another machine asks for that by itself, unless `?requireTLS=false`.
 * @throws CannotStart naming what is wrong, never the password
 */
export function readSmtpUrl(smtpUrl: string | undefined): MailServer {
  const refuse = (problem: string, mend = EXAMPLE) => new CannotStart('SMTP_URL', problem, mend);
  if (smtpUrl === undefined || smtpUrl === '') throw refuse('no mail server is named.');
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw refuse('this is not the address of a mail server.');

  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const secure = url.protocol === 'smtps:';
  const { username, password } = credentials(url, refuse);
  let requireTLS = username !== '' && !/^(localhost|127\..*|::1)$/.test(host);
  for (const [name, value] of url.searchParams) {
    if (name !== 'requireTLS' || !/^(true|false)$/.test(value))
      throw refuse(
        `"${name}" is not a setting of it.`,
        'After the question mark only requireTLS=true or requireTLS=false may stand.',
      );
    requireTLS = value === 'true';
  }
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS,
    ...(username === '' ? {} : { auth: { user: username, pass: password } }),
  };
}

function credentials(url: URL, refuse: (problem: string, mend?: string) => CannotStart) {
  try {
    return { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  } catch {
    throw refuse('a percent sign in it stands alone.', 'Write % as %25 in the user and the password.');
  }
}

/** @throws CannotStart when it does not name exactly one sender */
export function readSender(from: string): { readonly name: string; readonly address: string; readonly domain: string } {
  const [sender, ...others] = addressparser(from, { flatten: true });
  const domain = /^[^\s@]+@([a-z\d.-]+)$/i.exec(sender?.address ?? '')?.[1];
  if (!sender?.address || !domain || others.length > 0)
    throw new CannotStart(
      'MAIL_FROM',
      'this does not name one sender.',
      'Write it as Sitwell <sitwell@company.example>.',
    );
  return { name: sender.name, address: sender.address, domain };
}
