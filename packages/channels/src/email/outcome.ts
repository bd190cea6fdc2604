import type { SendResult } from '../port/index.ts';

/** What a failed send comes to, or undefined when it is none of the things that are expected to go wrong. */
export function outcomeOf(error: unknown): SendResult | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, originalCode, responseCode, permanent, command } = error as SmtpError;
  if (responseCode !== undefined && responseCode >= 400) {
    const aboutThisMail = command !== undefined && ofTheMail.test(command);
    return { ok: false, retry: permanent && aboutThisMail ? 'never' : 'later', reason: `smtp${responseCode}` };
  }
  const distrusted = code === 'ESOCKET' && /CERT|SIGNATURE|TLS|SSL/.test(originalCode ?? '');
  const reason = distrusted ? 'tls' : transient[code ?? ''];
  return reason === undefined ? undefined : { ok: false, retry: 'later', reason };
}

type SmtpError = Error & {
  code?: string;
  originalCode?: string;
  responseCode?: number;
  permanent?: boolean;
  command?: string;
};

/** A refusal of the connection or the password concerns us and not the mail, which goes once that is mended. */
const ofTheMail = /^(MAIL FROM|RCPT TO|DATA|LMTP)/;

const transient: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'timeout',
  ESOCKET: 'unreachable',
  ECONNECTION: 'disconnected',
  EDNS: 'unknownHost',
  ETLS: 'tls',
  EPROTOCOL: 'protocol',
  EAUTH: 'login',
  ENOAUTH: 'login',
};
