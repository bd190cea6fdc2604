import { resolve } from 'node:path';
import { CannotStart } from '@sitwell/domain/errors';
import { z } from 'zod';

export type Variables = Readonly<Record<string, string | undefined>>;

/** The settings of one installation, read once in `main.ts` and passed on as a value. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Where people reach the pages, without a trailing slash. */
  readonly origin: string;
  /** Absolute path of the folder that holds the SQLite file and the key file. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** The most mails and push messages a second that each worker sends; undefined for no limit. */
  readonly mailPerSecond: number | undefined;
  readonly pushPerSecond: number | undefined;
  /** 32 bytes or more, when the key is given from outside instead of the key file. */
  readonly masterKey: Uint8Array | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `is no address that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
    );

function isBareOrigin(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { pathname, search, hash, username } = new URL(text);
  return pathname === '/' && search === '' && hash === '' && username === '';
}

function isSafeOrigin(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

const perSecond = z.coerce
  .number('is no number')
  .min(0.1, 'is below 0.1 (unset it for no limit)')
  .max(10_000, 'is above 10000 (unset it for no limit)')
  .optional();

const schema = z.object({
  PORT: z.coerce
    .number('is no number')
    .int('is no whole number')
    .min(1, 'is below 1')
    .max(65535, 'is above 65535')
    .default(8080),
  HOST: z.string().default('127.0.0.1'),
  ORIGIN: url('http:', 'https:')
    .refine(isBareOrigin, 'holds more than protocol, host and port')
    .refine(isSafeOrigin, 'is neither https nor this machine: browsers keep no session there')
    .optional(),
  DATA_FOLDER: z.string().min(1, 'is empty').default('.data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().regex(/@/, 'holds no mail address').default('Sitwell <sitwell@localhost>'),
  MAIL_PER_SECOND: perSecond,
  PUSH_PER_SECOND: perSecond,
  SITWELL_MASTER_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64,}$/, 'is not 64 or more hexadecimal digits (make one with: openssl rand -hex 32)')
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is none of debug, info, warn, error, silent')
    .default('info'),
});

/**
 * @param base the folder that relative paths start from
 * @throws CannotStart naming every wrong variable; values are never repeated, since some are secrets
 */
export function readEnvironment(variables: Variables, base: string): Environment {
  // An empty variable is an unset one: compose files and shells write both.
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new CannotStart('environment', `${wrong.join('; ')}.`, 'Correct or unset it and start again.');
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    // As browsers write it: lower case, without the protocol's own port.
    origin: new URL(value.ORIGIN ?? `http://localhost:${value.PORT}`).origin,
    dataFolder: resolve(base, value.DATA_FOLDER),
    databaseUrl: value.DATABASE_URL,
    redisUrl: value.REDIS_URL,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    mailPerSecond: value.MAIL_PER_SECOND,
    pushPerSecond: value.PUSH_PER_SECOND,
    masterKey:
      value.SITWELL_MASTER_KEY === undefined ? undefined : new Uint8Array(Buffer.from(value.SITWELL_MASTER_KEY, 'hex')),
    logLevel: value.LOG_LEVEL,
  };
}
